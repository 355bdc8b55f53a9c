import type { Decimal } from 'decimal.js';
import type { YearMonth } from '../calendar/index.js';

/**
 * Which sheet a statement was printed on.
 *
 * - `shanghai-annual`: the record of one year with a list of its months (layout of 2021)
 * - `shanghai-mailed`: the paper mailed to the home, without a list (layout of 2017)
 */
export type StatementLayout = 'shanghai-annual' | 'shanghai-mailed';

/**
 * How a missing value was printed. A dash is not safely a zero, a mask is not a blank.
 *
 * - `masked`: `[]`, `***`
 * - `dash`: `—`, `--`, `/`
 * - `blank`: nothing, or a unit alone
 * - `label-missing`: the sheet does not have the label
 * - `period-instead`: a period stands where the count belongs
 * - `unreadable`: something stands there that is no value of the kind
 * - `none-stated`: the word 无 where it cannot mean a zero
 */
export type Absence =
  | 'masked'
  | 'dash'
  | 'blank'
  | 'label-missing'
  | 'period-instead'
  | 'unreadable'
  | 'none-stated';

/** Months from `start` to `end`, both counted; `end` null is 至今 (until now). */
export interface Period {
  readonly start: YearMonth;
  readonly end: YearMonth | null;
}

/** Deemed contribution period (视同缴费年限). */
export interface DeemedPeriod {
  /** Months; null when not printed. */
  readonly months: number | null;
  /** The period printed beside it, which may be a window wider than `months`. */
  readonly period: Period | null;
  /**
   * The last month the words before the period allow: `1992-12` for 1992年12月以前; null when
   * there are no such words.
   */
  readonly wordedUntil: YearMonth | null;
}

/** Totals at the end of a year: section (一) and section (三) of the statement. */
export interface AccountTotals {
  /** Last month covered. */
  readonly asOf: YearMonth | null;
  /** Contribution months (缴费月数) to that date. */
  readonly months: number | null;
  /** The period, when one is printed in place of the count. */
  readonly period: Period | null;
  /** Account balance (个人账户储存总额), yuan. */
  readonly balance: Decimal | null;
}

/** What the year brought: section (二). */
export interface AccountYear {
  /** The year that the section names. */
  readonly year: number | null;
  /** Contribution months (缴费月数) of the year. */
  readonly months: number | null;
  /** The period, when one is printed in place of the count. */
  readonly period: Period | null;
  /** Credited to the account (记账金额), yuan. */
  readonly credited: Decimal | null;
  /** Interest of the year (当年计息), yuan. */
  readonly interest: Decimal | null;
}

/** Arrears (个人欠费). */
export interface Arrears {
  /** Months not paid (个人欠费月数). */
  readonly months: number | null;
  /** Amount not paid (个人欠费金额), yuan. */
  readonly amount: Decimal | null;
}

/** A figure of the supplement (补充信息) and the year it is for. */
export interface SupplementFigure {
  /** Calendar year; null when it is not printed. */
  readonly year: number | null;
  /** Yuan a month. */
  readonly amount: Decimal | null;
}

/** Supplement (补充信息): what the next year's contributions rest on. */
export interface Supplement {
  /** Average monthly wage (月平均工资). */
  readonly averageMonthlyWage: SupplementFigure | null;
  /** Contribution base (月缴费基数). */
  readonly contributionBase: SupplementFigure | null;
  /** Monthly personal contribution (个人月缴费额). */
  readonly monthlyPersonalContribution: SupplementFigure | null;
}

/** One row of the list of months (缴费明细信息). */
export interface Contribution {
  /** Number of the row (序号). */
  readonly sequence: number | null;
  /** Month contributed for (年月). */
  readonly month: YearMonth | null;
  /** Employer (缴费单位). */
  readonly employer: string | null;
  /** Months the row counts (缴费月数), nearly always 1 or 0. */
  readonly months: number | null;
  /** Status as printed (缴费情况). */
  readonly status: string | null;
  /** Whether the status means paid; null when the status is missing or unknown. */
  readonly paid: boolean | null;
  /** Note (备注), empty when none. */
  readonly note: string;
}

/**
 * A Shanghai pension personal rights statement (养老保险个人权益记录单), as printed: nothing is
 * repaired, nothing is added. Null is "not printed", never 0.
 */
export interface Statement {
  readonly kind: 'statement';
  readonly layout: StatementLayout;
  /** Year of the title. */
  readonly year: number | null;
  /** Last month covered. */
  readonly asOf: YearMonth | null;
  /** Name of the insured person (姓名), as printed. */
  readonly name: string | null;
  /** Citizen ID number (公民身份号码), as printed, perhaps partly masked. */
  readonly idNumber: string | null;
  /** Personal account number (个人账号), as printed. */
  readonly accountNumber: string | null;
  /** Employer of the head (参保单位名称). */
  readonly employer: string | null;
  /** Continuous service before the end of 1992 (92年底前连续工龄), months. */
  readonly monthsBefore1993: number | null;
  readonly deemed: DeemedPeriod;
  readonly opening: AccountTotals;
  readonly current: AccountYear;
  readonly closing: AccountTotals;
  readonly arrears: Arrears;
  readonly supplement: Supplement;
  readonly contributions: readonly Contribution[];
  /** Path of a value that is null → how the missing value was printed. */
  readonly absent: Readonly<Record<string, Absence>>;
  /** Path of a value that could not be read → what stands there. */
  readonly unreadable: Readonly<Record<string, string>>;
}
