import type { Decimal } from 'decimal.js';
import type { BasicPension } from '../benefit/index.js';
import { productOf, quotientOf, sumOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { durationText, exactDigits, exactText, yuanText } from './figure-text.js';
import { pensionSteps } from './pension-rounding.js';
import { serviceYearsStep } from './service-years.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'basic-pension';

/** Basic pension: base, indexed wage, their mean, years, the product before rounding, roundings. */
export function explainBasicPension(
  pension: BasicPension,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { indexedWageRoundings, formulas } = words.benefit.basic;
  const assumptions: Readonly<Record<string, readonly string[]>> = {
    [`${RULE}.indexed-wage`]: [indexedWageRoundings[pension.indexedWageRounding]],
    [`${RULE}.years`]: [formulas[pension.formula]],
  };
  return [
    baseGivenStep(RULE, pension.calculationBase, words),
    ...basicPensionSteps(pension, words).map((step) => ({
      ...step,
      assumptions: assumptions[step.rule] ?? [],
    })),
  ];
}

/** The calculation base, where it is the caller's own. */
export function baseGivenStep(
  rule: string,
  calculationBase: Decimal,
  { figures, benefit }: Catalogue,
): ExplanationStep {
  return {
    ...PLAIN_STEP,
    rule: `${rule}.base`,
    text: benefit.baseGiven(yuanText(calculationBase, figures)),
    inputs: { calculationBase },
  };
}

/** From a calculation base to the basic pension. */
export function basicPensionSteps(
  pension: BasicPension,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { calculationBase, indexedWage, accrual, unrounded, rounding } = pension;
  const { figures, benefit } = words;
  const base = yuanText(calculationBase, figures);
  const mean = quotientOf(sumOf(calculationBase, indexedWage), 2);
  const years = productOf(accrual, 100);
  const inputs = { mean, years };
  const formula = 'mean * years / 100';
  return [
    ...indexedWageSteps(pension, words),
    {
      ...PLAIN_STEP,
      rule: `${RULE}.mean`,
      text: benefit.basic.mean(
        `(${base} + ${exactText(indexedWage, figures)}) / 2 = ${exactText(mean, figures)}`,
      ),
      inputs: { calculationBase, indexedWage },
      formula: '(calculationBase + indexedWage) / 2',
      value: mean,
    },
    yearsStep(pension, years, words),
    {
      ...PLAIN_STEP,
      rule: RULE,
      text: benefit.basic.product(
        `${exactText(mean, figures)} × ${years.toFixed()} × 1% = ${exactText(unrounded, figures)}`,
      ),
      inputs,
      formula,
      value: unrounded,
    },
    ...pensionSteps({ rule: RULE, formula, inputs, exact: unrounded }, rounding, words),
  ];
}

/** Calculation base times index, and its rounding where it is rounded. */
function indexedWageSteps(
  { calculationBase, index, indexedWage, indexedWageRounding, basis }: BasicPension,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, rounding, benefit } = words;
  const exact = productOf(calculationBase, index);
  const factors = `${yuanText(calculationBase, figures)} × ${index.toFixed(4)}`;
  const rule = `${RULE}.indexed-wage`;
  const product = {
    ...PLAIN_STEP,
    ...basis,
    rule,
    text: benefit.basic.indexedWage(`${factors} = ${exactText(exact, figures)}`),
    inputs: { calculationBase, index },
    formula: 'calculationBase * index',
    value: exact,
  };
  if (indexedWageRounding === 'unrounded') return [product];
  const [sentence, name] =
    indexedWageRounding === 'fen' ? [rounding.toFen, 'roundFen'] : [rounding.toJiao, 'roundJiao'];
  return [
    product,
    {
      ...PLAIN_STEP,
      rule: `${rule}.${indexedWageRounding}`,
      text: sentence(exactText(exact, figures), yuanText(indexedWage, figures)),
      inputs: product.inputs,
      formula: `${name}(${product.formula})`,
      value: indexedWage,
    },
  ];
}

function yearsStep(
  { formula, months }: BasicPension,
  years: Decimal,
  words: Catalogue,
): ExplanationStep {
  const { figures, benefit } = words;
  const rule = `${RULE}.years`;
  if (formula === 'shanghai') {
    return serviceYearsStep({ rule, time: benefit.basic.contributionTime, months, years }, words);
  }
  const quotient = `${months} / 12 = ${exactDigits(quotientOf(months, 12))}`;
  return {
    ...PLAIN_STEP,
    rule,
    text: benefit.basic.nationalYears(durationText(months, figures), quotient, years.toFixed(2)),
    inputs: { months },
    formula: 'round2(months / 12)',
    value: years,
  };
}
