import { Decimal } from 'decimal.js';
import { InvalidInputError } from '../input/index.js';
import { countOf, inUnits } from './exact.js';

const EXPECTED = 'a finite decimal number of yuan, at most two decimals, from 0 to 999999999999.99';
const MAX_YUAN = new Decimal('999999999999.99');

/**
 * Reads an amount of money.
 *
 * @param value - yuan: a `Decimal`, a number, a bigint, or text such as `'5760.00'`
 * @param path - where it stands in the caller's arguments, for the error
 * @returns the amount in yuan
 * @throws InvalidInputError `amount` when it is negative, not finite, finer than a fen, or no number
 */
export function toYuan(value: unknown, path: string): Decimal {
  const amount = decimalOrNull(value);
  if (amount === null || amount.isNegative() || amount.gt(MAX_YUAN) || amount.decimalPlaces() > 2) {
    throw new InvalidInputError('amount', path, value, EXPECTED);
  }
  return amount;
}

function decimalOrNull(value: unknown): Decimal | null {
  // Text like '1e400' or ' 5' is a number to the Decimal constructor, but not an amount on paper.
  if (typeof value === 'string' ? !isPlainNumber(value) : !isNumeric(value)) return null;
  const amount = new Decimal(value as Decimal.Value);
  return amount.isFinite() ? amount : null;
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || Decimal.isDecimal(value);
}

function isPlainNumber(text: string): boolean {
  return text.length <= 24 && /^-?\d+(?:\.\d+)?$/.test(text);
}

/** Yuan as whole fen; only for amounts that are whole fen. */
export function toFen(yuan: Decimal): number {
  return inUnits(yuan, 100);
}

const CENT = /* @__PURE__ */ new Decimal('0.01');

/** Whole fen as yuan. */
export function fromFen(fen: number): Decimal {
  return fen % 100 === 0 ? new Decimal(fen / 100) : countOf(fen, CENT);
}
