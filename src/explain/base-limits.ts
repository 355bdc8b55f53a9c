import {
  type BaseLimits,
  baseLimitsFromAverageWage,
  type DerivedBaseLimits,
} from '../contribution/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { yuanText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Limits in force: the figures, then how they come from the average wage. */
export function explainBaseLimits(
  limits: BaseLimits,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { lower, upper, averageWage, from, to, basis } = limits;
  const unsure = words.law.unsure[limits.status];
  const onLaw = { ...basis, assumptions: unsure === null ? [] : [unsure] };
  const average = yuanText(averageWage, words.figures);
  const followsAverage = baseLimitsFromAverageWage(averageWage).lower.equals(lower);
  return [
    {
      ...PLAIN_STEP,
      ...onLaw,
      rule: 'base-limits.in-force',
      text: words.law.limits(
        words.figures.days(from, to),
        yuanText(lower, words.figures),
        yuanText(upper, words.figures),
      ),
      inputs: { from, to, lower, upper },
    },
    {
      ...PLAIN_STEP,
      ...onLaw,
      rule: 'base-limits.from-average',
      text: followsAverage ? words.law.limitsFrom(average) : words.law.lowerDeparts(average),
      inputs: { averageWage },
      formula: followsAverage ? FROM_AVERAGE : 'upper = 3 * averageWage',
      value: followsAverage ? lower : upper,
    },
  ];
}

const FROM_AVERAGE = 'lower = 0.6 * averageWage, upper = 3 * averageWage';

/** Limits that follow from an average wage. */
export function explainDerivedBaseLimits(
  { lower, upper, basis }: DerivedBaseLimits,
  words: Catalogue,
): readonly ExplanationStep[] {
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: 'base-limits.derived',
      text: words.law.limitsDerived(yuanText(lower, words.figures), yuanText(upper, words.figures)),
      inputs: { lower, upper },
      formula: FROM_AVERAGE,
    },
  ];
}
