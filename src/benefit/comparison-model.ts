import type { Decimal } from 'decimal.js';
import type { InterestRounding } from '../account/index.js';
import type { YearMonth, YearMonthInput } from '../calendar/index.js';
import type { ContributionScheme } from '../contribution/index.js';
import type { Basis, RuleDate } from '../law/index.js';
import type { FlexibleWindow, RetirementInput, StatutoryRetirement } from '../retirement/index.js';
import type { TransitionAverage } from './city-average.js';
import type { ComparedAverage, ComparedPlan } from './plan-model.js';
import type { BenefitRounding } from './rounding.js';

/** What somebody pays from the month after `asOf` up to and including the month of retirement. */
export type PlanPaying =
  /** Nothing more. */
  | { readonly kind: 'stop' }
  /** One amount for all the time, yuan a month; moved to the limits of the time. */
  | { readonly kind: 'base'; readonly base: Decimal.Value }
  /**
   * A share of the city's average wage, 0 to 100, at most four decimals; 0.6 and 3 are the limits, to
   * which it is moved.
   */
  | { readonly kind: 'share'; readonly share: Decimal.Value };

/** One way to go on. */
export interface RetirementPlan {
  /** Name of the plan, each once; left out: its month, and `#2` and so on behind a month again. */
  readonly id?: string;
  /** Month of retirement, from `asOf` on and within the flexible window. */
  readonly retireOn: YearMonthInput;
  readonly paying: PlanPaying;
}

/**
 * What the caller takes for granted about the time for which the law holds no figures. There is no
 * default: what is needed and left out is an error.
 */
export interface ComparisonAssumptions {
  /**
   * Growth of the city's average wage, a fraction a year from 0 to 1. Needed as soon as a plan uses
   * an average after the last announced one.
   */
  readonly wageGrowth?: Decimal.Value;
  /**
   * Interest rate of the account, a fraction a year from 0 to 1. Needed as soon as the account earns
   * interest in a year after the last rate.
   */
  readonly interestRate?: Decimal.Value;
  /**
   * Growth of pensions in payment, a fraction a year from 0 to 1, each January after the year of the
   * first pension, half up to a fen. Left out: pensions stay as they are.
   */
  readonly pensionGrowth?: Decimal.Value;
}

/** Whether a break-even month takes off what the person pays until retirement. */
export type OwnContributions = 'ignored' | 'counted';

/** Whose months of retirement are compared, and how. */
export interface BenefitComparisonInput extends RetirementInput {
  /** Last month whose contribution is among `months`; ISO month or date, a day counts as its month. */
  readonly asOf: RuleDate;
  /** All contribution months up to `asOf`, deemed ones and service before 1993 included, 0 to 1200. */
  readonly months: number;
  /** Average contribution wage index so far, 0 to 100, at most four decimals; null when not known. */
  readonly index: Decimal.Value | null;
  /** Months of which `index` is the average, at most `months`; `months` when left out. */
  readonly indexMonths?: number;
  /**
   * Balance of the personal account at the end of `asOf`, yuan, with its interest up to then; null
   * when not known. For a December that is the closing balance of the statement.
   */
  readonly balance: Decimal.Value | null;
  /** Continuous service before the end of 1992, whole months, at most `months`; null when not known. */
  readonly monthsBefore1993: number | null;
  /**
   * Total of the virtual account of 1993 to 1997, yuan; only with service before 1993. Left out: not
   * known.
   */
  readonly virtualAccount?: Decimal.Value;
  /** Who pays the contributions; `employee` when left out. */
  readonly scheme?: ContributionScheme;
  /** Left out: every month of the flexible window from `asOf` on. */
  readonly plans?: readonly RetirementPlan[];
  /** What is paid in the plans of the window; only, and then always, when `plans` is left out. */
  readonly paying?: PlanPaying;
  /** Id of the plan that the others are held against; the first one when left out. */
  readonly against?: string;
  /** `ignored` when left out. */
  readonly ownContributions?: OwnContributions;
  readonly assumptions?: ComparisonAssumptions;
  /** Which average divides the bases of 2019-05 to 2021-06; needed only for an older `asOf`. */
  readonly transitionAverage?: TransitionAverage;
}

/** What is the same in all plans, as of `asOf`. */
export interface ComparisonOpening {
  /** All contribution months. */
  readonly months: number;
  /** Average contribution wage index (平均缴费工资指数); null when not known. */
  readonly index: Decimal | null;
  /** Months of which `index` is the average. */
  readonly indexMonths: number;
  /** `index` times its months, the numerator so far; null when it is not known. */
  readonly indexSum: Decimal | null;
  /** Balance of the account at the end of `asOf`, yuan; null when not known. */
  readonly balance: Decimal | null;
  /** Continuous service before the end of 1992, whole months; null when not known. */
  readonly monthsBefore1993: number | null;
  /** The same as the transitional pension takes it: a full year 1, a month beyond 0.083. */
  readonly yearsBefore1993: Decimal | null;
  /** Total of the virtual account, yuan; null when not known. */
  readonly virtualAccount: Decimal | null;
}

/** Comparison of months of retirement and ways to go on (退休时间比较). */
export interface BenefitComparison {
  readonly kind: 'benefit-comparison';
  /** Last month whose contribution was counted before the plans begin. */
  readonly asOf: YearMonth;
  readonly statutory: StatutoryRetirement;
  readonly window: FlexibleWindow;
  readonly scheme: ContributionScheme;
  readonly opening: ComparisonOpening;
  /** The caller's rates, fractions a year; null where none was given. */
  readonly assumptions: {
    readonly wageGrowth: Decimal | null;
    readonly interestRate: Decimal | null;
    readonly pensionGrowth: Decimal | null;
  };
  /** The last average that is announced, from which later ones grow. */
  readonly lastAverage: ComparedAverage;
  /** Id of the plan that the others are held against. */
  readonly against: string;
  readonly ownContributions: OwnContributions;
  /** For a window in the order of its months, else in the order given. */
  readonly plans: readonly ComparedPlan[];
  /** How each amount is rounded. */
  readonly roundings: {
    readonly interest: InterestRounding;
    readonly basic: BenefitRounding;
    readonly account: BenefitRounding;
    readonly transitional: BenefitRounding;
  };
  readonly basis: Basis;
}
