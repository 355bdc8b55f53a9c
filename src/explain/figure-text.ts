import { Decimal } from 'decimal.js';
import { monthsToYears } from '../tenure/index.js';
import type { FigureWords } from './catalogue/catalogue.js';

/** An amount in yuan: two decimals when it has fen, else whole yuan stay as they are printed. */
export function yuanText(amount: Decimal, words: FigureWords): string {
  return words.yuan(amount.toFixed(2));
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
