import type { YearMonth } from '../calendar/index.js';
import { type Basis, basisOf, type Law } from '../law/index.js';
import type {
  ExtendOption,
  OneTimePaymentOption,
  ShortfallOption,
  StatutoryRetirement,
} from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { type CountedMonths, monthsAssumptions } from './contribution-months.js';
import { metState } from './eligibility-conditions.js';
import { otherMinimumSteps } from './minimum-contribution.js';
import { monthsBetween } from './month-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** A shortfall and the ways out of it. */
export interface Shortfall extends CountedMonths {
  readonly statutory: StatutoryRetirement;
  readonly options: readonly ShortfallOption[];
}

/**
 * The ways out one by one, each with its conditions; none where there is no shortfall.
 *
 * @param told - minimums, in months, that were explained before
 * @param basis - what the list of them rests on, where no step before it says so
 */
export function optionSteps(
  shortfall: Shortfall,
  told: readonly number[],
  { sources, citations, status }: Basis,
  words: Catalogue,
  law?: Law,
): readonly ExplanationStep[] {
  const { options } = shortfall;
  const toldSoFar = [...told];
  const minimumSteps = (option: ShortfallOption) => {
    if (option.option !== 'extend' && option.option !== 'one-time-payment') return [];
    const { requiredMonths } = option;
    const month = option.option === 'extend' ? option.end : option.earliest;
    const steps = otherMinimumSteps(requiredMonths, [month], toldSoFar, words, law);
    toldSoFar.push(requiredMonths);
    return steps;
  };
  if (options.length === 0) return [];
  return [
    {
      ...PLAIN_STEP,
      sources,
      citations,
      status,
      rule: 'shortfall.options',
      text: words.shortfall.options,
    },
    ...options.flatMap((option) => [
      ...minimumSteps(option),
      ...figureSteps(option, shortfall, words),
      conditionsStep(option, shortfall, words),
    ]),
  ];
}

function figureSteps(
  option: ShortfallOption,
  shortfall: Shortfall,
  words: Catalogue,
): readonly ExplanationStep[] {
  switch (option.option) {
    case 'extend':
      return extendSteps(option, shortfall, words);
    case 'one-time-payment':
      return onceSteps(option, shortfall, words);
    case 'resident-insurance':
      return [
        {
          ...PLAIN_STEP,
          rule: 'shortfall.resident-insurance',
          text: words.shortfall.resident,
        },
      ];
    case 'end-relationship':
      return [
        {
          ...PLAIN_STEP,
          rule: 'shortfall.end-relationship',
          text: words.shortfall.end,
          assumptions: option.notVerified.map((what) => words.shortfall.notVerified[what]),
        },
      ];
  }
}

function extendSteps(
  { months: toPay, end, requiredMonths }: ExtendOption,
  shortfall: Shortfall,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { asOf, months, statutory } = shortfall;
  const { figures, shortfall: sentences } = words;
  const required = figures.months(requiredMonths);
  const missing = figures.months(requiredMonths - months);
  return [
    {
      ...PLAIN_STEP,
      rule: 'shortfall.extend.end',
      text: sentences.extendEnd(required, end, figures.months(months), asOf, missing),
      inputs: { asOf, requiredMonths, months },
      formula: 'asOf + requiredMonths - months',
      value: end,
      assumptions: monthsAssumptions(shortfall, words),
    },
    {
      ...PLAIN_STEP,
      rule: 'shortfall.extend.months',
      text: sentences.extendMonths(laterOf(asOf, statutory.month), figures.months(toPay)),
      inputs: { end, asOf, statutory: statutory.month },
      formula: 'end - max(asOf, statutory)',
      value: toPay,
      assumptions: [sentences.schemes, ...monthsAssumptions(shortfall, words)],
    },
  ];
}

/** Months of extension after which the rest may be paid at once. */
const MONTHS_OF_EXTENSION = 60;

function onceSteps(
  option: OneTimePaymentOption,
  missing: Shortfall,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { asOf, months, statutory } = missing;
  const { extendedMonths, earliest, requiredMonths, base, notKnown } = option;
  const { figures, shortfall } = words;
  const left = Math.max(0, MONTHS_OF_EXTENSION - extendedMonths);
  const gone = monthsBetween(asOf, earliest);
  const rest = requiredMonths - months - gone;
  const difference = `${requiredMonths} − ${months} − ${gone} = ${rest < 0 ? '−' : ''}${figures.months(Math.abs(rest))}`;
  return [
    {
      ...PLAIN_STEP,
      rule: 'shortfall.one-time-payment.earliest',
      text: shortfall.onceEarliest(
        figures.months(extendedMonths),
        figures.months(left),
        laterOf(asOf, statutory.month),
        earliest,
      ),
      inputs: { asOf, statutory: statutory.month, extendedMonths },
      formula: `max(asOf, statutory) + max(0, ${MONTHS_OF_EXTENSION} - extendedMonths)`,
      value: earliest,
    },
    {
      ...PLAIN_STEP,
      rule: 'shortfall.one-time-payment.months',
      text: (rest > 0 ? shortfall.onceMonths : shortfall.onceNothing)(earliest, difference),
      inputs: { requiredMonths, months, earliest, asOf },
      formula: 'max(0, requiredMonths - months - (earliest - asOf))',
      value: option.months,
      assumptions: monthsAssumptions(missing, words),
    },
    {
      ...PLAIN_STEP,
      rule: 'shortfall.one-time-payment.base',
      text: shortfall.onceBase(earliest, String(base.year)),
      inputs: { earliest },
      formula: 'year(earliest) - 1',
      value: base.year,
      assumptions: notKnown.map((what) => shortfall.notKnown[what]),
    },
  ];
}

function conditionsStep(
  option: ShortfallOption,
  { asOf, statutory }: Shortfall,
  words: Catalogue,
): ExplanationStep {
  const { figures, shortfall, eligibility } = words;
  const firstInsured = option.option === 'one-time-payment' ? option.firstInsured : null;
  const conditions = option.conditions.map(({ condition, met }) => {
    const month = condition === 'statutory-age-reached' ? statutory.month : firstInsured;
    const state = eligibility.states[metState(met)];
    return shortfall.conditions[condition](state, month ?? shortfall.notGiven);
  });
  const sentence = shortfall.stated(
    shortfall.names[option.option],
    figures.list(conditions),
    shortfall.verdicts[metState(option.available)](asOf),
  );
  return {
    ...PLAIN_STEP,
    ...basisOf(option.articles.map(({ id }) => id)),
    rule: `shortfall.${option.option}.conditions`,
    text: sentence,
    inputs: Object.fromEntries(option.conditions.map(({ condition, met }) => [condition, met])),
    value: option.available,
  };
}

function laterOf(one: YearMonth, other: YearMonth): YearMonth {
  return one > other ? one : other;
}
