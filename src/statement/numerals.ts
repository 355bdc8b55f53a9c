import type { FoldedText } from './folded-text.js';

/** A number that was read, and where its text ends. */
export interface NumeralMatch {
  readonly number: number;
  readonly end: number;
}

const DIGITS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  [...'零一二三四五六七八九'].map((char, digit) => [char.charCodeAt(0), digit]),
);
const ZERO_SIGN = 0x30;
const NINE_SIGN = 0x39;
const TEN = 0x5341; // 十
const HUNDRED = 0x767e; // 百
const YEAR_DIGITS = 4;

/** The digit that a figure or an ideograph is, or -1; 〇 has been folded to 0. */
export function numeralDigit(code: number): number {
  if (code >= ZERO_SIGN && code <= NINE_SIGN) return code - ZERO_SIGN;
  return DIGITS.get(code) ?? -1;
}

/** Whether a number in ideographs may begin with a character. */
export function isNumeral(code: number): boolean {
  return code === TEN || DIGITS.has(code);
}

/**
 * Reads a number in ideographs: 四, 十一, 二十, 二十一, 一百零五, 三百一十. Digits in a row, and
 * 三百一, which may be 301 or 310, are no such number.
 */
export function matchNumeral(text: FoldedText, start: number, end: number): NumeralMatch | null {
  let number = 0;
  let digit = -1;
  let least = HUNDRED_VALUE * 10;
  let filled = true;
  let i = start;
  for (; i < end; i++) {
    const code = text.code[i] as number;
    const read = DIGITS.get(code) ?? -1;
    const unit = code === TEN ? 10 : code === HUNDRED ? HUNDRED_VALUE : 0;
    if (read >= 0) {
      if (digit > 0 || (digit === 0 && read === 0)) return null;
      filled ||= digit === 0;
      digit = read;
    } else if (unit > 0) {
      if (unit >= least || digit === 0) return null;
      number += unit * (digit < 0 ? 1 : digit);
      least = unit;
      filled = unit === 10;
      digit = -1;
    } else break;
  }
  if (i === start || (digit > 0 && !filled)) return null;
  return { number: digit > 0 ? number + digit : number, end: i };
}

const HUNDRED_VALUE = 100;

/** The year of four digits that begins at `i`, in figures or ideographs (二〇二一); -1 when there is none. */
export function yearInNumerals(text: FoldedText, i: number): number {
  if (i + YEAR_DIGITS > text.length) return -1;
  let year = 0;
  for (let k = i; k < i + YEAR_DIGITS; k++) {
    const digit = numeralDigit(text.code[k] as number);
    if (digit < 0) return -1;
    year = year * 10 + digit;
  }
  return year;
}
