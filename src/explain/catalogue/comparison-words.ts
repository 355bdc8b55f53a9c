import type {
  BenefitOpenPoint,
  BreakEvenOutcome,
  OwnContributions,
  PlanAssumption,
} from '../../benefit/index.js';
import type { RetirementNotice } from '../../retirement/index.js';

/** What a plan takes for granted that has no sentence elsewhere. */
type OwnAssumption = Exclude<PlanAssumption, BenefitOpenPoint>;

/** The sentences about the contributions of a plan. */
interface PlanContributionWords {
  /** Which average counts from a month on. */
  readonly goBy: (from: string, year: string, wage: string) => string;
  readonly share: (product: string) => string;
  readonly index: (quotient: string, index: string) => string;
  readonly raised: (index: string) => string;
  /** What the person pays in all. */
  readonly own: (sum: string) => string;
  readonly noneToCome: string;
}

/** The sentences about a comparison of months of retirement (退休时间比较). */
export interface BenefitComparisonWords {
  readonly opening: (asOf: string, months: string) => string;
  readonly balance: (balance: string) => string;
  readonly indexSoFar: (product: string) => string;
  readonly notKnown: Readonly<Record<'index' | 'balance' | 'service', string>>;
  /** An average wage of the city as the law holds it. */
  readonly average: (year: string, wage: string, standing: string) => string;
  /** An average wage that is grown from the last known one. */
  readonly grown: (year: string, growth: string, product: string, wage: string) => string;
  readonly wageGrowth: (year: string, rate: string) => string;
  readonly interestRate: (rate: string) => string;
  readonly pensionGrowth: (rate: string) => string;
  readonly ownContributions: Readonly<Record<OwnContributions, string>>;
  readonly plan: (id: string, month: string, age: string, from: string) => string;
  readonly stop: string;
  readonly payBase: (base: string) => string;
  readonly payShare: (share: string) => string;
  readonly months: (sum: string) => string;
  readonly contributions: PlanContributionWords;
  readonly indexAdded: (sum: string) => string;
  readonly indexAfter: (quotient: string, index: string) => string;
  readonly credited: (year: string, sum: string) => string;
  /** `sum` has each monthly credit times the months for which such credits earn. */
  readonly product: (year: string, sum: string) => string;
  readonly interest: (
    year: string,
    rate: string,
    months: string,
    sum: string,
    interest: string,
  ) => string;
  readonly closing: (month: string, sum: string) => string;
  readonly baseOfAverage: (year: string, base: string) => string;
  readonly total: (sum: string) => string;
  readonly totalNotKnown: string;
  readonly lowerBound: string;
  readonly enough: (months: string, required: string) => string;
  readonly short: (required: string, months: string, short: string) => string;
  readonly notice: Readonly<
    Record<RetirementNotice['form'], (count: string, by: string, verdict: string) => string>
  >;
  readonly noticeInTime: Readonly<Record<'possible' | 'past', (asOf: string) => string>>;
  readonly head: (early: string, late: string, sum: string) => string;
  readonly difference: (greater: string, other: string, difference: string) => string;
  readonly catchUp: (quotient: string, months: string, from: string, month: string) => string;
  readonly breakEven: Readonly<
    Record<
      BreakEvenOutcome,
      (against: string, greater: string, behind: string, month: string, age: string) => string
    >
  >;
  readonly assumed: Readonly<Record<OwnAssumption, string>>;
  /** An assumption that some plans only make. */
  readonly somePlans: (plans: string) => string;
  /** How sure a figure is that rests on the caller's word. */
  readonly standing: string;
}
