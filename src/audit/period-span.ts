import {
  fromMonthIndex,
  isYear,
  type MonthIndex,
  type MonthSpan,
  parseYearMonth,
  spanLength,
  type YearMonth,
  yearOf,
} from '../calendar/index.js';
import type { Period } from '../statement/index.js';
import type { Finding, FindingCode } from './finding.js';

/**
 * The months of a printed period.
 *
 * @param period - the period, or null when none is printed
 * @param until - the month that 至今 (until now) stands for
 * @returns null when there is no period, or its end is not known
 */
export function spanOf(period: Period | null, until: YearMonth | null): MonthSpan | null {
  const end = period?.end ?? until;
  if (period === null || end === null) return null;
  const first = parseYearMonth(period.start);
  const last = parseYearMonth(end);
  return first === null || last === null ? null : { first, last };
}

/** A printed period and the count it should have. */
export interface PeriodAgainstCount {
  readonly code: FindingCode;
  readonly fields: readonly string[];
  readonly span: MonthSpan;
  /** The count that the other figures imply. */
  readonly expected: number;
  /** How many months more a period may have, because not each of them was paid; 0 when left out. */
  readonly slack?: number;
}

/**
 * Holds a period that is printed in place of a count against the count. A longer period may have
 * gaps, or its date is wrong: warning. A shorter one cannot hold the months: error.
 */
export function periodAgainstCount(check: PeriodAgainstCount): Finding[] {
  const { code, fields, span, expected, slack = 0 } = check;
  const printed = spanLength(span);
  // A period that ends before it begins is another finding.
  const fits = printed >= expected && printed <= expected + slack;
  if (printed === 0 || fits) return [];
  return [
    {
      kind: 'finding',
      code,
      severity: printed > expected ? 'warning' : 'error',
      fields,
      printed,
      expected,
      suggestion: startThatFits(span.last, expected),
    },
  ];
}

/** The month in which a period must start to have `months` months; null when there is none. */
export function startThatFits(last: MonthIndex, months: number): YearMonth | null {
  const start = last - months + 1;
  return months >= 1 && isYear(yearOf(start)) ? fromMonthIndex(start) : null;
}
