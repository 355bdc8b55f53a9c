import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { birthDateOf, isWholeIdNumber, shownIdNumber } from '../id-number.js';

/** The birth date inside an ID number is a date of the calendar. */
export function idBirthDate({ idNumber }: Statement): Finding[] {
  if (idNumber === null || !isWholeIdNumber(idNumber) || birthDateOf(idNumber) !== null) return [];
  return [
    {
      kind: 'finding',
      code: 'id-birth-date',
      severity: 'warning',
      fields: ['idNumber'],
      printed: shownIdNumber(idNumber),
      expected: null,
    },
  ];
}
