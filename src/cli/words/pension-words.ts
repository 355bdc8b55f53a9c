import type { Eligibility, RetirementNotice } from '../../retirement/index.js';
import type { MissingFact } from '../person-pension.js';

/** The words about retirement and pension: names of what is shown, no reasons. */
export interface PensionWords {
  readonly category: string;
  readonly birth: string;
  /** Full years, and the months beyond them. */
  readonly age: (years: number, months: number) => string;
  /** A month, and the age in it. */
  readonly monthAt: (month: string, age: string) => string;
  readonly notes: string;
  readonly retirement: RetirementViewWords;
  readonly eligibility: EligibilityViewWords;
  readonly estimate: EstimateViewWords;
  readonly comparison: ComparisonViewWords;
  readonly report: PersonReportWords;
}

/** About the months of retirement. */
interface RetirementViewWords {
  readonly heading: string;
  readonly age: string;
  readonly month: string;
  readonly pensionFrom: string;
  readonly choices: string;
  readonly choice: Readonly<Record<'earliest' | 'statutory' | 'latest', string>>;
  readonly columns: Readonly<
    Record<'choice' | 'month' | 'age' | 'minimum' | 'year' | 'notice', string>
  >;
  readonly notice: Readonly<Record<RetirementNotice['form'], (by: string) => string>>;
}

/** About the conditions of a monthly pension. */
interface EligibilityViewWords {
  readonly heading: (asOf: string) => string;
  readonly statutory: string;
  readonly window: string;
  readonly chosen: string;
  readonly timings: Readonly<Record<Eligibility['retirement']['timing'], string>>;
  readonly required: string;
  readonly requiredIn: (duration: string, year: string) => string;
  readonly months: string;
  readonly atLeast: (duration: string) => string;
  readonly missing: string;
  readonly atMost: (months: string) => string;
  /** Before the month in which all suffices: to come, gone by, or gone by at the latest. */
  readonly firstMonth: Readonly<Record<'to-come' | 'since' | 'since-latest', string>>;
  /** Of a month to come: the month of retirement that it is reckoned with. */
  readonly reckonedWith: (month: string, retirement: string, ifPaid: boolean) => string;
  readonly conditions: string;
  /** Above the ways out of a shortfall. */
  readonly options: string;
}

/** About what a pension may be. */
interface EstimateViewWords {
  readonly heading: (month: string) => string;
  readonly age: string;
  readonly months: string;
  readonly index: string;
  readonly balance: string;
  readonly total: string;
  readonly columns: Readonly<Record<'part' | 'amount' | 'minimum' | 'maximum' | 'use', string>>;
  /** In place of an amount that is not known. */
  readonly unknown: string;
  /** In place of the greatest amount where there is none. */
  readonly open: string;
  readonly readings: string;
  readonly base: string;
  readonly uses: Readonly<Record<'final' | 'provisional' | 'given', string>>;
  readonly missing: Readonly<Record<MissingFact, string>>;
}

/** About months of retirement side by side. */
interface ComparisonViewWords {
  readonly heading: (asOf: string) => string;
  readonly pensions: string;
  readonly plans: string;
  readonly columns: Readonly<
    Record<'month' | 'age' | 'months' | 'index' | 'balance' | 'paid', string>
  >;
}

/** About the person of a report. */
interface PersonReportWords {
  readonly person: (number: number, total: number) => string;
  /** Above what a full answer lacks. */
  readonly missing: string;
  /** Who decides. */
  readonly closing: string;
  readonly birthFromIdNumber: (month: string) => string;
  /** The figures are those of the statement, and nothing later. */
  readonly toAsOf: (asOf: string) => string;
  readonly lowerBound: string;
  /** The arrears too are those of the statement. */
  readonly arrearsAsOf: (asOf: string, months: string) => string;
  /** Other rules apply to the staff of government bodies and institutions. */
  readonly deemedAfter1992: string;
  readonly accountAlone: string;
  readonly serviceAlone: string;
}
