import { type MonthIndex, monthIndexOf, yearOf } from '../calendar/index.js';
import { checkChoice, checkInteger, checkRecord, InvalidInputError } from '../input/index.js';
import type { Law, RuleDate } from '../law/index.js';
import type { Tenure } from '../tenure/index.js';
import { type ContributionMonths, toContributionMonths } from './contribution-months.js';
import { type MinimumContribution, minimumContribution } from './minimum-contribution.js';
import { type Hukou, type PlaceOfBenefit, toPlaceOfBenefit } from './place.js';
import { toRuleMonth } from './rule-month.js';
import {
  type KnownRetirement,
  knownRetirement,
  type RetirementInput,
} from './statutory-retirement.js';

/**
 * Which minimum holds for somebody who goes on paying after the statutory age. No rule was found that
 * says it.
 *
 * - `statutory-year`: that of the year of the statutory age stays
 * - `current-year`: it rises with the years until it is reached
 */
export type MinimumDuringExtension = 'statutory-year' | 'current-year';

/** What is known of a person whose months may be too few. */
export interface ShortfallInput extends RetirementInput {
  /** Contribution months as of `asOf`, 0 to 1200, or a tenure, whose doubts are kept. */
  readonly months: number | Tenure;
  /** ISO month or date of the question; a day counts as its month. */
  readonly asOf: RuleDate;
  /** When first insured, ISO month or date, between birth and `asOf`; left out: not known. */
  readonly firstInsured?: RuleDate;
  /** Registered residence (户籍); left out: not known. */
  readonly hukou?: Hukou;
  /** Months paid in Shanghai, at most `months`; left out: not known. */
  readonly shanghaiMonths?: number;
  /** Whether the pension relation is in Shanghai; true when left out. */
  readonly relationInShanghai?: boolean;
  /**
   * Months paid since the statutory month, when contributions were extended; at most the months gone by
   * since then. Left out: not known.
   */
  readonly extensionMonths?: number;
  /** `statutory-year` when left out. */
  readonly minimumDuringExtension?: MinimumDuringExtension;
}

/** The arguments, checked, with months as numbers. */
export interface PensionCase {
  readonly given: Readonly<Record<string, unknown>>;
  readonly retirement: KnownRetirement;
  readonly asOf: MonthIndex;
  readonly known: ContributionMonths;
  readonly firstInsured: MonthIndex | null;
  readonly place: PlaceOfBenefit;
  /** Null: not given. */
  readonly extensionMonths: number | null;
  readonly minimumDuringExtension: MinimumDuringExtension;
  readonly law: Law | undefined;
}

const MINIMUMS: readonly MinimumDuringExtension[] = ['statutory-year', 'current-year'];

/** Reads the arguments; see {@link ShortfallInput} and the functions that take it for the errors. */
export function toPensionCase(input: unknown, law: Law | undefined): PensionCase {
  const given = checkRecord(input, 'input');
  const retirement = knownRetirement(given);
  const asOf = toRuleMonth(given['asOf'], 'asOf');
  if (retirement.birth > asOf) {
    throw new InvalidInputError('range', 'birth', given['birth'], 'a birth that is not after asOf');
  }
  const known = toContributionMonths(given['months'], asOf);
  const minimum = given['minimumDuringExtension'];
  return {
    given,
    retirement,
    asOf,
    known,
    firstInsured: toFirstInsured(given['firstInsured'], retirement.birth, asOf),
    place: toPlaceOfBenefit(given, known.atMost),
    extensionMonths: toExtensionMonths(given['extensionMonths'], asOf - retirement.month),
    minimumDuringExtension:
      minimum === undefined
        ? 'statutory-year'
        : checkChoice(minimum, 'minimumDuringExtension', MINIMUMS),
    law,
  };
}

function toFirstInsured(value: unknown, birth: MonthIndex, asOf: MonthIndex): MonthIndex | null {
  if (value === undefined) return null;
  const month = toRuleMonth(value, 'firstInsured');
  if (month >= birth && month <= asOf) return month;
  throw new InvalidInputError('range', 'firstInsured', value, 'a time between birth and asOf');
}

function toExtensionMonths(value: unknown, since: number): number | null {
  if (value === undefined) return null;
  const months = checkInteger(value, 'extensionMonths', 0, Number.MAX_SAFE_INTEGER);
  if (months <= Math.max(0, since)) return months;
  const expected = `at most ${Math.max(0, since)}, the months since the statutory age`;
  throw new InvalidInputError('range', 'extensionMonths', value, expected);
}

/**
 * The minimum for a retirement in a month: before the statutory month that of its own year, from then
 * on that of the statutory year, unless it rises during an extension.
 */
export function minimumAt(
  { retirement, minimumDuringExtension, law }: PensionCase,
  month: MonthIndex,
): MinimumContribution {
  const last = minimumDuringExtension === 'current-year' ? LAST_MONTH : retirement.month;
  return minimumContribution(yearOf(Math.min(month, last)), law);
}

/** The calendar of the library ends here. */
const LAST_MONTH = /* @__PURE__ */ monthIndexOf(2199, 12);

/**
 * The month in which a count is reached, if contributions go on; for one that the months reach already,
 * the last month in which it can have been.
 *
 * @param months - contribution months as of `asOf`
 */
export function countReached(
  { asOf, known }: PensionCase,
  months: number,
  count: number,
): MonthIndex {
  return (months < count ? asOf : known.countedAt) + count - months;
}

/**
 * The first month from the statutory one on in which the minimum is reached, as {@link countReached}.
 *
 * @param months - contribution months as of `asOf`
 */
export function minimumReached(person: PensionCase, months: number): MonthIndex {
  const start = person.retirement.month;
  let month = start;
  for (;;) {
    const reached = Math.max(start, countReached(person, months, minimumAt(person, month).months));
    if (reached <= month) return month;
    month = reached;
  }
}
