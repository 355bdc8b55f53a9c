import { Decimal } from 'decimal.js';
import { InvalidInputError } from '../input/index.js';

/** A rate as an exact fraction of whole numbers: 0.0831 is 831 / 10000. */
export interface Rate {
  /** A whole number, 0 or more. */
  readonly numerator: number;
  /** A power of ten, at most 10^8. */
  readonly denominator: number;
}

const MOST_DECIMALS = 8;
const EXPECTED = 'a fraction from 0 to 1, at most eight decimals, such as 0.0831 for 8.31 %';
const PLAIN = /^\d(?:\.(\d{1,24}))?$/;

/**
 * Reads a rate.
 *
 * @param value - a fraction: a `Decimal`, a number, a bigint, or text such as `'0.0831'`
 * @param path - where it stands in the caller's arguments, for the error
 * @returns the same rate as whole numbers, frozen
 * @throws InvalidInputError `amount` when it is negative, above 1 (a percentage), finer than eight
 *   decimals, or no number
 *
 * @example
 * ```ts
 * toRate('0.0831', 'rate'); // => { numerator: 831, denominator: 10000 }
 * ```
 */
export function toRate(value: unknown, path: string): Rate {
  const fraction = fractionOrNull(value);
  if (
    fraction === null ||
    fraction.isNegative() ||
    fraction.gt(1) ||
    fraction.decimalPlaces() > MOST_DECIMALS
  ) {
    throw new InvalidInputError('amount', path, value, EXPECTED);
  }
  const text = fraction.toFixed();
  const decimals = PLAIN.exec(text)?.[1] ?? '';
  // The rates of the law are read once and shown in results that share them.
  return Object.freeze<Rate>({
    numerator: Number(text.replace('.', '')),
    denominator: 10 ** decimals.length,
  });
}

function fractionOrNull(value: unknown): Decimal | null {
  if (typeof value === 'string') return PLAIN.test(value) ? new Decimal(value) : null;
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  if (!isNumber && !Decimal.isDecimal(value)) return null;
  const fraction = new Decimal(value);
  return fraction.isFinite() ? fraction : null;
}
