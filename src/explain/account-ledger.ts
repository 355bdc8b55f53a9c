import type { AccountLedger, LedgerYear } from '../account/index.js';
import { sumText } from './account-interest.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { explainRuleNotKnown } from './errors.js';
import { percentText, yuanText } from './figure-text.js';
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
    ...years.map((year) => yearStep(year, words)),
    sumStep(ledger, words),
  ];
}

function yearStep(row: LedgerYear, words: Catalogue): ExplanationStep {
  const { year, opening, credited, interest, closing, rate, status, basis, gap } = row;
  const { account, figures, law } = words;
  const plain = { ...PLAIN_STEP, ...basis, rule: `${RULE}.year` };
  if (gap !== null) {
    const reason = figures.sentences(explainRuleNotKnown(gap, words).map(({ text }) => text));
    return { ...plain, text: account.ledger.gap(String(year), reason), inputs: { year } };
  }
  if (opening === null || credited === null || interest === null || closing === null) {
    return { ...plain, text: account.ledger.afterGap(String(year)), inputs: { year } };
  }
  const unsure = status === null ? account.rateGiven : law.unsure[status];
  return {
    ...plain,
    text: account.ledger.year(
      String(year),
      sumText([opening, credited, interest], words),
      yuanText(closing, figures),
      rate === null ? figures.notPrinted : percentText(rate),
    ),
    inputs: { opening, credited, interest },
    formula: 'opening + credited + interest',
    value: closing,
    assumptions: unsure === null ? [] : [unsure],
  };
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
