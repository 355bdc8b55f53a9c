import { spanLength } from '../../calendar/index.js';
import type { Law } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { spanOf } from '../period-span.js';
import type { KnownPerson } from '../person.js';
import { firstWorkingMonth } from '../working-age.js';

/**
 * The deemed months (视同缴费年限) fit between the month of the 16th birthday and the end of their period.
 * The period itself may be a window that begins earlier; only where it stands in place of the count
 * does each of its months count. Silent without a birth that is sure.
 */
export function deemedBefore16(
  { asOf, deemed, absent }: Statement,
  _law: Law | undefined,
  { birth, birthFields }: KnownPerson,
): Finding[] {
  const span = spanOf(deemed.period, asOf);
  if (birth === null || span === null) return [];
  const isInPlaceOfCount = absent['deemed.months'] === 'period-instead';
  const printed = deemed.months ?? (isInPlaceOfCount ? spanLength(span) : null);
  const earliest = firstWorkingMonth(birth);
  const longest = spanLength({ first: earliest, last: span.last });
  if (printed === null || span.first >= earliest || printed <= longest) return [];
  return [
    {
      kind: 'finding',
      code: 'deemed-before-16',
      severity: 'warning',
      fields: [
        ...(deemed.months === null ? [] : ['deemed.months']),
        'deemed.period',
        ...birthFields,
      ],
      printed,
      expected: longest,
    },
  ];
}
