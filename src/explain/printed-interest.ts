import type { InterestVariant, PrintedInterestCheck } from '../account/index.js';
import { rateStep } from './account-interest.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactDigits, yuanText } from './figure-text.js';
import {
  figuresOf,
  INTEREST_FORMULAS,
  type InterestFigures,
  roundedFormula,
} from './interest-formula.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'printed-interest';

/** Check of a printed interest: every way of counting, the range, the verdict, what fits. */
export function explainPrintedInterest(
  check: PrintedInterestCheck,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { verdict, reasons, printed, range, rate, status, variants, basis } = check;
  const { figures } = words;
  const sentences = words.account.check;
  if (range === null || rate === null) {
    const text = sentences.verdicts[verdict](yuanText(printed, figures), '');
    return [
      {
        ...PLAIN_STEP,
        ...basis,
        rule: `${RULE}.${verdict}`,
        text: figures.sentences([text, ...reasons.map((reason) => sentences.reasons[reason])]),
        inputs: { printed, reasons: reasons.join(' ') },
      },
    ];
  }
  const { minimum, maximum } = range;
  const span = [minimum, maximum].map((end) => yuanText(end, figures));
  const { opening, credited, product, months } = check;
  const used = { opening, credited, product, months, rate };
  return [
    { ...rateStep({ rate, status }, words), ...basis },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.figures`,
      text: sentences.figures(
        yuanText(opening, figures),
        yuanText(credited, figures),
        exactDigits(product),
        figures.months(months),
      ),
      inputs: { opening, credited, product, months },
    },
    ...variants.map((variant) => variantStep(variant, used, words)),
    {
      ...PLAIN_STEP,
      rule: `${RULE}.range`,
      text: sentences.range(yuanText(minimum, figures), yuanText(maximum, figures)),
      inputs: figuresOf(used, 'lagged-month-product'),
      formula: LEAST,
      value: minimum,
      assumptions: [sentences.openPoint],
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.${verdict}`,
      text: figures.sentences([
        sentences.verdicts[verdict](yuanText(printed, figures), span.join(' – ')),
        ...fitTexts(check, words),
      ]),
      inputs: { minimum, printed, maximum },
      formula: 'minimum <= printed <= maximum',
      value: verdict === 'explained',
    },
  ];
}

/** Which way fits; for a figure outside of the range there is nothing to say. */
function fitTexts({ verdict, fits }: PrintedInterestCheck, words: Catalogue): readonly string[] {
  const { methods, roundings, fitsBy, noFit } = words.account.check;
  if (verdict !== 'explained') return [];
  if (fits.length === 0) return [noFit];
  return fits.map(({ method, rounding }) => fitsBy(methods[method], roundings[rounding]));
}

const LEAST = `max(0, ceilFen(${INTEREST_FORMULAS['lagged-month-product']}) - 0.01)`;

function variantStep(
  { method, rounding, interest }: InterestVariant,
  used: InterestFigures,
  { account, figures }: Catalogue,
): ExplanationStep {
  const { variant, methods, roundings } = account.check;
  return {
    ...PLAIN_STEP,
    rule: `${RULE}.${method}.${rounding}`,
    text: variant(methods[method], roundings[rounding], yuanText(interest, figures)),
    inputs: figuresOf(used, method),
    formula: roundedFormula(method, rounding),
    value: interest,
  };
}
