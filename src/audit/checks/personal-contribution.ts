import { monthlyContribution } from '../../contribution/index.js';
import type { Law } from '../../law/index.js';
import { ifKnown } from '../../law/tables/index.js';
import { roundUpToJiao } from '../../money/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/**
 * The monthly personal contribution (个人月缴费额) is the base (月缴费基数) of the same year times the rate
 * of an employee. Sources disagree on the rounding: half up to a fen and up to a jiao are both right.
 */
export function personalContribution({ supplement }: Statement, law?: Law): Finding[] {
  const { contributionBase: base, monthlyPersonalContribution: personal } = supplement;
  if (base === null || base.year === null || base.amount === null) return [];
  if (personal === null || personal.amount === null || personal.year !== base.year) return [];
  // Whenever the period of a base begins, December lies in it.
  const input = { base: base.amount, on: `${base.year}-12` } as const;
  const contribution = ifKnown(() => monthlyContribution(input, law));
  if (contribution === null) return [];
  const { employee: exact, basis } = contribution;
  if (personal.amount.equals(exact)) return [];
  if (personal.amount.equals(roundUpToJiao(exact))) return [];
  return [
    {
      kind: 'finding',
      code: 'personal-contribution',
      severity: 'warning',
      fields: ['supplement.contributionBase', 'supplement.monthlyPersonalContribution'],
      printed: personal.amount,
      expected: exact,
      basis,
    },
  ];
}
