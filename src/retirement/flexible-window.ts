import { fromMonthIndex, type MonthIndex, type YearMonth } from '../calendar/index.js';
import { type Basis, basisOf, frozenBasis, mergeBasis } from '../law/index.js';
import type { RetirementCategory } from './category.js';
import {
  type KnownRetirement,
  knownRetirement,
  type RetirementInput,
} from './statutory-retirement.js';

/**
 * Who may not retire later than the statutory age (弹性延迟).
 *
 * - `civil-servants`: 公务员
 * - `leaders`: leaders of state bodies and state enterprises
 * - `other-managers`: other managers of state enterprises and institutions
 */
export type LateExclusion = 'civil-servants' | 'leaders' | 'other-managers';

/** By when something must be done before a month of retirement. */
export interface RetirementNotice {
  /**
   * - `written-notice`: the person tells the employer, for an earlier month
   * - `written-agreement`: person and employer agree, for a later month
   */
  readonly form: 'written-notice' | 'written-agreement';
  /** At least so many months before: the chosen month, or for a later one the statutory month. */
  readonly monthsBefore: number;
  /** The last month in which it is in time. */
  readonly by: YearMonth;
}

/** Months between which a person may choose to retire (弹性退休). */
export interface FlexibleWindow {
  readonly kind: 'flexible-window';
  readonly category: RetirementCategory;
  /** Month of birth. */
  readonly birth: YearMonth;
  /** False for whoever reached the retirement age before 2025-01-01: there was no choice. */
  readonly available: boolean;
  /** Month of the statutory age. */
  readonly statutory: YearMonth;
  /** First month that may be chosen (弹性提前); needs the minimum contribution period. */
  readonly earliest: YearMonth;
  /** Last month that may be chosen (弹性延迟); needs the employer's agreement. */
  readonly latest: YearMonth;
  /** Age in the earliest month, months. */
  readonly earliestAgeMonths: number;
  /** Age in the latest month, months. */
  readonly latestAgeMonths: number;
  /** Notice for the earliest month; null when none is earlier than the statutory one. */
  readonly earlyNotice: RetirementNotice | null;
  /** Agreement for any later month; null when there is none. It cannot be prolonged. */
  readonly lateAgreement: RetirementNotice | null;
  /** Who may not retire late; empty for whoever has no choice. */
  readonly lateExcluded: readonly LateExclusion[];
  readonly basis: Basis;
}

const MOST_MONTHS_EARLY = 36;
const MOST_MONTHS_LATE = 36;
const MONTHS_OF_EARLY_NOTICE = 3;
const MONTHS_OF_LATE_AGREEMENT = 1;

const LATE_EXCLUDED: readonly LateExclusion[] = /* @__PURE__ */ Object.freeze([
  'civil-servants',
  'leaders',
  'other-managers',
] as const);
const NO_EXCLUSION: readonly LateExclusion[] = /* @__PURE__ */ Object.freeze([]);

/**
 * The months between which a person may choose to retire (弹性退休): up to three years before the
 * statutory age, but not before the original 60, 55 or 50, and up to three years after it. Nobody may
 * be forced into either (Decision of 2024-09-13, art. 3 of the measures; 人社部发〔2024〕94号).
 *
 * There is no choice for whoever reached the retirement age before 2025-01-01, when the rule came into
 * force: `available` is false, both months are the statutory one, and nobody is excluded.
 *
 * @param input - category and birth
 * @returns ISO months, by when notice is due, who is excluded; frozen, one result serves every call
 * @throws InvalidInputError as `statutoryRetirement`
 *
 * @example
 * ```ts
 * const window = flexibleWindow({ category: 'woman-50', birth: '1981-01' });
 * [window.earliest, window.statutory, window.latest]; // => ['2031-02', '2034-02', '2037-02']
 * window.earlyNotice?.by; // => '2030-11'
 * window.lateAgreement?.by; // => '2034-01'
 * ```
 */
export function flexibleWindow(input: RetirementInput): FlexibleWindow {
  return knownWindow(knownRetirement(input)).result;
}

/** The same, with the months as numbers. */
export interface KnownWindow {
  readonly earliest: MonthIndex;
  readonly latest: MonthIndex;
  readonly result: FlexibleWindow;
}

const windows = /* @__PURE__ */ new WeakMap<KnownRetirement, KnownWindow>();

/** The window around a statutory retirement. */
export function knownWindow(retirement: KnownRetirement): KnownWindow {
  let window = windows.get(retirement);
  if (window === undefined) {
    window = windowOf(retirement);
    windows.set(retirement, window);
  }
  return window;
}

const CHOICE_BASIS = /* @__PURE__ */ basisOf(['flexible-choice', 'flexible-notice']);
const NO_CHOICE_BASIS = /* @__PURE__ */ basisOf(['flexible-choice']);

const bases = /* @__PURE__ */ new WeakMap<Basis, Basis>();

/** One basis for all windows that rest on the same. */
function windowBasis(statutory: Basis, available: boolean): Basis {
  let basis = bases.get(statutory);
  if (basis === undefined) {
    basis = frozenBasis(mergeBasis([statutory, available ? CHOICE_BASIS : NO_CHOICE_BASIS]));
    bases.set(statutory, basis);
  }
  return basis;
}

function windowOf({ birth, month, result: statutory }: KnownRetirement): KnownWindow {
  const available = statutory.rule === 'from-2025';
  const { ageMonths, originalAgeMonths } = statutory;
  const earliestAgeMonths = Math.max(originalAgeMonths, ageMonths - MOST_MONTHS_EARLY);
  const latestAgeMonths = available ? ageMonths + MOST_MONTHS_LATE : ageMonths;
  const earliest = birth + earliestAgeMonths;
  const latest = birth + latestAgeMonths;
  const result = Object.freeze<FlexibleWindow>({
    kind: 'flexible-window',
    category: statutory.category,
    birth: statutory.birth,
    available,
    statutory: statutory.month,
    earliest: fromMonthIndex(earliest),
    latest: fromMonthIndex(latest),
    earliestAgeMonths,
    latestAgeMonths,
    earlyNotice: available ? earlyNotice(earliest) : null,
    lateAgreement: available ? lateAgreement(month) : null,
    lateExcluded: available ? LATE_EXCLUDED : NO_EXCLUSION,
    basis: windowBasis(statutory.basis, available),
  });
  return { earliest, latest, result };
}

/** Notice for a month earlier than the statutory one. */
export function earlyNotice(chosen: MonthIndex): RetirementNotice {
  return noticeBefore('written-notice', chosen, MONTHS_OF_EARLY_NOTICE);
}

/** Agreement on any month later than the statutory one. */
export function lateAgreement(statutory: MonthIndex): RetirementNotice {
  return noticeBefore('written-agreement', statutory, MONTHS_OF_LATE_AGREEMENT);
}

function noticeBefore(
  form: RetirementNotice['form'],
  month: MonthIndex,
  monthsBefore: number,
): RetirementNotice {
  return Object.freeze({ form, monthsBefore, by: fromMonthIndex(month - monthsBefore) });
}
