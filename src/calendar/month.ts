import { InvalidInputError } from '../input/index.js';

/**
 * A calendar month as ISO text, `YYYY-MM`: sortable, JSON-safe, without a time zone. One that is passed is
 * 1900-01 to 2199-12.
 */
export type YearMonth = `${number}-${number}`;

/**
 * A month as callers may pass it: ISO text, or a `Temporal.PlainYearMonth`, which is read
 * through its `toString()`. A JS `Date` is no month: it depends on a time zone.
 */
export type YearMonthInput =
  | YearMonth
  | {
      /** Calendar year. */
      readonly year: number;
      /** 1 to 12. */
      readonly month: number;
      toString(): string;
    };

/** A month as a whole number, `year * 12 + month - 1`: what the library counts with inside. */
export type MonthIndex = number;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const EXPECTED = `an ISO month YYYY-MM from ${FIRST_YEAR}-01 to ${LAST_YEAR}-12`;

/**
 * The index of a year and month, without a check: for numbers that are known to be a month.
 *
 * @param year - calendar year
 * @param month - 1 to 12
 */
export function monthIndexOf(year: number, month: number): MonthIndex {
  return year * 12 + month - 1;
}

/** Whether a year can stand on a statement or in a rule: {@link FIRST_YEAR} to {@link LAST_YEAR}. */
export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * Reads an ISO month.
 *
 * @param value - `YYYY-MM`, or a `Temporal.PlainYearMonth`
 * @param path - where it stands in the caller's arguments, for the error
 * @returns the month as an index
 * @throws InvalidInputError `month` for anything else: month 13, a JS `Date`, a full date
 */
export function toMonthIndex(value: unknown, path: string): MonthIndex {
  const text = typeof value === 'string' ? value : temporalText(value);
  const index = text === null ? null : parseYearMonth(text);
  if (index === null) throw new InvalidInputError('month', path, value, EXPECTED);
  return index;
}

/** The index of `YYYY-MM`, or null when the text is nothing of the kind. */
export function parseYearMonth(text: string): MonthIndex | null {
  if (text.length !== 7 || text[4] !== '-') return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  return isYear(year) && month >= 1 && month <= 12 ? monthIndexOf(year, month) : null;
}

/**
 * Writes a month index as ISO text.
 *
 * @param index - a month index
 */
export function fromMonthIndex(index: MonthIndex): YearMonth {
  texts ??= new Array<YearMonth | undefined>((LAST_YEAR - FIRST_YEAR + 1) * 12).fill(undefined);
  const known = texts[index - FIRST_MONTH];
  if (known !== undefined) return known;
  const month = (index % 12) + 1;
  const text = `${yearOf(index)}-${month < 10 ? '0' : ''}${month}` as YearMonth;
  if (isYear(yearOf(index))) texts[index - FIRST_MONTH] = text;
  return text;
}

const FIRST_MONTH = FIRST_YEAR * 12;

/** The months that were written once; a statement writes the same few again and again. */
let texts: (YearMonth | undefined)[] | undefined;

/** The calendar year of a month index. */
export function yearOf(index: MonthIndex): number {
  return Math.floor(index / 12);
}

/** `toString()` of a Temporal object; null for a JS `Date` and everything else. */
export function temporalText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  // A parsed query string is an object that has nothing of `Object`.
  return 'year' in value && 'month' in value && 'toString' in value ? String(value) : null;
}

/** The number that the digits from `start` to `end` make; NaN when one is no digit. */
export function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
