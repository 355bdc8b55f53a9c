import type { YearMonth } from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/** A paid row counts one month (缴费月数), an unpaid row none. */
export function rowMonths({ contributions }: Statement): Finding[] {
  const fields: string[] = [];
  const months = new Set<YearMonth>();
  let printed = 0;
  let expected = 0;
  contributions.forEach((row, index) => {
    const due = row.paid ? 1 : 0;
    if (row.months === null || row.paid === null || row.months === due) return;
    fields.push(`contributions[${index}].months`);
    if (row.month !== null) months.add(row.month);
    printed += row.months;
    expected += due;
  });
  if (fields.length === 0) return [];
  return [
    {
      kind: 'finding',
      code: 'row-months',
      severity: 'info',
      fields,
      printed,
      expected,
      months: [...months].sort(),
    },
  ];
}
