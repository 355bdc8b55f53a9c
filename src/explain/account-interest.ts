import type { Decimal } from 'decimal.js';
import type { AccountInterest, AccountInterestInput, MonthOfYear } from '../account/index.js';
import { toYuan } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { productOf, quotientOf, sumOf } from './exact.js';
import { exactDigits, exactText, percentText, yuanText } from './figure-text.js';
import { fenSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';
import type { WithInput } from './with-input.js';

/** Interest of a year, and the credits one by one where they are at hand. */
export type ExplainableAccountInterest = WithInput<
  AccountInterest,
  Pick<AccountInterestInput, 'credits'>
>;

const RULE = 'account-interest';

/** Interest of a year: rate, interest on the balance and on the credits, rounding, new balance. */
export function explainAccountInterest(
  result: ExplainableAccountInterest,
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

/** Month of a year as 1 to 12. */
export function monthNumber(month: MonthOfYear): number {
  return typeof month === 'number' ? month : Number(String(month).slice(5, 7));
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

function monthParts(result: ExplainableAccountInterest, words: Catalogue): InterestParts {
  const { opening, rate, months, product, credits } = result;
  const { figures, account } = words;
  const onOpening = quotientOf(productOf(opening, rate, months), 12);
  const onCredits = quotientOf(productOf(product, rate), 12);
  const percent = percentText(rate);
  const part = months === 12 ? '' : ` × ${months}/12`;
  return {
    amounts: [onOpening, onCredits],
    whole: {
      formula: '(opening * months + product) * rate / 12',
      inputs: { opening, months, product, rate },
      exact: quotientOf(productOf(sumOf(productOf(opening, months), product), rate), 12),
    },
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

/** Credits times months, one by one where they are at hand. */
function productOfCredits(
  credits: ExplainableAccountInterest['credits'],
  product: Decimal,
  until: number,
  { figures, account }: Catalogue,
): Pick<ExplanationStep, 'text' | 'inputs' | 'formula'> {
  const shown = exactDigits(product);
  if (credits === undefined || credits.length === 0) {
    return { text: account.productGiven(shown), inputs: {}, formula: null };
  }
  const read = credits.map(({ month, amount }, i) => ({
    amount: toYuan(amount, `result.credits[${i}].amount`),
    months: until - monthNumber(month) + 1,
  }));
  const factors = read.map(({ amount, months }) => `${yuanText(amount, figures)} × ${months}`);
  const products = read.map(({ amount, months }) => productOf(amount, months).toFixed());
  return {
    text: account.product(factors.join(' + '), shown),
    inputs: { products: products.join(' + ') },
    formula: 'sum(products)',
  };
}

/** 1.083 / 2 of the rate for the credits of a full year. */
const ANNUAL_SHARE = '1.083';

function annualParts(result: ExplainableAccountInterest, words: Catalogue): InterestParts {
  const { opening, credited, rate } = result;
  const { figures, account } = words;
  const onOpening = productOf(opening, rate);
  const onCredits = quotientOf(productOf(credited, rate, ANNUAL_SHARE), 2);
  const percent = percentText(rate);
  return {
    amounts: [onOpening, onCredits],
    whole: {
      formula: `opening * rate + credited * rate * ${ANNUAL_SHARE} / 2`,
      inputs: { opening, credited, rate },
      exact: sumOf(onOpening, onCredits),
    },
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
