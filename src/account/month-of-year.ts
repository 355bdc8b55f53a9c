import {
  type MonthIndex,
  monthOfDate,
  toIsoDate,
  toMonthIndex,
  yearOf,
} from '../calendar/index.js';
import { InvalidInputError } from '../input/index.js';
import type { RuleDate } from '../law/index.js';

/** A month of a given year: 1 to 12, an ISO month of that year, or a day of it. */
export type MonthOfYear = number | RuleDate;

/**
 * Reads a month of a given year.
 *
 * @param value - 1 to 12, ISO month or ISO date
 * @param year - the year it must lie in
 * @param path - where it stands in the caller's arguments, for the error
 * @returns 1 to 12
 * @throws InvalidInputError `month` or `date` when it is none, `range` when it lies in another year
 */
export function toMonthOfYear(value: unknown, year: number, path: string): number {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 1 && value <= 12) return value;
    throw new InvalidInputError('month', path, value, 'a month: 1 to 12, or ISO text');
  }
  const index = monthIn(value, path);
  if (yearOf(index) === year) return (index % 12) + 1;
  throw new InvalidInputError('range', path, value, `a month of ${year}`);
}

const DATE_LENGTH = 'YYYY-MM-DD'.length;

function monthIn(value: unknown, path: string): MonthIndex {
  const isDay =
    typeof value === 'string'
      ? value.length === DATE_LENGTH
      : typeof value === 'object' && value !== null && 'day' in value;
  return isDay ? monthOfDate(toIsoDate(value, path)) : toMonthIndex(value, path);
}
