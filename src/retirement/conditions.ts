import type { MonthIndex } from '../calendar/index.js';
import { checkInteger } from '../input/index.js';
import type { MonthsDoubt } from './contribution-months.js';
import { minimumAt, minimumReached, type PensionCase } from './pension-case.js';

/** Whether a monthly pension is due; see `Eligibility`. */
export type EligibilityStatus = 'eligible' | 'not-yet' | 'short' | 'unknown';

/** The retirement age, or the chosen month, is reached. */
export interface RetirementAgeCondition {
  readonly condition: 'retirement-age';
  /** Whether that month has come. */
  readonly met: boolean;
  /** The same as a word. */
  readonly why: 'reached' | 'not-reached';
}

/**
 * Employer and person have paid as required.
 *
 * - `paid-months-only`: nothing was said of arrears; months in arrears are not among those counted
 * - `no-arrears`, `arrears`: as given
 * - `arrears-not-known`: the figure is masked or not printed
 */
export interface ContributionsPaidCondition {
  readonly condition: 'contributions-paid';
  /** Null: not known. */
  readonly met: boolean | null;
  /** What decides, as listed above. */
  readonly why: 'paid-months-only' | 'no-arrears' | 'arrears' | 'arrears-not-known';
  /** Months in arrears, as given; null when they are not known or nothing was said. */
  readonly arrearsMonths: number | null;
}

/**
 * The contribution months reach the minimum.
 *
 * - `enough`, `too-few`: certain
 * - `minimum-may-have-risen`: enough for the statutory year, and not known whether they were that many
 *   before the minimum rose during the extension
 * - else what makes the months uncertain
 */
export interface ContributionMonthsCondition {
  readonly condition: 'contribution-months';
  /** Null: not known. */
  readonly met: boolean | null;
  readonly why: 'enough' | 'too-few' | 'minimum-may-have-risen' | MonthsDoubt;
}

/** The three conditions of a monthly pension, in the order of their telling. */
export type EligibilityConditions = readonly [
  RetirementAgeCondition,
  ContributionsPaidCondition,
  ContributionMonthsCondition,
];

/** Whether the month of retirement has come. */
export function ageCondition(asOf: MonthIndex, month: MonthIndex): RetirementAgeCondition {
  const met = asOf >= month;
  return { condition: 'retirement-age', met, why: met ? 'reached' : 'not-reached' };
}

const MOST_ARREARS = 1200;

/**
 * Whether anything is still to be paid.
 *
 * @param arrears - months in arrears, null when not known, undefined when nothing was said
 * @throws InvalidInputError `integer` for anything else
 */
export function paidCondition(arrears: unknown): ContributionsPaidCondition {
  const condition = 'contributions-paid';
  if (arrears === undefined)
    return { condition, met: true, why: 'paid-months-only', arrearsMonths: null };
  if (arrears === null)
    return { condition, met: null, why: 'arrears-not-known', arrearsMonths: null };
  const arrearsMonths = checkInteger(arrears, 'arrearsMonths', 0, MOST_ARREARS);
  const isPaid = arrearsMonths === 0;
  return { condition, met: isPaid, why: isPaid ? 'no-arrears' : 'arrears', arrearsMonths };
}

/**
 * Whether the months reach the minimum.
 *
 * @param month - month of retirement
 * @param required - minimum that applies to it
 */
export function monthsCondition(
  person: PensionCase,
  month: MonthIndex,
  required: number,
): ContributionMonthsCondition {
  const condition = 'contribution-months';
  const { asOf, retirement, known } = person;
  const isExtended = month >= retirement.month && asOf > retirement.month;
  const isEnough = isExtended
    ? minimumReached(person, known.atLeast) <= asOf
    : known.atLeast >= required;
  if (isEnough) return { condition, met: true, why: 'enough' };
  const least = isExtended ? minimumAt(person, retirement.month).months : required;
  if (known.atMost < least) return { condition, met: false, why: 'too-few' };
  return { condition, met: null, why: known.doubt ?? 'minimum-may-have-risen' };
}

/** What the three conditions come to. */
export function eligibilityStatus([age, paid, months]: EligibilityConditions): EligibilityStatus {
  if (!age.met) return 'not-yet';
  if (months.met === false) return 'short';
  if (paid.met === false) return 'not-yet';
  return months.met && paid.met ? 'eligible' : 'unknown';
}
