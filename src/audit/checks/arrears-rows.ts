import type { Statement } from '../../statement/index.js';
import { arrearsMonths } from '../arrears-months.js';
import type { Finding } from '../finding.js';

/** The rows in arrears (欠费) are as many months as the arrears count (个人欠费月数). */
export function arrearsRows({ arrears, contributions }: Statement): Finding[] {
  const months = arrearsMonths(contributions);
  if (arrears.months === null || months === null || months.length === arrears.months) return [];
  return [
    {
      kind: 'finding',
      code: 'arrears-rows',
      severity: 'info',
      fields: ['arrears.months', 'contributions'],
      printed: arrears.months,
      expected: months.length,
      months,
    },
  ];
}
