import { Decimal } from 'decimal.js';
import { productOf } from '../money/index.js';
import { monthsToYears } from '../tenure/index.js';
import type { FigureWords } from './catalogue/catalogue.js';

/** An amount in yuan: two decimals when it has fen, else whole yuan stay as they are printed. */
export function yuanText(amount: Decimal, words: FigureWords): string {
  return words.yuan(amount.toFixed(2));
}

const MOST_DECIMALS = 10;
const SHOWN_DECIMALS = 8;

/** An amount before rounding: all its decimals, or the first of them when there is no end. */
export function exactText(amount: Decimal, words: FigureWords): string {
  return words.yuan(exactDigits(amount));
}

/** As {@link exactText}, without the unit. */
export function exactDigits(amount: Decimal): string {
  return amount.decimalPlaces() <= 2 ? amount.toFixed(2) : shownDigits(amount);
}

/** A number: all its decimals, or the first of them when there is no end. */
export function shownDigits(amount: Decimal): string {
  if (amount.decimalPlaces() <= MOST_DECIMALS) return amount.toFixed();
  return `${amount.toFixed(SHOWN_DECIMALS, Decimal.ROUND_DOWN)}…`;
}

/** A rate as a percentage: 0.0275 is 2.75%. */
export function percentText(rate: Decimal): string {
  return `${productOf(rate, 100).toFixed()}%`;
}

/** Whole months as years and months with the count behind. */
export function durationText(months: number, words: FigureWords): string {
  const { years, months: odd } = monthsToYears(months);
  return words.duration(years, odd, months);
}

/** A figure with its unit: whole numbers are months, a `Decimal` is yuan, text stays as it is. */
export function figureText(value: number | Decimal | string | null, words: FigureWords): string {
  if (value === null) return words.notPrinted;
  if (Decimal.isDecimal(value)) return yuanText(value, words);
  return typeof value === 'number' ? words.months(value) : value;
}
