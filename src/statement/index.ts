/**
 * The statement (养老保险个人权益记录单): read from text, written as text, taken from JSON, masked. It knows
 * no law. Nothing is repaired: what is not printed is null, what could not be used comes back as an issue.
 *
 * @module statement
 */
export { parseStatementJson, type StatementJsonReading } from './json.js';
export type { JsonIssue, JsonIssueCode, JsonPath } from './json-issue.js';
export type { JsonSchema } from './json-shape.js';
export type {
  Absence,
  AccountTotals,
  AccountYear,
  Arrears,
  Contribution,
  DeemedPeriod,
  Period,
  Statement,
  StatementLayout,
  Supplement,
  SupplementFigure,
} from './model.js';
export { readStatement, readStatements } from './read.js';
export type { Issue, IssueCode, Place, Severity, StatementReading } from './reading.js';
export { redactStatement } from './redact.js';
export {
  type AsJson,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  type StatementJson,
  statementSchema,
} from './schema.js';
export { writeStatement } from './write.js';
