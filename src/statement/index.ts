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
export { writeStatement } from './write.js';
