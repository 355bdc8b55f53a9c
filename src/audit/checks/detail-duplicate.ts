import type { YearMonth } from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/** No month stands in two paid rows: it counts once, however many employers paid. */
export function detailDuplicate({ contributions }: Statement): Finding[] {
  const seen = new Set<YearMonth>();
  const twice = new Set<YearMonth>();
  for (const { month, paid } of contributions) {
    if (month === null || paid !== true) continue;
    if (seen.has(month)) twice.add(month);
    seen.add(month);
  }
  if (twice.size === 0) return [];
  const months = [...twice].sort();
  return [
    {
      kind: 'finding',
      code: 'detail-duplicate',
      severity: 'warning',
      fields: months.flatMap((twiceMonth) =>
        contributions.flatMap(({ month, paid }, index) =>
          month === twiceMonth && paid === true ? [`contributions[${index}].month`] : [],
        ),
      ),
      printed: null,
      expected: null,
      months,
    },
  ];
}
