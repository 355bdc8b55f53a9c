import { type Basis, basisOf, mergeBasis } from '../law/index.js';
import type { InterestMethod } from './interest-arithmetic.js';

/**
 * What interest rests on: the rate, and for the month-product method the rule of the city. The text
 * behind the annual method was not found.
 */
export function interestBasis(method: InterestMethod, rate: Basis): Basis {
  return method === 'annual' ? rate : mergeBasis([basisOf(['interest-by-month']), rate]);
}
