import { basisOf } from '../law/index.js';
import type { PlaceOfBenefit } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { monthsText } from './contribution-months.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Where the pension is due, or what is missing to know it. */
export function placeStep(
  place: PlaceOfBenefit,
  monthsAtMost: number | null,
  words: Catalogue,
): ExplanationStep {
  const { inShanghai, why, shanghaiMonths, requiredMonths, relationAssumed } = place;
  const { figures, eligibility } = words;
  const months =
    shanghaiMonths === null
      ? eligibility.inAll(monthsText(monthsAtMost, words))
      : figures.months(shanghaiMonths);
  const sentence = eligibility.place[why](months, figures.months(requiredMonths));
  return {
    ...PLAIN_STEP,
    ...basisOf(['place-of-benefit', 'residence-in-shanghai']),
    rule: 'eligibility.place',
    text: sentence,
    ...seenFrom(place, monthsAtMost),
    value: inShanghai,
    assumptions: relationAssumed ? [eligibility.relationAssumed] : [],
  };
}

function seenFrom(
  { why, hukou, shanghaiMonths, requiredMonths, relationInShanghai }: PlaceOfBenefit,
  monthsAtMost: number | null,
): Pick<ExplanationStep, 'inputs' | 'formula'> {
  if (why !== 'ten-years' && why !== 'under-ten-years') {
    return { inputs: { hukou, shanghaiMonths, relationInShanghai }, formula: null };
  }
  return shanghaiMonths === null
    ? { inputs: { requiredMonths, monthsAtMost }, formula: 'requiredMonths <= monthsAtMost' }
    : { inputs: { requiredMonths, shanghaiMonths }, formula: 'requiredMonths <= shanghaiMonths' };
}
