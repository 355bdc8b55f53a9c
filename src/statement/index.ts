export { parseStatementJson, type StatementJsonReading } from './json.js';
export type { JsonIssue, JsonIssueCode } from './json-issue.js';
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
export { type StandardSchema, type StatementJson, statementSchema } from './schema.js';
export { writeStatement } from './write.js';
