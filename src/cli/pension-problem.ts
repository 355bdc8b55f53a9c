import type { InvalidInputError } from '../input/index.js';
import { flexibleWindow, type RetirementInput } from '../retirement/index.js';
import type { OptionValues } from './option-values.js';
import type { ValueOption } from './options.js';
import { problem, type UsageCode, type UsageProblem } from './usage-problem.js';

/** The option that an argument of the library comes from, and what is wrong with it by code. */
const ARGUMENTS: Readonly<
  Record<string, readonly [ValueOption, Readonly<Record<string, UsageCode>>]>
> = {
  months: ['months', { integer: 'bad-count' }],
  firstInsured: ['first-insured', { range: 'not-in-life' }],
  shanghaiMonths: ['shanghai-months', { integer: 'bad-count', range: 'more-than-months' }],
  extensionMonths: ['extension-months', { integer: 'bad-count', range: 'more-than-went-by' }],
  arrearsMonths: ['arrears-months', { integer: 'bad-count-or-unknown' }],
  monthsBefore1993: ['months-before-1993', { integer: 'more-than-months' }],
  ageMonths: ['age', { integer: 'bad-age' }],
  index: ['index', { amount: 'bad-index' }],
  virtualAccount: ['virtual-account', { range: 'no-service' }],
  indexMonths: ['index-months', { integer: 'more-than-months' }],
  paying: ['paying', { amount: 'bad-paying' }],
  wageGrowth: ['wage-growth', { amount: 'bad-rate' }],
  interestRate: ['interest-rate', { amount: 'bad-rate' }],
  pensionGrowth: ['pension-growth', { amount: 'bad-rate' }],
};

/**
 * An argument that the library does not take, as a problem with the option it comes from.
 *
 * @param person - whose retirement it is, where there is one
 * @returns null when it comes from no option
 */
export function pensionProblem(
  { code, path }: InvalidInputError,
  values: OptionValues,
  person: RetirementInput | null,
): UsageProblem | null {
  const [, name = path] = /^(?:plans\[\d+\]|assumptions)\.(\w+)/.exec(path) ?? [];
  if (person !== null) {
    if (name === 'retireOn') return outsideWindow(values, person);
    if (name === 'birth') return beforeBirth(values, person);
    if (name === 'asOf') return afterWindow(values, person);
  }
  if (name === 'transitionAverage') return neededHere('transition-average');
  const [option, faults] = ARGUMENTS[name] ?? [];
  const fault = faults?.[code];
  if (option === undefined || fault === undefined) return null;
  const value = values.get(option);
  // What is assumed has no default: it is missed only where a figure of law is.
  return value === null ? neededHere(option) : problem(fault, `--${option}`, { value });
}

function neededHere(option: ValueOption): UsageProblem {
  return problem('assumption-missing', `--${option}`);
}

function outsideWindow(values: OptionValues, person: RetirementInput): UsageProblem {
  const { earliest, latest } = flexibleWindow(person);
  const value = values.get('retire-on') ?? '';
  return problem('outside-window', '--retire-on', { value, choices: [earliest, latest] });
}

function afterWindow(values: OptionValues, person: RetirementInput): UsageProblem {
  const { latest } = flexibleWindow(person);
  return problem('after-window', '--as-of', {
    value: values.get('as-of') ?? '',
    choices: [latest],
  });
}

/** Of a birth and a time before it, the time is named: without it, the birth. */
function beforeBirth(values: OptionValues, { birth }: RetirementInput): UsageProblem {
  const asOf = values.get('as-of');
  if (asOf === null) return problem('born-after-statement', '--birth', { value: String(birth) });
  return problem('before-birth', '--as-of', { value: asOf, choices: [String(birth)] });
}
