import { contributionBase } from '../../contribution/index.js';
import type { Law } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { limitsThatBegin } from '../limits-that-begin.js';

/**
 * The contribution base (月缴费基数) of a year is the average monthly wage (月平均工资) of the year before,
 * rounded to jiao and then to yuan, and moved to the limits. After a first job or a change of
 * employer it is the first month's wage, so that another base is odd and no more.
 */
export function baseFromWage({ supplement }: Statement, law?: Law): Finding[] {
  const { averageMonthlyWage: wage, contributionBase: base } = supplement;
  if (wage === null || wage.year === null || wage.amount === null) return [];
  if (base === null || base.year !== wage.year + 1 || base.amount === null) return [];
  const bases = limitsThatBegin(base.year, law).map(({ from }) =>
    contributionBase({ kind: 'annual', wage: wage.amount ?? 0, on: from }, law),
  );
  const last = bases.at(-1);
  if (last === undefined || bases.some((each) => base.amount?.equals(each.base))) return [];
  return [
    {
      kind: 'finding',
      code: 'base-from-wage',
      severity: 'info',
      fields: ['supplement.averageMonthlyWage', 'supplement.contributionBase'],
      printed: base.amount,
      expected: last.base,
      basis: last.basis,
    },
  ];
}
