import { type Claim, statementClaim } from './claim.js';
import type { WorkingTimeFigures } from './figures.js';
import { paidClaims } from './paid-time.js';

/** The working time that a statement claims, its windows as they are printed. */
export function statementClaims({ before1993, deemed, paid }: WorkingTimeFigures): Claim[] {
  return [
    statementClaim('before1993', 'monthsBefore1993', before1993, null),
    statementClaim('deemed', 'deemed', deemed.months, deemed.window),
    ...paidClaims(paid),
  ];
}
