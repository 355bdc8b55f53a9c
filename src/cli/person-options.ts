import { toMonthIndex, type YearMonth } from '../calendar/index.js';
import { InvalidInputError } from '../input/index.js';
import {
  type EligibilityInput,
  type RetirementCategory,
  statutoryRetirement,
} from '../retirement/index.js';
import {
  choice,
  count,
  isCount,
  month,
  monthOrDate,
  type OptionValues,
  optional,
  type ReadValue,
  readable,
  required,
  WrongOption,
} from './option-values.js';
import { problem } from './usage-problem.js';

/** What may be known of a person besides category, birth and months. */
export type PersonFacts = Pick<
  EligibilityInput,
  | 'firstInsured'
  | 'hukou'
  | 'relationInShanghai'
  | 'shanghaiMonths'
  | 'extensionMonths'
  | 'minimumDuringExtension'
> & { readonly retireOn?: YearMonth };

/** The options of {@link PersonFacts}. */
export const FACT_OPTIONS = [
  'retire-on',
  'first-insured',
  'hukou',
  'relation',
  'shanghai-months',
  'extension-months',
  'minimum-during-extension',
] as const;

const CATEGORIES: readonly RetirementCategory[] = ['man', 'woman-55', 'woman-50'];

export const category: ReadValue<RetirementCategory> = choice(CATEGORIES);

/** The month of birth: the day makes no difference, and an ID number goes no further than this. */
export const birth: ReadValue<YearMonth> = (value, option) => {
  try {
    // Of every category the same month.
    return statutoryRetirement({ category: 'man', birth: value }).birth;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const fault = error.code === 'shape' ? 'bad-id-number' : 'bad-birth';
    throw new WrongOption(problem(fault, option, { value: masked(value) }));
  }
};

const SHORTEST_ID_NUMBER = 15;

/** Whatever is as long as an ID number, with blanks or letters in it too. */
function masked(value: string): string {
  if (value.length < SHORTEST_ID_NUMBER) return value;
  return `${value.slice(0, 6)}********${value.slice(-4)}`;
}

/** A count of months, or null for the word that says it is not known. */
export const countOrUnknown: ReadValue<{ readonly months: number | null }> = readable(
  'bad-count-or-unknown',
  (value) => {
    if (value === 'unknown') return { months: null };
    return isCount(value) ? { months: Number(value) } : null;
  },
);

/** Whole months from one month to another; negative when it lies before. */
export function monthsFrom(start: YearMonth, end: YearMonth): number {
  return toMonthIndex(end, 'end') - toMonthIndex(start, 'start');
}

/** Reads the facts that are given. */
export function personFacts(values: OptionValues): PersonFacts {
  const retireOn = optional('retire-on', values, month);
  const firstInsured = optional('first-insured', values, monthOrDate);
  const hukou = optional('hukou', values, choice(['shanghai', 'other']));
  const relation = optional('relation', values, choice(['shanghai', 'other']));
  const shanghaiMonths = optional('shanghai-months', values, count);
  const extensionMonths = optional('extension-months', values, count);
  const minimum = optional(
    'minimum-during-extension',
    values,
    choice(['statutory-year', 'current-year']),
  );
  return {
    ...(retireOn === null ? {} : { retireOn }),
    ...(firstInsured === null ? {} : { firstInsured }),
    ...(hukou === null ? {} : { hukou }),
    ...(relation === null ? {} : { relationInShanghai: relation === 'shanghai' }),
    ...(shanghaiMonths === null ? {} : { shanghaiMonths }),
    ...(extensionMonths === null ? {} : { extensionMonths }),
    ...(minimum === null ? {} : { minimumDuringExtension: minimum }),
  };
}

/** Category and month of birth, both needed. */
export function personOf(values: OptionValues) {
  return {
    category: required('category', values, category),
    birth: required('birth', values, birth),
  };
}
