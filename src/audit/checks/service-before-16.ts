import { monthIndexOf } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { birthMonthOf } from '../id-number.js';
import type { KnownPerson } from '../person.js';
import { firstWorkingMonth } from '../working-age.js';

const ACCOUNTS_START = monthIndexOf(1993, 1);

/**
 * Service before 1993 (92年底前连续工龄) begins in the month of the 16th birthday at the earliest.
 * Silent unless the birth is given, or the ID number shows it, be it partly masked or of the old form.
 */
export function serviceBefore16(
  { monthsBefore1993, idNumber }: Statement,
  _law: Law | undefined,
  { givenBirth, birthFields }: KnownPerson,
): Finding[] {
  const birth = givenBirth ?? birthMonthOf(idNumber);
  if (monthsBefore1993 === null || birth === null) return [];
  const longest = Math.max(0, ACCOUNTS_START - firstWorkingMonth(birth));
  if (monthsBefore1993 <= longest) return [];
  return [
    {
      kind: 'finding',
      code: 'service-before-16',
      severity: 'warning',
      fields: ['monthsBefore1993', ...birthFields],
      printed: monthsBefore1993,
      expected: longest,
    },
  ];
}
