import type { BenefitEstimate, BenefitGround } from '../benefit/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** What is open about an estimate, and how sure each thing is that it rests on. */
export function certaintySteps(
  { openPoints, grounds }: BenefitEstimate,
  words: Catalogue,
): readonly ExplanationStep[] {
  return [
    ...openPoints.map((point) => ({
      ...PLAIN_STEP,
      rule: `benefit-estimate.open.${point}`,
      text: words.benefit.estimate.openPoints[point],
    })),
    ...grounds.map((ground) => groundStep(ground, words)),
  ];
}

function groundStep(
  { subject, standing }: BenefitGround,
  { law, benefit }: Catalogue,
): ExplanationStep {
  const { grounds, standings } = benefit.estimate;
  const rule = `benefit-estimate.ground.${subject}`;
  if (standing === 'given' || standing === 'assumed') {
    return { ...PLAIN_STEP, rule, text: grounds[subject](standings[standing]) };
  }
  const text = grounds[subject](law.statuses[standing]);
  return { ...PLAIN_STEP, rule, text, status: standing };
}
