import {
  fromMonthIndex,
  type MonthIndex,
  monthIndexOf,
  type YearMonth,
} from '../calendar/index.js';
import { monthsToYears } from '../tenure/index.js';
import type { Catalogue } from './catalogue/catalogue.js';

/** An age in months as years and months. */
export function ageText(ageMonths: number, { retirement }: Catalogue): string {
  const { years, months } = monthsToYears(ageMonths);
  return retirement.age(years, months, ageMonths);
}

/** The month so many months after another, before it where they are below 0. */
export function monthAfter(month: YearMonth, months: number): YearMonth {
  return fromMonthIndex(indexOf(month) + months);
}

/** How many months one month lies after another. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return indexOf(to) - indexOf(from);
}

/** Months of a result may lie beyond those that callers may ask for, so nothing is refused here. */
function indexOf(month: YearMonth): MonthIndex {
  return monthIndexOf(Number(month.slice(0, 4)), Number(month.slice(5)));
}
