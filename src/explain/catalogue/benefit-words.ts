import type {
  BasicPensionFormula,
  BenefitGround,
  BenefitOpenPoint,
  BenefitRounding,
  CalculationBaseUse,
  IndexedWageRounding,
  IndexFloors,
  InstitutionTransition,
  TransitionAverage,
} from '../../benefit/index.js';
import type { CellStatus } from '../../law/index.js';
import type { BenefitComparisonWords } from './comparison-words.js';

/** The sentences about the average contribution wage index (平均缴费工资指数). */
export interface WageIndexWords {
  readonly what: string;
  readonly floors: Readonly<Record<IndexFloors, string>>;
  readonly averages: Readonly<Record<TransitionAverage, string>>;
  readonly averageOfYear: (year: string, table: string) => string;
  readonly averageOfDays: (days: string, table: string) => string;
  readonly averageGiven: string;
  /** A span of months, all of which count. */
  readonly run: (span: string, months: string) => string;
  /** As {@link run}, where not all of them count. */
  readonly someOf: (span: string, months: string) => string;
  readonly ratio: (
    run: string,
    average: string,
    wage: string,
    quotient: string,
    ratio: string,
  ) => string;
  readonly noFloor: (ratio: string, product: string) => string;
  readonly aboveFloor: (ratio: string, floor: string, product: string) => string;
  readonly raised: (ratio: string, floor: string, product: string) => string;
  readonly constant: (run: string, product: string) => string;
  readonly deemed: (months: string, product: string) => string;
  readonly sum: (sum: string) => string;
  readonly division: (months: string, quotient: string, index: string) => string;
}

/** The sentences about the basic pension (基础养老金). */
export interface BasicPensionWords {
  readonly indexedWage: (product: string) => string;
  readonly indexedWageRoundings: Readonly<Record<IndexedWageRounding, string>>;
  readonly formulas: Readonly<Record<BasicPensionFormula, string>>;
  readonly mean: (sum: string) => string;
  readonly contributionTime: string;
  /** In place of `serviceYears` where years are rounded to two decimals. */
  readonly nationalYears: (duration: string, quotient: string, years: string) => string;
  readonly product: (product: string) => string;
}

/** The sentences about payment months (计发月数). */
export interface PaymentMonthsWords {
  readonly retiredAt: (age: string) => string;
  readonly outside: (years: number) => string;
  readonly byYear: (years: number) => string;
  readonly ofAge: (years: number, months: string) => string;
  readonly between: (
    years: number,
    months: string,
    next: string,
    odd: string,
    line: string,
  ) => string;
  readonly rounded: (before: string, after: string) => string;
}

/** The sentences about the account pension (个人账户养老金). */
export interface AccountPensionWords {
  readonly division: (quotient: string) => string;
  readonly roundings: Readonly<Record<BenefitRounding, string>>;
}

/** The sentences about the transitional pension (过渡性养老金). */
export interface TransitionalPensionWords {
  readonly none: string;
  readonly service: (product: string) => string;
  readonly virtualAccount: (quotient: string) => string;
  readonly sum: (sum: string) => string;
}

/** A part of a pension. */
export type BenefitPart = 'basic' | 'account' | 'transitional';

/** How sure something is that an estimate rests on, where it is no figure of law. */
type OtherStanding = Exclude<BenefitGround['standing'], CellStatus>;

/** The sentences about an estimate (养老金测算). */
export interface BenefitEstimateWords {
  readonly bases: Readonly<
    Record<
      Exclude<CalculationBaseUse, 'given'>,
      (base: string, year: string, status: string) => string
    >
  >;
  readonly parts: Readonly<Record<BenefitPart, string>>;
  readonly sum: (sum: string) => string;
  readonly result: (month: string, amount: string) => string;
  readonly atLeast: (month: string, amount: string) => string;
  readonly noResult: (month: string) => string;
  readonly notIncluded: string;
  /** The basic pension by an indexed wage that is rounded first. */
  readonly otherIndexedWage: Readonly<
    Record<
      Exclude<IndexedWageRounding, 'unrounded'>,
      (wage: string, product: string, amount: string) => string
    >
  >;
  readonly accountToFen: (exact: string, amount: string) => string;
  readonly virtualAccountMargin: (amount: string, least: string, most: string) => string;
  readonly spread: (part: string, amounts: string, least: string, most: string) => string;
  readonly minimum: (sum: string) => string;
  readonly maximum: (sum: string) => string;
  readonly noMaximum: string;
  readonly oneAmount: (amount: string) => string;
  readonly openPoints: Readonly<Record<BenefitOpenPoint, string>>;
  readonly grounds: Readonly<Record<BenefitGround['subject'], (standing: string) => string>>;
  readonly standings: Readonly<Record<OtherStanding, string>>;
}

/** The sentences about the ten-year comparison (十年过渡期新老办法对比). */
export interface InstitutionTransitionWords {
  /** `oldAmount` null: it was not given. */
  readonly amounts: (month: string, oldAmount: string | null, newAmount: string) => string;
  readonly within: (share: string) => string;
  readonly after: string;
  readonly paid: Readonly<
    Record<Exclude<InstitutionTransition['paid'], 'difference'>, (amount: string) => string>
  >;
  readonly difference: (difference: string) => string;
  readonly shareOf: (product: string) => string;
  readonly sum: (sum: string) => string;
  readonly rounding: string;
}

/** The sentences about pensions. */
export interface BenefitWords {
  readonly baseGiven: (base: string) => string;
  /** Years of some time as the formulas of Shanghai take them; `sum` adds up to `years`. */
  readonly serviceYears: (time: string, duration: string, sum: string) => string;
  readonly index: WageIndexWords;
  readonly basic: BasicPensionWords;
  readonly paymentMonths: PaymentMonthsWords;
  readonly account: AccountPensionWords;
  readonly transitional: TransitionalPensionWords;
  readonly estimate: BenefitEstimateWords;
  readonly institutions: InstitutionTransitionWords;
  readonly comparison: BenefitComparisonWords;
}
