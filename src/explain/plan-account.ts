import type { Decimal } from 'decimal.js';
import type { PlanAccountYear, PlanContributions } from '../benefit/index.js';
import { fromMonthIndex, toMonthIndex } from '../calendar/index.js';
import { productOf } from '../money/index.js';
import { sumText } from './account-interest.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactDigits, exactText, percentText, yuanText } from './figure-text.js';
import { figuresOf, interestParts, roundedFormula } from './interest-formula.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'benefit-comparison.account';

/** A year of the account, or a part of it: credits, month product, interest, new balance. */
export function accountYearSteps(
  row: PlanAccountYear,
  contributions: readonly PlanContributions[],
  words: Catalogue,
): readonly ExplanationStep[] {
  const { year, to, opening, credited, interest, closing, rate, rateStanding, basis } = row;
  const { figures, benefit, account, law } = words;
  const earned = { ...row, months: to - row.from + 1 };
  const { onOpening, onCredits, exact } = interestParts(earned, 'month-product');
  const parts = [onOpening, onCredits].map((part) => exactText(part, figures)).join(' + ');
  const unsure = rateStanding === 'assumed' ? account.rateGiven : law.unsure[rateStanding];
  const lastMonth = fromMonthIndex(toMonthIndex(`${year}-01`, 'year') + to - 1);
  const sum = sumText([opening, credited, interest], words);
  return [
    ...creditSteps(row, contributions, words),
    {
      ...PLAIN_STEP,
      ...basis,
      rule: `${RULE}.interest`,
      text: benefit.comparison.interest(
        String(year),
        percentText(rate),
        figures.months(earned.months),
        `${parts} = ${exactText(exact, figures)}`,
        yuanText(interest, figures),
      ),
      inputs: figuresOf(earned, 'month-product'),
      formula: roundedFormula('month-product', 'jiao-up'),
      value: interest,
      assumptions: unsure === null ? [] : [unsure],
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.closing`,
      text: benefit.comparison.closing(lastMonth, `${sum} = ${yuanText(closing, figures)}`),
      inputs: { opening, credited, interest },
      formula: 'opening + credited + interest',
      value: closing,
    },
  ];
}

/** Months of a year with the same credit: how many, and for how many months they earn together. */
interface Credits {
  readonly credit: Decimal;
  readonly months: number;
  readonly earning: number;
}

function creditSteps(
  row: PlanAccountYear,
  contributions: readonly PlanContributions[],
  { figures, benefit }: Catalogue,
): readonly ExplanationStep[] {
  const { year, credited, product } = row;
  const credits = creditsIn(row, contributions);
  if (credits.length === 0) return [];
  const factors = (times: 'months' | 'earning') =>
    credits.map((one) => `${yuanText(one.credit, figures)} × ${one[times]}`).join(' + ');
  const products = (times: 'months' | 'earning') =>
    credits.map((one) => productOf(one.credit, one[times]).toFixed()).join(' + ');
  const total = yuanText(credited, figures);
  return [
    {
      ...PLAIN_STEP,
      rule: `${RULE}.credited`,
      text: benefit.comparison.credited(String(year), `${factors('months')} = ${total}`),
      inputs: { credits: products('months') },
      formula: 'sum(credits)',
      value: credited,
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.product`,
      text: benefit.comparison.product(
        String(year),
        `${factors('earning')} = ${exactDigits(product)}`,
      ),
      inputs: { products: products('earning') },
      formula: 'sum(products)',
      value: product,
    },
  ];
}

function creditsIn(
  { year, from, to }: PlanAccountYear,
  contributions: readonly PlanContributions[],
): readonly Credits[] {
  const before = toMonthIndex(`${year}-01`, 'year') - 1;
  return contributions.flatMap((span) => {
    const first = Math.max(from, toMonthIndex(span.from, 'from') - before);
    const last = Math.min(to, toMonthIndex(span.to, 'to') - before);
    if (first > last) return [];
    const months = last - first + 1;
    // From the most months, those of the first, to the fewest, those of the last one.
    const earning = (months * (to - first + 1 + to - last + 1)) / 2;
    return [{ credit: span.credited, months, earning }];
  });
}
