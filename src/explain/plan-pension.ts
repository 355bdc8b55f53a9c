import {
  type AccountPension,
  type BenefitComparison,
  basicPension,
  type ComparedPlan,
  transitionalPension,
} from '../benefit/index.js';
import { accountPensionSteps } from './account-pension.js';
import { basicPensionSteps } from './basic-pension.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { standingText } from './compared-average.js';
import { yuanText } from './figure-text.js';
import { type PartAmount, sumOfParts } from './parts-sum.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';
import { transitionalPensionSteps } from './transitional-pension.js';

const RULE = 'benefit-comparison';

/** The pension of a plan: calculation base, each part that is known, their sum. */
export function planPensionSteps(
  plan: ComparedPlan,
  comparison: BenefitComparison,
  words: Catalogue,
): readonly ExplanationStep[] {
  return [
    baseStep(plan, words),
    ...basicSteps(plan, words),
    ...accountSteps(plan, comparison, words),
    ...transitionalSteps(plan, comparison, words),
    totalStep(plan, comparison, words),
  ];
}

function baseStep({ calculationBase }: ComparedPlan, words: Catalogue): ExplanationStep {
  const { year, amount, standing, average, basis } = calculationBase;
  const { comparison, estimate } = words.benefit;
  const base = yuanText(amount, words.figures);
  return {
    ...PLAIN_STEP,
    ...basis,
    rule: `${RULE}.calculation-base`,
    text:
      average === null
        ? estimate.bases.final(base, String(year), standingText(standing, words))
        : comparison.baseOfAverage(String(average.year), base),
    inputs: { calculationBase: amount },
    value: amount,
  };
}

function basicSteps(
  { calculationBase, index, months }: ComparedPlan,
  words: Catalogue,
): readonly ExplanationStep[] {
  if (index === null) return [];
  const pension = { calculationBase: calculationBase.amount, index: index.after, months };
  return basicPensionSteps(basicPension(pension), words);
}

function accountSteps(
  { parts, account, paymentMonths }: ComparedPlan,
  { roundings }: BenefitComparison,
  words: Catalogue,
): readonly ExplanationStep[] {
  if (account === null || parts.account === null) return [];
  const pension: AccountPension = {
    kind: 'account-pension',
    amount: parts.account,
    balance: account.closing,
    paymentMonths,
    rounding: roundings.account,
    basis: paymentMonths.basis,
  };
  return accountPensionSteps(pension, words);
}

function transitionalSteps(
  { calculationBase }: ComparedPlan,
  { opening }: BenefitComparison,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { monthsBefore1993, virtualAccount } = opening;
  if (monthsBefore1993 === null || monthsBefore1993 === 0) return [];
  const service = { calculationBase: calculationBase.amount, monthsBefore1993 };
  const pension = virtualAccount === null ? service : { ...service, virtualAccount };
  return transitionalPensionSteps(transitionalPension(pension), words);
}

function totalStep(
  { parts, total, lowerBound }: ComparedPlan,
  { opening }: BenefitComparison,
  words: Catalogue,
): ExplanationStep {
  const { comparison } = words.benefit;
  const step = { ...PLAIN_STEP, rule: `${RULE}.total` };
  if (total === null) return { ...step, text: comparison.totalNotKnown };
  const known = (part: PartAmount['part']): readonly PartAmount[] => {
    const amount = parts[part];
    return amount === null ? [] : [{ part, amount }];
  };
  const addends = [
    ...known('basic'),
    ...known('account'),
    ...(opening.monthsBefore1993 === 0 ? [] : known('transitional')),
  ];
  return {
    ...step,
    ...sumOfParts(addends, total, comparison.total, words),
    assumptions: lowerBound ? [comparison.lowerBound] : [],
  };
}
