import { Decimal } from 'decimal.js';
import { InvalidInputError } from '../input/index.js';
import { countOf, inUnits } from '../money/index.js';

/** What an index of 1 is as a whole number: indexes have four decimals. */
export const INDEX_ONE = 10_000;

/** The greatest index that is taken, 100, as a whole number. */
export const MAX_INDEX = 100 * INDEX_ONE;

const EXPECTED = 'an index from 0 to 100, at most four decimals, such as 1.4038';
const PLAIN = /^\d{1,3}(?:\.\d{1,24})?$/;
const SHORT = /^(\d{1,2})\.(\d{4})$/;

/**
 * Reads a wage index (缴费工资指数).
 *
 * @param value - a `Decimal`, a number, a bigint, or text such as `'1.4038'`
 * @param path - where it stands in the caller's arguments, for the error
 * @returns the index in ten-thousandths
 * @throws InvalidInputError `amount` when it is negative, above 100, finer than four decimals, or
 *   no number
 */
export function readIndex(value: unknown, path: string): number {
  if (typeof value === 'string') {
    const parts = SHORT.exec(value);
    if (parts !== null) return Number(parts[1]) * INDEX_ONE + Number(parts[2]);
  }
  const index = decimalOrNull(value);
  if (index === null || index.isNegative() || index.gt(100) || index.decimalPlaces() > 4) {
    throw new InvalidInputError('amount', path, value, EXPECTED);
  }
  return inUnits(index, INDEX_ONE);
}

function decimalOrNull(value: unknown): Decimal | null {
  if (typeof value === 'string') return PLAIN.test(value) ? new Decimal(value) : null;
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  if (!isNumber && !Decimal.isDecimal(value)) return null;
  const index = new Decimal(value);
  return index.isFinite() ? index : null;
}

/** An index in ten-thousandths as a `Decimal`. */
export function indexOf(tenThousandths: number): Decimal {
  return countOf(tenThousandths, TEN_THOUSANDTH);
}

const TEN_THOUSANDTH = /* @__PURE__ */ new Decimal('0.0001');

/** As {@link exactDecimal}, made once for each of a few numbers and frozen. */
export function sharedDecimals(decimals: number): (digits: number) => Decimal {
  const made = new Map<number, Decimal>();
  return (digits) => {
    let decimal = made.get(digits);
    if (decimal === undefined) {
      decimal = Object.freeze(exactDecimal(digits, decimals));
      made.set(digits, decimal);
    }
    return decimal;
  };
}

/** A whole number with its decimal point moved, digit by digit: no arithmetic rounds it. */
export function exactDecimal(digits: number | bigint, decimals: number): Decimal {
  return new Decimal(`${digits}e-${decimals}`);
}
