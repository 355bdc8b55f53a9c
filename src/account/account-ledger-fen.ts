import { checkRecord, InvalidInputError } from '../input/index.js';
import type { Basis } from '../law/index.js';
import { MAX_FEN } from '../money/index.js';
import {
  checkInterestRounding,
  type InterestRounding,
  interestFen,
} from './interest-arithmetic.js';
import type { LedgerRates } from './ledger-rates.js';

/** What a ledger in fen is worked out from. */
export interface AccountLedgerFenInput {
  /** Balance before the first year, whole fen up to 99999999999999; 0 when left out. */
  readonly opening?: number;
  /** Credit of every month, whole fen: twelve for each year, 0 where nothing was credited. */
  readonly credits: ArrayLike<number>;
  /** `jiao-up` when left out. */
  readonly rounding?: InterestRounding;
}

/** Ledger of a personal account in whole fen, one figure for each year. */
export interface AccountLedgerFen {
  readonly kind: 'account-ledger-fen';
  /** Calendar year of the first figures. */
  readonly firstYear: number;
  /** Interest of each year, fen. */
  readonly interest: readonly number[];
  /** Balance after each year, fen. */
  readonly closing: readonly number[];
  readonly rounding: InterestRounding;
  readonly basis: Basis;
}

/**
 * The ledger of a personal account for whoever works out very many of them: the same arithmetic as
 * `accountLedger` by the month-product method, in whole fen and full years, without an object for
 * each year and with the rates looked up beforehand.
 *
 * @param input - opening balance and monthly credits, whole fen
 * @param rates - rates of at least as many years, from `ledgerRates`
 * @returns interest and balance of each year, fen
 * @throws InvalidInputError `integer` for a balance or a credit that is no whole fen; `shape` when
 *   the credits are not twelve for each year, or are for more years than there are rates, and for an
 *   input or rates that are none; `choice` for another rounding; `amount` when a balance grows beyond
 *   99999999999999 fen
 *
 * @example
 * ```ts
 * const rates = ledgerRates({ firstYear: 2024, years: 2 });
 * const { interest, closing } = accountLedgerFen({ credits: new Array(24).fill(59_680) }, rates);
 * interest; // => [10170, 16720]
 * closing; // => [726330, 1459210]
 * ```
 */
export function accountLedgerFen(
  input: AccountLedgerFenInput,
  rates: LedgerRates,
): AccountLedgerFen {
  checkRecord(input, 'input');
  const { credits, opening = 0 } = input;
  const rounding = checkInterestRounding(input.rounding);
  if (!isFen(opening)) throw notFen('opening', opening);
  const interest: number[] = [];
  const closing: number[] = [];
  let balance = opening;
  for (const rate of ratesOfYears(credits, rates)) {
    const start = closing.length * 12;
    let credited = 0;
    let product = 0;
    for (let month = 0; month < 12; month++) {
      const fen = credits[start + month];
      if (!isFen(fen)) throw notFen(`credits[${start + month}]`, fen);
      credited += fen;
      product += fen * (12 - month);
    }
    const earning = { opening: balance, openingWeight: 12, product, productWeight: 1, divisor: 12 };
    const earned = interestFen(earning, rate, rounding);
    balance += credited + earned;
    if (balance > MAX_FEN) {
      const expected = `credits that keep the balance within ${MAX_FEN} fen`;
      throw new InvalidInputError('amount', `credits[${start}]`, credits[start], expected);
    }
    interest.push(earned);
    closing.push(balance);
  }
  const { firstYear, basis } = rates;
  return { kind: 'account-ledger-fen', firstYear, interest, closing, rounding, basis };
}

function ratesOfYears(credits: unknown, held: LedgerRates): LedgerRates['rates'] {
  if (checkRecord(held, 'rates')['kind'] !== 'ledger-rates') {
    throw new InvalidInputError('shape', 'rates', held, 'a result of ledgerRates');
  }
  const most = held.rates.length;
  const length =
    typeof credits === 'object' && credits !== null && 'length' in credits ? credits.length : null;
  if (typeof length === 'number' && length % 12 === 0 && length >= 0 && length <= most * 12) {
    return held.rates.slice(0, length / 12);
  }
  const expected = `twelve amounts for each year, at most ${most} years`;
  throw new InvalidInputError('shape', 'credits', credits, expected);
}

function isFen(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= MAX_FEN;
}

function notFen(path: string, value: unknown): InvalidInputError {
  return new InvalidInputError('integer', path, value, `whole fen from 0 to ${MAX_FEN}`);
}
