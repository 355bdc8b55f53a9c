import type { Decimal } from 'decimal.js';
import type {
  InterestVariant,
  MonthlyCredit,
  MonthOfYear,
  PrintedInterestCheck,
} from '../account/index.js';
import { toYuan } from '../money/index.js';
import { monthNumber, rateStep } from './account-interest.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { productOf, quotientOf, sumOf } from './exact.js';
import { yuanText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';
import type { WithInput } from './with-input.js';

/** A check of a printed interest, and what it was made with where that is at hand. */
export type ExplainablePrintedInterest = WithInput<
  PrintedInterestCheck,
  {
    readonly opening: Decimal.Value;
    readonly credits: readonly MonthlyCredit[];
    readonly credited: Decimal.Value;
    readonly months: readonly MonthOfYear[];
    readonly until: MonthOfYear;
  }
>;

const RULE = 'printed-interest';

/** Check of a printed interest: every way of counting, the range, the verdict, what fits. */
export function explainPrintedInterest(
  check: ExplainablePrintedInterest,
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
  const figuresUsed = figuresOf(check, rate);
  return [
    { ...rateStep({ rate, status }, words), ...basis },
    ...variants.map((variant) => variantStep(variant, figuresUsed, words)),
    {
      ...PLAIN_STEP,
      rule: `${RULE}.range`,
      text: sentences.range(yuanText(minimum, figures), yuanText(maximum, figures)),
      ...(figuresUsed === null
        ? { inputs: { minimum, maximum } }
        : { inputs: { ...figuresUsed }, formula: LEAST, value: minimum }),
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

/** What every way of counting is worked out from. */
interface Figures {
  readonly opening: Decimal;
  readonly credited: Decimal;
  /** Credits times the months they earn, their own month counted. */
  readonly product: Decimal;
  readonly months: number;
  readonly rate: Decimal;
}

function figuresOf(check: ExplainablePrintedInterest, rate: Decimal): Figures | null {
  const { opening, credits, credited, months, until } = check;
  const last = until === undefined ? 12 : monthNumber(until);
  if (opening === undefined) return null;
  const known = { opening: toYuan(opening, 'result.opening'), months: last, rate };
  const earning = (month: MonthOfYear) => last - monthNumber(month) + 1;
  if (credits !== undefined) {
    const read = credits.map(({ month, amount }, i) => {
      return { month, amount: toYuan(amount, `result.credits[${i}].amount`) };
    });
    return {
      ...known,
      credited: sumOf(...read.map(({ amount }) => amount)),
      product: sumOf(...read.map(({ month, amount }) => productOf(amount, earning(month)))),
    };
  }
  if (credited === undefined) return null;
  const each = months ?? Array.from({ length: last }, (_, i) => i + 1);
  const sum = toYuan(credited, 'result.credited');
  const weight = each.reduce((total: number, month) => total + earning(month), 0);
  return {
    ...known,
    credited: sum,
    product: each.length === 0 ? sum : quotientOf(productOf(sum, weight), each.length),
  };
}

const FORMULAS: Readonly<Record<InterestVariant['method'], string>> = {
  'month-product': '(opening * months + product) * rate / 12',
  'lagged-month-product': '(opening * months + product - credited) * rate / 12',
  annual: 'opening * rate + credited * rate * 1.083 / 2',
};

const LEAST = `max(0, ceilFen(${FORMULAS['lagged-month-product']}) - 0.01)`;

function variantStep(
  { method, rounding, interest }: InterestVariant,
  used: Figures | null,
  { account, figures }: Catalogue,
): ExplanationStep {
  const { variant, methods, roundings } = account.check;
  const rounded = `roundFen(${FORMULAS[method]})`;
  return {
    ...PLAIN_STEP,
    rule: `${RULE}.${method}.${rounding}`,
    text: variant(methods[method], roundings[rounding], yuanText(interest, figures)),
    inputs: used === null ? {} : { ...used },
    formula: used === null ? null : rounding === 'fen' ? rounded : `ceilJiao(${rounded})`,
    value: interest,
  };
}
