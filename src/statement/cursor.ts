import type { MonthIndex } from '../calendar/index.js';
import { isYear, monthIndexOf } from '../calendar/index.js';
import type { FoldedText } from './folded-text.js';
import { isNumeral, matchNumeral, yearInNumerals } from './numerals.js';

/** Code units that the grammar of the sheet is made of. */
export const CHAR = {
  colon: 0x3a,
  semicolon: 0x3b,
  equals: 0x3d,
  comma: 0x2c,
  dot: 0x2e,
  dash: 0x2d,
  tilde: 0x7e,
  slash: 0x2f,
  open: 0x28,
  close: 0x29,
  openSquare: 0x5b,
  closeSquare: 0x5d,
  year: 0x5e74, // 年
  month: 0x6708, // 月
  day: 0x65e5, // 日
  until: 0x81f3, // 至
  bottom: 0x5e95, // 底
  end: 0x672b, // 末
  degree: 0x5ea6, // 度
  ending: 0x6b62, // 止
  enumeration: 0x3001, // 、
} as const;

/** The code units of a few characters, to ask whether one of them stands somewhere. */
export function charSet(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

/** The digit at `i`, or -1. */
export function digitAt(text: FoldedText, i: number): number {
  const digit = (text.code[i] as number) - 0x30;
  return i < text.length && digit >= 0 && digit <= 9 ? digit : -1;
}

/** Where the run of digits that begins at `i` ends, `limit` at the latest. */
export function digitsEnd(text: FoldedText, i: number, limit: number): number {
  let end = i;
  while (end < limit && digitAt(text, end) >= 0) end++;
  return end;
}

/** The number that the digits from `start` to before `end` make. */
export function numberAt(text: FoldedText, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) number = number * 10 + digitAt(text, i);
  return number;
}

/** Letters that stand for digits when a machine has read a paper: O o Q D l I. */
export function looksLikeDigit(code: number): boolean {
  return (
    code === 0x4f ||
    code === 0x6f ||
    code === 0x51 ||
    code === 0x44 ||
    code === 0x6c ||
    code === 0x49
  );
}

/** Whether `i` holds a digit or a letter that looks like one. */
export function digitLike(text: FoldedText, i: number): boolean {
  return i < text.length && (digitAt(text, i) >= 0 || looksLikeDigit(text.code[i] as number));
}

/** A month that was read, and where its text ends. */
export interface DateMatch {
  readonly month: MonthIndex;
  /** Day of the month when one is printed, else 0. */
  readonly day: number;
  readonly end: number;
}

/**
 * Reads a month in any of the forms of the sheets: `2015年7月`, `202101`, `2017.08`, `2009/07`,
 * `2018-10`, each with or without a day, and `二〇一五年七月`.
 *
 * @param limit - where its text must end at the latest
 * @returns null when there is none at `i`
 */
export function matchDate(text: FoldedText, i: number, limit: number): DateMatch | null {
  if (digitAt(text, i) < 0) return matchNumeralDate(text, i, limit);
  const compact = compactEnd(text, i, limit);
  if (compact !== null) {
    const day = compact - i === 8 ? numberAt(text, i + 6, i + 8) : 0;
    return dateOf(numberAt(text, i, i + 4), numberAt(text, i + 4, i + 6), day, compact);
  }
  const yearEnd = digitsEnd(text, i, limit);
  if (yearEnd - i !== 4 || yearEnd >= limit) return null;
  const year = numberAt(text, i, yearEnd);
  const mark = text.code[yearEnd];
  if (mark === CHAR.year) return matchChineseDate(text, year, yearEnd + 1, limit);
  if (mark !== CHAR.dot && mark !== CHAR.slash && mark !== CHAR.dash) return null;
  const monthEnd = pieceDigitsEnd(text, yearEnd + 1, limit);
  if (monthEnd === yearEnd + 1 || monthEnd > yearEnd + 3) return null;
  const month = numberAt(text, yearEnd + 1, monthEnd);
  const dayEnd = pieceDigitsEnd(text, monthEnd + 1, limit);
  const size = dayEnd - monthEnd - 1;
  const hasDay = monthEnd < limit && text.code[monthEnd] === mark && size >= 1 && size <= 2;
  return hasDay
    ? dateOf(year, month, numberAt(text, monthEnd + 1, dayEnd), dayEnd)
    : dateOf(year, month, 0, monthEnd);
}

/** `二〇一五年七月`, `二〇一五年7月` */
function matchNumeralDate(text: FoldedText, i: number, limit: number): DateMatch | null {
  if (i >= limit || !isNumeral(text.code[i] as number)) return null;
  const year = yearInNumerals(text, i);
  const mark = i + 4;
  if (year < 0 || mark >= limit || text.code[mark] !== CHAR.year) return null;
  const month = matchNumeral(text, mark + 1, limit);
  if (month === null) return matchChineseDate(text, year, mark + 1, limit);
  const whole = month.end < limit && text.code[month.end] === CHAR.month;
  return whole ? dateOf(year, month.number, 0, month.end + 1) : null;
}

/** Where `202101` or `20210131` ends: a run of six or eight digits that a gap or the limit ends. */
function compactEnd(text: FoldedText, i: number, limit: number): number | null {
  const piece = pieceDigitsEnd(text, i, limit);
  const end = isCompact(piece - i) ? piece : digitsEnd(text, i, limit);
  const whole = end === piece || end === limit;
  return whole && isCompact(end - i) ? end : null;
}

function isCompact(size: number): boolean {
  return size === 6 || size === 8;
}

/** 年 and 月 end their numbers, so blanks may stand among these digits. */
function matchChineseDate(
  text: FoldedText,
  year: number,
  monthStart: number,
  limit: number,
): DateMatch | null {
  const monthEnd = digitsEnd(text, monthStart, limit);
  const size = monthEnd - monthStart;
  if (size < 1 || size > 2 || monthEnd >= limit || text.code[monthEnd] !== CHAR.month) return null;
  const month = numberAt(text, monthStart, monthEnd);
  const dayStart = monthEnd + 1;
  const dayEnd = digitsEnd(text, dayStart, limit);
  const daySize = dayEnd - dayStart;
  const hasDay = daySize >= 1 && daySize <= 2 && dayEnd < limit && text.code[dayEnd] === CHAR.day;
  return hasDay
    ? dateOf(year, month, numberAt(text, dayStart, dayEnd), dayEnd + 1)
    : dateOf(year, month, 0, dayStart);
}

/** Where the digits that begin at `i` end, at a gap at the latest: no unit tells where they do. */
function pieceDigitsEnd(text: FoldedText, i: number, limit: number): number {
  let end = i;
  while (end < limit && digitAt(text, end) >= 0 && (end === i || text.gap[end] === 0)) end++;
  return end;
}

function dateOf(year: number, month: number, day: number, end: number): DateMatch | null {
  if (!isYear(year) || month < 1 || month > 12 || day > 31) return null;
  return { month: monthIndexOf(year, month), day, end };
}
