import { type Basis, basisOf, frozenBasis, mergeBasis } from '../law/index.js';
import type { InterestMethod } from './interest-arithmetic.js';

/** Where no figure of law was used: a rate that the caller gave, or none. */
export const NO_BASIS = /* @__PURE__ */ frozenBasis(/* @__PURE__ */ basisOf([]));

const BASIS = /* @__PURE__ */ basisOf(['interest-by-month', 'interest-by-calendar-year']);

/**
 * What interest rests on: the rate, and for the month-product method the rule of the city. The text
 * behind the annual method was not found.
 */
export function interestBasis(method: InterestMethod, rate: Basis): Basis {
  return method === 'annual' ? rate : mergeBasis([BASIS, rate]);
}
