import { type MonthIndex, type MonthSpan, spanLength, toMonthIndex } from '../calendar/index.js';
import {
  checkChoice,
  checkInteger,
  checkList,
  checkRecord,
  InvalidInputError,
} from '../input/index.js';
import type { Claim } from './claim.js';

/** The kinds of time, in the order in which they follow on each other. */
export const KINDS = ['before1993', 'deemed', 'paid'] as const;

/**
 * Checks the periods that a caller passed.
 *
 * @param periods - what was passed
 * @returns one claim for each period, in the same order
 * @throws InvalidInputError with the path of the value, such as `periods[3].months`
 */
export function claimsOfPeriods(periods: unknown): Claim[] {
  const given = checkList(periods, 'periods', 'a list of contribution periods');
  return Array.from(given, (period, i) => claimOfPeriod(period, `periods[${i}]`));
}

function claimOfPeriod(value: unknown, path: string): Claim {
  const given = checkRecord(value, path);
  const kind = checkChoice(given['kind'], `${path}.kind`, KINDS);
  const window = windowOf(given['period'] ?? null, `${path}.period`);
  const months = countOf(given['months'], window, `${path}.months`);
  return { kind, months, window, origin: originOf(given['origin'], `${path}.origin`), path };
}

function windowOf(value: unknown, path: string): MonthSpan | null {
  if (value === null) return null;
  const given = checkRecord(value, path);
  const first = toMonthIndex(given['start'], `${path}.start`);
  const last = toMonthIndex(given['end'], `${path}.end`);
  if (last < first) {
    throw new InvalidInputError('range', `${path}.end`, given['end'], 'the start or a later month');
  }
  return { first, last };
}

function countOf(value: unknown, window: MonthSpan | null, path: string): number | null {
  if (value === null) return null;
  if (window === null) return checkInteger(value, path, 0, Number.MAX_SAFE_INTEGER);
  const length = spanLength(window);
  return value === undefined ? length : checkInteger(value, path, 0, length);
}

function originOf(value: unknown, path: string): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  throw new InvalidInputError('shape', path, value, 'text');
}

/**
 * Takes away what lies after a month.
 *
 * A window that is cut keeps as many of its months as still fit: which of them lie after `asOf` is
 * not known, and the largest number that can be true is what is asked for. Counts without dates
 * stay whole: a count is about time that has passed when it was made.
 */
export function claimsUntil(claims: readonly Claim[], asOf: MonthIndex): Claim[] {
  return claims.flatMap((claim) => {
    const { window, months } = claim;
    if (window === null || window.last <= asOf) return [claim];
    if (window.first > asOf) return [];
    const cut = { first: window.first, last: asOf };
    return [
      { ...claim, window: cut, months: months === null ? null : Math.min(months, spanLength(cut)) },
    ];
  });
}
