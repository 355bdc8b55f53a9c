import type { Decimal } from 'decimal.js';
import type { InstitutionTransition } from '../benefit/index.js';
import { differenceOf, productOf, sumOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, percentText, yuanText } from './figure-text.js';
import { pensionSteps } from './pension-rounding.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'institution-transition';

/** Ten-year comparison: both amounts, the share of the year, what is paid. */
export function explainInstitutionTransition(
  result: InstitutionTransition,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { oldAmount, newAmount, retireOn, share, paid, basis } = result;
  const { figures, benefit } = words;
  const { amounts, within, after } = benefit.institutions;
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: `${RULE}.amounts`,
      text: amounts(
        retireOn,
        oldAmount === null ? null : yuanText(oldAmount, figures),
        yuanText(newAmount, figures),
      ),
      inputs: { retireOn, oldAmount, newAmount },
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.share`,
      text: share === null ? after : within(percentText(share)),
      inputs: { retireOn },
      value: share,
    },
    ...(paid === 'difference' && share !== null && oldAmount !== null
      ? differenceSteps(result, share, oldAmount, words)
      : [paidStep(result, paid === 'old' ? 'old' : 'new', words)]),
  ];
}

function paidStep(
  { amount }: InstitutionTransition,
  paid: 'old' | 'new',
  { figures, benefit }: Catalogue,
): ExplanationStep {
  const text = benefit.institutions.paid[paid](yuanText(amount, figures));
  return { ...PLAIN_STEP, rule: RULE, text, value: amount };
}

function differenceSteps(
  { newAmount, rounding }: InstitutionTransition,
  share: Decimal,
  oldAmount: Decimal,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, benefit } = words;
  const yuan = (amount: Decimal) => yuanText(amount, figures);
  const difference = differenceOf(newAmount, oldAmount);
  const part = productOf(difference, share);
  const exact = sumOf(oldAmount, part);
  const whole = {
    rule: RULE,
    formula: 'oldAmount + (newAmount - oldAmount) * share',
    inputs: { oldAmount, newAmount, share },
    exact,
  };
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.difference`,
      text: benefit.institutions.difference(
        `${yuan(newAmount)} - ${yuan(oldAmount)} = ${yuan(difference)}`,
      ),
      inputs: { newAmount, oldAmount },
      formula: 'newAmount - oldAmount',
      value: difference,
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.share-of-difference`,
      text: benefit.institutions.shareOf(
        `${yuan(difference)} × ${percentText(share)} = ${exactText(part, figures)}`,
      ),
      inputs: { difference, share },
      formula: 'difference * share',
      value: part,
    },
    {
      ...PLAIN_STEP,
      rule: RULE,
      text: benefit.institutions.sum(
        `${yuan(oldAmount)} + ${exactText(part, figures)} = ${exactText(exact, figures)}`,
      ),
      inputs: { oldAmount, part },
      formula: 'oldAmount + part',
      value: exact,
      assumptions: [benefit.institutions.rounding],
    },
    ...pensionSteps(whole, rounding, words),
  ];
}
