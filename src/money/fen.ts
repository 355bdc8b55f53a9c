import { toFen, toYuan } from './yuan.js';

/** The largest amount that callers may pass, 999999999999.99 yuan, in fen. */
export const MAX_FEN = 99_999_999_999_999;

const PLAIN = /^(\d{1,12})(?:\.(\d{2}))?$/;

/**
 * Reads an amount of money as whole fen. The same amounts as `toYuan`, whole numbers and text with
 * two decimals without a `Decimal` in between.
 *
 * @param value - yuan: a `Decimal`, a number, a bigint, or text such as `'5760.00'`
 * @param path - where it stands in the caller's arguments, for the error
 * @returns whole fen, at most {@link MAX_FEN}
 * @throws InvalidInputError `amount` when it is negative, not finite, finer than a fen, or no number
 */
export function readFen(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value * 100 <= MAX_FEN) {
    return value * 100;
  }
  if (typeof value === 'string') {
    const parts = PLAIN.exec(value);
    if (parts !== null) return Number(parts[1]) * 100 + Number(parts[2] ?? 0);
  }
  return toFen(toYuan(value, path));
}

/** Half away from zero (四舍五入), or up to the next fen. */
export type FenRounding = 'half-up' | 'up';

/**
 * A share of an amount, as whole fen. Exact for every size: where a product leaves the safe
 * integers it is taken in BigInt.
 *
 * @param fen - whole fen, 0 or more
 * @param numerator - whole number, 0 or more
 * @param denominator - whole number, 1 or more
 * @param rounding - `half-up` when left out
 *
 * @example
 * ```ts
 * shareOfFen(49_012, 1, 100); // => 490
 * shareOfFen(10_050, 1, 100); // => 101
 * shareOfFen(49_012, 1, 100, 'up'); // => 491
 * ```
 */
export function shareOfFen(
  fen: number,
  numerator: number,
  denominator: number,
  rounding: FenRounding = 'half-up',
): number {
  const doubled = fen * numerator * 2 + (rounding === 'up' ? denominator * 2 - 1 : denominator);
  if (doubled <= Number.MAX_SAFE_INTEGER) return floorQuotient(doubled, denominator * 2);
  return shareOfLargeFen(BigInt(fen), numerator, denominator, rounding);
}

/**
 * As {@link shareOfFen}, of an amount that may itself lie beyond the safe integers.
 *
 * @param fen - whole fen, 0 or more
 * @param numerator - whole number, 0 or more
 * @param denominator - whole number, 1 or more
 * @param rounding - `half-up` when left out
 */
export function shareOfLargeFen(
  fen: bigint,
  numerator: number,
  denominator: number,
  rounding: FenRounding = 'half-up',
): number {
  const divisor = BigInt(denominator);
  const rise = rounding === 'up' ? divisor * 2n - 1n : divisor;
  return Number((fen * BigInt(numerator) * 2n + rise) / (divisor * 2n));
}

/** The largest whole number not above a quotient; both numbers whole and safe. */
function floorQuotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

/**
 * Up from fen to jiao (见分进角), in fen.
 *
 * @param fen - whole fen, 0 or more
 *
 * @example
 * ```ts
 * fenUpToJiao(155_819); // => 155820
 * ```
 */
export function fenUpToJiao(fen: number): number {
  const over = fen % 10;
  return over === 0 ? fen : fen + 10 - over;
}
