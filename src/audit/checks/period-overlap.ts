import { fromMonthIndex, spanLength, spanOverlap } from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { spanOf } from '../period-span.js';

/** The deemed period ends before the contribution period begins: a month counts once. */
export function periodOverlap({ asOf, deemed, opening, closing }: Statement): Finding[] {
  const section = opening.period === null ? closing : opening;
  const deemedSpan = spanOf(deemed.period, asOf);
  const paidSpan = spanOf(section.period, section.asOf);
  if (deemedSpan === null || paidSpan === null) return [];
  const overlap = spanOverlap(deemedSpan, paidSpan);
  if (overlap === null) return [];
  return [
    {
      kind: 'finding',
      code: 'period-overlap',
      severity: 'warning',
      fields: ['deemed.period', section === opening ? 'opening.period' : 'closing.period'],
      printed: spanLength(overlap),
      expected: 0,
      range: { start: fromMonthIndex(overlap.first), end: fromMonthIndex(overlap.last) },
    },
  ];
}
