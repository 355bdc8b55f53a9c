import { Decimal } from 'decimal.js';
import {
  type BaseLimits,
  baseLimitsFromAverageWage,
  type DerivedBaseLimits,
} from '../contribution/index.js';
import { type Law, valueOn } from '../law/index.js';
import { ifKnown } from '../law/tables/index.js';
import { productOf, quotientOf, roundToJiaoThenYuan, sumOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, percentText, yuanText } from './figure-text.js';
import { yuanSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Limits in force: the figures, then how they come from the average wage. */
export function explainBaseLimits(
  limits: BaseLimits,
  words: Catalogue,
  law?: Law,
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
    ...(followsAverage ? limitSteps('lower', averageWage, words) : meanSteps(limits, words, law)),
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
  const { figures, law } = words;
  const share = SHARES[limit];
  const exact = productOf(share, averageWage);
  const product = `${yuanText(averageWage, figures)} × ${percentText(new Decimal(share))}`;
  return yuanSteps(
    {
      rule: `base-limits.${limit}`,
      formula: `${share} * averageWage`,
      inputs: { averageWage },
      exact,
      lead: law.limitShare[limit](`${product} = ${exactText(exact, figures)}`),
    },
    words,
  );
}

/** A lower limit that is the share of the mean of the average wages of two years. */
function meanSteps(
  { lower, averageWage, lowerException, from }: BaseLimits,
  words: Catalogue,
  law: Law | undefined,
): readonly ExplanationStep[] {
  const before = averageOfYear(Number(from.slice(0, 4)) - 2, law);
  if (lowerException !== 'mean-of-two-averages' || before === null) return [];
  const { value, sources, status } = before;
  const averageBefore = new Decimal(value);
  const exact = productOf(SHARES.lower, quotientOf(sumOf(averageWage, averageBefore), 2));
  if (!roundToJiaoThenYuan(exact).equals(lower)) return [];
  const { figures } = words;
  const sum = `(${yuanText(averageWage, figures)} + ${yuanText(averageBefore, figures)})`;
  const product = `${sum} / 2 × ${percentText(new Decimal(SHARES.lower))}`;
  const [toJiao, ...toYuan] = yuanSteps(
    {
      rule: 'base-limits.lower',
      formula: `${SHARES.lower} * (averageWage + averageBefore) / 2`,
      inputs: { averageWage, averageBefore },
      exact,
      lead: words.law.limitShare.lower(`${product} = ${exactText(exact, figures)}`),
    },
    words,
  );
  return toJiao === undefined ? [] : [{ ...toJiao, sources, status }, ...toYuan];
}

/** The average monthly wage of a year (全口径); null where the law has none. */
function averageOfYear(year: number, law: Law | undefined) {
  return ifKnown(() => valueOn('averageMonthlyWageFullCaliber', `${year}-12`, law));
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
