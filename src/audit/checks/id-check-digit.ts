import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { checkDigitOf, shownIdNumber } from '../id-number.js';

/** The last character of an ID number of 18 is its check digit (ISO 7064 MOD 11-2, GB 11643). */
export function idCheckDigit({ idNumber }: Statement): Finding[] {
  const check = idNumber === null ? null : checkDigitOf(idNumber);
  if (idNumber === null || check === null || check.printed === check.expected) return [];
  return [
    {
      kind: 'finding',
      code: 'id-check-digit',
      severity: 'warning',
      fields: ['idNumber'],
      printed: shownIdNumber(idNumber),
      expected: check.expected,
    },
  ];
}
