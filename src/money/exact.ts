import { Decimal } from 'decimal.js';

/**
 * Digits that hold every product of an amount, a rate and a count of days without rounding. Of its
 * own, since a program may have set fewer digits for the decimals it shares with this library.
 */
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 60 });

/** Factors multiplied without rounding. */
export function productOf(...factors: readonly Decimal.Value[]): Decimal {
  return new Decimal(factors.reduce((product: Decimal, one) => product.times(one), new Exact(1)));
}

/** Amounts added without rounding. */
export function sumOf(...parts: readonly Decimal.Value[]): Decimal {
  return new Decimal(parts.reduce((sum: Decimal, one) => sum.plus(one), new Exact(0)));
}

/** What is left of an amount, without rounding. */
export function differenceOf(whole: Decimal.Value, part: Decimal.Value): Decimal {
  return new Decimal(new Exact(whole).minus(part));
}

/** A quotient, exact where it has an end, else to sixty digits. */
export function quotientOf(dividend: Decimal.Value, divisor: Decimal.Value): Decimal {
  return new Decimal(new Exact(dividend).dividedBy(divisor));
}

/** As many digits as a safe integer can have. */
const DIGITS = 16;

/**
 * So many of a unit, without rounding: 12345 times 0.01 is 123.45.
 *
 * @param count - a safe integer
 * @param unit - a power of ten
 */
export function countOf(count: number, unit: Decimal): Decimal {
  // The shared decimals are faster, as long as they hold the digits.
  return Decimal.precision < DIGITS ? productOf(count, unit) : new Decimal(count).times(unit);
}

/**
 * How many of a smaller unit an amount has, for whole numbers: 1.23 in hundredths is 123.
 *
 * @param amount - an amount that is whole in that unit
 * @param units - units that make one
 */
export function inUnits(amount: Decimal, units: number): number {
  const whole = Decimal.precision < DIGITS ? productOf(amount, units) : amount.times(units);
  return whole.toNumber();
}
