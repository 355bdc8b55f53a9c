export { basisOf, mergeBasis } from './basis.js';
export { CITATION_IDS, type Citation, type CitationId, citation } from './citations.js';
export { type Coverage, coverage, type TableCoverage } from './coverage.js';
export { defaultLaw } from './default-law.js';
export { extendLaw, type LawPatch, type PatchCell } from './extend-law.js';
export type {
  Alternative,
  BaseLimitFigures,
  Cell,
  DateSpan,
  Gap,
  GapReason,
  Law,
  LawTables,
  LawValues,
  PaymentMonthsByAge,
  RuleDate,
  Source,
  Table,
  TableName,
  UnemploymentBenefitStages,
  Unit,
} from './model.js';
export { RuleNotKnownError } from './rule-not-known-error.js';
export { type SourceId, sourceOf } from './sources.js';
export type { Basis, CellStatus } from './status.js';
export { cellOn, heldSpans } from './table.js';
export { ACCOUNT_CREDIT_RATE } from './tables/account-credit-rate.js';
export { ACCOUNT_INTEREST_RATE } from './tables/account-interest-rate.js';
export { BASE_LIMITS } from './tables/base-limits.js';
export { EMPLOYER_RATE } from './tables/employer-rate.js';
export { FLEXIBLE_EMPLOYMENT_RATE } from './tables/flexible-employment-rate.js';
export { INDIVIDUAL_RATE } from './tables/individual-rate.js';
export { LATE_FEE_RATE } from './tables/late-fee-rate.js';
export { valueOn } from './value-on.js';
