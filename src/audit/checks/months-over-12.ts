import { MonthSet, parseYearMonth, yearOf } from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import { isBackPayment } from '../back-payment.js';
import type { Finding } from '../finding.js';
import { statementYear } from '../statement-year.js';

const MONTHS_OF_A_YEAR = 12;

/**
 * At most twelve months lie in a year. More are explained when the list shows enough back payments
 * (补缴) of other years.
 */
export function monthsOver12(statement: Statement): Finding[] {
  const printed = statement.current.months;
  if (printed === null || printed <= MONTHS_OF_A_YEAR) return [];
  const explained = printed - monthsPaidBack(statement) <= MONTHS_OF_A_YEAR;
  return [
    {
      kind: 'finding',
      code: 'months-over-12',
      severity: explained ? 'info' : 'warning',
      fields: ['current.months'],
      printed,
      expected: MONTHS_OF_A_YEAR,
    },
  ];
}

function monthsPaidBack(statement: Statement): number {
  const year = statementYear(statement);
  const months = new MonthSet();
  for (const row of statement.contributions) {
    const month = row.month === null ? null : parseYearMonth(row.month);
    if (month === null || row.paid !== true || !isBackPayment(row)) continue;
    if (yearOf(month) !== year) months.add(month);
  }
  return months.size;
}
