import type { PaymentMonths } from '../benefit/index.js';
import { productOf, quotientOf, sumOf } from '../money/index.js';
import { monthsToYears } from '../tenure/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactDigits } from './figure-text.js';
import { ageText } from './month-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'payment-months';

/** Payment months: the age that counts, the figures of the table, the line between them. */
export function explainPaymentMonths(
  months: PaymentMonths,
  words: Catalogue,
): readonly ExplanationStep[] {
  const steps = paymentMonthsSteps(months, words);
  if (!months.interpolated) return steps;
  const assumptions = [words.benefit.estimate.openPoints['payment-months-inferred']];
  return steps.map((step) => (step.rule === `${RULE}.between` ? { ...step, assumptions } : step));
}

/** From an age to its payment months. */
export function paymentMonthsSteps(
  found: PaymentMonths,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { ageMonths, countedAgeMonths, divisor, basis } = found;
  const { years } = monthsToYears(ageMonths);
  const { paymentMonths } = words.benefit;
  const { years: fullAge } = monthsToYears(countedAgeMonths);
  const fullOnly = divisor === 'by-year' && years === fullAge;
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: `${RULE}.age`,
      text: paymentMonths.retiredAt(ageText(ageMonths, words)),
      inputs: { ageMonths },
    },
    ...(countedAgeMonths === ageMonths
      ? []
      : [
          {
            ...PLAIN_STEP,
            rule: `${RULE}.counted`,
            text: (fullOnly ? paymentMonths.byYear : paymentMonths.outside)(fullAge),
            inputs: { ageMonths },
            value: countedAgeMonths,
          },
        ]),
    ...figureSteps(found, words),
  ];
}

function figureSteps(
  { countedAgeMonths, atAge, atNextAge, months }: PaymentMonths,
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  const { years, months: oddMonths } = monthsToYears(countedAgeMonths);
  if (atNextAge === null) {
    const text = benefit.paymentMonths.ofAge(years, months.toFixed());
    return [{ ...PLAIN_STEP, rule: RULE, text, inputs: { fullAge: years }, value: months }];
  }
  const inputs = { atAge, atNextAge, oddMonths };
  const formula = 'atAge + (atNextAge - atAge) * oddMonths / 12';
  const exact = sumOf(atAge, quotientOf(productOf(atNextAge - atAge, oddMonths), 12));
  const before = exact.equals(months) ? months.toFixed(1) : exactDigits(exact);
  const line = `${atAge} + (${atNextAge} − ${atAge}) × ${oddMonths} / 12 = ${before}`;
  const beyond = figures.months(oddMonths);
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.between`,
      text: benefit.paymentMonths.between(years, `${atAge}`, `${atNextAge}`, beyond, line),
      inputs,
      formula,
      value: exact,
    },
    {
      ...PLAIN_STEP,
      rule: RULE,
      text: benefit.paymentMonths.rounded(before, months.toFixed(1)),
      inputs,
      formula: `round1(${formula})`,
      value: months,
    },
  ];
}
