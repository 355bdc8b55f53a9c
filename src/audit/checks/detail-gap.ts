import {
  fromMonthIndex,
  MonthSet,
  parseYearMonth,
  type YearMonth,
  yearOf,
} from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import { isBackPayment } from '../back-payment.js';
import type { Finding } from '../finding.js';
import { statementYear } from '../statement-year.js';

/**
 * No month lacks between the first and the last row of the year, whatever the status of the rows.
 * Silent when as many rows have no readable month as months lack: they may be these.
 */
export function detailGap(statement: Statement): Finding[] {
  const rows = monthsOfTheYear(statement);
  const [first, ...later] = rows.spans();
  const undated = statement.contributions.filter((row) => row.month === null).length;
  const months: YearMonth[] = [];
  let last = first?.last ?? 0;
  for (const span of later) {
    for (let month = last + 1; month < span.first; month++) months.push(fromMonthIndex(month));
    last = span.last;
  }
  if (months.length <= undated) return [];
  return [
    {
      kind: 'finding',
      code: 'detail-gap',
      severity: 'warning',
      fields: ['contributions'],
      printed: null,
      expected: null,
      months,
    },
  ];
}

function monthsOfTheYear(statement: Statement): MonthSet {
  const year = statementYear(statement);
  const months = new MonthSet();
  for (const row of statement.contributions) {
    const month = row.month === null ? null : parseYearMonth(row.month);
    if (month === null) continue;
    if (year === null ? !isBackPayment(row) : yearOf(month) === year) months.add(month);
  }
  return months;
}
