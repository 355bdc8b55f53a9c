import { basisOf } from '../law/index.js';
import type { ContributionMonthsCondition, Eligibility } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import type { EligibilityVerdict, MetState } from './catalogue/retirement-words.js';
import { monthsText } from './contribution-months.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** The three conditions of a monthly pension one by one, and what they come to. */
export function conditionSteps(result: Eligibility, words: Catalogue): readonly ExplanationStep[] {
  return [
    ageStep(result, words),
    paidStep(result, words),
    monthsStep(result, words),
    verdictStep(result, words),
  ];
}

/** Whether something is met. */
export function metState(met: boolean | null): MetState {
  if (met === null) return 'unknown';
  return met ? 'met' : 'not-met';
}

function stated(
  number: number,
  { condition, met }: Eligibility['conditions'][number],
  why: string,
  words: Catalogue,
): Pick<ExplanationStep, 'rule' | 'text' | 'sources' | 'value'> {
  const { figures, eligibility } = words;
  const sentence = eligibility.condition(
    String(number),
    eligibility.conditions[condition],
    eligibility.states[metState(met)],
  );
  return {
    ...basisOf(['pension-conditions']),
    rule: `eligibility.${condition}`,
    text: figures.sentences([sentence, why]),
    value: met,
  };
}

function ageStep(
  { conditions: [age], asOf, retirement }: Eligibility,
  words: Catalogue,
): ExplanationStep {
  const { month } = retirement;
  return {
    ...PLAIN_STEP,
    ...stated(1, age, words.eligibility.age[age.why](asOf, month), words),
    inputs: { retirement: month, asOf },
    formula: 'retirement <= asOf',
  };
}

function paidStep({ conditions: [, paid] }: Eligibility, words: Catalogue): ExplanationStep {
  const { arrearsMonths } = paid;
  const why = words.eligibility.paid[paid.why](monthsText(arrearsMonths, words));
  return {
    ...PLAIN_STEP,
    ...stated(2, paid, why, words),
    inputs: { arrearsMonths },
    formula: arrearsMonths === null ? null : 'arrearsMonths <= 0',
  };
}

function monthsStep(result: Eligibility, words: Catalogue): ExplanationStep {
  const { requiredMonths, monthsAtLeast, monthsAtMost } = result;
  const [, , months] = result.conditions;
  const shared = { ...PLAIN_STEP, ...stated(3, months, monthsReason(result, words), words) };
  if (months.met === null) {
    return { ...shared, inputs: { requiredMonths, monthsAtLeast, monthsAtMost } };
  }
  return months.met
    ? {
        ...shared,
        inputs: { requiredMonths, monthsAtLeast },
        formula: 'requiredMonths <= monthsAtLeast',
      }
    : {
        ...shared,
        inputs: { requiredMonths, monthsAtMost },
        formula: 'requiredMonths <= monthsAtMost',
      };
}

function monthsReason(result: Eligibility, words: Catalogue): string {
  const { doubt, conditions, requiredYear } = result;
  const { figures, eligibility } = words;
  const { enough, tooFew, openEnd, undecided, mayHaveRisen } = eligibility;
  const [, , { why }] = conditions;
  const required = figures.months(result.requiredMonths);
  const atLeast = figures.months(result.monthsAtLeast);
  const atMost = monthsText(result.monthsAtMost, words);
  const reasons: Readonly<Record<ContributionMonthsCondition['why'], () => string>> = {
    enough: () => enough[doubt === null ? 'certain' : 'at-least'](atLeast, required),
    'too-few': () => tooFew[doubt === null ? 'certain' : 'at-most'](atMost, required),
    'minimum-may-have-risen': () => mayHaveRisen(atLeast, required, String(requiredYear)),
    'lower-bound': () => openEnd(atLeast, required),
    'tenure-before-as-of': () => undecided(atLeast, atMost, required),
    'tenure-after-as-of': () => undecided(atLeast, atMost, required),
    'readings-differ': () => undecided(atLeast, atMost, required),
  };
  return reasons[why]();
}

function verdictStep(result: Eligibility, words: Catalogue): ExplanationStep {
  const { status, conditions, basis } = result;
  return {
    ...PLAIN_STEP,
    ...basis,
    rule: 'eligibility.status',
    text: words.eligibility.verdicts[verdictOf(result)],
    inputs: Object.fromEntries(conditions.map(({ condition, met }) => [condition, met])),
    value: status,
  };
}

function verdictOf({ status, conditions: [age] }: Eligibility): EligibilityVerdict {
  if (status !== 'not-yet') return status;
  return age.met ? 'not-yet-by-arrears' : 'not-yet-by-age';
}
