import type { Decimal } from 'decimal.js';
import type { YearMonth } from '../calendar/index.js';
import type { Period, Severity } from '../statement/index.js';

/**
 * What an audit can find, as a stable code. The table of what each means, its severity and its
 * numbers stands in `docs/findings.md`.
 */
export type FindingCode =
  | 'months-sum'
  | 'balance-sum'
  | 'opening-period-months'
  | 'deemed-period-months'
  | 'period-overlap'
  | 'detail-months'
  | 'detail-gap'
  | 'detail-duplicate'
  | 'detail-year'
  | 'months-over-12'
  | 'unreadable-number'
  | 'label-range-conflict'
  | 'service-before-16';

/** A figure of a finding: a count, an amount in yuan, a month, or text as printed. */
export type FindingValue = number | Decimal | string | null;

/** Something on a statement that contradicts something else on it. Nothing is ever repaired. */
export interface Finding {
  readonly kind: 'finding';
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Paths of the values that contradict each other. */
  readonly fields: readonly string[];
  /** What the statement prints. */
  readonly printed: FindingValue;
  /** What the other figures imply. */
  readonly expected: FindingValue;
  /** The months it is about, where it is about some. */
  readonly months?: readonly YearMonth[];
  /** The range it is about, for an overlap. */
  readonly range?: Period;
  /** What is probably meant. */
  readonly suggestion?: FindingValue;
}
