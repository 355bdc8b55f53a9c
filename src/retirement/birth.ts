import {
  type IsoDateInput,
  isIsoDate,
  type MonthIndex,
  monthIndexOf,
  monthOfDate,
  parseYearMonth,
  temporalText,
  type YearMonthInput,
} from '../calendar/index.js';
import { checkCharacterOf, InvalidInputError } from '../input/index.js';

/**
 * When somebody was born: ISO month, ISO date, a Temporal object, or a citizen ID number (公民身份号码) of
 * 18 characters. The law counts by the month.
 */
export type BirthInput = YearMonthInput | IsoDateInput | string;

/** First month of birth that is taken: the first of the library's calendar. */
export const FIRST_BIRTH = /* @__PURE__ */ monthIndexOf(1900, 1);

/** Beyond it, months of retirement would leave the calendar of the library. */
export const LAST_BIRTH = /* @__PURE__ */ monthIndexOf(2099, 12);

const EXPECTED =
  'a month or day of birth from 1900 to 2099, or an ID number whose check digit is right';

/**
 * Reads a birth.
 *
 * @param value - ISO month, ISO date, or ID number of 18 characters
 * @returns the month of birth
 * @throws InvalidInputError `month` for anything else, 29 February of a common year included;
 *   `shape` for an ID number with a wrong check digit or without one (masked, or of 15 digits)
 */
export function toBirthMonth(value: unknown): MonthIndex {
  const isLong = typeof value === 'string' && value.length >= OLD_ID_NUMBER_LENGTH;
  const birth = isLong ? monthInIdNumber(value) : monthInTime(value);
  if (birth !== null && birth <= LAST_BIRTH) return birth;
  throw new InvalidInputError('month', 'birth', isLong ? masked(value) : value, EXPECTED);
}

function monthInTime(value: unknown): MonthIndex | null {
  const text = typeof value === 'string' ? value : temporalText(value);
  if (text === null) return null;
  return text.length === MONTH_LENGTH ? parseYearMonth(text) : monthOfDay(text);
}

const MONTH_LENGTH = 'YYYY-MM'.length;

const OLD_ID_NUMBER_LENGTH = 15;

/** Digits, also full-width or masked, that somebody may have meant as an ID number. */
const LIKE_ID_NUMBER = /^[\d０-９Xx*＊\s-]+$/u;

function monthInIdNumber(text: string): MonthIndex | null {
  if (hasRightCheckDigit(text)) {
    return monthOfDay(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`);
  }
  if (!LIKE_ID_NUMBER.test(text)) return null;
  throw new InvalidInputError('shape', 'birth', masked(text), EXPECTED);
}

/** Also what is no run of digits, such as an ID number with blanks in it, is not shown whole. */
function masked(text: string): string {
  return `${text.slice(0, 6)}********${text.slice(-4)}`;
}

function monthOfDay(text: string): MonthIndex | null {
  return isIsoDate(text) ? monthOfDate(text) : null;
}

function hasRightCheckDigit(idNumber: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(idNumber)) return false;
  return checkCharacterOf(idNumber.slice(0, -1)) === idNumber.slice(-1).toUpperCase();
}
