import type { Decimal } from 'decimal.js';
import type {
  AccountCredit,
  AccountCreditInput,
  AccountReading,
  ContributionRounding,
  EmployerContribution,
  MonthlyContribution,
  MonthlyContributionInput,
} from '../contribution/index.js';
import type { Basis } from '../law/index.js';
import { toYuan } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import type { ContributionPart } from './catalogue/money-words.js';
import { productOf } from './exact.js';
import { exactText, percentText, yuanText } from './figure-text.js';
import { fenSteps } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';
import type { WithInput } from './with-input.js';

/** A monthly contribution, and its base where it is at hand. */
export type ExplainableMonthlyContribution = WithInput<
  MonthlyContribution,
  Pick<MonthlyContributionInput, 'base'>
>;

/** An account credit, and its base where it is at hand. */
export type ExplainableAccountCredit = WithInput<AccountCredit, Pick<AccountCreditInput, 'base'>>;

/** Monthly contribution: base times rate for each part, its rounding, the sum, the credit. */
export function explainMonthlyContribution(
  result: ExplainableMonthlyContribution,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { scheme, employer, employee, total, credited, rates, rounding, account, basis } = result;
  const base = baseOf(result.base);
  const rule = 'monthly-contribution';
  const part = (name: ContributionPart, rate: Decimal, amount: Decimal) =>
    shareSteps({ rule: `${rule}.${name}`, name, base, rate, amount, rounding }, words);
  const [first, ...others] =
    scheme === 'flexible'
      ? part('flexible', rates.employee, employee)
      : [
          ...part('employer', rates.employer, employer),
          ...part('employee', rates.employee, employee),
        ];
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
    ...withAccount(part('credited', rates.credited, credited), account, basis, words),
  ];
}

/** What a month adds to the account: base times rate, and its rounding. */
export function explainAccountCredit(
  result: ExplainableAccountCredit,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { amount, rate, rounding, account, basis } = result;
  const [first, ...others] = withAccount(
    shareSteps(
      {
        rule: 'account-credit',
        name: 'credited',
        base: baseOf(result.base),
        rate,
        amount,
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
  { base, people, employer, rate, rounding, basis }: EmployerContribution,
  words: Catalogue,
): readonly ExplanationStep[] {
  const rule = 'employer-contribution';
  return [
    {
      ...PLAIN_STEP,
      ...openPoints(rounding, basis, words),
      rule: `${rule}.base`,
      text: words.contribution.employerBase(people, yuanText(base, words.figures)),
      inputs: { people },
      value: base,
    },
    ...shareSteps({ rule, name: 'employer', base, rate, amount: employer, rounding }, words),
  ];
}

/** A share of a contribution base. */
interface Share {
  readonly rule: string;
  readonly name: ContributionPart;
  /** Null when it is not at hand. */
  readonly base: Decimal | null;
  readonly rate: Decimal;
  readonly amount: Decimal;
  readonly rounding: ContributionRounding;
}

function shareSteps(
  { rule, name, base, rate, amount, rounding }: Share,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, contribution } = words;
  const part = contribution.parts[name];
  if (base === null) {
    const text = contribution.shareOfBase(part, percentText(rate), yuanText(amount, figures));
    return [{ ...PLAIN_STEP, rule, text, inputs: { rate }, value: amount }];
  }
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

function baseOf(base: Decimal.Value | undefined): Decimal | null {
  return base === undefined ? null : toYuan(base, 'result.base');
}

function openPoints(rounding: ContributionRounding, basis: Basis, words: Catalogue) {
  return { ...basis, assumptions: [words.contribution.roundings[rounding]] };
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
