import type { Decimal } from 'decimal.js';
import type { YearMonth } from '../calendar/index.js';
import type { Basis } from '../law/index.js';
import type { Period, Severity } from '../statement/index.js';

/**
 * Every code an audit can give, in the order in which the findings come. What each means, its
 * severity and its numbers stands in `docs/findings.md`.
 *
 * Figures of one statement that cannot or should not stand together:
 * - `months-sum`: opening and current months are not the closing months
 * - `balance-sum`: opening balance, credited amount and interest are not the closing balance
 * - `opening-period-months`, `current-period-months`, `closing-period-months`: a period printed in
 *   place of a count has another number of months than the other figures imply
 * - `deemed-period-months`: the deemed period and the deemed months differ
 * - `period-reversed`: a period ends before it begins
 * - `period-overlap`: deemed period and contribution period share months
 * - `months-over-12`: more than twelve months in a year
 * - `unreadable-number`: a number that is no number
 * - `label-range-conflict`: the words before a period do not fit the period
 * - `service-before-16`, `deemed-before-16`, `period-before-16`: service before 1993, deemed months or
 *   a contribution period that would begin before the 16th birthday
 * - `months-since-16`: more months in all than lie since the 16th birthday
 * - `title-year`: the year of the title is not the year of the sections
 * - `id-check-digit`, `id-birth-date`: an ID number that cannot have been issued
 * - `birth-conflict`: an ID number of another month of birth than the one given
 *
 * Money against the law of its year:
 * - `interest-range`: interest of the year that balance, credited amount and rate do not explain
 * - `credited-amount`: a credited amount that no base allows
 * - `base-outside-limits`: a contribution base outside the limits of its period
 * - `personal-contribution`: a monthly personal contribution that is not its share of the base
 * - `base-from-wage`: a contribution base that is not the average wage of the year before
 *
 * The list of months against the rest, and the list itself:
 * - `detail-months`: its paid months are not the current months
 * - `detail-gap`, `detail-duplicate`, `detail-year`: a month lacks, stands in two paid rows, or lies
 *   outside the year
 * - `arrears-months`: its unpaid rows are not the months in arrears
 * - `row-months`: a row counts other months than its status says
 * - `sequence`: its numbers do not rise by one
 * - `employer-changed`: the employer of the head is not the employer of the last paid row
 * - `detail-before-16`: a paid month before the 16th birthday
 * - `detail-past-retirement`: a paid month after the latest month of retirement
 *
 * Several statements of one person:
 * - `career-id-number`, `career-name`: two persons
 * - `career-months`, `career-balance`: a year does not open with what the year before closed with
 * - `career-before-1993`, `career-deemed`: a count that should never change has changed
 * - `career-year-twice`: two statements of a year that differ
 * - `career-year-missing`: years between two statements without one
 */
export const findingCodes = /* @__PURE__ */ Object.freeze([
  'months-sum',
  'balance-sum',
  'opening-period-months',
  'current-period-months',
  'closing-period-months',
  'deemed-period-months',
  'period-reversed',
  'period-overlap',
  'detail-months',
  'detail-gap',
  'detail-duplicate',
  'detail-year',
  'months-over-12',
  'unreadable-number',
  'label-range-conflict',
  'service-before-16',
  'deemed-before-16',
  'period-before-16',
  'months-since-16',
  'title-year',
  'id-check-digit',
  'id-birth-date',
  'birth-conflict',
  'interest-range',
  'credited-amount',
  'base-outside-limits',
  'personal-contribution',
  'base-from-wage',
  'arrears-months',
  'row-months',
  'sequence',
  'employer-changed',
  'detail-before-16',
  'detail-past-retirement',
  'career-id-number',
  'career-name',
  'career-months',
  'career-balance',
  'career-before-1993',
  'career-deemed',
  'career-year-twice',
  'career-year-missing',
] as const);

/** What an audit can find, as a stable code. */
export type FindingCode = (typeof findingCodes)[number];

/** A figure of a finding: a count, an amount in yuan, a month, or text as printed. */
export type FindingValue = number | Decimal | string | null;

/** Something on a statement that contradicts something else on it. Nothing is ever repaired. */
export interface Finding {
  readonly kind: 'finding';
  /** Which check found it; every code is listed with its meaning in the guide to the findings. */
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
  /** The law that what was expected rests on; left out where the sheet contradicts itself alone. */
  readonly basis?: Basis;
}
