import type { YearMonth, YearMonthInput } from '../calendar/index.js';
import type { Basis } from '../law/index.js';
import type { Period } from '../statement/index.js';

/**
 * Which kind of time a period is.
 *
 * - `before1993`: continuous service before the end of 1992 (92年底前连续工龄)
 * - `deemed`: deemed contribution time (视同缴费年限)
 * - `paid`: contributions paid (实际缴费年限)
 */
export type PeriodKind = 'before1993' | 'deemed' | 'paid';

/** A stretch of working time: from a statement, another city, or a personnel file. */
export interface ContributionPeriod {
  readonly kind: PeriodKind;
  /**
   * How many months count, 0 or more and at most those of `period`. Null: not known (masked, not
   * printed); the sum is then a lower bound.
   * Left out: every month of `period`.
   */
  readonly months?: number | null;
  /**
   * The months among which they lie, both ends counted. When `months` is fewer, which of them
   * count is not known. Null or left out: the months have no dates.
   */
  readonly period?: {
    /** First month. */
    readonly start: YearMonthInput;
    /** Last month, not before `start`. */
    readonly end: YearMonthInput;
  } | null;
  /** Where it comes from: a path on the statement such as `deemed`, or the caller's own words. */
  readonly origin?: string;
}

/** Working time by kind, months. */
export interface TenureByKind {
  /** Continuous service before the end of 1992 (92年底前连续工龄). */
  readonly before1993: number;
  /** Deemed contribution time (视同缴费年限) other than that. */
  readonly deemed: number;
  /** Months for which contributions were paid (实际缴费). */
  readonly paid: number;
}

/**
 * Which figures a reading of the working years rests on.
 *
 * - `printed-counts`: the printed counts of months
 * - `deemed-period`: the printed deemed period in place of its count
 * - `opening-period`: the printed opening period in place of the count
 * - `deemed-and-opening-period`: both
 * - `sections-sum`: opening plus current months in place of the closing months
 * - `deemed-period-and-sections-sum`: both
 * - `given-periods`: the periods that were passed
 */
export type TenureReadingLabel =
  | 'printed-counts'
  | 'deemed-period'
  | 'opening-period'
  | 'deemed-and-opening-period'
  | 'sections-sum'
  | 'deemed-period-and-sections-sum'
  | 'given-periods';

/** One way to read contradicting figures. */
export interface TenureReading {
  /** Working time by this reading, months. */
  readonly months: number;
  readonly label: TenureReadingLabel;
}

/** A printed period with its length. */
export interface TenureWindow {
  readonly start: YearMonth;
  readonly end: YearMonth;
  /** How many months, both ends counted. */
  readonly months: number;
}

/** Figures of a statement that may take the place of the counts, as the labels of readings say. */
export interface TenureFigures {
  /** The printed deemed period (视同缴费年限的起止年月); null when there is none. */
  readonly deemedPeriod: TenureWindow | null;
  /** The printed period of section (一); null when there is none. */
  readonly openingPeriod: TenureWindow | null;
  /** Months of section (一) by the printed count; null when it is not printed. */
  readonly opening: number | null;
  /** Paid months of the year, section (二), printed or left by the others; null when nothing tells. */
  readonly current: number | null;
}

/** Months that two periods both claim. */
export interface TenureOverlap {
  /** First month that both claim. */
  readonly start: YearMonth;
  /** Last month that both claim. */
  readonly end: YearMonth;
  /** How many months, both ends counted. */
  readonly months: number;
  /** Origins of the two periods. */
  readonly between: readonly [string, string];
}

/** Months between dated periods that no period claims. */
export interface TenureGap {
  /** First month that nothing claims. */
  readonly start: YearMonth;
  /** Last month that nothing claims. */
  readonly end: YearMonth;
  /** How many months, both ends counted. */
  readonly months: number;
}

/** Personal working years (个人工作年限): every month at most once. */
export interface Tenure {
  readonly kind: 'tenure';
  /** The answer, whole months. */
  readonly months: number;
  /** Full years of `months`. */
  readonly years: number;
  /** Months beyond the full years, 0 to 11. */
  readonly oddMonths: number;
  /** True when a part is not known: the truth is `months` or more. */
  readonly lowerBound: boolean;
  /** The kinds of which a part is not known, in the order of `byKind`; none when `lowerBound` is false. */
  readonly unknownKinds: readonly PeriodKind[];
  readonly byKind: TenureByKind;
  /** The first is the answer; others are what contradicting figures would give. */
  readonly readings: readonly TenureReading[];
  /** What the readings of a statement are made of; left out for periods that were passed. */
  readonly figures?: TenureFigures;
  readonly overlaps: readonly TenureOverlap[];
  readonly gaps: readonly TenureGap[];
  /** Last month covered, when known. */
  readonly asOf: YearMonth | null;
  readonly basis: Basis;
}

export type { Period };
