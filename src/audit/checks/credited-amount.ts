import { baseLimits } from '../../contribution/index.js';
import { type Law, mergeBasis } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import { creditRange } from '../credit-range.js';
import type { Finding } from '../finding.js';
import { passedBound } from '../passed-bound.js';
import { balanceSum } from './balance-sum.js';

/**
 * The credited amount (记账金额) follows from the months and the contribution base, or lies between what
 * the limits allow, see {@link creditRange}: a first month that was not a full one has its own wage as
 * base, so that a printed base does not tell it.
 *
 * Against a base that is printed, an amount that does not follow needs an explanation; against the
 * limits alone it is odd.
 */
export function creditedAmount(statement: Statement, law?: Law): Finding[] {
  const { credited } = statement.current;
  if (credited === null || balanceSum(statement).length > 0) return [];
  const range = creditRange(statement, law);
  const expected = range === null ? null : passedBound(credited, range);
  if (range === null || expected === null) return [];
  const { known, months, least, most } = range;
  const limits = known < months ? [least, most] : [];
  return [
    {
      kind: 'finding',
      code: 'credited-amount',
      severity: known === 0 ? 'info' : 'warning',
      fields: [
        'current.credited',
        statement.contributions.length > 0 ? 'contributions' : 'current.months',
      ],
      printed: credited,
      expected,
      basis: mergeBasis([
        range.creditBasis,
        ...limits.map(({ from }) => baseLimits(from, law).basis),
      ]),
    },
  ];
}
