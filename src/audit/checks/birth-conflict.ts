import { fromMonthIndex } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import type { KnownPerson } from '../person.js';

/** The birth that the caller gave is in the month that the ID number (公民身份号码) shows. */
export function birthConflict(
  _statement: Statement,
  _law: Law | undefined,
  { givenBirth, idBirth }: KnownPerson,
): Finding[] {
  if (givenBirth === null || idBirth === null || givenBirth === idBirth) return [];
  return [
    {
      kind: 'finding',
      code: 'birth-conflict',
      severity: 'warning',
      fields: ['idNumber'],
      printed: fromMonthIndex(idBirth),
      expected: fromMonthIndex(givenBirth),
    },
  ];
}
