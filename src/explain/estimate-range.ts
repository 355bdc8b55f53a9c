import { Decimal } from 'decimal.js';
import {
  type BenefitEstimate,
  basicPension,
  type EstimatedAmount,
  type EstimateReading,
} from '../benefit/index.js';
import { differenceOf, productOf, sumOf } from '../money/index.js';
import { accountQuotient } from './account-pension.js';
import type { BenefitPart } from './catalogue/benefit-words.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, yuanText } from './figure-text.js';
import { type PartAmount, sumOfParts } from './parts-sum.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'benefit-estimate.range';

/** The least and the greatest amount that the open points leave, and how each comes about. */
export function rangeSteps(
  estimate: BenefitEstimate,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { minimum, maximum } = estimate;
  const { figures, benefit } = words;
  if (maximum?.equals(minimum) === true) {
    const text = benefit.estimate.oneAmount(yuanText(minimum, figures));
    return [{ ...PLAIN_STEP, rule: RULE, text, value: minimum }];
  }
  return [
    ...basicRange(estimate, words),
    ...accountRange(estimate, words),
    ...transitionalRange(estimate, words),
    endStep('minimum', estimate, words),
    endStep('maximum', estimate, words),
  ];
}

/** One end of the range: the sum of that end of each part. */
function endStep(
  end: 'minimum' | 'maximum',
  estimate: BenefitEstimate,
  words: Catalogue,
): ExplanationStep {
  const rule = `${RULE}.${end}`;
  const { noMaximum, [end]: sentence } = words.benefit.estimate;
  const total = estimate[end];
  if (total === null) return { ...PLAIN_STEP, rule, text: noMaximum };
  const parts = partsAt(end, estimate);
  return { ...PLAIN_STEP, rule, ...sumOfParts(parts, total, sentence, words) };
}

/** The parts that are due and known. */
function partsAt(
  end: 'minimum' | 'maximum',
  { parts: { basic, account, transitional } }: BenefitEstimate,
): readonly PartAmount[] {
  const all: readonly (readonly [BenefitPart, EstimatedAmount | null])[] = [
    ['basic', basic],
    ['account', account],
    ['transitional', transitional],
  ];
  return all.flatMap(([part, range]) => {
    const amount = range?.[end] ?? null;
    const unknown = range?.maximum === null && range.minimum.isZero();
    return amount === null || unknown ? [] : [{ part, amount }];
  });
}

/** The basic pension by every base, and by every way to round the indexed wage where that matters. */
function basicRange(
  { parts, readings, openPoints }: BenefitEstimate,
  words: Catalogue,
): readonly ExplanationStep[] {
  const rounded = openPoints.includes('indexed-wage-rounding')
    ? readings.flatMap((reading) => [
        otherBasic(reading, 'fen', words),
        otherBasic(reading, 'jiao', words),
      ])
    : [];
  const amounts = [
    ...readings.map(({ basic }) => basic.amount),
    ...rounded.map(({ amount }) => amount),
  ];
  return [...rounded.map(({ step }) => step), ...spreadSteps('basic', amounts, parts.basic, words)];
}

/** The basic pension of a reading, with the indexed wage rounded first. */
function otherBasic(
  { calculationBase, basic }: EstimateReading,
  rounding: 'fen' | 'jiao',
  { figures, benefit }: Catalogue,
): { readonly amount: Decimal; readonly step: ExplanationStep } {
  const { index, months } = basic;
  const other = basicPension({ calculationBase, index, months, indexedWage: rounding });
  const { indexedWage, accrual, unrounded, amount } = other;
  const years = productOf(accrual, 100);
  const wage = yuanText(indexedWage, figures);
  const product = `(${yuanText(calculationBase, figures)} + ${wage}) / 2 × ${years.toFixed()} × 1% = ${exactText(unrounded, figures)}`;
  const sentence = benefit.estimate.otherIndexedWage[rounding];
  const step = {
    ...PLAIN_STEP,
    rule: `${RULE}.basic.${rounding}`,
    text: sentence(wage, product, yuanText(amount, figures)),
    inputs: { calculationBase, indexedWage, years },
    formula: 'ceilJiao(roundFen((calculationBase + indexedWage) / 2 * years / 100))',
    value: amount,
  };
  return { amount, step };
}

/** The account pension to the fen only, where that matters. */
function accountRange(
  { account, parts, openPoints }: BenefitEstimate,
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  if (account === null || !openPoints.includes('account-rounding')) return [];
  const { exact, formula, inputs } = accountQuotient(account);
  const { minimum } = parts.account;
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.account.fen`,
      text: benefit.estimate.accountToFen(exactText(exact, figures), yuanText(minimum, figures)),
      inputs,
      formula: `roundFen(${formula})`,
      value: minimum,
    },
  ];
}

/** How far known notices with a virtual account lie from the formula, yuan. */
const MARGIN = '0.9';

function transitionalRange(
  { parts, readings, openPoints }: BenefitEstimate,
  words: Catalogue,
): readonly ExplanationStep[] {
  const amounts = readings.flatMap(({ transitional }) => transitional?.amount ?? []);
  if (parts.transitional === null) return [];
  if (!openPoints.includes('virtual-account-estimate')) {
    return spreadSteps('transitional', amounts, parts.transitional, words);
  }
  const margins = amounts.map((amount) => ({
    amount,
    least: Decimal.max(0, differenceOf(amount, MARGIN)),
    most: sumOf(amount, MARGIN),
  }));
  const ends = margins.flatMap(({ least, most }) => [least, most]);
  return [
    ...margins.map((margin) => marginStep(margin, words)),
    ...(margins.length === 1 ? [] : spreadSteps('transitional', ends, parts.transitional, words)),
  ];
}

function marginStep(
  { amount, least, most }: Readonly<Record<'amount' | 'least' | 'most', Decimal>>,
  { figures, benefit }: Catalogue,
): ExplanationStep {
  return {
    ...PLAIN_STEP,
    rule: `${RULE}.transitional.margin`,
    text: benefit.estimate.virtualAccountMargin(
      yuanText(amount, figures),
      yuanText(least, figures),
      yuanText(most, figures),
    ),
    inputs: { transitional: amount },
    formula: `transitional + ${MARGIN}`,
    value: most,
  };
}

/** The amounts of a part, each once, where there are several; with the least and the greatest. */
function spreadSteps(
  part: BenefitPart,
  amounts: readonly Decimal[],
  { minimum, maximum }: EstimatedAmount,
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  const different = [...new Set(amounts.map((amount) => yuanText(amount, figures)))];
  if (different.length < 2) return [];
  const greatest = maximum ?? Decimal.max(...amounts);
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.${part}`,
      text: benefit.estimate.spread(
        benefit.estimate.parts[part],
        figures.list(different),
        yuanText(minimum, figures),
        yuanText(greatest, figures),
      ),
      inputs: { minimum, maximum },
    },
  ];
}
