import { Decimal } from 'decimal.js';
import type { BenefitComparison, PlanContributions, PlanPayingRead } from '../benefit/index.js';
import { baseLimitsFromAverageWage } from '../contribution/index.js';
import { productOf, quotientOf } from '../money/index.js';
import { explainDerivedBaseLimits } from './base-limits.js';
import type { Catalogue } from './catalogue/catalogue.js';
import type { ContributionPart } from './catalogue/money-words.js';
import { exactDigits, exactText, percentText, yuanText } from './figure-text.js';
import { fenSteps, yuanSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'benefit-comparison';

/** A run of months: average, base before and after the limits, what is paid, what is credited, index. */
export function contributionSteps(
  span: PlanContributions,
  paying: PlanPayingRead,
  { scheme }: Pick<BenefitComparison, 'scheme'>,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { from, base, rates, average, basis } = span;
  const { figures, benefit } = words;
  const wage = yuanText(average.wage, figures);
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: `${RULE}.contributions`,
      text: benefit.comparison.contributions.goBy(
        figures.days(from, null),
        String(average.year),
        wage,
      ),
      inputs: { from, averageWage: average.wage },
    },
    ...baseSteps(span, paying, words),
    ...shareSteps(scheme === 'flexible' ? 'flexible' : 'employee', base, rates.own, words),
    ...shareSteps('credited', base, rates.credited, words),
    ...indexSteps(span, words),
  ];
}

function baseSteps(
  { from, base, unclamped, clampedTo, limits, average, basis }: PlanContributions,
  paying: PlanPayingRead,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, contribution, law } = words;
  const { lower, upper } = limits;
  const averageWage = average.wage;
  const derived = baseLimitsFromAverageWage(averageWage);
  const follows = derived.lower.equals(lower) && derived.upper.equals(upper);
  const shown = [lower, upper].map((limit) => yuanText(limit, figures));
  return [
    ...wishSteps(averageWage, paying, words),
    ...(follows
      ? explainDerivedBaseLimits({ ...derived, basis }, words)
      : [
          {
            ...PLAIN_STEP,
            rule: 'base-limits.in-force',
            text: law.limits(figures.days(from, null), shown[0] ?? '', shown[1] ?? ''),
            inputs: { lower, upper },
          },
        ]),
    {
      ...PLAIN_STEP,
      rule: 'contribution-base.limits',
      text: contribution.clamped[clampedTo ?? 'between'](
        yuanText(unclamped, figures),
        yuanText(base, figures),
      ),
      inputs: { wage: unclamped, lower, upper },
      formula: 'max(lower, min(upper, wage))',
      value: base,
    },
  ];
}

/** The base before the limits: given, or a share of the average wage; to jiao, then to yuan. */
function wishSteps(
  averageWage: Decimal,
  paying: PlanPayingRead,
  words: Catalogue,
): readonly ExplanationStep[] {
  const rule = `${RULE}.base`;
  if (paying.kind === 'stop') return [];
  if (paying.kind === 'base') {
    const { base } = paying;
    return yuanSteps({ rule, formula: 'base', inputs: { base }, exact: base }, words);
  }
  const { share } = paying;
  const exact = productOf(averageWage, share);
  const inputs = { averageWage, share };
  const product = `${yuanText(averageWage, words.figures)} × ${share.toFixed()}`;
  const formula = 'averageWage * share';
  return [
    {
      ...PLAIN_STEP,
      rule,
      text: words.benefit.comparison.contributions.share(
        `${product} = ${exactText(exact, words.figures)}`,
      ),
      inputs,
      formula,
      value: exact,
    },
    ...yuanSteps({ rule, formula, inputs, exact }, words),
  ];
}

function shareSteps(
  part: ContributionPart,
  base: Decimal,
  rate: Decimal,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, contribution } = words;
  const rule = `${RULE}.${part}`;
  const exact = productOf(base, rate);
  const product = { rule, formula: 'base * rate', inputs: { base, rate }, exact };
  const factors = `${yuanText(base, figures)} × ${percentText(rate)}`;
  return [
    {
      ...PLAIN_STEP,
      rule,
      text: contribution.share(contribution.parts[part], factors, exactText(exact, figures)),
      inputs: product.inputs,
      formula: product.formula,
      value: exact,
    },
    ...fenSteps(product, 'fen', words),
  ];
}

function indexSteps(
  { base, average, index }: PlanContributions,
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  const exact = quotientOf(base, average.wage);
  const ratio = exact.toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
  const quotient = `${yuanText(base, figures)} / ${yuanText(average.wage, figures)}`;
  const { index: sentence, raised } = benefit.comparison.contributions;
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.index`,
      text: sentence(`${quotient} = ${exactDigits(exact)}`, ratio.toFixed(4)),
      inputs: { base, averageWage: average.wage },
      formula: 'round4(base / averageWage)',
      value: ratio,
    },
    ...(index.equals(ratio)
      ? []
      : [
          {
            ...PLAIN_STEP,
            rule: `${RULE}.index.floor`,
            text: raised(index.toFixed(4)),
            inputs: { ratio },
            value: index,
          },
        ]),
  ];
}
