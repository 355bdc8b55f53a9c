import { Decimal } from 'decimal.js';

/** Digits that hold every product of an amount, a rate and a count of days without rounding. */
const Exact = /* @__PURE__ */ Decimal.clone({ precision: 60 });

/** Factors multiplied without rounding. */
export function productOf(...factors: readonly Decimal.Value[]): Decimal {
  return new Decimal(factors.reduce((product: Decimal, one) => product.times(one), new Exact(1)));
}

/** Amounts added without rounding. */
export function sumOf(...parts: readonly Decimal.Value[]): Decimal {
  return new Decimal(parts.reduce((sum: Decimal, one) => sum.plus(one), new Exact(0)));
}

/** A quotient, exact where it has an end, else to sixty digits. */
export function quotientOf(dividend: Decimal.Value, divisor: Decimal.Value): Decimal {
  return new Decimal(new Exact(dividend).dividedBy(divisor));
}
