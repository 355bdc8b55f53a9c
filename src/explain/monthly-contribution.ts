import type { Decimal } from 'decimal.js';
import type {
  AccountCredit,
  AccountReading,
  ContributionRounding,
  EmployerContribution,
  MonthlyContribution,
} from '../contribution/index.js';
import type { Basis } from '../law/index.js';
import { productOf } from '../money/index.js';
import { sumText } from './account-interest.js';
import type { Catalogue } from './catalogue/catalogue.js';
import type { ContributionPart } from './catalogue/money-words.js';
import { exactText, percentText, yuanText } from './figure-text.js';
import { fenSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Monthly contribution: base times rate for each part, its rounding, the sum, the credit. */
export function explainMonthlyContribution(
  result: MonthlyContribution,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { scheme, base, employer, employee, total, rates, rounding, account, basis } = result;
  const rule = 'monthly-contribution';
  const part = (name: ContributionPart, rate: Decimal) =>
    shareSteps({ rule: `${rule}.${name}`, name, base, rate, rounding }, words);
  const [first, ...others] =
    scheme === 'flexible'
      ? part('flexible', rates.employee)
      : [...part('employer', rates.employer), ...part('employee', rates.employee)];
  const { figures } = words;
  const sum = `${yuanText(employer, figures)} + ${yuanText(employee, figures)}`;
  return [
    ...(first === undefined ? [] : [{ ...first, ...openPoints(rounding, basis, words) }]),
    ...others,
    ...(scheme === 'flexible'
      ? []
      : [
          {
            ...PLAIN_STEP,
            rule: `${rule}.total`,
            text: words.contribution.total(sum, yuanText(total, figures)),
            inputs: { employer, employee },
            formula: 'employer + employee',
            value: total,
          },
        ]),
    ...withAccount(part('credited', rates.credited), account, basis, words),
  ];
}

/** What a month adds to the account: base times rate, and its rounding. */
export function explainAccountCredit(
  result: AccountCredit,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { base, rate, rounding, account, basis } = result;
  const [first, ...others] = withAccount(
    shareSteps(
      {
        rule: 'account-credit',
        name: 'credited',
        base,
        rate,
        rounding,
      },
      words,
    ),
    account,
    basis,
    words,
  );
  if (first === undefined) return others;
  const { assumptions, ...onLaw } = openPoints(rounding, basis, words);
  return [{ ...first, ...onLaw, assumptions: [...assumptions, ...first.assumptions] }, ...others];
}

/** What an employer pays for all its people: the sum of the bases, times the rate, rounded once. */
export function explainEmployerContribution(
  { base, bases, people, rate, rounding, basis }: EmployerContribution,
  words: Catalogue,
): readonly ExplanationStep[] {
  const rule = 'employer-contribution';
  const total = yuanText(base, words.figures);
  const sum = people > 1 ? `${sumText(bases, words)} = ${total}` : total;
  const addends = { people, bases: bases.map((one) => one.toFixed()).join(' + ') };
  return [
    {
      ...PLAIN_STEP,
      ...openPoints(rounding, basis, words),
      rule: `${rule}.base`,
      text: words.contribution.employerBase(people, sum),
      inputs: people > 0 ? addends : { people },
      formula: people > 0 ? 'sum(bases)' : null,
      value: base,
    },
    ...shareSteps({ rule, name: 'employer', base, rate, rounding }, words),
  ];
}

/** A share of a contribution base. */
interface Share {
  readonly rule: string;
  readonly name: ContributionPart;
  readonly base: Decimal;
  readonly rate: Decimal;
  readonly rounding: ContributionRounding;
}

function shareSteps(
  { rule, name, base, rate, rounding }: Share,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, contribution } = words;
  const part = contribution.parts[name];
  const exact = productOf(base, rate);
  const product = { formula: 'base * rate', inputs: { base, rate }, exact };
  const factors = `${yuanText(base, figures)} × ${percentText(rate)}`;
  return [
    {
      ...PLAIN_STEP,
      rule,
      text: contribution.share(part, factors, exactText(exact, figures)),
      inputs: product.inputs,
      formula: product.formula,
      value: exact,
    },
    ...fenSteps({ rule, ...product }, rounding, words),
  ];
}

function openPoints(rounding: ContributionRounding, basis: Basis, words: Catalogue) {
  const { status } = basis;
  // What is disputed is told where it is used, see `withAccount`.
  const unsure = status === null || status === 'disputed' ? null : words.law.unsure[status];
  const rounded = words.contribution.roundings[rounding];
  return { ...basis, assumptions: unsure === null ? [rounded] : [rounded, unsure] };
}

/** Only the size of the account is disputed among the rates of contributions. */
function withAccount(
  steps: readonly ExplanationStep[],
  account: AccountReading,
  { status }: Basis,
  words: Catalogue,
): readonly ExplanationStep[] {
  if (status !== 'disputed') return steps;
  const assumptions = [words.contribution.accounts[account]];
  return steps.map((step, i) => (i === 0 ? { ...step, assumptions } : step));
}
