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
export type { Issue, IssueCode, Place, Severity, StatementReading } from './reading.js';
