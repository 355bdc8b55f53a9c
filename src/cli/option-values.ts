import { type IsoDate, isIsoDate, parseYearMonth, type YearMonth } from '../calendar/index.js';
import { InvalidInputError } from '../input/index.js';
import type { RuleDate } from '../law/index.js';
import { readFen } from '../money/index.js';
import type { ValueOption } from './options.js';
import { type OptionFault, problem, type UsageProblem } from './usage-problem.js';

/** The values of the options, as they were written. */
export interface OptionValues {
  readonly get: (option: ValueOption) => string | null;
  /** Every `--credit`. */
  readonly credits: readonly string[];
}

/** Ends the reading of options at the first that is wrong. */
export class WrongOption extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.code);
  }
}

/** Runs a reader of options; what is wrong with one comes back as a problem. */
export function readOptions<T>(read: () => T): T | UsageProblem {
  try {
    return read();
  } catch (error) {
    if (error instanceof WrongOption) return error.problem;
    throw error;
  }
}

/** Reads the value of an option, named with its dashes. */
export type ReadValue<T> = (value: string, option: string) => T;

/** The value of an option; null when it is not given. */
export function optional<T>(
  option: ValueOption,
  values: OptionValues,
  read: ReadValue<T>,
): T | null {
  const value = values.get(option);
  return value === null ? null : read(value, `--${option}`);
}

/** The value of an option that must be given. */
export function required<T>(option: ValueOption, values: OptionValues, read: ReadValue<T>): T {
  const value = optional(option, values, read);
  if (value === null) throw new WrongOption(problem('option-missing', `--${option}`));
  return value;
}

/** Which of two options is given, and which is not. */
export function oneOf<const A extends ValueOption, const B extends ValueOption>(
  one: A,
  other: B,
  values: OptionValues,
): readonly [A, B] | readonly [B, A] {
  if ((values.get(one) === null) === (values.get(other) === null)) {
    throw new WrongOption(problem('one-of-two', `--${one}`, { value: `--${other}` }));
  }
  return values.get(one) === null ? [other, one] : [one, other];
}

/** A value that the library judges. */
export function asWritten(value: string): string {
  return value;
}

/** An amount in yuan, as it is written. */
export const amount: ReadValue<string> = readable('bad-amount', (value) => {
  try {
    readFen(value, 'amount');
    return value;
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
});

/** One of a few words. */
export function choice<const T extends string>(choices: readonly T[]): ReadValue<T> {
  return (value, option) => {
    for (const one of choices) if (one === value) return one;
    throw new WrongOption(problem('bad-choice', option, { value, choices }));
  };
}

/** A value that is right when it can be read. */
export function readable<T>(fault: OptionFault, read: (value: string) => T | null): ReadValue<T> {
  return (value, option) => {
    const found = read(value);
    if (found !== null) return found;
    throw new WrongOption(problem(fault, option, { value }));
  };
}

/** Four digits; whether it is a year of the library is for the library to say. */
export const year: ReadValue<number> = readable('bad-year', (value) =>
  /^\d{4}$/.test(value) ? Number(value) : null,
);

export const date: ReadValue<IsoDate> = readable('bad-date', (value) =>
  isIsoDate(value) ? value : null,
);

export const month: ReadValue<YearMonth> = readable('bad-month', (value) =>
  isMonth(value) ? value : null,
);

/** Whether a text is a count of months; how many there can be is for the library to say. */
export function isCount(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}

export const count: ReadValue<number> = readable('bad-count', (value) =>
  isCount(value) ? Number(value) : null,
);

/** A month or a date, as it is written; null when it is neither. */
export function ruleDate(text: string): RuleDate | null {
  if (isIsoDate(text)) return text;
  return isMonth(text) ? text : null;
}

export const monthOrDate: ReadValue<RuleDate> = readable('bad-month-or-date', ruleDate);

/** Whether a text is a month that the library has. */
export function isMonth(text: string): text is YearMonth {
  return parseYearMonth(text) !== null;
}
