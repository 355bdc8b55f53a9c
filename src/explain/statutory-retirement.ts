import type { YearMonth } from '../calendar/index.js';
import { basisOf, type CitationId } from '../law/index.js';
import type { DelayRule, RetirementAgeLaw, StatutoryRetirement } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { ageText, monthAfter, monthsBetween } from './month-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Statutory retirement: original age, row of the table, age, month, first pension. */
export function explainStatutoryRetirement(
  result: StatutoryRetirement,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { rule, delayRule, month, pensionFrom } = result;
  return [
    originalStep(result, words),
    ...(delayRule === null ? [keptStep(result, words)] : delaySteps(result, delayRule, words)),
    pensionStep('statutory-retirement.pension', rule, month, pensionFrom, words),
  ];
}

const PENSION_START: Readonly<Record<RetirementAgeLaw, CitationId>> = {
  'before-2025': 'pension-start-before-2025',
  'from-2025': 'pension-start',
};

/** The pension starts in the month after retirement. */
export function pensionStep(
  rule: string,
  law: RetirementAgeLaw,
  month: YearMonth,
  pensionFrom: YearMonth,
  words: Catalogue,
): ExplanationStep {
  const sentence = words.retirement.statutory.pension(month, pensionFrom);
  return {
    ...PLAIN_STEP,
    ...basisOf([PENSION_START[law]]),
    text: sentence,
    rule,
    inputs: { month },
    formula: 'month + 1',
    value: pensionFrom,
  };
}

function originalStep(
  { category, birth, originalAgeMonths }: StatutoryRetirement,
  words: Catalogue,
): ExplanationStep {
  const { statutory, categories } = words.retirement;
  const reached = monthAfter(birth, originalAgeMonths);
  return {
    ...PLAIN_STEP,
    rule: 'statutory-retirement.original-age',
    text: statutory.original(
      birth,
      categories[category],
      ageText(originalAgeMonths, words),
      reached,
    ),
    inputs: { birth, originalAgeMonths },
    formula: 'birth + originalAgeMonths',
    value: reached,
    assumptions: category === 'man' ? [] : [statutory.post],
  };
}

function keptStep({ month }: StatutoryRetirement, words: Catalogue): ExplanationStep {
  return {
    ...PLAIN_STEP,
    ...basisOf(['original-retirement-age']),
    rule: 'statutory-retirement.kept',
    text: words.retirement.statutory.kept(month),
    value: month,
  };
}

function delaySteps(
  { birth, originalAgeMonths, delayMonths, ageMonths, month }: StatutoryRetirement,
  delayRule: DelayRule,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, retirement } = words;
  const { statutory } = retirement;
  const { firstBirth } = delayRule;
  const births = monthsBetween(firstBirth, birth);
  const sum = `${figures.months(originalAgeMonths)} + ${figures.months(delayMonths)}`;
  return [
    {
      ...PLAIN_STEP,
      rule: 'statutory-retirement.births',
      text: statutory.births(firstBirth, birth, figures.months(births)),
      inputs: { birth, firstBirth },
      formula: 'birth - firstBirth',
      value: births,
    },
    rowStep(births, delayMonths, delayRule, words),
    {
      ...PLAIN_STEP,
      rule: 'statutory-retirement.age',
      text: statutory.age(`${sum} = ${ageText(ageMonths, words)}`),
      inputs: { originalAgeMonths, delayMonths },
      formula: 'originalAgeMonths + delayMonths',
      value: ageMonths,
    },
    {
      ...PLAIN_STEP,
      rule: 'statutory-retirement.month',
      text: statutory.month(figures.months(ageMonths), birth, month),
      inputs: { birth, ageMonths },
      formula: 'birth + ageMonths',
      value: month,
    },
  ];
}

function rowStep(
  births: number,
  delayMonths: number,
  { firstBirth, birthsPerMonth, greatestDelayMonths }: DelayRule,
  words: Catalogue,
): ExplanationStep {
  const { figures, retirement } = words;
  const { every, row, lastRow } = retirement.statutory;
  const whole = Math.floor(births / birthsPerMonth);
  const first = monthAfter(firstBirth, (delayMonths - 1) * birthsPerMonth);
  const last = delayMonths === greatestDelayMonths ? null : monthAfter(first, birthsPerMonth - 1);
  const sentence = (whole < greatestDelayMonths ? row : lastRow)(
    `${births} / ${birthsPerMonth}`,
    String(whole),
    String(delayMonths),
    figures.days(first, last),
    figures.months(delayMonths),
  );
  return {
    ...PLAIN_STEP,
    ...basisOf(['retirement-delay']),
    rule: 'statutory-retirement.delay',
    text: figures.sentences([
      every(String(birthsPerMonth), figures.months(greatestDelayMonths)),
      sentence,
    ]),
    inputs: { births, birthsPerMonth, greatestDelayMonths },
    formula: 'min(floor(births / birthsPerMonth) + 1, greatestDelayMonths)',
    value: delayMonths,
  };
}
