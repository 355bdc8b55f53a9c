import { Decimal } from 'decimal.js';
import { baseLimits } from '../../contribution/index.js';
import type { Law } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { limitsThatBegin } from '../limits-that-begin.js';

/**
 * The contribution base (月缴费基数) of a year lies between the limits (上下限) of the period that begins
 * in it; in 2019 of one of the two. Silent about years whose limits are not published.
 */
export function baseOutsideLimits({ supplement }: Statement, law?: Law): Finding[] {
  const { year = null, amount: base = null } = supplement.contributionBase ?? {};
  if (year === null || base === null) return [];
  const periods = limitsThatBegin(year, law);
  const last = periods.at(-1);
  if (last === undefined) return [];
  if (periods.some(({ value }) => base.gte(value.lower) && base.lte(value.upper))) return [];
  const { lower, upper } = last.value;
  return [
    {
      kind: 'finding',
      code: 'base-outside-limits',
      severity: 'error',
      fields: ['supplement.contributionBase'],
      printed: base,
      expected: new Decimal(base.lt(lower) ? lower : upper),
      basis: baseLimits(last.from, law).basis,
    },
  ];
}
