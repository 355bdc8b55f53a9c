import type { Decimal } from 'decimal.js';
import { checkRecord } from '../input/index.js';
import type { Basis, CellStatus, Law } from '../law/index.js';
import { fromFen, readFen } from '../money/index.js';
import { type ShownCredit, shownCredits, shownProduct } from './credits-shown.js';
import { earningAmounts } from './earning-amounts.js';
import {
  checkInterestRounding,
  checkMethod,
  type InterestMethod,
  type InterestRounding,
  interestFen,
} from './interest-arithmetic.js';
import { interestBasis } from './interest-basis.js';
import type { MonthOfYear } from './month-of-year.js';
import { checkUntil, checkYear, type MonthlyCredit, readCredits } from './year-credits.js';
import { rateFor } from './year-rate.js';

/** What the interest of a year is worked out from. */
export interface AccountInterestInput {
  /** Calendar year, 1900 to 2199. */
  readonly year: number;
  /** Balance at the end of the year before, yuan. */
  readonly opening: Decimal.Value;
  /** What was credited in the year. */
  readonly credits: readonly MonthlyCredit[];
  /**
   * Last month that earns interest, counted: that of retirement, transfer or death. December when
   * left out.
   */
  readonly until?: MonthOfYear;
  /** Rate of the year, a fraction from 0 to 1, at most eight decimals; that of the law when left out. */
  readonly rate?: Decimal.Value;
  /** `jiao-up` when left out. */
  readonly rounding?: InterestRounding;
  /** `month-product` when left out. */
  readonly method?: InterestMethod;
}

/** Interest of the personal account for a year (当年计息). */
export interface AccountInterest {
  readonly kind: 'account-interest';
  /** Calendar year. */
  readonly year: number;
  /** Balance at the end of the year before, yuan. */
  readonly opening: Decimal;
  /** The credits of the year in the order given. */
  readonly credits: readonly ShownCredit[];
  /** Sum of the credits of the year, yuan. */
  readonly credited: Decimal;
  /** Yuan, rounded as a whole. */
  readonly interest: Decimal;
  /** Opening balance, credits and interest together, yuan. */
  readonly closing: Decimal;
  /** Fraction a year. */
  readonly rate: Decimal;
  /** How sure the rate is; null when the caller gave it. */
  readonly status: CellStatus | null;
  /** For how many months the opening balance earned interest, 1 to 12. */
  readonly months: number;
  /** Credits times the months for which each earned interest (月积数), yuan × months. */
  readonly product: Decimal;
  readonly rounding: InterestRounding;
  readonly method: InterestMethod;
  readonly basis: Basis;
}

/**
 * The interest of a personal account for a year (个人账户当年计息). The opening balance earns the rate of
 * the year, every credit a twelfth of it for each month from the month of crediting on, that month
 * counted; the sum is rounded half up to a fen, then up to a jiao (见分进角). That is how 劳动报 of 2018
 * tells the rule of Shanghai, no article of a law; since 2016 the rate is national (人社部发〔2017〕31号).
 * Whether the city still rounds up to jiao since 2016 is not settled: `rounding: 'fen'` leaves that step
 * out.
 *
 * Nothing is withdrawn: what was paid out in the year must not be in the balance.
 *
 * @param input - year, opening balance and credits in yuan, and what is left to choose
 * @param law - the law to look in; the built-in one when left out
 * @returns interest and closing balance in yuan, with the rate
 * @throws InvalidInputError `integer`, `amount`, `month`, `date`, `choice` or `shape` for input that
 *   is none; `range` for a credit or an `until` of another year, or a credit after `until`; `choice` for
 *   the annual method with a part of a year; `amount` for credits of more than 999999999999.99 yuan
 * @throws RuleNotKnownError when no rate is given and the law has none for the whole calendar year
 *
 * @example
 * ```ts
 * const credits = [3, 4, 5].map((month) => ({ month, amount: 500 }));
 * const year = accountInterest({ year: 2015, opening: 100000, credits });
 * year.interest.toFixed(2); // => '2781.00'
 * year.closing.toFixed(2); // => '104281.00'
 * year.rate.toString(); // => '0.0275'
 * const exact = accountInterest({ year: 2015, opening: 100000, credits, rounding: 'fen' });
 * exact.interest.toFixed(2); // => '2780.94'
 * ```
 */
export function accountInterest(input: AccountInterestInput, law?: Law): AccountInterest {
  const given = checkRecord(input, 'input');
  const year = checkYear(given['year'], 'year');
  const until = checkUntil(given['until'], year);
  const opening = readFen(given['opening'], 'opening');
  const credits = readCredits(given['credits'], year, until, 'credits');
  const rounding = checkInterestRounding(given['rounding']);
  const method = checkMethod(given['method']);
  const earning = earningAmounts({ opening, credits, until }, method);
  const found = rateFor(year, given['rate'], 'rate', law);
  const interest = interestFen(earning, found.rate, rounding);
  return {
    kind: 'account-interest',
    year,
    opening: fromFen(opening),
    credits: shownCredits(credits),
    credited: fromFen(credits.credited),
    interest: fromFen(interest),
    closing: fromFen(opening + credits.credited + interest),
    rate: found.fraction,
    status: found.status,
    months: until,
    product: shownProduct(credits),
    rounding,
    method,
    basis: interestBasis(method, found.basis),
  };
}
