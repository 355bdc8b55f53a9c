import { fromMonthIndex, type MonthIndex, type YearMonth } from '../calendar/index.js';
import { checkInteger, InvalidInputError } from '../input/index.js';
import type { Basis, Law, RuleDate } from '../law/index.js';
import {
  ageCondition,
  type EligibilityConditions,
  type EligibilityStatus,
  eligibilityStatus,
  monthsCondition,
  paidCondition,
} from './conditions.js';
import { greatestKnown, type MonthsDoubt } from './contribution-months.js';
import { eligibilityBasis } from './eligibility-basis.js';
import {
  earlyNotice,
  type FlexibleWindow,
  type KnownWindow,
  knownWindow,
  lateAgreement,
  type RetirementNotice,
} from './flexible-window.js';
import {
  type InsuredGroup,
  type InsuredGroupFacts,
  type InsuredGroupReason,
  insuredGroup,
} from './group.js';
import type { MinimumContribution } from './minimum-contribution.js';
import {
  countReached,
  type MinimumDuringExtension,
  minimumAt,
  minimumReached,
  type PensionCase,
  type ShortfallInput,
  toPensionCase,
} from './pension-case.js';
import type { PlaceOfBenefit } from './place.js';
import { toRuleMonth } from './rule-month.js';
import { optionsOf } from './shortfall.js';
import type { ShortfallOption } from './shortfall-option.js';
import type { StatutoryRetirement } from './statutory-retirement.js';

/** What is known of a person who asks for a pension. */
export interface EligibilityInput extends ShortfallInput {
  /** Month chosen to retire, within the flexible window; the statutory month when left out. */
  readonly retireOn?: RuleDate;
  /**
   * Months in arrears (欠费) that must be paid first, 0 to 1200; null: not known. Left out: none; the
   * months that are counted are paid ones.
   */
  readonly arrearsMonths?: number | null;
  /**
   * Service before 1993, months, 0 to 1200; null: not known. Left out: that of the tenure, if one is
   * passed.
   */
  readonly monthsBefore1993?: number | null;
}

/** The month of retirement that was assessed. */
export interface AssessedRetirement {
  /** The month chosen, else the statutory one. */
  readonly month: YearMonth;
  /** Where the month lies: at the statutory age, before it or after it. */
  readonly timing: 'statutory' | 'early' | 'late';
  /** What must be done in time; null at the statutory age. */
  readonly notice: RetirementNotice | null;
}

/** Whether a monthly pension is due (按月领取基本养老金). */
export interface Eligibility {
  readonly kind: 'eligibility';
  /**
   * - `eligible`: all conditions are met
   * - `not-yet`: the month of retirement has not come, or arrears are still to be paid
   * - `short`: the months are certainly too few
   * - `unknown`: what is known does not decide
   */
  readonly status: EligibilityStatus;
  /** Month of the question. */
  readonly asOf: YearMonth;
  readonly statutory: StatutoryRetirement;
  readonly window: FlexibleWindow;
  readonly retirement: AssessedRetirement;
  /** Contribution months as of `asOf`. */
  readonly months: number;
  /** Month by which there were so many: that of a tenure that ends before `asOf`, else `asOf`. */
  readonly monthsAsOf: YearMonth;
  /** True when there may be more than `months`. */
  readonly lowerBound: boolean;
  /** There are certainly so many. */
  readonly monthsAtLeast: number;
  /** There are certainly no more; null when nothing is known of it. */
  readonly monthsAtMost: number | null;
  /** Why the months are not certain; null when they are. */
  readonly doubt: MonthsDoubt | null;
  /** Month of retirement whose calendar year fixes the minimum. */
  readonly requiredFor: YearMonth;
  /** The minimum contribution period of that year, with what it rests on. */
  readonly minimum: MinimumContribution;
  /** Calendar year whose minimum applies. */
  readonly requiredYear: number;
  /** Minimum contribution period of that year, months. */
  readonly requiredMonths: number;
  /**
   * Months missing by the figure of `months`: `requiredMonths - months`, never below 0. When readings
   * differ or `months` is a lower bound, the truth may be another: see `monthsAtLeast`, `monthsAtMost`.
   */
  readonly shortMonths: number;
  /** Age, contributions paid, contribution months: all three are needed. */
  readonly conditions: EligibilityConditions;
  /**
   * First month in which age and months suffice if contributions go on, one a month, arrears paid. When
   * they suffice already: the month of retirement if the months were there by then, else the last
   * month in which that can have begun.
   */
  readonly firstMonth: YearMonth;
  /** Minimum that is reached in `firstMonth`, months; beside it another year's may apply. */
  readonly firstRequiredMonths: number;
  /** Whether Shanghai is the place that pays. */
  readonly place: PlaceOfBenefit;
  readonly group: InsuredGroup;
  /** What the group follows from. */
  readonly groupReason: InsuredGroupReason;
  readonly groupFacts: InsuredGroupFacts;
  /** Which reading of the open point was used. */
  readonly minimumDuringExtension: MinimumDuringExtension;
  /** Ways out when the months are too few at the statutory age; see `shortfallOptions`. */
  readonly options: readonly ShortfallOption[];
  readonly basis: Basis;
}

/**
 * Whether a monthly pension is due as of a date: the retirement age is reached, contributions were paid
 * as required, and the contribution months reach the minimum (社会保险法 art. 16; 劳动报 of 2018; since 2025
 * the measures of 2024).
 *
 * The minimum is that of the calendar year of the statutory month, for an earlier chosen month that of
 * the chosen year, for a later one still that of the statutory year (人社部发〔2024〕94号 art. 7). Months are
 * compared as whole numbers. A tenure that is a lower bound can prove `eligible`, never `short`.
 *
 * The age, the window and the minimum are those of the law as decided on 2024-09-13 and in force since
 * 2025-01-01, whatever `asOf` is: as of 2020, too, somebody put off by it is shown the later month. The
 * answer as of a month before 2025 is the same as by the ages of then, as only those are put off who
 * reach 60, 55 or 50 in 2025-01 or later.
 *
 * Whether the minimum stays while contributions are extended beyond 2029 is open; it does unless
 * `minimumDuringExtension` says otherwise.
 *
 * @param input - category, birth, contribution months as of a date, and what is known of the person
 * @param law - the law to look in; the built-in one when left out
 * @returns status, conditions, missing months, first month, group, ways out
 * @throws InvalidInputError as `shortfallOptions`, `integer` also for `arrearsMonths` and
 *   `monthsBefore1993`; `range` for a `retireOn` outside the flexible window
 * @throws RuleNotKnownError when a law that was passed has no minimum for a year
 *
 * @example
 * ```ts
 * const person = { category: 'man', birth: '1970-01', asOf: '2031-05' } as const;
 * assessEligibility({ ...person, months: 192 }).status; // => 'eligible'
 * const short = assessEligibility({ ...person, months: 191 });
 * [short.status, short.requiredMonths, short.shortMonths]; // => ['short', 192, 1]
 * short.firstMonth; // => '2031-06'
 * assessEligibility({ ...person, months: 186, retireOn: '2030-01' }).status; // => 'eligible'
 * assessEligibility({ ...person, months: 192, asOf: '2020-01' }).statutory.month; // => '2031-05'
 * ```
 */
export function assessEligibility(input: EligibilityInput, law?: Law): Eligibility {
  const person = toPensionCase(input, law);
  const { given, retirement, asOf, known, place, minimumDuringExtension } = person;
  const window = knownWindow(retirement);
  const month = toRetirementMonth(given['retireOn'], retirement.month, window);
  const fixedBy = minimumMonth(person, month);
  const minimum = minimumAt(person, fixedBy);
  const conditions: EligibilityConditions = [
    ageCondition(asOf, month),
    paidCondition(given['arrearsMonths']),
    monthsCondition(person, month, minimum.months),
  ];
  const options = optionsOf(person);
  const first = firstMonthOf(person, month);
  // One by one: a spread in the result would cost as much as the assessment.
  const isShort = conditions[2].met === false;
  // Whoever is short has not retired by the month that was assessed.
  const { group, groupReason, groupFacts } = groupOf(person, isShort ? first.month : month);
  return {
    kind: 'eligibility',
    status: eligibilityStatus(conditions),
    asOf: fromMonthIndex(asOf),
    statutory: retirement.result,
    window: window.result,
    retirement: assessedRetirement(month, retirement.month),
    months: known.months,
    monthsAsOf: fromMonthIndex(known.countedAt),
    lowerBound: known.atMost > known.months,
    monthsAtLeast: known.atLeast,
    monthsAtMost: greatestKnown(known),
    doubt: known.doubt,
    requiredFor: fromMonthIndex(fixedBy),
    minimum,
    requiredYear: minimum.year,
    requiredMonths: minimum.months,
    shortMonths: Math.max(0, minimum.months - known.months),
    conditions,
    firstMonth: fromMonthIndex(first.month),
    firstRequiredMonths: first.required,
    place,
    group,
    groupReason,
    groupFacts,
    minimumDuringExtension,
    options,
    basis: eligibilityBasis({
      window: window.result.basis,
      minimum: minimum.basis,
      byChosenDate: month !== retirement.month && fixedBy <= retirement.month,
      hasOptions: options.length > 0,
    }),
  };
}

function toRetirementMonth(
  value: unknown,
  statutory: MonthIndex,
  { earliest, latest, result }: KnownWindow,
): MonthIndex {
  if (value === undefined) return statutory;
  const month = toRuleMonth(value, 'retireOn');
  if (month >= earliest && month <= latest) return month;
  const expected = `a month from ${result.earliest} to ${result.latest}`;
  throw new InvalidInputError('range', 'retireOn', value, expected);
}

/** The month whose year counts: the chosen one, at most the statutory one; see the open point. */
function minimumMonth(person: PensionCase, month: MonthIndex): MonthIndex {
  const { asOf, retirement, known, minimumDuringExtension } = person;
  if (month < retirement.month) return month;
  if (minimumDuringExtension === 'statutory-year') return retirement.month;
  return Math.max(retirement.month, Math.min(asOf, minimumReached(person, known.months)));
}

function assessedRetirement(month: MonthIndex, statutory: MonthIndex): AssessedRetirement {
  const iso = fromMonthIndex(month);
  if (month === statutory) return { month: iso, timing: 'statutory', notice: null };
  return month < statutory
    ? { month: iso, timing: 'early', notice: earlyNotice(month) }
    : { month: iso, timing: 'late', notice: lateAgreement(statutory) };
}

function firstMonthOf(person: PensionCase, chosen: MonthIndex) {
  const { asOf, retirement, known } = person;
  const required = minimumAt(person, chosen).months;
  // Of a choice gone by, the minimum of its year stays.
  if (chosen < retirement.month && chosen <= asOf && known.months >= required) {
    return { month: Math.max(chosen, countReached(person, known.months, required)), required };
  }
  for (let month = chosen; month < retirement.month; month++) {
    const required = minimumAt(person, month).months;
    if (countReached(person, known.months, required) <= month) return { month, required };
  }
  const reached = minimumReached(person, known.months);
  return { month: Math.max(chosen, reached), required: minimumAt(person, reached).months };
}

function groupOf({ given, retirement, firstInsured, known }: PensionCase, month: MonthIndex) {
  const said = given['monthsBefore1993'];
  return insuredGroup({
    birth: retirement.birth,
    retirement: month,
    firstInsured,
    before1993: said === undefined ? known.before1993 : toMonthsBefore1993(said),
    deemed: known.deemed,
  });
}

const MOST_MONTHS = 1200;

function toMonthsBefore1993(value: unknown): number | null {
  return value === null ? null : checkInteger(value, 'monthsBefore1993', 0, MOST_MONTHS);
}
