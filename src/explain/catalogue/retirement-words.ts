import type {
  AssessedRetirement,
  ContributionsPaidCondition,
  DisabilityProvision,
  EligibilityConditions,
  EligibilityStatus,
  EndRelationshipOption,
  InsuredGroup,
  InsuredGroupReason,
  LateExclusion,
  MinimumDuringExtension,
  MonthsDoubt,
  OneTimePaymentOption,
  PlaceReason,
  RetirementAgeCondition,
  RetirementCategory,
  ShortfallCondition,
  ShortfallOption,
  SpecialTradeService,
} from '../../retirement/index.js';

/** The sentences about the statutory retirement age (法定退休年龄). */
export interface StatutoryWords {
  readonly original: (birth: string, category: string, age: string, month: string) => string;
  /** The original age stays. */
  readonly kept: (month: string) => string;
  readonly births: (firstBirth: string, birth: string, months: string) => string;
  readonly every: (births: string, most: string) => string;
  /** `births` are those of the row of the table. */
  readonly row: (
    quotient: string,
    whole: string,
    step: string,
    births: string,
    delay: string,
  ) => string;
  /** As {@link row}, for births whose full steps reach beyond the last row. */
  readonly lastRow: (
    quotient: string,
    whole: string,
    step: string,
    births: string,
    delay: string,
  ) => string;
  readonly age: (sum: string) => string;
  readonly month: (count: string, birth: string, month: string) => string;
  readonly pension: (month: string, from: string) => string;
  /** Which age of women holds is not on the statement. */
  readonly post: string;
}

/** The sentences about flexible retirement (弹性退休). */
export interface WindowWords {
  readonly none: (month: string) => string;
  readonly earliestAge: (difference: string, original: string, age: string) => string;
  readonly earliest: (count: string, birth: string, month: string) => string;
  readonly needsMinimum: string;
  readonly earlyNotice: (count: string, month: string, by: string) => string;
  readonly latestAge: (sum: string) => string;
  readonly latest: (count: string, birth: string, month: string) => string;
  readonly lateAgreement: (count: string, by: string) => string;
  readonly notProlonged: string;
  readonly lateExcluded: (who: string) => string;
  readonly excluded: Readonly<Record<LateExclusion, string>>;
  readonly voluntary: string;
}

/** The sentences about the minimum contribution period (最低缴费年限). */
export interface MinimumWords {
  readonly flat: (year: string, minimum: string) => string;
  readonly rising: (year: string, sum: string) => string;
  readonly full: (year: string, minimum: string) => string;
  /** By a law that the caller passed. */
  readonly given: (year: string, minimum: string) => string;
  readonly derived: string;
}

/** The sentences about early retirement after special trades (特殊工种). */
export interface SpecialTradeWords {
  readonly application: string;
  readonly month: (age: string, count: string, birth: string, month: string) => string;
  readonly service: (list: string) => string;
  readonly trade: (trade: string, years: string) => string;
  readonly trades: Readonly<Record<SpecialTradeService['trade'], string>>;
  readonly ageNotRead: string;
  readonly serviceNotRead: string;
}

/** The sentences about full inability to work (病退, 病残津贴). */
export interface DisabilityWords {
  readonly provisions: Readonly<Record<DisabilityProvision['provision'], (asOf: string) => string>>;
  readonly month: (age: string, count: string, birth: string, month: string) => string;
  readonly service: (duration: string) => string;
  readonly notKnown: Readonly<Record<DisabilityProvision['notKnown'][number], string>>;
  readonly notRead: string;
}

/** The sentences about when one may retire. */
export interface RetirementWords {
  /** An age in years and months, with all its months. */
  readonly age: (years: number, months: number, total: number) => string;
  readonly categories: Readonly<Record<RetirementCategory, string>>;
  readonly statutory: StatutoryWords;
  readonly window: WindowWords;
  readonly minimum: MinimumWords;
  readonly specialTrade: SpecialTradeWords;
  readonly disability: DisabilityWords;
}

/** Whether a condition is met; the third is that it is not known. */
export type MetState = 'met' | 'not-met' | 'unknown';

/** How far a count of months is certain. */
export type MonthsCertainty = 'certain' | 'at-least' | 'reading';

/** Which year's minimum applies, and why. */
export type RequiredYearReason = AssessedRetirement['timing'] | 'extended';

/** Why a pension is not due yet is told apart; the other answers are as they are. */
export type EligibilityVerdict =
  | Exclude<EligibilityStatus, 'not-yet'>
  | 'not-yet-by-age'
  | 'not-yet-by-arrears';

/** The sentences about a monthly pension (按月领取基本养老金). */
export interface EligibilityWords {
  readonly retirement: Readonly<Record<AssessedRetirement['timing'], (month: string) => string>>;
  readonly requiredYear: Readonly<
    Record<RequiredYearReason, (month: string, year: string) => string>
  >;
  readonly duringExtension: Readonly<Record<MinimumDuringExtension, string>>;
  readonly months: (asOf: string, duration: string) => string;
  readonly doubts: Readonly<Record<MonthsDoubt, (atLeast: string, atMost: string) => string>>;
  readonly condition: (number: string, name: string, state: string) => string;
  readonly conditions: Readonly<Record<EligibilityConditions[number]['condition'], string>>;
  readonly states: Readonly<Record<MetState, string>>;
  readonly age: Readonly<
    Record<RetirementAgeCondition['why'], (asOf: string, month: string) => string>
  >;
  readonly paid: Readonly<Record<ContributionsPaidCondition['why'], (arrears: string) => string>>;
  readonly enough: Readonly<
    Record<'certain' | 'at-least', (months: string, required: string) => string>
  >;
  readonly tooFew: Readonly<
    Record<'certain' | 'at-most', (months: string, required: string) => string>
  >;
  readonly openEnd: (atLeast: string, required: string) => string;
  readonly undecided: (atLeast: string, atMost: string, required: string) => string;
  readonly mayHaveRisen: (months: string, required: string, year: string) => string;
  readonly verdicts: Readonly<Record<EligibilityVerdict, string>>;
  readonly short: Readonly<Record<MonthsCertainty, (difference: string) => string>>;
  readonly firstMonth: Readonly<
    Record<
      'reached' | 'reached-later' | 'to-come',
      (required: string, reached: string, retirement: string, first: string) => string
    >
  >;
  readonly goesOn: string;
  readonly mayBeLess: string;
  readonly firstReading: string;
  readonly place: Readonly<Record<PlaceReason, (months: string, required: string) => string>>;
  /** In place of the months paid in Shanghai: there are not more in all. */
  readonly inAll: (months: string) => string;
  readonly relationAssumed: string;
  readonly group: (name: string, reason: string, parts: string) => string;
  readonly groups: Readonly<Record<InsuredGroup, string>>;
  readonly groupParts: Readonly<Record<InsuredGroup, string>>;
  readonly deemedAssumedNone: string;
  readonly groupReasons: Readonly<Record<InsuredGroupReason, (figure: string) => string>>;
}

/** The sentences about a shortfall (缴费年限不足) and the ways out of it. */
export interface ShortfallWords {
  readonly options: string;
  readonly none: Readonly<
    Record<'reached' | 'earlier', (months: string, required: string) => string>
  >;
  /** As {@link none}, by the statutory month; `sum` is what there will be then. */
  readonly reachedByThen: (month: string, sum: string, required: string) => string;
  readonly extendEnd: (
    required: string,
    end: string,
    months: string,
    asOf: string,
    missing: string,
  ) => string;
  readonly extendMonths: (from: string, months: string) => string;
  readonly schemes: string;
  readonly onceEarliest: (extended: string, left: string, from: string, month: string) => string;
  readonly onceMonths: (month: string, difference: string) => string;
  readonly onceNothing: (month: string, difference: string) => string;
  readonly onceBase: (month: string, year: string) => string;
  readonly notKnown: Readonly<Record<OneTimePaymentOption['notKnown'][number], string>>;
  readonly resident: string;
  readonly end: string;
  readonly notVerified: Readonly<Record<EndRelationshipOption['notVerified'][number], string>>;
  readonly names: Readonly<Record<ShortfallOption['option'], string>>;
  readonly stated: (name: string, conditions: string, verdict: string) => string;
  /** A condition and its state; `figure` is the month it is seen from, where there is one. */
  readonly conditions: Readonly<
    Record<ShortfallCondition, (state: string, figure: string) => string>
  >;
  readonly notGiven: string;
  readonly verdicts: Readonly<Record<MetState, (asOf: string) => string>>;
}
