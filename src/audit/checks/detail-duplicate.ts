import type { YearMonth } from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/** No month stands in two paid rows: it counts once, however many employers paid. */
export function detailDuplicate({ contributions }: Statement): Finding[] {
  const rows = new Map<YearMonth, string[]>();
  contributions.forEach(({ month, paid }, index) => {
    if (month === null || paid !== true) return;
    rows.set(month, [...(rows.get(month) ?? []), `contributions[${index}].month`]);
  });
  const twice = [...rows].filter(([, paths]) => paths.length > 1);
  if (twice.length === 0) return [];
  return [
    {
      kind: 'finding',
      code: 'detail-duplicate',
      severity: 'warning',
      fields: twice.flatMap(([, paths]) => paths),
      printed: null,
      expected: null,
      months: twice.map(([month]) => month).sort(),
    },
  ];
}
