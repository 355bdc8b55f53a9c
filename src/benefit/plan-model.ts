import type { Decimal } from 'decimal.js';
import type { YearMonth } from '../calendar/index.js';
import type { Basis, CellStatus } from '../law/index.js';
import type { MinimumContribution, RetirementNotice } from '../retirement/index.js';
import type { PaymentMonths } from './payment-months.js';

/** How sure a figure is: as its cell of a table, or `assumed` by the caller's word. */
export type FigureStanding = CellStatus | 'assumed';

/** Average wage of the city (全市月平均工资) behind the bases of a base period. */
export interface ComparedAverage {
  /** Calendar year of the average. */
  readonly year: number;
  /** Whole yuan a month. */
  readonly wage: Decimal;
  readonly standing: FigureStanding;
  /** Years by which the last announced average was grown; 0 when the law holds it. */
  readonly growthYears: number;
  /** For a grown average: what the last announced one rests on. */
  readonly basis: Basis;
}

/** Contributions of months that have the same base and the same average. */
export interface PlanContributions {
  /** First of the months. */
  readonly from: YearMonth;
  /** Last of the months. */
  readonly to: YearMonth;
  /** How many months, both ends counted. */
  readonly months: number;
  /** Contribution base, whole yuan a month. */
  readonly base: Decimal;
  /** The same before the limits, whole yuan a month. */
  readonly unclamped: Decimal;
  /** Which limit the base was moved to; null when it lies between them, or on one. */
  readonly clampedTo: 'lower' | 'upper' | null;
  /** Limits of the time, whole yuan a month; `assumed` when 60 % and 300 % of a grown average. */
  readonly limits: {
    readonly lower: Decimal;
    readonly upper: Decimal;
    readonly standing: FigureStanding;
    readonly basis: Basis;
  };
  readonly average: ComparedAverage;
  /** Index of each of the months: base over average, four decimals, not below the floor of the year. */
  readonly index: Decimal;
  /** What the person pays a month, yuan. */
  readonly own: Decimal;
  /** What a month adds to the account, yuan. */
  readonly credited: Decimal;
  /** The shares of the base, fractions. */
  readonly rates: { readonly own: Decimal; readonly credited: Decimal };
  /** What the rates rest on; limits and average have their own. */
  readonly basis: Basis;
}

/** Average contribution wage index (平均缴费工资指数) before and after the contributions of a plan. */
export interface PlanIndex {
  /** Average index as of `asOf`, as given. */
  readonly before: Decimal;
  /** Months of which `before` is the average. */
  readonly beforeMonths: number;
  /** `before` times its months, the numerator so far. */
  readonly beforeSum: Decimal;
  /** Months paid in the plan. */
  readonly addedMonths: number;
  /** Sum of the indexes of the added months. */
  readonly addedSum: Decimal;
  /** Both sums together, over all months, half up to four decimals. */
  readonly after: Decimal;
}

/** A calendar year of the account (个人账户), or the part of it that lies in the plan. */
export interface PlanAccountYear {
  /** Calendar year. */
  readonly year: number;
  /** First month that earns, 1 to 12: the one after `asOf` in its year. */
  readonly from: number;
  /** Last month that earns, 1 to 12: that of retirement in its year. */
  readonly to: number;
  /** Balance before `from`, yuan. */
  readonly opening: Decimal;
  /** Sum of the credits of these months, yuan. */
  readonly credited: Decimal;
  /** Credits times the months for which each earns interest (月积数), yuan × months. */
  readonly product: Decimal;
  /** Yuan. The opening balance earns all the months, a credit from its own month on, that counted. */
  readonly interest: Decimal;
  /** Balance after `to`, yuan. */
  readonly closing: Decimal;
  /** Fraction a year. */
  readonly rate: Decimal;
  readonly rateStanding: FigureStanding;
  readonly basis: Basis;
}

/** The account up to the month of retirement. */
export interface PlanAccount {
  /** Balance at the end of `asOf`, yuan. */
  readonly opening: Decimal;
  /** In the order of time; none when retirement is in `asOf`. */
  readonly years: readonly PlanAccountYear[];
  /** Balance at retirement, yuan. */
  readonly closing: Decimal;
}

/** Calculation base (计发基数) of the year of retirement. */
export interface PlanCalculationBase {
  /** Calendar year of retirement. */
  readonly year: number;
  /** Whole yuan a month. */
  readonly amount: Decimal;
  readonly standing: FigureStanding;
  /** The average of the year before, where that is the base; null when the law holds the base itself. */
  readonly average: ComparedAverage | null;
  readonly basis: Basis;
}

/** The pension of a plan, yuan a month. */
export interface PlanParts {
  /** Basic pension (基础养老金); null when the index is not known. */
  readonly basic: Decimal | null;
  /** Account pension (个人账户养老金); null when the balance is not known. */
  readonly account: Decimal | null;
  /** Transitional pension (过渡性养老金); 0 without service before 1993; null when that is not known. */
  readonly transitional: Decimal | null;
}

/** What must have been done in time for a month other than the statutory one. */
export interface PlanNotice extends RetirementNotice {
  /** Whether `asOf` is not after its last month. */
  readonly possible: boolean;
}

/**
 * How a plan stands against the reference. The greater plan is the one that pays more once both pay;
 * behind is who has brought in less so far.
 *
 * - `reference`: it is the reference itself
 * - `catches-up`: the greater plan is behind for a time, and from `month` on never again
 * - `never-behind`: the greater plan is never behind
 * - `never`: both pay the same in the end and one stays behind; or not before 2200
 * - `same`: once both pay, they have brought in as much and pay the same
 * - `no-pension`: in one of them the months do not reach the minimum
 * - `not-known`: the total of one of them is not known
 */
export type BreakEvenOutcome =
  | 'reference'
  | 'catches-up'
  | 'never-behind'
  | 'never'
  | 'same'
  | 'no-pension'
  | 'not-known';

/** Break-even (追平) of a plan and the reference. */
export interface BreakEven {
  /** Id of the reference. */
  readonly against: string;
  readonly outcome: BreakEvenOutcome;
  /** Id of the greater plan; null when none is, or it is not known. */
  readonly greater: string | null;
  /** Id of the plan that is behind before, or for ever; null unless `catches-up` or `never`. */
  readonly behind: string | null;
  /** First month from which on the greater plan is not behind any more; null unless `catches-up`. */
  readonly month: YearMonth | null;
  /** Age in that month, months; null unless `catches-up`. */
  readonly ageMonths: number | null;
}

/**
 * What a plan takes for granted.
 *
 * - `wage-growth`: averages after the last announced one grow by the caller's rate, half up to yuan
 * - `limits-follow-average`: their limits are 60 % and 300 % of them
 * - `interest-rate`: years after the last rate have the caller's
 * - `interest-rate-not-final`: a rate that the law holds is not announced yet
 * - `contribution-rates-stay`: what is paid of a base stays as it is
 * - `months-counted`: all months from `asOf` to retirement are paid
 * - `index-so-far-rounded`: the numerator so far comes from an index of four decimals
 * - `interest-up-to-as-of`: the balance holds the interest of a year that was not over
 * - `final-calculation-base`: January to July are reckoned with the base of their own year at once
 * - `account-rounding`: that Shanghai rounds the account pension up to jiao is an analogy
 * - `payment-months-inferred`: no notice of Shanghai with an age between full years is known
 * - `virtual-account-unknown`: it is taken as 0, so that the pension is a lower bound
 * - `virtual-account-estimate`: notices with a virtual account are met only to about 0.9 yuan
 */
export type PlanAssumption =
  | 'wage-growth'
  | 'limits-follow-average'
  | 'interest-rate'
  | 'interest-rate-not-final'
  | 'contribution-rates-stay'
  | 'months-counted'
  | 'index-so-far-rounded'
  | 'interest-up-to-as-of'
  | 'final-calculation-base'
  | 'account-rounding'
  | 'payment-months-inferred'
  | 'virtual-account-unknown'
  | 'virtual-account-estimate';

/** What is paid in a plan, as it was read. */
export type PlanPayingRead =
  | { readonly kind: 'stop' }
  | { readonly kind: 'base'; readonly base: Decimal }
  | { readonly kind: 'share'; readonly share: Decimal };

/** What a plan comes to. */
export interface ComparedPlan {
  /** Name of the plan. */
  readonly id: string;
  /** Month of retirement. */
  readonly retireOn: YearMonth;
  /** Month of the first pension: the one after. */
  readonly pensionFrom: YearMonth;
  /** Age at retirement, months. */
  readonly ageMonths: number;
  readonly paying: PlanPayingRead;
  /** Months paid from the one after `asOf` up to and including that of retirement. */
  readonly paidMonths: number;
  /** All contribution months at retirement. */
  readonly months: number;
  /** `months` as the basic pension takes them: a full year 1, a month beyond 0.083. */
  readonly serviceYears: Decimal;
  /** In the order of time; none when nothing is paid. */
  readonly contributions: readonly PlanContributions[];
  /** What the person pays in all, yuan. */
  readonly ownContributions: Decimal;
  /** The average index at retirement; null when the index so far is not known. */
  readonly index: PlanIndex | null;
  /** The account up to retirement; null when the balance is not known. */
  readonly account: PlanAccount | null;
  readonly calculationBase: PlanCalculationBase;
  readonly paymentMonths: PaymentMonths;
  readonly parts: PlanParts;
  /** Sum of the parts, yuan a month; null when one is not known. */
  readonly total: Decimal | null;
  /** True when the virtual account is not known: the truth is `total` or more. */
  readonly lowerBound: boolean;
  /**
   * Minimum contribution period that applies: of the year of retirement, at most of the statutory one.
   */
  readonly minimum: MinimumContribution;
  /** Months missing at retirement; with any missing no monthly pension is due. */
  readonly shortMonths: number;
  /** What must have been done in time; null at the statutory age. */
  readonly notice: PlanNotice | null;
  readonly breakEven: BreakEven;
  readonly assumed: readonly PlanAssumption[];
}
