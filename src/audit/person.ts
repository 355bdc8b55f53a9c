import { type MonthIndex, toMonthIndex } from '../calendar/index.js';
import { checkChoice } from '../input/index.js';
import {
  type BirthInput,
  type RetirementCategory,
  statutoryRetirement,
} from '../retirement/index.js';
import type { Statement } from '../statement/index.js';
import { provenBirthMonthOf, sexOf } from './id-number.js';

/** All there are. */
export const CATEGORIES: readonly RetirementCategory[] = ['man', 'woman-55', 'woman-50'];

/** What the caller knows of the person a statement is about. */
export interface PersonInput {
  /** ISO month or date, or an ID number of 18 characters, whose check digit is verified. */
  readonly birth?: BirthInput | undefined;
  readonly category?: RetirementCategory | undefined;
}

/** What is known for sure of the person a statement is about. */
export interface KnownPerson {
  /** Month of birth: the one given, else that of the ID number; null when neither is there. */
  readonly birth: MonthIndex | null;
  /** The one that the caller gave. */
  readonly givenBirth: MonthIndex | null;
  /** The one in an ID number (公民身份号码) whose check digit is right. */
  readonly idBirth: MonthIndex | null;
  /** Path of the value that {@link birth} was read from; none when it was given. */
  readonly birthFields: readonly string[];
  /** Whose retirement age it can be: the category given, else those that the ID number leaves. */
  readonly categories: readonly RetirementCategory[];
}

/**
 * Puts together what is known of the person. An ID number counts only when its check digit is right:
 * one of 15 digits has none, so a misread digit would speak against months that are right.
 *
 * @throws InvalidInputError `month` or `shape` for a birth that is none, `choice` for an unknown category
 */
export function personOf({ idNumber }: Statement, input: PersonInput): KnownPerson {
  const givenBirth = input.birth === undefined ? null : monthOfBirth(input.birth);
  const idBirth = idNumber === null ? null : provenBirthMonthOf(idNumber);
  return {
    birth: givenBirth ?? idBirth,
    givenBirth,
    idBirth,
    birthFields: givenBirth === null ? ['idNumber'] : [],
    categories:
      input.category === undefined
        ? categoriesOf(idNumber)
        : [checkChoice(input.category, 'options.category', CATEGORIES)],
  };
}

/** The month of a birth that was given. Any category will do: the month of birth is the same. */
export function monthOfBirth(birth: BirthInput): MonthIndex {
  return toMonthIndex(statutoryRetirement({ category: 'man', birth }).birth, 'options.birth');
}

function categoriesOf(idNumber: string | null): readonly RetirementCategory[] {
  const sex = idNumber === null ? null : sexOf(idNumber);
  if (sex === null) return CATEGORIES;
  return CATEGORIES.filter((category) => (category === 'man') === (sex === 'male'));
}
