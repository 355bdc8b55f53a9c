import type { AccountInterestInput, MonthlyCredit, MonthOfYear } from '../account/index.js';
import type { LateFeeInput } from '../arrears/index.js';
import type { ContributionBaseInput, MonthlyContributionInput } from '../contribution/index.js';
import type { RuleDate } from '../law/index.js';
import {
  asWritten,
  choice,
  date,
  isMonth,
  month,
  monthOrDate,
  type OptionValues,
  oneOf,
  optional,
  type ReadValue,
  readable,
  readOptions,
  required,
  WrongOption,
  year,
} from './option-values.js';
import type { OptionName } from './options.js';
import { problem, type UsageProblem } from './usage-problem.js';

/** The commands that work out amounts. */
export type MoneyCommand = 'limits' | 'contribution' | 'interest' | 'late-fee';

/** Base limits: those of a month, or those that follow from an average wage. */
export type LimitsRequest = { readonly on: RuleDate } | { readonly average: string };

/** A contribution: of a given base, or of the base that follows from a wage. */
export type ContributionRequest = Omit<MonthlyContributionInput, 'base'> &
  (
    | { readonly base: string }
    | {
        readonly wage: string;
        readonly kind: ContributionBaseInput['kind'];
        readonly firstMonthWage?: string;
      }
  );

/** What is to be worked out. */
export type MoneyRequest =
  | { readonly command: 'limits'; readonly input: LimitsRequest }
  | { readonly command: 'late-fee'; readonly input: LateFeeInput }
  | { readonly command: 'interest'; readonly input: AccountInterestInput }
  | { readonly command: 'contribution'; readonly input: ContributionRequest };

/** Which options a command takes. */
export const MONEY_OPTIONS = {
  limits: ['on', 'average'],
  contribution: ['base', 'wage', 'kind', 'first-month-wage', 'on', 'scheme', 'rounding', 'account'],
  interest: ['year', 'opening', 'credit', 'until', 'rate', 'rounding', 'method'],
  'late-fee': ['due', 'from', 'to', 'premium-month'],
} as const satisfies Readonly<Record<MoneyCommand, readonly OptionName[]>>;

/**
 * Reads what is to be worked out. Amounts are judged by the library, all else here.
 *
 * @returns the request, or what is wrong with an option
 */
export function moneyRequest(
  command: MoneyCommand,
  values: OptionValues,
): MoneyRequest | UsageProblem {
  return readOptions(() => REQUESTS[command](values));
}

const REQUESTS: Readonly<Record<MoneyCommand, (values: OptionValues) => MoneyRequest>> = {
  limits: limitsRequest,
  contribution: contributionRequest,
  interest: interestRequest,
  'late-fee': lateFeeRequest,
};

function limitsRequest(values: OptionValues): MoneyRequest {
  const [option] = oneOf('on', 'average', values);
  return option === 'on'
    ? { command: 'limits', input: { on: required('on', values, monthOrDate) } }
    : { command: 'limits', input: { average: required('average', values, asWritten) } };
}

function lateFeeRequest(values: OptionValues): MoneyRequest {
  const premiumMonth = optional('premium-month', values, month);
  return {
    command: 'late-fee',
    input: {
      due: required('due', values, asWritten),
      from: required('from', values, date),
      to: required('to', values, date),
      ...(premiumMonth === null ? {} : { premiumMonth }),
    },
  };
}

function interestRequest(values: OptionValues): MoneyRequest {
  const until = optional('until', values, monthOfYear);
  const rate = optional('rate', values, asWritten);
  const rounding = optional('rounding', values, choice(['jiao-up', 'fen']));
  const method = optional('method', values, choice(['month-product', 'annual']));
  return {
    command: 'interest',
    input: {
      year: required('year', values, year),
      opening: required('opening', values, asWritten),
      credits: values.credits.map(credit),
      ...(until === null ? {} : { until }),
      ...(rate === null ? {} : { rate }),
      ...(rounding === null ? {} : { rounding }),
      ...(method === null ? {} : { method }),
    },
  };
}

function contributionRequest(values: OptionValues): MoneyRequest {
  const [option, other] = oneOf('base', 'wage', values);
  const kind = optional('kind', values, choice(KINDS));
  if (other === 'base' && kind === null) {
    throw new WrongOption(problem('option-needs', '--wage', { value: '--kind' }));
  }
  if (option === 'base' && kind !== null) {
    throw new WrongOption(problem('option-needs', '--kind', { value: '--wage' }));
  }
  const scheme = optional('scheme', values, choice(['employee', 'flexible']));
  const rounding = optional('rounding', values, choice(['fen', 'jiao-up']));
  const account = optional('account', values, choice(['shanghai', 'national']));
  const firstMonthWage = optional('first-month-wage', values, asWritten);
  if (firstMonthWage !== null && kind !== 'first-job' && kind !== 'new-employer') {
    const value = '--kind first-job|new-employer';
    throw new WrongOption(problem('option-needs', '--first-month-wage', { value }));
  }
  const common = {
    on: required('on', values, monthOrDate),
    ...(rounding === null ? {} : { rounding }),
    ...(account === null ? {} : { account }),
  };
  if (kind === null) {
    const base = required('base', values, asWritten);
    return {
      command: 'contribution',
      input: { base, ...common, ...(scheme === null ? {} : { scheme }) },
    };
  }
  const wage = required('wage', values, asWritten);
  const usual = kind === 'flexible' ? 'flexible' : 'employee';
  return {
    command: 'contribution',
    input: {
      wage,
      kind,
      ...(firstMonthWage === null ? {} : { firstMonthWage }),
      ...common,
      scheme: scheme ?? usual,
    },
  };
}

const KINDS = ['annual', 'first-job', 'new-employer', 'flexible'] as const;

const monthOfYear: ReadValue<MonthOfYear> = readable('bad-month-of-year', monthNumberOrMonth);

function monthNumberOrMonth(value: string): MonthOfYear | null {
  if (/^(?:0?[1-9]|1[0-2])$/.test(value)) return Number(value);
  return isMonth(value) ? value : null;
}

/** A credit, written as its month and its amount: `3=500`. */
function credit(value: string): MonthlyCredit {
  const [before = '', amount, more] = value.split('=');
  const found = monthNumberOrMonth(before);
  if (found !== null && amount !== undefined && more === undefined) return { month: found, amount };
  throw new WrongOption(problem('bad-credit', '--credit', { value }));
}
