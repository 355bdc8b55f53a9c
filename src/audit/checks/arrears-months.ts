import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { unpaidMonths } from '../unpaid-months.js';

/**
 * The arrears count (个人欠费月数) is at least the rows in arrears (欠费), and at most all unpaid rows.
 * A smaller count leaves out months that the list shows: warning. A greater one may hold arrears of
 * earlier years: info.
 */
export function arrearsMonths({ arrears, contributions }: Statement): Finding[] {
  const printed = arrears.months;
  const rows = printed === null ? null : unpaidMonths(contributions);
  if (printed === null || rows === null) return [];
  const { owed, unpaid } = rows;
  if (printed >= owed.length && printed <= unpaid.length) return [];
  const isFewer = printed < owed.length;
  const months = isFewer ? owed : unpaid;
  return [
    {
      kind: 'finding',
      code: 'arrears-months',
      severity: isFewer ? 'warning' : 'info',
      fields: ['arrears.months', 'contributions'],
      printed,
      expected: months.length,
      months,
    },
  ];
}
