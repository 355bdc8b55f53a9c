import type { Law } from '../law/index.js';
import type { ShortfallOptions } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { monthsStep, requiredYearStep, shortSteps } from './contribution-months.js';
import { explainMinimumContribution } from './minimum-contribution.js';
import { monthsBetween } from './month-text.js';
import { placeStep } from './place-of-benefit.js';
import { optionSteps } from './shortfall-option.js';
import { explainStatutoryRetirement } from './statutory-retirement.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Ways out of a shortfall: the minimum, what is missing, the place, then each with its conditions. */
export function explainShortfall(
  result: ShortfallOptions,
  words: Catalogue,
  law?: Law,
): readonly ExplanationStep[] {
  const { statutory, minimum, place, monthsAtMost, options } = result;
  return [
    ...explainStatutoryRetirement(statutory, words),
    minimumYearStep(result, words),
    ...explainMinimumContribution(minimum, words),
    monthsStep(result, words),
    ...shortSteps(result, result, words),
    placeStep(place, monthsAtMost, words),
    ...(options.length === 0
      ? [noneStep(result, words)]
      : optionSteps(result, [minimum.months], result.basis, words, law)),
  ];
}

function minimumYearStep(
  { asOf, statutory, minimum, minimumDuringExtension, options }: ShortfallOptions,
  words: Catalogue,
): ExplanationStep {
  const isExtended = minimumDuringExtension === 'current-year' && asOf > statutory.month;
  return requiredYearStep(
    {
      why: isExtended ? 'extended' : 'statutory',
      month: isExtended ? asOf : statutory.month,
      minimum,
      ...(isExtended
        ? { formula: 'year(asOf)', inputs: { asOf } }
        : { formula: 'year(statutory)', inputs: { statutory: statutory.month } }),
      duringExtension: options.length > 0 || isExtended ? minimumDuringExtension : null,
    },
    words,
  );
}

/** Why there is nothing to choose. */
function noneStep(result: ShortfallOptions, words: Catalogue): ExplanationStep {
  const { asOf, statutory, months, requiredMonths, shortMonths, basis } = result;
  const { figures, shortfall } = words;
  const required = figures.months(requiredMonths);
  const step = { ...PLAIN_STEP, ...basis, rule: 'shortfall.none' };
  if (shortMonths === 0) {
    return {
      ...step,
      text: shortfall.none.reached(figures.months(months), required),
      inputs: { requiredMonths, months },
      formula: 'requiredMonths <= months',
      value: true,
    };
  }
  const { month } = statutory;
  if (asOf >= month) {
    return { ...step, text: shortfall.none.earlier(figures.months(months), required) };
  }
  const toCome = monthsBetween(asOf, month);
  const sum = `${months} + ${toCome} = ${figures.months(months + toCome)}`;
  return {
    ...step,
    text: shortfall.reachedByThen(month, sum, required),
    inputs: { requiredMonths, months, statutory: month, asOf },
    formula: 'requiredMonths <= months + (statutory - asOf)',
    value: true,
  };
}
