import { parseYearMonth, type YearMonth } from '../../calendar/index.js';
import type { Severity, Statement } from '../../statement/index.js';
import { isBackPayment } from '../back-payment.js';
import type { Finding } from '../finding.js';
import { statementYear } from '../statement-year.js';

/** The rows lie in the year of the statement; a back payment (补缴) of another year is explained. */
export function detailYear(statement: Statement): Finding[] {
  const year = statementYear(statement);
  if (year === null) return [];
  const inYear = `${year}-`;
  const outside = new Map<Severity, { fields: string[]; months: Set<YearMonth> }>();
  for (const [index, row] of statement.contributions.entries()) {
    if (row.month === null || row.month.startsWith(inYear)) continue;
    if (parseYearMonth(row.month) === null) continue;
    const severity = isBackPayment(row) ? 'info' : 'warning';
    const found = outside.get(severity) ?? { fields: [], months: new Set() };
    found.fields.push(`contributions[${index}].month`);
    found.months.add(row.month);
    outside.set(severity, found);
  }
  return SEVERITIES.flatMap((severity) => {
    const found = outside.get(severity);
    if (found === undefined) return [];
    return [
      {
        kind: 'finding',
        code: 'detail-year',
        severity,
        fields: found.fields,
        printed: null,
        expected: year,
        months: [...found.months].sort(),
      },
    ];
  });
}

const SEVERITIES = ['warning', 'info'] as const;
