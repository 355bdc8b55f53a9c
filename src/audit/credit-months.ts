import { parseYearMonth, yearOf } from '../calendar/index.js';
import type { Statement } from '../statement/index.js';
import { isBackPayment } from './back-payment.js';
import { paidMonths } from './paid-months.js';
import { namedYears } from './statement-year.js';

const MONTHS_OF_A_YEAR = 12;

/** A year of an account, and the months for which something was credited in it. */
export interface CreditMonths {
  readonly year: number;
  /** 1 to 12, each once, at least one, in order. */
  readonly months: readonly number[];
}

/**
 * The months for which a year's amount was credited (记账金额): the paid months of the list, as many as
 * the count says. Where there is no list, a count of twelve means all months of the year.
 *
 * @returns null when the sheet does not say so for sure: parts that name different years or another
 *   month than December as the last; no count, or another one than the list has; no month at all;
 *   a row without a month, with an unknown status, of another year, paid back (补缴), or with a
 *   month that is paid twice
 */
export function creditMonths(statement: Statement): CreditMonths | null {
  const [title, ...others] = namedYears(statement);
  const year = title?.year;
  if (year === undefined || others.some((other) => other.year !== year)) return null;
  if (statement.asOf !== null && statement.asOf !== `${year}-12`) return null;
  const months =
    statement.contributions.length === 0 ? wholeYear(statement) : monthsOfRows(statement, year);
  if (months === null || months.length === 0) return null;
  return months.length === statement.current.months ? { year, months } : null;
}

function wholeYear(statement: Statement): readonly number[] | null {
  if (statement.current.months !== MONTHS_OF_A_YEAR || paidMonths(statement) !== null) return null;
  return Array.from({ length: MONTHS_OF_A_YEAR }, (_, i) => i + 1);
}

function monthsOfRows({ contributions }: Statement, year: number): readonly number[] | null {
  const months: number[] = [];
  for (const row of contributions) {
    const index = row.month === null ? null : parseYearMonth(row.month);
    if (index === null || row.paid === null || yearOf(index) !== year) return null;
    if (isBackPayment(row)) return null;
    if (!row.paid) continue;
    const month = (index % MONTHS_OF_A_YEAR) + 1;
    if (months.includes(month)) return null;
    months.push(month);
  }
  return months.sort((a, b) => a - b);
}
