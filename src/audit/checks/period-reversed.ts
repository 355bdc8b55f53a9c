import type { Period, Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/** No period ends before it begins. */
export function periodReversed({ deemed, opening, current, closing }: Statement): Finding[] {
  return [
    ...reversed('deemed.period', deemed.period),
    ...reversed('opening.period', opening.period),
    ...reversed('current.period', current.period),
    ...reversed('closing.period', closing.period),
  ];
}

function reversed(path: string, period: Period | null): Finding[] {
  if (period === null || period.end === null || period.end >= period.start) return [];
  return [
    {
      kind: 'finding',
      code: 'period-reversed',
      severity: 'error',
      fields: [path],
      printed: period.end,
      expected: period.start,
      range: period,
    },
  ];
}
