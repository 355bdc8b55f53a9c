import { fromMonthIndex } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { paidRowsWhere } from '../paid-rows.js';
import type { KnownPerson } from '../person.js';
import { firstWorkingMonth } from '../working-age.js';
import { detailYear } from './detail-year.js';

/**
 * No month of the list is paid before that of the 16th birthday. Silent where months do not belong
 * on the list, which is another finding, and without a birth that is sure.
 */
export function detailBefore16(
  statement: Statement,
  _law: Law | undefined,
  { birth, birthFields }: KnownPerson,
): Finding[] {
  if (birth === null) return [];
  const earliest = firstWorkingMonth(birth);
  const { fields, months } = paidRowsWhere(statement, (month) => month < earliest);
  const [first] = months;
  const isExplained = detailYear(statement).some(({ severity }) => severity === 'warning');
  if (first === undefined || isExplained) return [];
  return [
    {
      kind: 'finding',
      code: 'detail-before-16',
      severity: 'warning',
      fields: [...fields, ...birthFields],
      printed: first,
      expected: fromMonthIndex(earliest),
      months,
    },
  ];
}
