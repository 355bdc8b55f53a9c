import type { IsoDate, IsoDateInput, YearMonthInput } from '../calendar/index.js';
import type { CellStatus } from './status.js';

/** When a rule is asked for: a month, or a day of it. */
export type RuleDate = YearMonthInput | IsoDateInput;

/** Base limits (缴费基数上下限) with what they rest on, whole yuan a month. */
export interface BaseLimitFigures {
  /** Lower limit (下限). */
  readonly lower: number;
  /** Upper limit (上限), three times the average. */
  readonly upper: number;
  /** Average monthly wage behind the limits. */
  readonly averageUsed: number;
  /**
   * Why the lower limit is not 60 % of the average: `frozen` at the level of the year before, or
   * 60 % of the `mean-of-two-averages`, this one and that of the year before. Left out: it is.
   */
  readonly lowerException?: 'frozen' | 'mean-of-two-averages';
}

/** Payment months (计发月数) by full age. */
export interface PaymentMonthsByAge {
  /** Age in full years to which the first figure belongs. */
  readonly firstAge: number;
  /** One figure for each year of age, months. */
  readonly months: readonly number[];
}

/** Unemployment benefit (失业保险金) by how long it has been drawn, whole yuan a month. */
export interface UnemploymentBenefitStages {
  /** Months 1 to 12. */
  readonly firstYear: number;
  /** Months 13 to 24. */
  readonly secondYear: number;
  /** After that, up to the retirement age. */
  readonly extended: number;
}

/**
 * What a value of each table is. Money is whole yuan; a rate or an index is decimal text such as
 * `'0.0831'`, so that `Decimal` takes it exactly.
 */
export interface LawValues {
  /** Yuan a month, of a calendar year. */
  readonly averageMonthlyWageOldCaliber: number;
  /** Yuan a month, of a calendar year. */
  readonly averageMonthlyWageFullCaliber: number;
  /** Yuan a year, of a calendar year. */
  readonly averageAnnualWageOldCaliber: number;
  /** Yuan a year, of a calendar year. */
  readonly averageAnnualWageFullCaliber: number;
  /** Yuan a month, by the period in which the limits held. */
  readonly limitBasis: number;
  readonly baseLimits: BaseLimitFigures;
  /** Fraction of the base. */
  readonly employerRate: string;
  /** Fraction of the base. */
  readonly individualRate: string;
  /** Fraction of the base. */
  readonly flexibleEmploymentRate: string;
  /** Fraction of the base. */
  readonly accountCreditRate: string;
  /** Fraction of the base. */
  readonly accountCreditFromEmployer: string;
  /** Fraction a year. */
  readonly accountInterestRate: string;
  /** Yuan a month, of a calendar year. */
  readonly calculationBase: number;
  /** Index; `'0'` is no floor. */
  readonly yearlyIndexFloor: string;
  /** Yuan a month. */
  readonly minimumWage: number;
  readonly unemploymentBenefit: UnemploymentBenefitStages;
  readonly paymentMonths: PaymentMonthsByAge;
  /** Months. */
  readonly minimumContributionMonths: number;
  /** Fraction a day. */
  readonly lateFeeRate: string;
}

/** Name of a table. */
export type TableName = keyof LawValues;

/** Unit of the values of a table. */
export type Unit =
  | 'yuan-per-month'
  | 'yuan-per-year'
  | 'fraction'
  | 'fraction-per-year'
  | 'fraction-per-day'
  | 'index'
  | 'months';

/** Days from the first to the last, both counted; `to` null: open. */
export interface DateSpan {
  /** First day. */
  readonly from: IsoDate;
  /** Last day; null while no end is known. */
  readonly to: IsoDate | null;
}

/** Another value that a source gives for the same time. */
export interface Alternative<V = unknown, S extends string = string> {
  /** The other value. */
  readonly value: V;
  /** Ids of the sources that give it. */
  readonly sources: readonly S[];
}

/**
 * One value of a table and the time it holds for. It begins on the first and ends on the last day
 * of a month.
 */
export interface Cell<V = unknown, S extends string = string> extends DateSpan {
  /** The value, in the unit of its table. */
  readonly value: V;
  readonly status: CellStatus;
  /** Ids of the sources, at least one. */
  readonly sources: readonly S[];
  /** What the sources disagree about, when `status` is `disputed`. */
  readonly alternatives?: readonly Alternative<V, S>[];
  /** For whoever maintains the table, in English. */
  readonly note?: string;
}

/**
 * Why a table has no value for a time.
 *
 * - `not-found`: no source was found
 * - `unverified`: a figure is known by hearsay only, or its days are
 * - `disputed`: sources disagree and none can be preferred; the alternatives are listed
 * - `not-given`: a patch left it out
 */
export type GapReason = 'not-found' | 'unverified' | 'disputed' | 'not-given';

/** A time for which a table declares that it has no value. */
export interface Gap<V = unknown, S extends string = string> {
  /** First day. */
  readonly from: IsoDate;
  /** Last day. */
  readonly to: IsoDate;
  readonly reason: GapReason;
  /** What the sources offer there, none of which can be preferred or verified. */
  readonly alternatives?: readonly Alternative<V, S>[];
  /** For whoever maintains the table, in English. */
  readonly note?: string;
}

/** A day of every year: `'07-01'`. */
export type DayOfYear = `${number}-${number}`;

/** When a table that changes every year is looked at again. */
export interface YearlyReview {
  /** Day of the year by which new figures are looked for. */
  readonly by: DayOfYear;
  /** Whether the figure of a period comes out while it runs, or in the year after it began. */
  readonly published: 'within-the-period' | 'a-year-later';
  /** Last day for which somebody saw that the figures held had not changed; left out: nobody looked. */
  readonly seenUnchanged?: IsoDate;
  /** Why by that day, for whoever maintains the table, in English. */
  readonly reason: string;
}

/** A dated table. Its cells and gaps together leave no day out and have none twice. */
export interface Table<N extends TableName = TableName, S extends string = string> {
  /** Name of the table. */
  readonly name: N;
  readonly unit: Unit;
  /** When it is looked at again; null for a table that changes only when the law is changed. */
  readonly review: YearlyReview | null;
  /** In the order of time. */
  readonly cells: readonly Cell<LawValues[N], S>[];
  /** In the order of time. */
  readonly gaps: readonly Gap<LawValues[N], S>[];
}

/** The tables by name. */
export type LawTables = { readonly [N in TableName]: Table<N> };

/** Where a figure or a rule comes from. */
export interface Source {
  /** Stable id, as in `Cell.sources`. */
  readonly id: string;
  /** The title of a law, else what it says, in short. */
  readonly title: string;
  /** Who issued it. */
  readonly issuer: string;
  /** Document number (文号); null when there is none or it is not known. */
  readonly documentNumber: string | null;
  /** Day it was issued, or of the version that was used; null when not known. */
  readonly date: IsoDate | null;
  /** Day from which it is in force (施行日期); null when it has none or it is not known. */
  readonly inForce: IsoDate | null;
  /** Web address; null when there is none or it is not known. */
  readonly address: string | null;
  /**
   * How far it was checked: `read` the text itself, only an `excerpt` or a translation of it, or
   * only seen `recorded by others`.
   */
  readonly checked: 'read' | 'excerpt' | 'recorded by others';
  /** What else is to be known of it, in English. */
  readonly note?: string;
}

/** A set of dated tables with their sources. Made by `extendLaw` from `defaultLaw`. */
export interface Law {
  readonly kind: 'law';
  readonly tables: LawTables;
  /** Every source by its id. */
  readonly sources: Readonly<Record<string, Source>>;
}
