import type { Decimal } from 'decimal.js';
import { checkInteger, checkRecord, InvalidInputError } from '../input/index.js';
import { type Basis, frozenBasis, type Law, mergeBasis } from '../law/index.js';
import type { Rate } from '../money/index.js';
import { interestBasis } from './interest-basis.js';
import { checkYear } from './year-credits.js';
import { rateFor } from './year-rate.js';

/** For which years rates are wanted. */
export interface LedgerRatesInput {
  /** First calendar year, 1900 to 2199. */
  readonly firstYear: number;
  /** How many years, 1 to 200. */
  readonly years: number;
  /**
   * Rates by year, fractions from 0 to 1, at most eight decimals. They fill the years that the law lacks,
   * or stand in the place of its rates.
   */
  readonly rates?: Readonly<Record<number, Decimal.Value>>;
}

/** Interest rates of consecutive years, for very many ledgers. */
export interface LedgerRates {
  readonly kind: 'ledger-rates';
  /** Calendar year to which the first rate belongs. */
  readonly firstYear: number;
  /** One for each year, as fractions of whole numbers. */
  readonly rates: readonly Rate[];
  readonly basis: Basis;
}

const MOST_YEARS = 200;

/**
 * The account interest rates (个人账户记账利率) of consecutive years, looked up once for very many calls
 * of `accountLedgerFen`.
 *
 * @param input - first year, how many, and rates of the caller by year
 * @param law - the law to look in; the built-in one when left out
 * @returns the rates as exact fractions, frozen
 * @throws InvalidInputError `integer` for a year or a count that is none; `amount` for a rate that is
 *   no fraction from 0 to 1; `choice` for a rate of another year; `shape` for an input or rates that
 *   are no object
 * @throws RuleNotKnownError when a year has a rate neither in the law nor from the caller
 *
 * @example
 * ```ts
 * const { rates } = ledgerRates({ firstYear: 2012, years: 3, rates: { 2013: '0.0325' } });
 * rates[1]; // => { numerator: 325, denominator: 10000 }
 * ```
 */
export function ledgerRates(input: LedgerRatesInput, law?: Law): LedgerRates {
  const fields = checkRecord(input, 'input');
  const firstYear = checkYear(fields['firstYear'], 'firstYear');
  const count = checkInteger(fields['years'], 'years', 1, MOST_YEARS);
  const given = fields['rates'] === undefined ? {} : checkRecord(fields['rates'], 'rates');
  const years = Array.from({ length: count }, (_, i) => firstYear + i);
  const stray = Object.keys(given).find((year) => !years.includes(Number(year)));
  if (stray !== undefined) {
    const expected = `a year from ${firstYear} to ${firstYear + count - 1}`;
    throw new InvalidInputError('choice', 'rates', stray, expected);
  }
  const found = years.map((year) => rateFor(year, given[year], `rates.${year}`, law));
  return Object.freeze<LedgerRates>({
    kind: 'ledger-rates',
    firstYear,
    rates: Object.freeze(found.map(({ rate }) => rate)),
    basis: frozenBasis(interestBasis('month-product', mergeBasis(found.map(({ basis }) => basis)))),
  });
}
