import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/** Opening months (一) and months of the year (二) make the closing months (三). */
export function monthsSum({ opening, current, closing }: Statement): Finding[] {
  if (opening.months === null || current.months === null || closing.months === null) return [];
  const expected = opening.months + current.months;
  if (closing.months === expected) return [];
  return [
    {
      kind: 'finding',
      code: 'months-sum',
      severity: 'error',
      fields: ['opening.months', 'current.months', 'closing.months'],
      printed: closing.months,
      expected,
    },
  ];
}
