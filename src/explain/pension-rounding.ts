import { Decimal } from 'decimal.js';
import type { BenefitRounding } from '../benefit/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, yuanText } from './figure-text.js';
import { type ExactValue, fenSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** How a monthly pension is rounded: to a fen, up to a jiao after that, or up to a jiao at once. */
export function pensionSteps(
  value: ExactValue,
  rounding: BenefitRounding,
  words: Catalogue,
): readonly ExplanationStep[] {
  if (rounding !== 'jiao-up-strict') return fenSteps(value, rounding, words);
  const { rule, formula, inputs, exact } = value;
  const { rounding: sentences, figures } = words;
  const jiao = exact.toDecimalPlaces(1, Decimal.ROUND_CEIL);
  return [
    {
      ...PLAIN_STEP,
      rule: `${rule}.jiao`,
      text: sentences.upToJiaoAtOnce(exactText(exact, figures), yuanText(jiao, figures)),
      inputs,
      formula: `ceilJiao(${formula})`,
      value: jiao,
    },
  ];
}
