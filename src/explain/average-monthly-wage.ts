import type { AverageMonthlyWage } from '../contribution/index.js';
import { quotientOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, yuanText } from './figure-text.js';
import { yuanSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Average monthly wage: what counts, the division, and the two roundings. */
export function explainAverageMonthlyWage(
  { total, months, takenOut, basis }: AverageMonthlyWage,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, contribution } = words;
  const exact = quotientOf(total, months);
  const division = { formula: 'total / months', inputs: { total, months }, exact };
  const left = contribution.maternity(
    yuanText(takenOut.amount, figures),
    figures.months(takenOut.months),
  );
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: 'average-monthly-wage.pay',
      text: contribution.pay(yuanText(total, figures), figures.months(months)),
      inputs: { total, months },
      assumptions: takenOut.months === 0 ? [] : [left],
    },
    {
      ...PLAIN_STEP,
      rule: 'average-monthly-wage.average',
      text: contribution.average(
        `${yuanText(total, figures)} / ${months}`,
        exactText(exact, figures),
      ),
      inputs: division.inputs,
      formula: division.formula,
      value: exact,
    },
    ...yuanSteps({ rule: 'average-monthly-wage', ...division }, words),
  ];
}
