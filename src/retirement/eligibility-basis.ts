import { type Basis, basisOf, mergeBasis } from '../law/index.js';
import { frozenBasis } from './frozen-basis.js';
import { SHORTFALL_BASIS } from './shortfall.js';

const RULES_BASIS = /* @__PURE__ */ basisOf([
  'pension-conditions',
  'insured-groups',
  'group-dates',
  'place-of-benefit',
  'residence-in-shanghai',
]);

interface EligibilityBasis {
  readonly plain: Basis;
  readonly withOptions: Basis;
}

const bases = /* @__PURE__ */ new WeakMap<Basis, WeakMap<Basis, EligibilityBasis>>();

/**
 * What an assessment rests on. Worked out once for all that rest on the same window and minimum, since
 * it costs more than the assessment.
 */
export function eligibilityBasis(window: Basis, minimum: Basis, hasOptions: boolean): Basis {
  let ofMinimum = bases.get(minimum);
  if (ofMinimum === undefined) {
    ofMinimum = new WeakMap();
    bases.set(minimum, ofMinimum);
  }
  let basis = ofMinimum.get(window);
  if (basis === undefined) {
    const plain = mergeBasis([window, minimum, RULES_BASIS]);
    basis = {
      plain: frozenBasis(plain),
      withOptions: frozenBasis(mergeBasis([plain, SHORTFALL_BASIS])),
    };
    ofMinimum.set(window, basis);
  }
  return hasOptions ? basis.withOptions : basis.plain;
}
