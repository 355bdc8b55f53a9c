import { getDaysInMonth } from 'date-fns';
import { parseYearMonth, type YearMonth, yearOf } from '../calendar/index.js';

/** The last day of a month as the mailed sheet prints it: `2016年12月31日`. */
export function asLastDay(month: YearMonth): string {
  const index = parseYearMonth(month) ?? 0;
  const year = yearOf(index);
  const days = getDaysInMonth(new Date(year, index % 12, 1));
  return `${year}年${(index % 12) + 1}月${days}日`;
}
