import type { BenefitEstimate, EstimateReading } from '../benefit/index.js';
import { accountPensionSteps } from './account-pension.js';
import { basicPensionSteps } from './basic-pension.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { certaintySteps } from './estimate-certainty.js';
import { rangeSteps } from './estimate-range.js';
import { yuanText } from './figure-text.js';
import { type PartAmount, sumOfParts } from './parts-sum.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';
import { transitionalPensionSteps } from './transitional-pension.js';

const RULE = 'benefit-estimate';

/** Estimate: the parts and their sum by each calculation base, the answer, its range, what is open. */
export function explainBenefitEstimate(
  estimate: BenefitEstimate,
  words: Catalogue,
): readonly ExplanationStep[] {
  const told = new Set<string>();
  // The years of service are the same for every base.
  const isNew = ({ rule, text }: ExplanationStep) =>
    !rule.endsWith('.years') || (!told.has(text) && told.add(text));
  return [
    ...estimate.readings
      .flatMap((reading, i) => readingSteps(estimate, reading, i === 0, words))
      .filter(isNew),
    resultStep(estimate, words),
    ...rangeSteps(estimate, words),
    ...certaintySteps(estimate, words),
  ];
}

/** The account is the same for every base, and is worked out with the first one. */
function readingSteps(
  estimate: BenefitEstimate,
  reading: EstimateReading,
  first: boolean,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { account } = estimate;
  const { basic, transitional } = reading;
  const parts: readonly PartAmount[] = [
    { part: 'basic', amount: basic.amount },
    ...(account === null ? [] : [{ part: 'account' as const, amount: account.amount }]),
    ...(transitional === null
      ? []
      : [{ part: 'transitional' as const, amount: transitional.amount }]),
  ];
  return [
    baseStep(estimate, reading, words),
    ...basicPensionSteps(basic, words),
    ...(first && account !== null ? accountPensionSteps(account, words) : []),
    ...(transitional === null ? [] : transitionalPensionSteps(transitional, words)),
    {
      ...PLAIN_STEP,
      rule: `${RULE}.sum`,
      ...sumOfParts(parts, reading.amount, words.benefit.estimate.sum, words),
    },
  ];
}

/** The calculation base of a reading, and where it comes from. */
function baseStep(
  { retireOn }: BenefitEstimate,
  { calculationBase, use, status, basis }: EstimateReading,
  { figures, law, benefit }: Catalogue,
): ExplanationStep {
  const base = yuanText(calculationBase, figures);
  const year = Number(retireOn.slice(0, 'YYYY'.length)) - (use === 'provisional' ? 1 : 0);
  const text =
    use === 'given' || status === null
      ? benefit.baseGiven(base)
      : benefit.estimate.bases[use](base, String(year), law.statuses[status]);
  return {
    ...PLAIN_STEP,
    ...basis,
    rule: `${RULE}.base`,
    text,
    inputs: { calculationBase },
    value: calculationBase,
  };
}

function resultStep(
  { retireOn, amount, lowerBound, basis }: BenefitEstimate,
  { figures, benefit }: Catalogue,
): ExplanationStep {
  const { result, atLeast, noResult, notIncluded } = benefit.estimate;
  const sentence = lowerBound ? atLeast : result;
  return {
    ...PLAIN_STEP,
    ...basis,
    rule: RULE,
    text: amount === null ? noResult(retireOn) : sentence(retireOn, yuanText(amount, figures)),
    value: amount,
    assumptions: [notIncluded],
  };
}
