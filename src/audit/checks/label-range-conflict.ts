import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/** The words before the deemed period, such as 1992年12月以前, allow the month in which it begins. */
export function labelRangeConflict({ deemed }: Statement): Finding[] {
  const { period, wordedUntil } = deemed;
  if (period === null || wordedUntil === null || period.start <= wordedUntil) return [];
  return [
    {
      kind: 'finding',
      code: 'label-range-conflict',
      severity: 'info',
      fields: ['monthsBefore1993', 'deemed.period'],
      printed: period.start,
      expected: wordedUntil,
    },
  ];
}
