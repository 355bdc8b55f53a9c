/** What is wrong with the arguments. */
export interface UsageProblem {
  readonly kind: 'usage';
  readonly code: UsageCode;
  /** The argument it is about. */
  readonly word: string;
  /** The value of that argument, or the other argument it is about. */
  readonly value?: string;
  /** The values that are allowed. */
  readonly choices?: readonly string[];
}

/** What can be wrong with arguments. */
export type UsageCode =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'option-not-here'
  | 'value-missing'
  | 'value-not-wanted'
  | 'unknown-language'
  | 'not-a-date'
  | 'file-missing'
  | 'one-file'
  | 'one-table'
  | 'unknown-table'
  | 'places-without-json'
  | 'explain-with-json'
  | 'given-twice'
  | 'no-operand'
  | 'option-missing'
  | 'one-of-two'
  | 'option-needs'
  | OptionFault;

/** What can be wrong with the value of an option. */
export type OptionFault =
  | 'bad-amount'
  | 'bad-rate'
  | 'bad-year'
  | 'bad-month'
  | 'bad-month-of-year'
  | 'bad-date'
  | 'bad-month-or-date'
  | 'bad-choice'
  | 'bad-credit'
  | 'before-from'
  | 'month-after-from'
  | 'outside-year'
  | 'annual-part-year';

/** A problem, to be returned. */
export function problem(
  code: UsageCode,
  word: string,
  more: Pick<UsageProblem, 'value' | 'choices'> = {},
): UsageProblem {
  return { kind: 'usage', code, word, ...more };
}
