import type { MonthIndex } from '../calendar/index.js';

/** Nobody works before the 16th birthday. */
export const MONTHS_OF_16_YEARS = 192;

/** The first month in which somebody can have worked: that of the 16th birthday. */
export function firstWorkingMonth(birth: MonthIndex): MonthIndex {
  return birth + MONTHS_OF_16_YEARS;
}
