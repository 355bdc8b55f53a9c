export {
  daysInclusive,
  type IsoDate,
  type IsoDateInput,
  isIsoDate,
  monthOfDate,
  shiftDate,
  toIsoDate,
} from './date.js';
export {
  fromMonthIndex,
  isYear,
  type MonthIndex,
  monthIndexOf,
  parseYearMonth,
  temporalText,
  toMonthIndex,
  type YearMonth,
  type YearMonthInput,
  yearOf,
} from './month.js';
export { MonthSet } from './month-set.js';
export { type MonthSpan, spanLength, spanOverlap } from './range.js';
