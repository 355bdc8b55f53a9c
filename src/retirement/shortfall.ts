import {
  fromMonthIndex,
  type MonthIndex,
  monthIndexOf,
  type YearMonth,
  yearOf,
} from '../calendar/index.js';
import {
  type Basis,
  basisOf,
  type Citation,
  type CitationId,
  citation,
  frozenBasis,
  type Law,
  mergeBasis,
} from '../law/index.js';
import { greatestKnown, type MonthsDoubt } from './contribution-months.js';
import type { MinimumContribution } from './minimum-contribution.js';
import {
  type MinimumDuringExtension,
  minimumAt,
  minimumReached,
  type PensionCase,
  type ShortfallInput,
  toPensionCase,
} from './pension-case.js';
import { PLACE_BASIS, type PlaceOfBenefit } from './place.js';
import {
  allMet,
  type EndRelationshipOption,
  type ExtendOption,
  type OneTimePaymentOption,
  type ResidentInsuranceOption,
  type ShortfallCondition,
  type ShortfallConditionState,
  type ShortfallOption,
} from './shortfall-option.js';
import type { StatutoryRetirement } from './statutory-retirement.js';

/** Ways out when the months are too few at the statutory age. */
export interface ShortfallOptions {
  readonly kind: 'shortfall-options';
  /** Month of the question. */
  readonly asOf: YearMonth;
  readonly statutory: StatutoryRetirement;
  /** Months that the year of the statutory age needs, or the year of `asOf`, see `minimumDuringExtension`. */
  readonly requiredMonths: number;
  /** The same minimum, with what it rests on. */
  readonly minimum: MinimumContribution;
  /** Contribution months as of `asOf`. */
  readonly months: number;
  /** There are certainly so many. */
  readonly monthsAtLeast: number;
  /** There are certainly no more; null when nothing is known of it. */
  readonly monthsAtMost: number | null;
  /**
   * Months missing by the figure of `months`: `requiredMonths - months`, never below 0. With a `doubt`
   * the truth may be another: see `monthsAtLeast`, `monthsAtMost`.
   */
  readonly shortMonths: number;
  /** Why the months are not certain; null when they are. */
  readonly doubt: MonthsDoubt | null;
  readonly minimumDuringExtension: MinimumDuringExtension;
  readonly place: PlaceOfBenefit;
  /**
   * In the order in which the law names them, none preferred. Empty when contributions that go on reach
   * the minimum by the statutory month.
   */
  readonly options: readonly ShortfallOption[];
  readonly basis: Basis;
}

/**
 * The ways out for somebody whose months are too few at the statutory age: go on paying; pay the rest
 * at once, for those first insured before 2011-07-01 who are still short after sixty months; move to
 * the insurance of residents; end the relation. Each comes with its conditions, met, not met or not
 * known; none is chosen (社会保险法 art. 16; 人社部令第13号 art. 2, 3; art. 2 of the measures of 2024).
 *
 * It counts on contributions that go on until the statutory month, one a month.
 *
 * @param input - category, birth, contribution months as of a date, and what is known of the person
 * @param law - the law to look in; the built-in one when left out
 * @returns the options in the order of the law
 * @throws InvalidInputError as `statutoryRetirement`; `integer` for months that are none, `month` or
 *   `date` for times that are none, `range` for a birth or first insurance after `asOf`, for more months
 *   in Shanghai than in all, or of extension than went by; `choice` for an unknown word; `shape` for
 *   `months` that are no tenure, and for a relation that is not true or false
 * @throws RuleNotKnownError when a law that was passed has no minimum for a year
 *
 * @example
 * ```ts
 * const person = { category: 'woman-50', birth: '1976-06', firstInsured: '2009-03' } as const;
 * const { shortMonths, options } = shortfallOptions({ ...person, months: 131, asOf: '2027-03' });
 * shortMonths; // => 49
 * options.map(({ option }) => option);
 * // => ["extend", "one-time-payment", "resident-insurance", "end-relationship"]
 * const [extend] = options;
 * extend?.option === 'extend' && extend.end; // => '2031-04'
 * ```
 */
export function shortfallOptions(input: ShortfallInput, law?: Law): ShortfallOptions {
  const person = toPensionCase(input, law);
  const { retirement, asOf, known, minimumDuringExtension, place } = person;
  const minimum = minimumAt(person, Math.max(asOf, retirement.month));
  return {
    kind: 'shortfall-options',
    asOf: fromMonthIndex(asOf),
    statutory: retirement.result,
    requiredMonths: minimum.months,
    minimum,
    months: known.months,
    monthsAtLeast: known.atLeast,
    monthsAtMost: greatestKnown(known),
    shortMonths: Math.max(0, minimum.months - known.months),
    doubt: known.doubt,
    minimumDuringExtension,
    place,
    options: optionsOf(person),
    basis: mergeBasis([retirement.result.basis, minimum.basis, PLACE_BASIS, SHORTFALL_BASIS]),
  };
}

const EXTEND_RULES = ['minimum-period', 'rising-minimum-period', 'extension-in-shanghai'] as const;
const ONE_TIME_RULES = [
  'one-time-payment',
  'rising-minimum-period',
  'one-time-payment-base',
] as const;
const RESIDENT_RULES = ['minimum-period', 'move-to-resident-insurance'] as const;
const END_RULES = ['end-of-relationship'] as const;

/** What the ways out rest on. */
export const SHORTFALL_BASIS = /* @__PURE__ */ shortfallBasis();

function shortfallBasis(): Basis {
  return frozenBasis(
    basisOf([...EXTEND_RULES, ...ONE_TIME_RULES, ...RESIDENT_RULES, ...END_RULES]),
  );
}

const ARTICLES = {
  extend: /* @__PURE__ */ articlesOf(EXTEND_RULES),
  'one-time-payment': /* @__PURE__ */ articlesOf(ONE_TIME_RULES),
  'resident-insurance': /* @__PURE__ */ articlesOf(RESIDENT_RULES),
  'end-relationship': /* @__PURE__ */ articlesOf(END_RULES),
} as const;

function articlesOf(rules: readonly CitationId[]): readonly Citation[] {
  return Object.freeze(rules.map((rule) => Object.freeze(citation(rule))));
}

/** The options of a person; none when the minimum is reached by the statutory month, or by `asOf`. */
export function optionsOf(person: PensionCase): readonly ShortfallOption[] {
  const from = Math.max(person.asOf, person.retirement.month);
  const end = minimumReached(person, person.known.months);
  if (end <= from) return [];
  const shared = sharedConditions(person);
  return [
    extendOption(person, shared, { from, end }),
    oneTimePaymentOption(person, shared),
    residentInsuranceOption(shared),
    endRelationshipOption(shared),
  ];
}

const FIRST_MONTH_OF_LAW = /* @__PURE__ */ monthIndexOf(2011, 7);

function sharedConditions(person: PensionCase): readonly ShortfallConditionState[] {
  const { asOf, retirement, known } = person;
  const isCertain = minimumReached(person, known.atMost) > Math.max(asOf, retirement.month);
  return [
    state('law-in-force', asOf >= FIRST_MONTH_OF_LAW ? true : null),
    state('statutory-age-reached', asOf >= retirement.month),
    state('short-of-minimum', isCertain ? true : null),
  ];
}

function state(condition: ShortfallCondition, met: boolean | null): ShortfallConditionState {
  return { condition, met };
}

function extendOption(
  person: PensionCase,
  shared: readonly ShortfallConditionState[],
  { from, end }: { readonly from: MonthIndex; readonly end: MonthIndex },
): ExtendOption {
  const conditions = [...shared, state('extension-in-shanghai', person.place.inShanghai)];
  return {
    option: 'extend',
    available: allMet(conditions),
    conditions,
    articles: ARTICLES.extend,
    months: end - from,
    end: fromMonthIndex(end),
    requiredMonths: minimumAt(person, end).months,
    schemes: ['employee', 'flexible'],
  };
}

const MONTHS_OF_EXTENSION = 60;

function oneTimePaymentOption(
  person: PensionCase,
  shared: readonly ShortfallConditionState[],
): OneTimePaymentOption {
  const { asOf, retirement, known, firstInsured, extensionMonths } = person;
  const since = Math.max(0, asOf - retirement.month);
  const extended = extensionMonths ?? since;
  const left = Math.max(0, MONTHS_OF_EXTENSION - extended);
  const earliest = Math.max(asOf, retirement.month) + left;
  const required = minimumAt(person, earliest).months;
  const missing = (months: number) => Math.max(0, required - months - (earliest - asOf));
  const conditions = [
    ...shared,
    state(
      'first-insured-before-2011-07',
      firstInsured === null ? null : firstInsured < FIRST_MONTH_OF_LAW,
    ),
    state('sixty-months-extended', hasExtended(since, extensionMonths)),
    state(
      'still-short-after-sixty-months',
      missing(known.months) === 0 ? false : missing(known.atMost) > 0 ? true : null,
    ),
  ];
  return {
    option: 'one-time-payment',
    available: allMet(conditions),
    conditions,
    articles: ARTICLES['one-time-payment'],
    firstInsured: firstInsured === null ? null : fromMonthIndex(firstInsured),
    extendedMonths: extended,
    earliest: fromMonthIndex(earliest),
    requiredMonths: required,
    months: missing(known.months),
    base: { of: 'average-monthly-wage-of-city', year: yearOf(earliest) - 1 },
    notKnown: ['rate', 'rules-of-shanghai'],
  };
}

/** Time that went by is not yet time that was paid for. */
function hasExtended(since: number, extensionMonths: number | null): boolean | null {
  if (extensionMonths !== null) return extensionMonths >= MONTHS_OF_EXTENSION;
  return since < MONTHS_OF_EXTENSION ? false : null;
}

function residentInsuranceOption(
  conditions: readonly ShortfallConditionState[],
): ResidentInsuranceOption {
  return {
    option: 'resident-insurance',
    available: allMet(conditions),
    conditions,
    articles: ARTICLES['resident-insurance'],
    at: 'hukou-place',
  };
}

function endRelationshipOption(shared: readonly ShortfallConditionState[]): EndRelationshipOption {
  const conditions = [
    ...shared,
    state('neither-extended-nor-moved', null),
    state('written-request', null),
  ];
  return {
    option: 'end-relationship',
    available: allMet(conditions),
    conditions,
    articles: ARTICLES['end-relationship'],
    notVerified: ['explanation-first', 'account-in-one-sum'],
  };
}
