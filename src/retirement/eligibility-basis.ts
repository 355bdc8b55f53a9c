import { type Basis, basisOf, frozenBasis, mergeBasis } from '../law/index.js';
import { PLACE_BASIS } from './place.js';
import { SHORTFALL_BASIS } from './shortfall.js';

const RULES_BASIS = /* @__PURE__ */ basisOf([
  'pension-conditions',
  'insured-groups',
  'group-dates',
]);
/** Which year's minimum counts for a chosen date (94号 art. 7). */
const CHOSEN_DATE_BASIS = /* @__PURE__ */ basisOf(['flexible-retirement']);

/** What an assessment took into account, as far as it makes a difference to what it rests on. */
interface Assessed {
  readonly window: Basis;
  readonly minimum: Basis;
  /** Whether the rule on chosen dates fixed the year of the minimum. */
  readonly byChosenDate: boolean;
  readonly hasOptions: boolean;
}

interface EligibilityBasis {
  readonly plain: Basis;
  readonly withOptions: Basis;
}

type KnownBases = WeakMap<Basis, WeakMap<Basis, EligibilityBasis>>;

const ofStatutoryYear: KnownBases = /* @__PURE__ */ new WeakMap();
const ofChosenDate: KnownBases = /* @__PURE__ */ new WeakMap();

/**
 * What an assessment rests on. Worked out once for all that rest on the same window and minimum, since
 * it costs more than the assessment.
 */
export function eligibilityBasis({ window, minimum, byChosenDate, hasOptions }: Assessed): Basis {
  const bases = byChosenDate ? ofChosenDate : ofStatutoryYear;
  let ofMinimum = bases.get(minimum);
  if (ofMinimum === undefined) {
    ofMinimum = new WeakMap();
    bases.set(minimum, ofMinimum);
  }
  let basis = ofMinimum.get(window);
  if (basis === undefined) {
    const year = byChosenDate ? [minimum, CHOSEN_DATE_BASIS] : [minimum];
    const plain = mergeBasis([window, ...year, RULES_BASIS, PLACE_BASIS]);
    basis = {
      plain: frozenBasis(plain),
      withOptions: frozenBasis(mergeBasis([plain, SHORTFALL_BASIS])),
    };
    ofMinimum.set(window, basis);
  }
  return hasOptions ? basis.withOptions : basis.plain;
}
