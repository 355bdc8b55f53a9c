import type { ContributionBase, ContributionBasePeriod } from '../contribution/index.js';
import type { Law } from '../law/index.js';
import { explainBaseLimits } from './base-limits.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { yuanText } from './figure-text.js';
import { yuanSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Contribution base: what it rests on, its rounding, the limits, and when it holds. */
export function explainContributionBase(
  result: ContributionBase,
  words: Catalogue,
  law?: Law,
): readonly ExplanationStep[] {
  const { baseKind, adjusted, limits, basis } = result;
  const limitSteps = explainBaseLimits(limits, words, law);
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: `contribution-base.${baseKind}`,
      text: words.contribution.restsOn[baseKind],
      assumptions: adjusted === null ? [] : [words.contribution.firstMonth],
    },
    ...periodSteps(result, limitSteps, words),
    ...(adjusted === null
      ? []
      : [
          {
            ...PLAIN_STEP,
            rule: 'contribution-base.adjusted',
            text: words.contribution.adjusted,
          },
          // The limits of the first month are told already.
          ...periodSteps(
            adjusted,
            adjusted.limits.from === limits.from
              ? []
              : explainBaseLimits(adjusted.limits, words, law),
            words,
          ),
        ]),
  ];
}

function periodSteps(
  period: ContributionBasePeriod,
  limitSteps: readonly ExplanationStep[],
  words: Catalogue,
): readonly ExplanationStep[] {
  const { wage, base, clampedTo, unclamped, limits, validFrom, validTo } = period;
  const { figures, contribution } = words;
  const rule = 'contribution-base';
  return [
    ...yuanSteps({ rule, formula: 'wage', inputs: { wage }, exact: wage }, words),
    ...limitSteps,
    {
      ...PLAIN_STEP,
      rule: `${rule}.limits`,
      text: contribution.clamped[clampedTo ?? 'between'](
        yuanText(unclamped, figures),
        yuanText(base, figures),
      ),
      inputs: { wage: unclamped, lower: limits.lower, upper: limits.upper },
      formula: 'max(lower, min(upper, wage))',
      value: base,
    },
    {
      ...PLAIN_STEP,
      rule: `${rule}.valid`,
      text: contribution.valid(figures.days(validFrom, validTo), yuanText(base, figures)),
      inputs: { validFrom, validTo },
    },
  ];
}
