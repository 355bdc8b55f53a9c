import { type IsoDate, isIsoDate, type MonthIndex, monthOfDate } from '../calendar/index.js';
import { checkCharacterOf, maskIdNumbers } from '../input/index.js';
import { comparable } from './comparable-text.js';

/**
 * Whether a citizen ID number (公民身份号码) is printed whole: 18 characters, or 15 digits in the
 * form issued before 1999. A masked one is not.
 */
export function isWholeIdNumber(idNumber: string): boolean {
  return /^(?:\d{17}[\dX]|\d{15})$/.test(plain(idNumber));
}

/** A whole ID number fit to be shown: all but the first six and the last four characters masked. */
export function shownIdNumber(idNumber: string): string {
  return maskIdNumbers(plain(idNumber));
}

/**
 * What tells one person from another: the first 17 digits, into which the old form of 15 digits is
 * extended. The check digit follows from them.
 *
 * @param idNumber - an ID number that is printed whole
 */
export function personDigits(idNumber: string): string {
  const text = plain(idNumber);
  return text.length === 15 ? `${text.slice(0, 6)}19${text.slice(6)}` : text.slice(0, 17);
}

/**
 * The birth date inside an ID number.
 *
 * @returns the eight digits as an ISO date; null when they are masked, or no date of the calendar
 */
export function birthDateOf(idNumber: string): IsoDate | null {
  const digits = birthDigits(plain(idNumber));
  if (digits === null) return null;
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isIsoDate(date) ? date : null;
}

/** The month of birth inside an ID number; null when it is masked or no month. */
export function birthMonthOf(idNumber: string | null): MonthIndex | null {
  const date = idNumber === null ? null : birthDateOf(idNumber);
  return date === null ? null : monthOfDate(date);
}

/** The check digit of an ID number, and the one that its first 17 digits need. */
export interface CheckDigit {
  readonly printed: string;
  readonly expected: string;
}

/**
 * The check digit of an ID number by ISO 7064 MOD 11-2; 10 is written X.
 *
 * @returns null unless all 18 characters are printed
 */
export function checkDigitOf(idNumber: string): CheckDigit | null {
  const text = plain(idNumber);
  if (!/^\d{17}[\dX]$/.test(text)) return null;
  return { printed: text.slice(17), expected: checkCharacterOf(text.slice(0, 17)) };
}

/**
 * The month of birth in an ID number of 18 characters whose check digit is right: one that was not
 * misread.
 *
 * @returns null for any other, one of 15 digits included, and for births beyond 2099
 */
export function provenBirthMonthOf(idNumber: string): MonthIndex | null {
  return hasRightCheckDigit(idNumber) && CENTURIES.test(plain(idNumber))
    ? birthMonthOf(idNumber)
    : null;
}

/** Centuries of birth for which there are rules of retirement. */
const CENTURIES = /^\d{6}(?:19|20)/;

/** The sex (性别) that an ID number shows. */
export type Sex = 'male' | 'female';

/**
 * The sex that an ID number of 18 characters shows: its 17th digit is odd for men and even for women.
 *
 * @returns null when the check digit is not right, and for the sequence 000, which is not issued:
 *   such a number was made up, or stands for a masked one
 */
export function sexOf(idNumber: string): Sex | null {
  const sequence = plain(idNumber).slice(14, 17);
  if (!hasRightCheckDigit(idNumber) || sequence === '000') return null;
  return Number(sequence) % 2 === 1 ? 'male' : 'female';
}

function hasRightCheckDigit(idNumber: string): boolean {
  const check = checkDigitOf(idNumber);
  return check !== null && check.printed === check.expected;
}

function plain(idNumber: string): string {
  return comparable(idNumber).toUpperCase();
}

function birthDigits(text: string): string | null {
  if (/^\d{15}$/.test(text)) return `19${text.slice(6, 12)}`;
  const digits = text.slice(6, 14);
  return text.length === 18 && /^\d{8}$/.test(digits) ? digits : null;
}
