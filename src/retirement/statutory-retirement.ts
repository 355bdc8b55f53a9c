import { fromMonthIndex, type MonthIndex, type YearMonth } from '../calendar/index.js';
import { checkRecord } from '../input/index.js';
import { type Basis, basisOf, frozenBasis } from '../law/index.js';
import { type BirthInput, FIRST_BIRTH, LAST_BIRTH, toBirthMonth } from './birth.js';
import { RETIREMENT_AGE_RULES, type RetirementCategory, toCategory } from './category.js';

/** Whose retirement is asked for. */
export interface RetirementInput {
  readonly category: RetirementCategory;
  /** ISO month or date, or an ID number of 18 characters, whose check digit is verified. */
  readonly birth: BirthInput;
}

/**
 * Which rule a retirement age follows.
 *
 * - `before-2025`: the original age, reached before 2025-01-01
 * - `from-2025`: the gradual delay (渐进式延迟)
 */
export type RetirementAgeLaw = 'before-2025' | 'from-2025';

/** How the retirement age of a category rises: the tables annexed to the measures of 2024. */
export interface DelayRule {
  /** Who was born before it keeps the original age. */
  readonly firstBirth: YearMonth;
  /** So many months of birth share one month of delay. */
  readonly birthsPerMonth: number;
  /** Months by which the age rises in the end. */
  readonly greatestDelayMonths: number;
}

/** Statutory retirement (法定退休). */
export interface StatutoryRetirement {
  readonly kind: 'statutory-retirement';
  readonly category: RetirementCategory;
  /** Month of birth. */
  readonly birth: YearMonth;
  readonly rule: RetirementAgeLaw;
  /** Age before the delay, months. */
  readonly originalAgeMonths: number;
  /** What the delay follows from; null where the original age is kept. */
  readonly delayRule: DelayRule | null;
  /** Months by which the age was put off. */
  readonly delayMonths: number;
  /** Statutory retirement age (法定退休年龄), months. */
  readonly ageMonths: number;
  /** Month in which that age is reached. */
  readonly month: YearMonth;
  /** Month of the first pension: the one after. */
  readonly pensionFrom: YearMonth;
  readonly basis: Basis;
}

/** The same, with the months as numbers, for the rules that go on from it. */
export interface KnownRetirement {
  readonly birth: MonthIndex;
  readonly month: MonthIndex;
  readonly result: StatutoryRetirement;
}

/**
 * The statutory retirement age (法定退休年龄) and month of a person. Who reached the original age (60, 55 or
 * 50, 国发〔1978〕104号) before 2025-01-01 keeps it. From then on it is one month later for every four months of birth,
 * until 63 and 58, and for women of 50 one month later for every two, until 55: Decision of
 * 2024-09-13, art. 1 of the measures.
 *
 * It takes no time of the question: the measures fix the month of everybody who was not yet 60, 55 or 50
 * by the end of 2024, also of those who asked before they were decided.
 *
 * The law counts by months, so the day of birth makes no difference.
 *
 * @param input - category and birth
 * @returns age in months, delay in months, ISO month; frozen, as one result serves every call
 * @throws InvalidInputError `choice` for an unknown category, `month` for something that is no month
 *   or day of birth from 1900 to 2099, `shape` for an ID number whose check digit is wrong or missing and
 *   for an input that is no object
 *
 * @example
 * ```ts
 * const retirement = statutoryRetirement({ category: 'man', birth: '1970-01' });
 * retirement.month; // => '2031-05'
 * [retirement.ageMonths, retirement.delayMonths]; // => [736, 16]
 * statutoryRetirement({ category: 'woman-50', birth: '1974-12-31' }).rule; // => 'before-2025'
 * ```
 */
export function statutoryRetirement(input: RetirementInput): StatutoryRetirement {
  return knownRetirement(input).result;
}

/** One place for each month of birth: a list is read in a few nanoseconds, a `Map` is not. */
const known: Readonly<Record<RetirementCategory, (KnownRetirement | null)[]>> = {
  man: /* @__PURE__ */ noneKnown(),
  'woman-55': /* @__PURE__ */ noneKnown(),
  'woman-50': /* @__PURE__ */ noneKnown(),
};

function noneKnown(): (KnownRetirement | null)[] {
  return Array.from({ length: LAST_BIRTH - FIRST_BIRTH + 1 }, () => null);
}

/** As {@link statutoryRetirement}, from arguments that are still unchecked. */
export function knownRetirement(input: unknown): KnownRetirement {
  const given = checkRecord(input, 'input');
  const category = toCategory(given['category']);
  const birth = toBirthMonth(given['birth']);
  const results = known[category];
  const place = birth - FIRST_BIRTH;
  let retirement = results[place];
  if (!retirement) {
    retirement = retirementOf(category, birth);
    results[place] = retirement;
  }
  return retirement;
}

const BASIS: Readonly<Record<RetirementAgeLaw, Basis>> = {
  'before-2025': /* @__PURE__ */ frozenBasis(
    /* @__PURE__ */ basisOf(['original-retirement-age', 'pension-start-before-2025']),
  ),
  'from-2025': /* @__PURE__ */ frozenBasis(
    /* @__PURE__ */ basisOf(['retirement-delay', 'pension-start']),
  ),
};

const DELAY_RULES: Readonly<Record<RetirementCategory, DelayRule>> = {
  man: /* @__PURE__ */ delayRuleOf('man'),
  'woman-55': /* @__PURE__ */ delayRuleOf('woman-55'),
  'woman-50': /* @__PURE__ */ delayRuleOf('woman-50'),
};

function delayRuleOf(category: RetirementCategory): DelayRule {
  const { firstDelayedBirth, birthsPerMonth, greatestDelay } = RETIREMENT_AGE_RULES[category];
  return Object.freeze<DelayRule>({
    firstBirth: fromMonthIndex(firstDelayedBirth),
    birthsPerMonth,
    greatestDelayMonths: greatestDelay,
  });
}

function retirementOf(category: RetirementCategory, birth: MonthIndex): KnownRetirement {
  const { originalAge, firstDelayedBirth, birthsPerMonth, greatestDelay } =
    RETIREMENT_AGE_RULES[category];
  const births = birth - firstDelayedBirth;
  const rule: RetirementAgeLaw = births < 0 ? 'before-2025' : 'from-2025';
  const delayMonths =
    births < 0 ? 0 : Math.min(Math.floor(births / birthsPerMonth) + 1, greatestDelay);
  const ageMonths = originalAge + delayMonths;
  const month = birth + ageMonths;
  const result = Object.freeze<StatutoryRetirement>({
    kind: 'statutory-retirement',
    category,
    birth: fromMonthIndex(birth),
    rule,
    originalAgeMonths: originalAge,
    delayRule: births < 0 ? null : DELAY_RULES[category],
    delayMonths,
    ageMonths,
    month: fromMonthIndex(month),
    pensionFrom: fromMonthIndex(month + 1),
    basis: BASIS[rule],
  });
  return { birth, month, result };
}
