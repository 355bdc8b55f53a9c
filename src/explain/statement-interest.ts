import type { PrintedInterestCheck } from '../account/index.js';
import type { StatementInterestCheck } from '../audit/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { fieldLabel } from './catalogue/field-label.js';
import { exactDigits, yuanText } from './figure-text.js';
import { explainPrintedInterest } from './printed-interest.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Check of the interest on a statement: the check itself, or what stands in its way. */
export function explainStatementInterest(
  { check, obstacle, missing, events, creditMonths }: StatementInterestCheck,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, labels } = words;
  const { spreadEvenly, obstacles, reasons } = words.account.check;
  if (check !== null) {
    const [first, ...others] = explainPrintedInterest(check, words);
    if (first === undefined) return others;
    const spread = spreadEvenly(figures.months(creditMonths.length));
    return [
      { ...first, assumptions: [...first.assumptions, spread] },
      ...(check.range === null ? [] : [productStep(check, creditMonths, words)]),
      ...others,
    ];
  }
  if (obstacle === null) return [];
  const fields = figures.list(missing.map((path) => fieldLabel(path, labels) ?? path));
  return [
    {
      ...PLAIN_STEP,
      rule: `statement-interest.${obstacle}`,
      text: figures.sentences([
        obstacles[obstacle](fields),
        ...events.map((event) => reasons[event]),
      ]),
      inputs: { missing: missing.join(' '), events: events.join(' ') },
    },
  ];
}

/** The month product of an amount that is spread evenly over some months. */
function productStep(
  { credited, months, product }: PrintedInterestCheck,
  creditMonths: readonly number[],
  { account, figures }: Catalogue,
): ExplanationStep {
  const earning = creditMonths.map((month) => months - month + 1).join(' + ');
  const share = `${yuanText(credited, figures)} / ${creditMonths.length}`;
  return {
    ...PLAIN_STEP,
    rule: 'statement-interest.product',
    text: account.check.spreadProduct(`${share} × (${earning}) = ${exactDigits(product)}`),
    inputs: { credited, creditMonths: creditMonths.length, earning },
    formula: 'credited / creditMonths * sum(earning)',
    value: product,
  };
}
