import type { BenefitComparison, ComparedPlan, PlanIndex } from '../benefit/index.js';
import { productOf, quotientOf, sumOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactDigits, yuanText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'benefit-comparison';

/** Months, own contributions and indexes of a plan, added up. */
export function planSumSteps(
  plan: ComparedPlan,
  { opening }: BenefitComparison,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { paidMonths, months, index } = plan;
  const soFar = opening.months;
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.months`,
      text: words.benefit.comparison.months(`${soFar} + ${paidMonths} = ${months}`),
      inputs: { soFar, paidMonths },
      formula: 'soFar + paidMonths',
      value: months,
    },
    ownStep(plan, words),
    ...(index === null || index.addedMonths === 0 ? [] : indexSteps(plan, index, words)),
  ];
}

function ownStep(
  { contributions, ownContributions }: ComparedPlan,
  { figures, benefit }: Catalogue,
): ExplanationStep {
  const { own: sentence, noneToCome } = benefit.comparison.contributions;
  const step = { ...PLAIN_STEP, rule: `${RULE}.own-sum`, value: ownContributions };
  if (contributions.length === 0) return { ...step, text: noneToCome };
  const factors = contributions
    .map(({ own, months }) => `${yuanText(own, figures)} × ${months}`)
    .join(' + ');
  return {
    ...step,
    text: sentence(`${factors} = ${yuanText(ownContributions, figures)}`),
    inputs: {
      own: contributions.map(({ own, months }) => productOf(own, months).toFixed()).join(' + '),
    },
    formula: 'sum(own)',
  };
}

function indexSteps(
  { contributions }: ComparedPlan,
  { beforeSum, beforeMonths, addedSum, addedMonths, after }: PlanIndex,
  { benefit }: Catalogue,
): readonly ExplanationStep[] {
  const { indexAdded, indexAfter } = benefit.comparison;
  const factors = contributions
    .map(({ index, months }) => `${index.toFixed(4)} × ${months}`)
    .join(' + ');
  const exact = quotientOf(sumOf(beforeSum, addedSum), beforeMonths + addedMonths);
  const sums = `(${beforeSum.toFixed(4)} + ${addedSum.toFixed(4)})`;
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.index-added`,
      text: indexAdded(`${factors} = ${addedSum.toFixed(4)}`),
      inputs: {
        added: contributions
          .map(({ index, months }) => productOf(index, months).toFixed())
          .join(' + '),
      },
      formula: 'sum(added)',
      value: addedSum,
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.index-after`,
      text: indexAfter(
        `${sums} / (${beforeMonths} + ${addedMonths}) = ${exactDigits(exact)}`,
        after.toFixed(4),
      ),
      inputs: { beforeSum, addedSum, beforeMonths, addedMonths },
      formula: 'round4((beforeSum + addedSum) / (beforeMonths + addedMonths))',
      value: after,
    },
  ];
}
