import type { Decimal } from 'decimal.js';
import { checkInteger, checkList, checkRecord, InvalidInputError } from '../input/index.js';
import { MAX_FEN, readFen } from '../money/index.js';
import { type MonthOfYear, toMonthOfYear } from './month-of-year.js';

/** An amount credited to the account in a month. */
export interface MonthlyCredit {
  /** Month of crediting: 1 to 12, or an ISO month or date of the year. */
  readonly month: MonthOfYear;
  /** Yuan. */
  readonly amount: Decimal.Value;
}

/** The credits of a year, in whole fen. */
export interface YearCredits {
  /** Sum of the credits. */
  readonly credited: number;
  /**
   * Credits times the months they earn, the month of crediting counted (月积数), times
   * {@link spread}.
   */
  readonly product: number;
  /** Over how many months one sum was spread; 1 when each credit is known. */
  readonly spread: number;
  /** The months in which something was credited, as 1 to 12; a month may come twice. */
  readonly months: readonly number[];
  /** What was credited in each of the months; empty when one sum was spread over them. */
  readonly amounts: readonly number[];
}

/** Reads the year of an account. */
export function checkYear(value: unknown, path: string): number {
  return checkInteger(value, path, 1900, 2199);
}

/** Reads the last month for which the account earns interest; 12 when it is left out. */
export function checkUntil(value: unknown, year: number): number {
  return value === undefined ? 12 : toMonthOfYear(value, year, 'until');
}

/**
 * Reads a list of credits.
 *
 * @param value - what the caller passed
 * @param year - the year they belong to
 * @param until - last month that earns interest, 1 to 12
 * @param path - where the list stands in the caller's arguments, for the error
 * @throws InvalidInputError `shape`, `month`, `date` or `amount` for what is none; `range` for a
 *   month after `until` or of another year
 */
export function readCredits(
  value: unknown,
  year: number,
  until: number,
  path: string,
): YearCredits {
  const months: number[] = [];
  const amounts: number[] = [];
  let credited = 0;
  let product = 0;
  for (const [i, credit] of checkList(value, path).entries()) {
    const fields = checkRecord(credit, `${path}[${i}]`);
    const month = toCreditMonth(fields['month'], year, until, `${path}[${i}].month`);
    const fen = readFen(fields['amount'], `${path}[${i}].amount`);
    months.push(month);
    amounts.push(fen);
    credited += fen;
    if (credited > MAX_FEN) {
      throw new InvalidInputError('amount', path, value, 'a sum of at most 999999999999.99 yuan');
    }
    product += fen * (until - month + 1);
  }
  return { credited, product, spread: 1, months, amounts };
}

/**
 * Reads one sum of credits, to be spread evenly over months.
 *
 * @param value - sum of the credits, what the caller passed
 * @param months - months of crediting; every month up to `until` when left out
 * @param year - the year they belong to
 * @param until - last month that earns interest, 1 to 12
 * @param path - where the fields stand in the caller's arguments, `''` or ending in a dot
 * @throws InvalidInputError `amount`, `shape`, `month` or `date` for what is none; `range` for a
 *   month after `until`, of another year or given twice
 */
export function readSpreadCredits(
  value: unknown,
  months: unknown,
  year: number,
  until: number,
  path: string,
): YearCredits {
  const credited = readFen(value, `${path}credited`);
  const given = months === undefined ? monthsUpTo(until) : checkList(months, `${path}months`);
  const read: number[] = [];
  for (const [i, item] of given.entries()) {
    const month = toCreditMonth(item, year, until, `${path}months[${i}]`);
    if (read.includes(month)) {
      throw new InvalidInputError('range', `${path}months[${i}]`, item, 'each month once');
    }
    read.push(month);
  }
  if (read.length === 0 && credited > 0) {
    throw new InvalidInputError(
      'shape',
      `${path}months`,
      months,
      'at least one month of crediting',
    );
  }
  const earning = read.reduce((sum, month) => sum + until - month + 1, 0);
  const spread = Math.max(1, read.length);
  return { credited, product: credited * earning, spread, months: read, amounts: [] };
}

function monthsUpTo(until: number): readonly number[] {
  return Array.from({ length: until }, (_, i) => i + 1);
}

function toCreditMonth(value: unknown, year: number, until: number, path: string): number {
  const month = toMonthOfYear(value, year, path);
  if (month <= until) return month;
  const expected = `a month not after month ${until}, the last one that earns interest`;
  throw new InvalidInputError('range', path, value, expected);
}
