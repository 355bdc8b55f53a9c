import { InvalidInputError } from '../input/index.js';
import { digits, isYear, type MonthIndex, monthIndexOf, temporalText } from './month.js';

/**
 * A calendar day as ISO text, `YYYY-MM-DD`: sortable, JSON-safe, without a time zone. One that is passed is
 * 1900-01-01 to 2199-12-31.
 */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * A day as callers may pass it: ISO text, or a `Temporal.PlainDate`, which is read through its
 * `toString()`. A JS `Date` is not accepted: it depends on a time zone.
 */
export type IsoDateInput =
  | IsoDate
  | {
      /** Calendar year. */
      readonly year: number;
      /** 1 to 12. */
      readonly month: number;
      /** Day of the month, from 1 on. */
      readonly day: number;
      toString(): string;
    };

const EXPECTED = 'an ISO date YYYY-MM-DD that the calendar has';

/** Whether a text is an ISO date that the calendar has. */
export function isIsoDate(text: string): text is IsoDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!isYear(year) || !(month >= 1 && month <= 12) || !(day >= 1)) return false;
  return (
    day <= SHORTEST_MONTH || (day <= LONGEST_MONTH && utcDay(year, month, day).getUTCDate() === day)
  );
}

/**
 * Reads an ISO date.
 *
 * @param value - `YYYY-MM-DD`, or a `Temporal.PlainDate`
 * @param path - where it stands in the caller's arguments, for the error
 * @throws InvalidInputError `date` for anything else, 29 February of a common year included
 */
export function toIsoDate(value: unknown, path: string): IsoDate {
  const text = typeof value === 'string' ? value : temporalText(value);
  if (text === null || !isIsoDate(text)) throw new InvalidInputError('date', path, value, EXPECTED);
  return text;
}

/** The month in which a day lies. */
export function monthOfDate(date: IsoDate): MonthIndex {
  return monthIndexOf(digits(date, 0, 4), digits(date, 5, 7));
}

/**
 * The days from one day to another, both counted.
 *
 * @param from - first day
 * @param to - last day
 * @returns 1 when both are the same day; 0 or less when `to` lies before `from`
 */
export function daysInclusive(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** The day before or after, `days` away. */
export function shiftDate(date: IsoDate, days: number): IsoDate {
  const day = utcDay(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10) + days);
  return day.toISOString().slice(0, 10) as IsoDate;
}

const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Days since 1970-01-01, below zero before. Days of UTC are all equally long, and the platform
 * counts them in some nanoseconds where `differenceInCalendarDays` of date-fns, which has to allow
 * for clock changes, needs more than the whole late fee may take.
 */
function dayNumber(date: IsoDate): number {
  const day = Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10));
  return day / MILLISECONDS_A_DAY;
}

function utcDay(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}
