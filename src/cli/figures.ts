import type { Decimal } from 'decimal.js';
import { monthsToYears } from '../tenure/index.js';
import type { Page } from './page.js';

/** Whole months as years and months, the count behind: 28 年 8 个月（344 个月）. */
export function durationOf({ catalogue }: Page, total: number): string {
  const { years, months } = monthsToYears(total);
  return catalogue.figures.duration(years, months, total);
}

/** An amount with its unit. */
export function yuanOf({ catalogue }: Page, amount: Decimal): string {
  return catalogue.figures.yuan(amount.toFixed(2));
}

/** An age in years, with the months beyond them. */
export function ageOf({ words }: Page, total: number): string {
  const { years, months } = monthsToYears(total);
  return words.pension.age(years, months);
}
