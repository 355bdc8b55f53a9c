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
  | 'file-unnamed'
  | 'input-twice'
  | 'one-file'
  | 'one-table'
  | 'unknown-table'
  | 'places-without-json'
  | 'given-twice'
  | 'no-operand'
  | 'option-missing'
  | 'one-of-two'
  | 'option-needs'
  | OptionFault;

/** What can be wrong with the value of an option. */
export type OptionFault = MoneyFault | PensionFault;

/** What can be wrong with an amount, a time or a choice. */
export type MoneyFault =
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
  | 'until-outside-year'
  | 'annual-part-year';

/** What can be wrong with what is said of a person, or asked of a pension. */
export type PensionFault =
  | 'bad-birth'
  | 'bad-id-number'
  | 'bad-count'
  | 'bad-count-or-unknown'
  | 'bad-age'
  | 'bad-index'
  | 'before-birth'
  | 'born-after-statement'
  | 'retire-outside-life'
  | 'outside-window'
  | 'not-in-life'
  | 'more-than-months'
  | 'more-than-went-by'
  | 'no-service'
  | 'bad-paying'
  | 'after-window'
  | 'assumption-missing';

/** A problem, to be returned. */
export function problem(
  code: UsageCode,
  word: string,
  more: Pick<UsageProblem, 'value' | 'choices'> = {},
): UsageProblem {
  return { kind: 'usage', code, word, ...more };
}
