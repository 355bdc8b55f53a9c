import { type MonthIndex, toMonthIndex } from '../calendar/index.js';
import { checkInteger, checkRecord } from '../input/index.js';
import type { PeriodKind } from '../tenure/index.js';

/**
 * Why it is not certain how many months there are.
 *
 * - `lower-bound`: a part of the tenure is not known
 * - `tenure-before-as-of`: the tenure ends earlier, and what came after it is not known
 * - `tenure-after-as-of`: the tenure ends later, and how much of it had come by then is not known
 * - `readings-differ`: the figures of the statement contradict each other
 */
export type MonthsDoubt =
  | 'lower-bound'
  | 'tenure-before-as-of'
  | 'tenure-after-as-of'
  | 'readings-differ';

/** Contribution months at a time, as far as they are known. */
export interface ContributionMonths {
  /** The answer of the tenure, or the number that was passed. */
  readonly months: number;
  /** When there were so many: the end of a tenure that ends before the month they are wanted for. */
  readonly countedAt: MonthIndex;
  /** There are at least so many. */
  readonly atLeast: number;
  /** There are at most so many; infinite when nothing is known. */
  readonly atMost: number;
  /** Null when they are certain. */
  readonly doubt: MonthsDoubt | null;
  /** Service before 1993; null when it is not known, undefined when nothing was said. */
  readonly before1993: number | null | undefined;
  /** Deemed months; null when they are not known, undefined when nothing was said. */
  readonly deemed: number | null | undefined;
}

/** There are certainly no more months, as results show it: null when nothing is known of it. */
export function greatestKnown({ atMost }: ContributionMonths): number | null {
  return Number.isFinite(atMost) ? atMost : null;
}

const MOST_MONTHS = 1200;

/**
 * Reads contribution months: a number, or a tenure, whose doubts are kept. A calendar month counts
 * once, so a tenure of another date is off by at most the months between. A tenure that does not say
 * when it ends counts as of `asOf`.
 *
 * @param value - whole months as of `asOf`, or a `Tenure`
 * @param asOf - the month they are wanted for
 * @throws InvalidInputError `integer` for a number below 0 or a fraction, `shape` for what is no tenure
 */
export function toContributionMonths(value: unknown, asOf: MonthIndex): ContributionMonths {
  if (typeof value !== 'object') {
    const months = checkInteger(value, 'months', 0, MOST_MONTHS);
    return {
      months,
      countedAt: asOf,
      atLeast: months,
      atMost: months,
      doubt: null,
      before1993: undefined,
      deemed: undefined,
    };
  }
  const tenure = checkRecord(value, 'months');
  const months = checkInteger(tenure['months'], 'months.months', 0, MOST_MONTHS);
  const byKind = checkRecord(tenure['byKind'], 'months.byKind');
  const before1993 = checkInteger(byKind['before1993'], 'months.byKind.before1993', 0, MOST_MONTHS);
  const deemed = checkInteger(byKind['deemed'], 'months.byKind.deemed', 0, MOST_MONTHS);
  const isLowerBound = tenure['lowerBound'] === true;
  const readings = readingsOf(tenure['readings'], months);
  const last = tenure['asOf'] ?? null;
  const end = last === null ? asOf : toMonthIndex(last, 'months.asOf');
  const since = Math.max(0, asOf - end);
  const beyond = Math.max(0, end - asOf);
  const atLeast = Math.max(0, Math.min(...readings) - beyond);
  const atMost = isLowerBound ? Number.POSITIVE_INFINITY : Math.max(...readings) + since;
  return {
    months: Math.max(0, months - beyond),
    countedAt: Math.min(asOf, end),
    atLeast,
    atMost,
    doubt: atLeast === atMost ? null : doubtOf(isLowerBound, asOf - end),
    before1993: before1993 === 0 && isUnknown(tenure, 'before1993') ? null : before1993,
    deemed: deemed === 0 && isUnknown(tenure, 'deemed') ? null : deemed,
  };
}

/** Whether a part of a kind is not known; where a tenure does not say which, it may be any. */
function isUnknown(tenure: Readonly<Record<string, unknown>>, kind: PeriodKind): boolean {
  const { unknownKinds } = tenure;
  return Array.isArray(unknownKinds) ? unknownKinds.includes(kind) : tenure['lowerBound'] === true;
}

function readingsOf(value: unknown, months: number): readonly number[] {
  if (!Array.isArray(value)) return [months];
  return [
    months,
    ...value.map((reading, i) => {
      const path = `months.readings[${i}]`;
      return checkInteger(checkRecord(reading, path)['months'], `${path}.months`, 0, MOST_MONTHS);
    }),
  ];
}

function doubtOf(isLowerBound: boolean, since: number): MonthsDoubt {
  if (isLowerBound) return 'lower-bound';
  if (since > 0) return 'tenure-before-as-of';
  return since < 0 ? 'tenure-after-as-of' : 'readings-differ';
}
