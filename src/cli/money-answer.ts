import { Decimal } from 'decimal.js';
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
      /** Yuan. */
      readonly base: Decimal;
      readonly result: MonthlyContribution;
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
  const { on, scheme, rounding } = input;
  const { base, rests } = baseOf(input);
  const result = monthlyContribution({
    base,
    on,
    ...(scheme === undefined ? {} : { scheme }),
    ...(rounding === undefined ? {} : { rounding }),
  });
  return {
    command: 'contribution',
    input,
    contributionBase: rests,
    base: new Decimal(base),
    result,
  };
}

function baseOf(input: ContributionRequest) {
  if ('base' in input) return { base: input.base, rests: null };
  const { kind, wage, on } = input;
  const rests = contributionBase({ kind, wage, on });
  return { base: rests.base, rests };
}

/** The results of an answer in the order in which they follow from one another, for `explain`. */
export function explainables(answer: MoneyAnswer): readonly Explainable[] {
  switch (answer.command) {
    case 'contribution': {
      const { contributionBase: rests, result } = answer;
      return rests === null ? [result] : [rests, result];
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
  'until range': 'outside-year',
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
  return problem(fault, `--${option}`, { value: writtenAt(path, option, values) });
}

/** The value of an option as it was written; of several credits the one that is meant. */
function writtenAt(path: string, option: ValueOption | 'credit', values: OptionValues): string {
  const index = /^credits\[(\d+)\]/.exec(path)?.[1];
  if (index !== undefined) return values.credits[Number(index)] ?? '';
  if (option === 'credit') return values.credits.join(' ');
  return values.get(option) ?? '';
}
