/**
 * The law as dated tables, in which every figure has its days, its status and its sources: look-up,
 * extension by a caller's own figures, coverage, sources.
 *
 * @module law
 */
export { basisOf, frozenBasis, mergeBasis } from './basis.js';
export { CITATION_IDS, type Citation, type CitationId, citation } from './citations.js';
export { type Coverage, coverage, type TableCoverage } from './coverage.js';
export { defaultLaw } from './default-law.js';
export { extendLaw, type LawPatch, type PatchCell, type PatchSource } from './extend-law.js';
export { type FullCitation, fullCitation } from './full-citation.js';
export { type LawDue, lawDue, type TableDue } from './law-due.js';
export { type LawFigure, lawFigure } from './law-figure.js';
export type {
  Alternative,
  BaseLimitFigures,
  Cell,
  DateSpan,
  DayOfYear,
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
  YearlyReview,
} from './model.js';
export { RuleNotKnownError } from './rule-not-known-error.js';
export { type SourceId, sourceOf } from './sources.js';
export type { Basis, CellStatus } from './status.js';
export { valueOn } from './value-on.js';
