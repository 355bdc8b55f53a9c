import { monthIndexOf } from '../../calendar/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { birthMonthOf } from '../id-number.js';

const MONTHS_OF_16_YEARS = 192;
const ACCOUNTS_START = monthIndexOf(1993, 1);

/**
 * Service before 1993 (92年底前连续工龄) begins in the month of the 16th birthday at the earliest.
 * Silent unless the ID number shows the birth date.
 */
export function serviceBefore16({ monthsBefore1993, idNumber }: Statement): Finding[] {
  const birth = birthMonthOf(idNumber);
  if (monthsBefore1993 === null || birth === null) return [];
  const longest = Math.max(0, ACCOUNTS_START - (birth + MONTHS_OF_16_YEARS));
  if (monthsBefore1993 <= longest) return [];
  return [
    {
      kind: 'finding',
      code: 'service-before-16',
      severity: 'warning',
      fields: ['monthsBefore1993', 'idNumber'],
      printed: monthsBefore1993,
      expected: longest,
    },
  ];
}
