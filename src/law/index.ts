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
export { valueOn } from './value-on.js';
