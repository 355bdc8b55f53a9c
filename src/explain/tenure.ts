import type { Tenure } from '../tenure/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { fieldLabel } from './catalogue/field-label.js';
import { durationText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';
import { paidSteps, readingSteps } from './tenure-readings.js';

/** Working years: the sum, years and months, then other readings, overlaps and gaps. */
export function explainTenure(tenure: Tenure, words: Catalogue): readonly ExplanationStep[] {
  return [
    ...paidSteps(tenure, words),
    sumStep(tenure, words),
    yearsStep(tenure, words),
    ...readingSteps(tenure, words),
    ...overlapSteps(tenure, words),
    ...gapSteps(tenure, words),
  ];
}

function sumStep({ byKind, months, lowerBound, basis }: Tenure, words: Catalogue): ExplanationStep {
  const { before1993, deemed, paid } = byKind;
  const count = words.figures.months;
  return {
    ...PLAIN_STEP,
    ...basis,
    rule: 'tenure.sum',
    text: words.tenure.sum(count(before1993), count(deemed), count(paid), count(months)),
    inputs: { before1993, deemed, paid },
    formula: 'before1993 + deemed + paid',
    value: months,
    assumptions: [words.tenure.onceEach, ...(lowerBound ? [words.tenure.lowerBound] : [])],
  };
}

function yearsStep({ months, years, oddMonths }: Tenure, words: Catalogue): ExplanationStep {
  return {
    ...PLAIN_STEP,
    rule: 'tenure.years',
    text: words.tenure.years(durationText(months, words.figures)),
    inputs: { years, oddMonths },
    formula: '12 * years + oddMonths',
    value: months,
  };
}

function overlapSteps({ overlaps }: Tenure, words: Catalogue): ExplanationStep[] {
  return overlaps.map(({ start, end, months, between }) => {
    const [one, other] = between;
    const range = words.figures.period(start, end);
    return {
      ...PLAIN_STEP,
      rule: 'tenure.overlap',
      text: words.tenure.overlap(
        range,
        words.figures.months(months),
        originText(one, words),
        originText(other, words),
      ),
      inputs: { start, end },
      formula: 'end - start + 1',
      value: months,
    };
  });
}

function gapSteps({ gaps }: Tenure, words: Catalogue): ExplanationStep[] {
  return gaps.map(({ start, end, months }) => ({
    ...PLAIN_STEP,
    rule: 'tenure.gap',
    text: words.tenure.gap(words.figures.period(start, end), words.figures.months(months)),
    inputs: { start, end },
    formula: 'end - start + 1',
    value: months,
  }));
}

/** A period is called as the field it comes from; what a caller called it stays in his words. */
function originText(origin: string, words: Catalogue): string {
  return fieldLabel(origin, words.labels) ?? origin;
}
