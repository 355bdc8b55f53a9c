import type { Decimal } from 'decimal.js';
import {
  type BaseLimits,
  baseLimitsFromAverageWage,
  type DerivedBaseLimits,
} from '../contribution/index.js';
import { productOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { yuanText } from './figure-text.js';
import { yuanSteps } from './rounding-steps.js';
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
      text: followsAverage
        ? words.law.limitsFrom(average)
        : words.law.lowerDeparts[limits.lowerException ?? 'other'](average),
      inputs: { averageWage },
    },
    ...(followsAverage ? limitSteps('lower', averageWage, words) : []),
    ...limitSteps('upper', averageWage, words),
  ];
}

const SHARES = { lower: '0.6', upper: '3' } as const;

/** One limit: its share of the average wage, and the two roundings. */
function limitSteps(
  limit: keyof typeof SHARES,
  averageWage: Decimal,
  words: Catalogue,
): readonly ExplanationStep[] {
  const share = SHARES[limit];
  const exact = productOf(share, averageWage);
  const formula = `${share} * averageWage`;
  return yuanSteps(
    { rule: `base-limits.${limit}`, formula, inputs: { averageWage }, exact },
    words,
  );
}

/** Limits that follow from an average wage, and their roundings. */
export function explainDerivedBaseLimits(
  { lower, upper, averageWage, basis }: DerivedBaseLimits,
  words: Catalogue,
): readonly ExplanationStep[] {
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: 'base-limits.derived',
      text: words.law.limitsDerived(yuanText(lower, words.figures), yuanText(upper, words.figures)),
      inputs: { averageWage },
    },
    ...limitSteps('lower', averageWage, words),
    ...limitSteps('upper', averageWage, words),
  ];
}
