import { Decimal } from 'decimal.js';
import type { InterestRounding, InterestVariant } from '../account/index.js';
import { productOf, quotientOf, sumOf } from '../money/index.js';

/** What the interest of a year is worked out from, as every result about interest carries it. */
export interface InterestFigures {
  readonly opening: Decimal;
  readonly credited: Decimal;
  /** Credits times the months they earn, their own month counted. */
  readonly product: Decimal;
  readonly months: number;
  readonly rate: Decimal;
}

/** How each method works out the interest before rounding, free of language. */
export const INTEREST_FORMULAS: Readonly<Record<InterestVariant['method'], string>> = {
  'month-product': '(opening * months + product) * rate / 12',
  'lagged-month-product': '(opening * months + product - credited) * rate / 12',
  annual: 'opening * rate + credited * rate * 1.083 / 2',
};

/** The formula of a method with its rounding. */
export function roundedFormula(
  method: InterestVariant['method'],
  rounding: InterestRounding,
): string {
  const toFen = `roundFen(${INTEREST_FORMULAS[method]})`;
  return rounding === 'fen' ? toFen : `ceilJiao(${toFen})`;
}

/** 1.083 / 2 of the rate for the credits of a full year. */
export const ANNUAL_SHARE = '1.083';

/** Interest on the opening balance and on the credits, before rounding. */
export function interestParts(
  { opening, credited, product, months, rate }: InterestFigures,
  method: 'month-product' | 'annual',
): { readonly onOpening: Decimal; readonly onCredits: Decimal; readonly exact: Decimal } {
  if (method === 'annual') {
    const onOpening = productOf(opening, rate);
    const onCredits = quotientOf(productOf(credited, rate, ANNUAL_SHARE), 2);
    return { onOpening, onCredits, exact: sumOf(onOpening, onCredits) };
  }
  return {
    onOpening: quotientOf(productOf(opening, rate, months), 12),
    onCredits: shortened(quotientOf(productOf(product, rate), 12)),
    // Not the sum of the two: a third of a fen in each would lose its end.
    exact: shortened(quotientOf(productOf(sumOf(productOf(opening, months), product), rate), 12)),
  };
}

/** More than any figure with an end has, and fewer than are worked with. */
const SHOWN_DIGITS = 40;

/**
 * Without the last digits, which are not right where the month product has no end: half a fen would
 * show as 0.00499999… and yet be rounded up.
 */
function shortened(amount: Decimal): Decimal {
  return amount.toSignificantDigits(SHOWN_DIGITS, Decimal.ROUND_HALF_UP);
}

/** Only these figures, as the inputs of a step. */
export function figuresOf(
  { opening, credited, product, months, rate }: InterestFigures,
  method: InterestVariant['method'],
): Readonly<Record<string, Decimal | number>> {
  if (method === 'annual') return { opening, credited, rate };
  return method === 'month-product'
    ? { opening, months, product, rate }
    : { opening, months, product, credited, rate };
}
