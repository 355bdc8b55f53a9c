import type { AccountLedger, LedgerYear } from '../account/index.js';
import { sumText } from './account-interest.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { explainRuleNotKnown } from './errors.js';
import { exactDigits, exactText, percentText, yuanText } from './figure-text.js';
import { figuresOf, interestParts, roundedFormula } from './interest-formula.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'account-ledger';

/** Ledger of an account: each year from balance to balance, what is missing, and the sums. */
export function explainAccountLedger(
  ledger: AccountLedger,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { opening, years, rounding, method, basis } = ledger;
  const { account, figures } = words;
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: `${RULE}.opening`,
      text: account.ledger.opening(yuanText(opening, figures)),
      inputs: { opening },
      assumptions: [
        account.methods[method],
        ...(method === 'month-product' ? [account.monthCounts] : []),
        account.roundings[rounding],
      ],
    },
    ...years.flatMap((year) => yearSteps(year, ledger, words)),
    sumStep(ledger, words),
  ];
}

/** A year of which every figure is known. */
type KnownYear = { readonly [Field in keyof LedgerYear]: NonNullable<LedgerYear[Field]> };

function isKnown(row: LedgerYear): row is LedgerYear & Omit<KnownYear, 'status' | 'gap'> {
  const { opening, credited, product, interest, closing, rate } = row;
  return [opening, credited, product, interest, closing, rate].every((figure) => figure !== null);
}

function yearSteps(
  row: LedgerYear,
  { method, rounding }: AccountLedger,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { year, status, basis, gap } = row;
  const { account, figures, law } = words;
  const plain = { ...PLAIN_STEP, ...basis, rule: `${RULE}.year`, inputs: { year } };
  if (gap !== null) {
    const reason = figures.sentences(explainRuleNotKnown(gap, words).map(({ text }) => text));
    return [{ ...plain, text: account.ledger.gap(String(year), reason) }];
  }
  if (!isKnown(row)) return [{ ...plain, text: account.ledger.afterGap(String(year)) }];
  const { opening, credited, product, interest, closing, rate } = row;
  const unsure = status === null ? account.rateGiven : law.unsure[status];
  const { onOpening, onCredits, exact } = interestParts(row, method);
  return [
    {
      ...plain,
      rule: `${RULE}.interest`,
      text: figures.sentences([
        ...(method === 'annual'
          ? []
          : [account.ledger.product(String(year), exactDigits(product))]),
        account.ledger.interest(
          String(year),
          percentText(rate),
          [onOpening, onCredits].map((part) => exactText(part, figures)).join(' + '),
          exactText(exact, figures),
          yuanText(interest, figures),
        ),
      ]),
      inputs: figuresOf(row, method),
      formula: roundedFormula(method, rounding),
      value: interest,
      assumptions: unsure === null ? [] : [unsure],
    },
    {
      ...PLAIN_STEP,
      rule: `${RULE}.year`,
      text: account.ledger.year(
        String(year),
        sumText([opening, credited, interest], words),
        yuanText(closing, figures),
      ),
      inputs: { opening, credited, interest },
      formula: 'opening + credited + interest',
      value: closing,
    },
  ];
}

function sumStep(
  { opening, credited, interest, closing }: AccountLedger,
  words: Catalogue,
): ExplanationStep {
  const { ledger } = words.account;
  const plain = { ...PLAIN_STEP, rule: `${RULE}.sum` };
  if (credited === null || interest === null || closing === null) {
    return { ...plain, text: ledger.open };
  }
  const sum = sumText([opening, credited, interest], words);
  return {
    ...plain,
    text: ledger.sum(sum, yuanText(closing, words.figures)),
    inputs: { opening, credited, interest },
    formula: 'opening + credited + interest',
    value: closing,
  };
}
