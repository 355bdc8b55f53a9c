import { parseYearMonth, type YearMonth, yearOf } from '../../calendar/index.js';
import type { Severity, Statement } from '../../statement/index.js';
import { isBackPayment } from '../back-payment.js';
import type { Finding } from '../finding.js';
import { statementYear } from '../statement-year.js';

/** The rows lie in the year of the statement; a back payment (补缴) of another year is explained. */
export function detailYear(statement: Statement): Finding[] {
  const year = statementYear(statement);
  if (year === null) return [];
  return [...outside(statement, year, 'warning'), ...outside(statement, year, 'info')];
}

function outside(statement: Statement, year: number, severity: Severity): Finding[] {
  const fields: string[] = [];
  const months = new Set<YearMonth>();
  statement.contributions.forEach((row, index) => {
    const month = row.month === null ? null : parseYearMonth(row.month);
    if (row.month === null || month === null || yearOf(month) === year) return;
    if (isBackPayment(row) !== (severity === 'info')) return;
    fields.push(`contributions[${index}].month`);
    months.add(row.month);
  });
  if (fields.length === 0) return [];
  return [
    {
      kind: 'finding',
      code: 'detail-year',
      severity,
      fields,
      printed: null,
      expected: year,
      months: [...months].sort(),
    },
  ];
}
