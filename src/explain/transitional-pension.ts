import type { TransitionalPension } from '../benefit/index.js';
import { productOf, quotientOf, sumOf } from '../money/index.js';
import { baseGivenStep } from './basic-pension.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, yuanText } from './figure-text.js';
import { pensionSteps } from './pension-rounding.js';
import type { ExactValue } from './rounding-steps.js';
import { serviceYearsStep } from './service-years.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'transitional-pension';

/** Transitional pension: years, their share of the base, the virtual account, and what is open. */
export function explainTransitionalPension(
  pension: TransitionalPension,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { openPoints } = words.benefit.estimate;
  const { monthsBefore1993, calculationBase, lowerBound, estimate, basis } = pension;
  if (monthsBefore1993 === 0) {
    const text = words.benefit.transitional.none;
    return [{ ...PLAIN_STEP, ...basis, rule: RULE, text, inputs: { monthsBefore1993 }, value: 0 }];
  }
  const assumptions = [
    ...(lowerBound ? [openPoints['virtual-account-unknown']] : []),
    ...(estimate ? [openPoints['virtual-account-estimate']] : []),
  ];
  return [
    baseGivenStep(RULE, calculationBase, words),
    ...transitionalPensionSteps(pension, words).map((step) =>
      step.rule === RULE ? { ...step, assumptions } : step,
    ),
  ];
}

/** From a calculation base to the transitional pension. */
export function transitionalPensionSteps(
  pension: TransitionalPension,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { calculationBase, monthsBefore1993, yearsBefore1993, rounding, basis } = pension;
  const { figures, benefit, tenure } = words;
  const rule = `${RULE}.years`;
  const years = { months: monthsBefore1993, years: yearsBefore1993 };
  const share = serviceShare(pension);
  const base = yuanText(calculationBase, figures);
  const factors = `${base} × ${yearsBefore1993.toFixed()} × 1.2%`;
  const accountSteps = virtualAccountSteps(pension, words);
  return [
    serviceYearsStep({ rule, time: tenure.kinds.before1993, ...years }, words),
    {
      ...PLAIN_STEP,
      ...basis,
      rule: RULE,
      text: benefit.transitional.service(`${factors} = ${exactText(share.exact, figures)}`),
      inputs: share.inputs,
      formula: share.formula,
      value: share.exact,
    },
    ...accountSteps,
    ...pensionSteps(bothShares(pension), rounding, words),
  ];
}

/** 1.2 % of the calculation base for each year. */
function serviceShare({
  calculationBase,
  yearsBefore1993: years,
}: TransitionalPension): ExactValue {
  return {
    rule: RULE,
    formula: 'calculationBase * years * 1.2 / 100',
    inputs: { calculationBase, years },
    exact: productOf(calculationBase, years, '0.012'),
  };
}

/** Share of service and share of the virtual account; the first alone where that is not known. */
function bothShares(pension: TransitionalPension): ExactValue {
  const { virtualAccount } = pension;
  const service = serviceShare(pension);
  if (virtualAccount === null) return service;
  return {
    rule: RULE,
    formula: `${service.formula} + virtualAccount / 120`,
    inputs: { ...service.inputs, virtualAccount },
    exact: sumOf(service.exact, quotientOf(virtualAccount, 120)),
  };
}

function virtualAccountSteps(
  pension: TransitionalPension,
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  const { virtualAccount } = pension;
  if (virtualAccount === null) return [];
  const share = quotientOf(virtualAccount, 120);
  const shown = exactText(share, figures);
  const ofService = serviceShare(pension).exact;
  const { exact } = bothShares(pension);
  const sum = `${exactText(ofService, figures)} + ${shown}`;
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.virtual-account`,
      text: benefit.transitional.virtualAccount(
        `${yuanText(virtualAccount, figures)} / 120 = ${shown}`,
      ),
      inputs: { virtualAccount },
      formula: 'virtualAccount / 120',
      value: share,
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.sum`,
      text: benefit.transitional.sum(`${sum} = ${exactText(exact, figures)}`),
      inputs: { ofService, ofVirtualAccount: share },
      formula: 'ofService + ofVirtualAccount',
      value: exact,
    },
  ];
}
