import type { Decimal } from 'decimal.js';
import type { AccountInterest } from '../account/index.js';
import { productOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactDigits, exactText, percentText, yuanText } from './figure-text.js';
import { ANNUAL_SHARE, figuresOf, INTEREST_FORMULAS, interestParts } from './interest-formula.js';
import { fenSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'account-interest';

/** Interest of a year: rate, interest on the balance and on the credits, rounding, new balance. */
export function explainAccountInterest(
  result: AccountInterest,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { opening, credited, interest, closing, rounding, method, basis } = result;
  const { figures, account } = words;
  const parts = method === 'annual' ? annualParts(result, words) : monthParts(result, words);
  const sum = sumText([opening, credited, interest], words);
  const [toFen, ...upToJiao] = fenSteps({ rule: RULE, ...parts.whole }, rounding, words);
  return [
    { ...rateStep(result, words), ...basis },
    ...parts.steps,
    {
      ...PLAIN_STEP,
      rule: `${RULE}.exact`,
      text: account.together(
        parts.amounts.map((amount) => exactText(amount, figures)).join(' + '),
        exactText(parts.whole.exact, figures),
      ),
      inputs: parts.whole.inputs,
      formula: parts.whole.formula,
      value: parts.whole.exact,
      assumptions: [account.methods[method]],
    },
    ...(toFen === undefined ? [] : [{ ...toFen, assumptions: [account.roundings[rounding]] }]),
    ...upToJiao,
    {
      ...PLAIN_STEP,
      rule: `${RULE}.closing`,
      text: account.closing(sum, yuanText(closing, figures)),
      inputs: { opening, credited, interest },
      formula: 'opening + credited + interest',
      value: closing,
    },
  ];
}

/** Amounts with a plus between them. */
export function sumText(amounts: readonly Decimal[], { figures }: Catalogue): string {
  return amounts.map((amount) => yuanText(amount, figures)).join(' + ');
}

/** The rate of a year, and how sure it is. */
export function rateStep(
  { rate, status }: { readonly rate: Decimal; readonly status: AccountInterest['status'] },
  { account, law }: Catalogue,
): ExplanationStep {
  const unsure = status === null ? account.rateGiven : law.unsure[status];
  return {
    ...PLAIN_STEP,
    rule: `${RULE}.rate`,
    text: account.rate(percentText(rate)),
    inputs: { rate },
    assumptions: unsure === null ? [] : [unsure],
  };
}

/** The two parts of the interest, and how the whole of it is worked out at once. */
interface InterestParts {
  readonly steps: readonly ExplanationStep[];
  readonly amounts: readonly Decimal[];
  readonly whole: {
    readonly formula: string;
    readonly inputs: ExplanationStep['inputs'];
    readonly exact: Decimal;
  };
}

function monthParts(result: AccountInterest, words: Catalogue): InterestParts {
  const { opening, rate, months, product, credits } = result;
  const { figures, account } = words;
  const { onOpening, onCredits, exact } = interestParts(result, 'month-product');
  const percent = percentText(rate);
  const part = months === 12 ? '' : ` × ${months}/12`;
  return {
    amounts: [onOpening, onCredits],
    whole: wholeOf(result, exact),
    steps: [
      {
        ...PLAIN_STEP,
        rule: `${RULE}.on-opening`,
        text: account.onOpening(
          `${yuanText(opening, figures)} × ${percent}${part}`,
          exactText(onOpening, figures),
        ),
        inputs: { opening, rate, months },
        formula: 'opening * rate * months / 12',
        value: onOpening,
        assumptions: months === 12 ? [] : [account.partYear(figures.months(months))],
      },
      {
        ...PLAIN_STEP,
        rule: `${RULE}.product`,
        ...productOfCredits(credits, product, months, words),
        value: product,
        assumptions: [account.monthCounts],
      },
      {
        ...PLAIN_STEP,
        rule: `${RULE}.on-credits`,
        text: account.onCredits(
          `${exactDigits(product)} × ${percent} / 12`,
          exactText(onCredits, figures),
        ),
        inputs: { product, rate },
        formula: 'product * rate / 12',
        value: onCredits,
      },
    ],
  };
}

function wholeOf(result: AccountInterest, exact: Decimal): InterestParts['whole'] {
  const { method } = result;
  return { formula: INTEREST_FORMULAS[method], inputs: figuresOf(result, method), exact };
}

/** Credits times months, one by one. */
function productOfCredits(
  credits: AccountInterest['credits'],
  product: Decimal,
  until: number,
  { figures, account }: Catalogue,
): Pick<ExplanationStep, 'text' | 'inputs' | 'formula'> {
  const shown = exactDigits(product);
  if (credits.length === 0) return { text: account.noCredits, inputs: {}, formula: null };
  const read = credits.map(({ month, amount }) => ({ amount, months: until - month + 1 }));
  const factors = read.map(({ amount, months }) => `${yuanText(amount, figures)} × ${months}`);
  const products = read.map(({ amount, months }) => productOf(amount, months).toFixed());
  return {
    text: account.product(factors.join(' + '), shown),
    inputs: { products: products.join(' + ') },
    formula: 'sum(products)',
  };
}

function annualParts(result: AccountInterest, words: Catalogue): InterestParts {
  const { opening, credited, rate } = result;
  const { figures, account } = words;
  const { onOpening, onCredits, exact } = interestParts(result, 'annual');
  const percent = percentText(rate);
  return {
    amounts: [onOpening, onCredits],
    whole: wholeOf(result, exact),
    steps: [
      {
        ...PLAIN_STEP,
        rule: `${RULE}.on-opening`,
        text: account.onOpening(
          `${yuanText(opening, figures)} × ${percent}`,
          exactText(onOpening, figures),
        ),
        inputs: { opening, rate },
        formula: 'opening * rate',
        value: onOpening,
      },
      {
        ...PLAIN_STEP,
        rule: `${RULE}.on-credits`,
        text: account.onCredits(
          `${yuanText(credited, figures)} × ${percent} × ${ANNUAL_SHARE} / 2`,
          exactText(onCredits, figures),
        ),
        inputs: { credited, rate },
        formula: `credited * rate * ${ANNUAL_SHARE} / 2`,
        value: onCredits,
      },
    ],
  };
}
