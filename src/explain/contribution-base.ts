import type { Decimal } from 'decimal.js';
import type {
  ContributionBase,
  ContributionBaseInput,
  ContributionBasePeriod,
} from '../contribution/index.js';
import { toYuan } from '../money/index.js';
import { explainBaseLimits } from './base-limits.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { yuanText } from './figure-text.js';
import { yuanSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';
import type { WithInput } from './with-input.js';

/** A contribution base, and the wages it was worked out from where they are at hand. */
export type ExplainableContributionBase = WithInput<
  ContributionBase,
  Pick<ContributionBaseInput, 'wage' | 'firstMonthWage'>
>;

/** Contribution base: what it rests on, its rounding, the limits, and when it holds. */
export function explainContributionBase(
  result: ExplainableContributionBase,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { baseKind, adjusted, wage, firstMonthWage, basis } = result;
  const first = adjusted === null ? wage : firstMonthWage;
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: `contribution-base.${baseKind}`,
      text: words.contribution.restsOn[baseKind],
      assumptions: adjusted === null ? [] : [words.contribution.firstMonth],
    },
    ...periodSteps(result, first === undefined ? null : toYuan(first, 'result.wage'), words),
    ...(adjusted === null
      ? []
      : [
          {
            ...PLAIN_STEP,
            rule: 'contribution-base.adjusted',
            text: words.contribution.adjusted,
          },
          ...periodSteps(adjusted, wage === undefined ? null : toYuan(wage, 'result.wage'), words),
        ]),
  ];
}

function periodSteps(
  period: ContributionBasePeriod,
  wage: Decimal | null,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { base, clampedTo, unclamped, limits, validFrom, validTo } = period;
  const { figures, contribution } = words;
  const rule = 'contribution-base';
  return [
    ...(wage === null
      ? [
          {
            ...PLAIN_STEP,
            rule: `${rule}.wage`,
            text: contribution.roundedWage(yuanText(unclamped, figures)),
            value: unclamped,
          },
        ]
      : yuanSteps({ rule, formula: 'wage', inputs: { wage }, exact: wage }, words)),
    ...explainBaseLimits(limits, words),
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
