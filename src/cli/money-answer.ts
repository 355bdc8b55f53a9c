import { type AccountInterest, accountInterest } from '../account/index.js';
import { type LateFee, lateFee } from '../arrears/index.js';
import {
  type BaseLimits,
  baseLimits,
  baseLimitsFromAverageWage,
  type ContributionBase,
  contributionBase,
  type DerivedBaseLimits,
  type MonthlyContribution,
  monthlyContribution,
} from '../contribution/index.js';
import type { Explainable } from '../explain/index.js';
import type { InvalidInputError } from '../input/index.js';
import type { Basis } from '../law/index.js';
import type { ContributionRequest, LimitsRequest, MoneyRequest } from './money-request.js';
import type { OptionValues } from './option-values.js';
import type { ValueOption } from './options.js';
import { problem, type UsageCode, type UsageProblem } from './usage-problem.js';

/** What was worked out, beside what it was worked out from. */
export type MoneyAnswer =
  | {
      readonly command: 'limits';
      readonly input: LimitsRequest;
      readonly result: BaseLimits | DerivedBaseLimits;
    }
  | {
      readonly command: 'contribution';
      readonly input: ContributionRequest;
      /** Null when the base itself was given. */
      readonly contributionBase: ContributionBase | null;
      readonly result: MonthlyContribution;
      /** Of the second month, when the first was not a full one; else null. */
      readonly adjusted: MonthlyContribution | null;
    }
  | {
      readonly command: 'interest';
      readonly input: Extract<MoneyRequest, { command: 'interest' }>['input'];
      readonly result: AccountInterest;
    }
  | {
      readonly command: 'late-fee';
      readonly input: Extract<MoneyRequest, { command: 'late-fee' }>['input'];
      readonly result: LateFee;
    };

/**
 * Works out a request.
 *
 * @throws InvalidInputError when an option has a value that the library does not take
 * @throws RuleNotKnownError when the law has no figure for the time
 */
export function moneyAnswer(request: MoneyRequest): MoneyAnswer {
  switch (request.command) {
    case 'limits': {
      const { input } = request;
      const result =
        'on' in input ? baseLimits(input.on) : baseLimitsFromAverageWage(input.average);
      return { command: 'limits', input, result };
    }
    case 'contribution':
      return contributionAnswer(request.input);
    case 'interest':
      return { ...request, result: accountInterest(request.input) };
    case 'late-fee':
      return { ...request, result: lateFee(request.input) };
  }
}

function contributionAnswer(input: ContributionRequest): MoneyAnswer {
  const command = 'contribution';
  if ('base' in input) {
    const result = monthlyContribution(input);
    return { command, input, contributionBase: null, result, adjusted: null };
  }
  const rests = contributionBase(input);
  const { base, adjusted: later } = rests;
  return {
    command,
    input,
    contributionBase: rests,
    result: monthlyContribution({ ...input, base }),
    adjusted:
      later === null
        ? null
        : monthlyContribution({ ...input, base: later.base, on: later.validFrom }),
  };
}

/** The results of an answer in the order in which they follow from one another, for `explain`. */
export function explainables(
  answer: MoneyAnswer,
): readonly (Explainable & { readonly basis: Basis })[] {
  switch (answer.command) {
    case 'contribution': {
      const { contributionBase: rests, result, adjusted } = answer;
      return [rests, result, adjusted].filter((one) => one !== null);
    }
    case 'limits':
    case 'interest':
    case 'late-fee':
      return [answer.result];
  }
}

/** The option that an argument of the library comes from. */
const OPTION_OF: Readonly<Record<string, ValueOption | 'credit'>> = {
  average: 'average',
  base: 'base',
  wage: 'wage',
  firstMonthWage: 'first-month-wage',
  due: 'due',
  to: 'to',
  premiumMonth: 'premium-month',
  year: 'year',
  opening: 'opening',
  credits: 'credit',
  until: 'until',
  rate: 'rate',
  method: 'method',
};

/** What is wrong, by argument and code; an amount where there is no entry. */
const FAULT_OF: Readonly<Record<string, UsageCode>> = {
  'to range': 'before-from',
  'premiumMonth range': 'month-after-from',
  'year integer': 'bad-year',
  'credits range': 'outside-year',
  'credits amount': 'bad-credit',
  'until range': 'until-outside-year',
  'rate amount': 'bad-rate',
  'method choice': 'annual-part-year',
};

/**
 * An argument that the library does not take, as a problem with the option it comes from.
 *
 * @returns null when it comes from no option
 */
export function optionProblem(
  { code, path }: InvalidInputError,
  values: OptionValues,
): UsageProblem | null {
  const [name = ''] = /^\w+/.exec(path) ?? [];
  const option = OPTION_OF[name];
  if (option === undefined) return null;
  const fault = FAULT_OF[`${name} ${code}`] ?? 'bad-amount';
  return problem(fault, `--${option}`, {
    value: writtenAt(path, option, values),
    choices: fault === 'until-outside-year' ? [values.get('year') ?? ''] : [],
  });
}

/** The value of an option as it was written; of several credits the one that is meant. */
function writtenAt(path: string, option: ValueOption | 'credit', values: OptionValues): string {
  const index = /^credits\[(\d+)\]/.exec(path)?.[1];
  if (index !== undefined) return values.credits[Number(index)] ?? '';
  if (option === 'credit') return values.credits.join(' ');
  return values.get(option) ?? '';
}
