import { type MonthIndex, monthOfDate, toIsoDate, toMonthIndex } from '../calendar/index.js';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/**
 * Reads a time at which a rule is asked for; a day counts as its month.
 *
 * @param value - ISO month or ISO date
 * @param path - where it stands in the caller's arguments, for the error
 * @throws InvalidInputError `month` or `date` when it is neither
 */
export function toRuleMonth(value: unknown, path: string): MonthIndex {
  const isDay =
    typeof value === 'string'
      ? value.length === DATE_LENGTH
      : typeof value === 'object' && value !== null && 'day' in value;
  return isDay ? monthOfDate(toIsoDate(value, path)) : toMonthIndex(value, path);
}
