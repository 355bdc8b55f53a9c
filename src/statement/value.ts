import { fromMonthIndex } from '../calendar/index.js';
import { isEndMark, parseAbsence, unitEnd } from './absence.js';
import { CHAR, charSet, digitAt, digitsEnd, matchDate, numberAt } from './cursor.js';
import { type FoldedText, GAP_LINE } from './folded-text.js';
import type { Absence, Period } from './model.js';
import { isNumeral, matchNumeral } from './numerals.js';
import { codes, wordAt } from './phrase-table.js';

/** What was made of the text of a value; `end` is the character after what was used. */
export interface Parsed<T> {
  readonly value: T | null;
  /** How a missing value was printed; null when a value was read. */
  readonly absent: Absence | null;
  readonly start: number;
  readonly end: number;
  /** True when a number was put together from pieces with a gap between them. */
  readonly joined: boolean;
}

const NOW = 0x4eca; // 今
const WHOLE = 0x6574; // 整
const ZERO = 0x96f6; // 零
const FROM = [0x81ea, 0x4ece]; // 自, 从
const STARTING = 0x8d77; // 起

/** The value of a label begins after the colon, and after the unit that the label may name: (元). */
export function valueStart(text: FoldedText, start: number, end: number): number {
  let i = labelUnitEnd(text, start, end);
  while (i < end && isSeparator(text.code[i] as number)) i++;
  return i;
}

/** Whether a character may stand between a label and its value. */
export function isSeparator(code: number): boolean {
  return code === CHAR.colon || code === CHAR.semicolon || code === CHAR.equals;
}

const UNIT_WORDS: readonly Uint16Array[] = /* @__PURE__ */ [
  '(元)',
  '(月)',
  '(个月)',
  '(个)',
  '(年)',
  '(单位:元)',
  '(人民币元)',
  '(元/月)',
].map(codes);

/** Where the unit in brackets behind a label ends; `i` when there is none. */
export function labelUnitEnd(text: FoldedText, i: number, end: number): number {
  if (i >= end || text.code[i] !== CHAR.open) return i;
  const unit = wordAt(text, i, UNIT_WORDS);
  return unit === undefined || i + unit.length > end ? i : i + unit.length;
}

/** What is no value of the kind. */
export function unreadable<T>(start: number, end: number): Parsed<T> {
  return { value: null, absent: 'unreadable', start, end, joined: false };
}

/**
 * Where the piece of text that begins at `start` ends: at the first gap, or with the value. What
 * cannot be read is reported by the piece.
 */
export function pieceEnd(text: FoldedText, start: number, end: number): number {
  let i = start + 1;
  while (i < end && text.gap[i] === 0) i++;
  return Math.min(i, end);
}

/** No life has more months of contribution: a hundred years. */
const MOST_MONTHS = 1200;

interface Run {
  readonly number: number;
  readonly end: number;
  readonly gaps: boolean;
}

function matchRun(text: FoldedText, start: number, end: number): Run | null {
  if (start < end && isNumeral(text.code[start] as number))
    return matchNumeralRun(text, start, end);
  const runEnd = digitsEnd(text, start, end);
  if (runEnd === start || runEnd > start + 6) return null;
  return { number: numberAt(text, start, runEnd), end: runEnd, gaps: hasGap(text, start, runEnd) };
}

/** A number in ideographs, with the unit that it must have: 四年, 十一个月. */
function matchNumeralRun(text: FoldedText, start: number, end: number): Run | null {
  const numeral = matchNumeral(text, start, end);
  if (numeral === null || unitEnd(text, numeral.end, end) === numeral.end) return null;
  return { ...numeral, gaps: hasGap(text, start, numeral.end) };
}

/** Whether blanks or a line break part the characters. */
export function hasGap(text: FoldedText, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (text.gap[i] !== 0) return true;
  return false;
}

/**
 * A count of months: `276个月`, `276`, `4年7个月`, `21年5月`, `23年`, 四年七个月, and one with the same
 * count again in brackets; 无 is 0.
 *
 * Digits with a gap among them count as one number only when a unit closes it.
 */
export function parseMonths(text: FoldedText, start: number, end: number): Parsed<number> {
  const parsed = parseCount(text, start, end);
  const { value } = parsed;
  if (value === null || parsed.end >= end || text.code[parsed.end] !== CHAR.open) return parsed;
  const again = parseCount(text, parsed.end + 1, end);
  const closing = again.end < end && text.code[again.end] === CHAR.close;
  return again.value === value && closing ? { ...parsed, end: again.end + 1 } : parsed;
}

function parseCount(text: FoldedText, start: number, end: number): Parsed<number> {
  const from = prefixEnd(text, start, end, COUNT_PREFIXES);
  return from === start ? countAt(text, start, end) : { ...countAt(text, from, end), start };
}

function countAt(text: FoldedText, start: number, end: number): Parsed<number> {
  const absence = parseAbsence(text, start, end);
  if (absence?.absent === 'none-stated') {
    return { value: 0, absent: null, start, end: absence.end, joined: false };
  }
  if (absence !== null) return absence;
  const first = matchRun(text, start, end);
  if (first === null) return unreadable(start, pieceEnd(text, start, end));
  if (first.end < end && text.code[first.end] === CHAR.year) {
    return parseYearsAndMonths(text, start, end, first);
  }
  const unit = unitEnd(text, zerosEnd(text, first.end, end), end);
  if (unit < end && isRangeMark(text.code[unit] as number)) {
    return unreadable(start, pieceEnd(text, unit, end));
  }
  if (first.number > MOST_MONTHS) return unreadable(start, pieceEnd(text, start, end));
  if (first.gaps && unit === first.end) return unreadable(start, first.end);
  return closed(text, first.number, start, unit, end, first.gaps);
}

/** Where the zeros behind the dot of `12.0` end. */
function zerosEnd(text: FoldedText, i: number, end: number): number {
  if (i + 1 >= end || text.code[i] !== CHAR.dot) return i;
  let k = i + 1;
  while (k < end && digitAt(text, k) === 0 && text.gap[k] === 0) k++;
  return k > i + 1 && text.gap[i] === 0 ? k : i;
}

const COUNT_PREFIXES: readonly Uint16Array[] = /* @__PURE__ */ ['共计', '合计', '共'].map(codes);

/** Where words end that may stand before a number without changing it; `start` when there are none. */
export function prefixEnd(
  text: FoldedText,
  start: number,
  end: number,
  prefixes: readonly Uint16Array[],
): number {
  let i = start;
  for (let count = 0; count < MOST_PREFIXES && i < end && digitAt(text, i) < 0; count++) {
    const prefix = wordAt(text, i, prefixes);
    if (prefix === undefined || i + prefix.length >= end) break;
    i = valueStart(text, i + prefix.length, end);
  }
  return i;
}

/** 人民币¥ */
const MOST_PREFIXES = 2;

function parseYearsAndMonths(
  text: FoldedText,
  start: number,
  end: number,
  years: Run,
): Parsed<number> {
  let i = years.end + 1;
  if (i < end && (text.code[i] === WHOLE || text.code[i] === ZERO)) i++;
  const months = matchRun(text, i, end);
  if (years.number > 99) return unreadable(start, pieceEnd(text, start, end));
  if (months === null) return closed(text, years.number * 12, start, i, end, years.gaps);
  const unit = unitEnd(text, months.end, end);
  if (unit === months.end || months.number > 11) {
    return unreadable(start, pieceEnd(text, start, end));
  }
  // Two-digit years, 10年10月 - 20年12月, are no count.
  if (unit < end && isRangeMark(text.code[unit] as number)) {
    return unreadable(start, pieceEnd(text, unit, end));
  }
  const gaps = years.gaps || months.gaps;
  return closed(text, years.number * 12 + months.number, start, unit, end, gaps);
}

/** A number is only one when nothing is glued to it. */
export function closed<T>(
  text: FoldedText,
  value: T,
  start: number,
  valueEnd: number,
  end: number,
  joined: boolean,
): Parsed<T> {
  if (valueEnd < end) {
    const glued = text.gap[valueEnd] === 0 && !isClosing(text, valueEnd, end);
    if (glued || goesOn(text, valueEnd)) return unreadable(start, pieceEnd(text, valueEnd, end));
  }
  return { value, absent: null, start, end: valueEnd, joined };
}

/** Words that make another number of the one before them: 20.13 万元, 2年 半. */
const SCALES: ReadonlySet<number> = /* @__PURE__ */ charSet('千万亿半');

/**
 * Whether what follows a number in its line makes it another one, or is another beside one that no
 * unit ends.
 */
function goesOn(text: FoldedText, i: number): boolean {
  if (((text.gap[i] as number) & GAP_LINE) !== 0) return false;
  const isOpen = digitAt(text, i - 1) >= 0;
  return (isOpen && digitAt(text, i) >= 0) || SCALES.has(text.code[i] as number);
}

/** A bracket, or a mark with nothing glued to it, may follow a number: `12,OOO` is no number. */
export function isClosing(text: FoldedText, i: number, end: number): boolean {
  if (text.code[i] === CHAR.open) return true;
  return isEndMark(text, i, end) && (i + 1 >= end || text.gap[i + 1] !== 0);
}

/**
 * A period: two months with 至, - or ~ between them; the end may be 至今. More than one period is
 * no period.
 *
 * @returns null when none begins at `start`
 */
export function parsePeriod(text: FoldedText, start: number, end: number): Parsed<Period> | null {
  const first = FROM.includes(text.code[start] as number) ? start + 1 : start;
  const from = matchDate(text, first, end);
  if (from === null || from.end >= end) return null;
  const mark = text.code[from.end] === STARTING ? from.end + 1 : from.end;
  let i = mark;
  while (i < end && isRangeMark(text.code[i] as number)) i++;
  if (i === mark) return null;
  const open = i < end && text.code[i] === NOW;
  const to = open ? null : matchDate(text, i, end);
  if (!open && to === null) return null;
  let valueEnd = to?.end ?? i + 1;
  if (valueEnd < end && text.code[valueEnd] === CHAR.ending) valueEnd++;
  const value = {
    start: fromMonthIndex(from.month),
    end: to === null ? null : fromMonthIndex(to.month),
  };
  const next = isEndMark(text, valueEnd, end) ? valueEnd + 1 : valueEnd;
  if (next < end && matchDate(text, next, end) !== null) {
    return unreadable(start, lineEnd(text, start, end));
  }
  return closed(text, value, start, valueEnd, end, false);
}

function isRangeMark(code: number): boolean {
  return code === CHAR.dash || code === CHAR.tilde || code === CHAR.until || code === 0x5230; // 到
}

/** Where the line that holds character `i` ends, `end` at the latest. */
export function lineEnd(text: FoldedText, i: number, end: number): number {
  let k = i + 1;
  while (k < end && ((text.gap[k] as number) & GAP_LINE) === 0) k++;
  return Math.min(k, end);
}
