import { basisOf, type CitationId } from '../law/index.js';
import type { DisabilityProvision } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { durationText } from './figure-text.js';
import { ageText } from './month-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULES: Readonly<Record<DisabilityProvision['provision'], CitationId>> = {
  'ill-health-retirement': 'ill-health-retirement',
  allowance: 'disability-allowance',
};

/** Full inability to work: what there is as of the date, and from when. */
export function explainDisability(
  result: DisabilityProvision,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { provision, asOf, notKnown } = result;
  const { disability } = words.retirement;
  return [
    {
      ...PLAIN_STEP,
      ...basisOf([RULES[provision]]),
      rule: `disability-provision.${provision}`,
      text: disability.provisions[provision](asOf),
      inputs: { asOf },
      value: provision,
      assumptions: [...notKnown.map((what) => disability.notKnown[what]), disability.notRead],
    },
    ...retirementSteps(result, words),
  ];
}

function retirementSteps(
  { birth, ageMonths, month, serviceMonths }: DisabilityProvision,
  words: Catalogue,
): readonly ExplanationStep[] {
  if (ageMonths === null || month === null || serviceMonths === null) return [];
  const { figures, retirement } = words;
  const { disability } = retirement;
  return [
    {
      ...PLAIN_STEP,
      rule: 'disability-provision.month',
      text: disability.month(ageText(ageMonths, words), figures.months(ageMonths), birth, month),
      inputs: { birth, ageMonths },
      formula: 'birth + ageMonths',
      value: month,
    },
    {
      ...PLAIN_STEP,
      rule: 'disability-provision.service',
      text: disability.service(durationText(serviceMonths, figures)),
      value: serviceMonths,
    },
  ];
}
