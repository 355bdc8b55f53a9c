import type { Decimal } from 'decimal.js';

/** The least and the greatest amount that a figure can be, yuan. */
export interface AmountRange {
  readonly minimum: Decimal;
  readonly maximum: Decimal;
}

/** The bound that an amount passes; null when it lies between them or on one. */
export function passedBound(amount: Decimal, { minimum, maximum }: AmountRange): Decimal | null {
  if (amount.lt(minimum)) return minimum;
  return amount.gt(maximum) ? maximum : null;
}
