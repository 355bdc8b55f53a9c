import type { Decimal } from 'decimal.js';
import { parseYearMonth, type YearMonth, yearOf } from '../calendar/index.js';
import type { Absence, Period, Statement } from './model.js';

/** How each kind of missing value is printed; `label-missing` prints neither label nor value. */
const ABSENT_TEXT: Readonly<Record<Exclude<Absence, 'unreadable'>, string>> = {
  masked: '[]',
  dash: '—',
  blank: '',
  'label-missing': '',
  'period-instead': '',
  'none-stated': '无',
};

/**
 * The text of a value: the value itself, or the sign that stands where it is missing.
 *
 * @param print - how a value of this kind is printed
 */
export function printedValue<T>(
  statement: Statement,
  path: string,
  value: T | null,
  print: (value: T) => string,
): string {
  if (value !== null) return print(value);
  const absence = statement.absent[path] ?? 'blank';
  return absence === 'unreadable' ? (statement.unreadable[path] ?? '') : ABSENT_TEXT[absence];
}

/** Whether the sheet has the label of a value. */
export function hasLabel(statement: Statement, path: string, value: unknown): boolean {
  return value !== null || (statement.absent[path] ?? 'label-missing') !== 'label-missing';
}

/** Text as it is. */
export function asText(value: string): string {
  return value;
}

/** `276个月` */
export function asMonths(months: number): string {
  return `${months}个月`;
}

/** `4年7个月`, `23年`, `5个月`; zero is a bare 0. */
export function asYearsAndMonths(months: number): string {
  if (months === 0) return '0';
  const years = Math.floor(months / 12);
  const odd = months % 12;
  return `${years > 0 ? `${years}年` : ''}${odd > 0 ? `${odd}个月` : ''}`;
}

/** `98765.40`, without a unit. */
export function asAmount(amount: Decimal): string {
  return amount.toFixed(2);
}

/** `98765.40元` */
export function asYuan(amount: Decimal): string {
  return `${asAmount(amount)}元`;
}

/** `1993年1月-2014年9月`; an open end is 至今. */
export function asPeriod(period: Period): string {
  const { start, end } = period;
  return end === null ? `${asMonth(start)}至今` : `${asMonth(start)}-${asMonth(end)}`;
}

/** `1993年1月` */
function asMonth(month: YearMonth): string {
  const index = parseYearMonth(month) ?? 0;
  return `${yearOf(index)}年${(index % 12) + 1}月`;
}

/** `2020年底` for December, else the month. */
export function asYearEnd(month: YearMonth): string {
  return month.endsWith('-12') ? `${month.slice(0, 4)}年底` : asMonth(month);
}
