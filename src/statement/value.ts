import { fromMonthIndex } from '../calendar/index.js';
import { CHAR, digitAt, digitsEnd, matchDate, numberAt } from './cursor.js';
import { type FoldedText, GAP_LINE } from './folded-text.js';
import type { Absence, Period } from './model.js';

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

const MASK_CHARS = '[]*×■□●◆▇█#';
const UNIT_MONTH = 0x4e2a; // 个
const UNIT_YUAN = 0x5143; // 元
const YEN = 0xa5;
const NONE = 0x65e0; // 无
const NOW = 0x4eca; // 今
const WHOLE = 0x6574; // 整
const ZERO = 0x96f6; // 零
const FROM = [0x81ea, 0x4ece]; // 自, 从
const STARTING = 0x8d77; // 起
const ENDING = 0x6b62; // 止

/** The value of a label begins after the colon. */
export function valueStart(text: FoldedText, start: number, end: number): number {
  let i = start;
  while (i < end && text.code[i] === CHAR.colon) i++;
  return i;
}

/**
 * How a missing value is printed, when the text says nothing else.
 *
 * @returns null when something stands there that is not a sign of a missing value
 */
export function parseAbsence(text: FoldedText, start: number, end: number): Parsed<never> | null {
  if (start < end && isPlainIdeograph(text.code[start] as number)) return null;
  let i = start;
  while (i < end && MASK_CHARS.includes(String.fromCharCode(text.code[i] as number))) i++;
  if (i > start) return absentValue('masked', start, unitEnd(text, i, end));
  while (i < end && (text.code[i] === CHAR.dash || text.code[i] === CHAR.slash)) i++;
  if (i > start) {
    return digitAt(text, i) >= 0 && i < end && text.gap[i] === 0
      ? null
      : absentValue('dash', start, unitEnd(text, i, end));
  }
  const unit = unitEnd(text, start, end);
  if (unit > start || start === end) return absentValue('blank', start, unit);
  if (text.code[start] !== NONE) return null;
  const whole = start + 1 === end || text.gap[start + 1] !== 0 || isEndMark(text, start + 1, end);
  return whole ? absentValue('none-stated', start, start + 1) : null;
}

/** An ideograph that begins no sign of a missing value and no unit: most text values do. */
function isPlainIdeograph(code: number): boolean {
  return (
    code >= 0x4e00 &&
    code !== UNIT_MONTH &&
    code !== UNIT_YUAN &&
    code !== NONE &&
    code !== CHAR.month &&
    code !== CHAR.year
  );
}

function absentValue(absent: Absence, start: number, end: number): Parsed<never> {
  return { value: null, absent, start, end, joined: false };
}

/** Where a unit alone (个月, 月, 年, 元) ends; `i` itself when there is none. */
function unitEnd(text: FoldedText, i: number, end: number): number {
  if (i >= end) return i;
  const code = text.code[i];
  if (code === UNIT_MONTH && i + 1 < end && text.code[i + 1] === CHAR.month) return i + 2;
  return code === CHAR.month || code === CHAR.year || code === UNIT_YUAN || code === UNIT_MONTH
    ? i + 1
    : i;
}

/** Whether only a mark that closes a value stands at `i`. */
function isEndMark(text: FoldedText, i: number, end: number): boolean {
  return i < end && ',.;。、)'.includes(String.fromCharCode(text.code[i] as number));
}

function unreadable<T>(start: number, end: number): Parsed<T> {
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
  const runEnd = digitsEnd(text, start, end);
  if (runEnd === start || runEnd > start + 6) return null;
  return { number: numberAt(text, start, runEnd), end: runEnd, gaps: hasGap(text, start, runEnd) };
}

function hasGap(text: FoldedText, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (text.gap[i] !== 0) return true;
  return false;
}

/**
 * A count of months: `276个月`, `276`, `4年7个月`, `21年5月`, `23年`; 无 is 0.
 *
 * Digits with a gap among them count as one number only when a unit closes it.
 */
export function parseMonths(text: FoldedText, start: number, end: number): Parsed<number> {
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
  const unit = unitEnd(text, first.end, end);
  if (unit < end && isRangeMark(text.code[unit] as number)) {
    return unreadable(start, pieceEnd(text, unit, end));
  }
  if (first.number > MOST_MONTHS) return unreadable(start, pieceEnd(text, start, end));
  if (first.gaps && unit === first.end) return unreadable(start, first.end);
  return closed(text, first.number, start, unit, end, first.gaps);
}

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
function closed<T>(
  text: FoldedText,
  value: T,
  start: number,
  valueEnd: number,
  end: number,
  joined: boolean,
): Parsed<T> {
  if (valueEnd < end && text.gap[valueEnd] === 0 && !isClosing(text, valueEnd, end)) {
    return unreadable(start, pieceEnd(text, valueEnd, end));
  }
  return { value, absent: null, start, end: valueEnd, joined };
}

/** A bracket, or a mark with nothing glued to it, may follow a number: `12,OOO` is no number. */
export function isClosing(text: FoldedText, i: number, end: number): boolean {
  if (text.code[i] === CHAR.open) return true;
  return isEndMark(text, i, end) && (i + 1 >= end || text.gap[i + 1] !== 0);
}

const MOST_AMOUNT_DIGITS = 12;

/** An amount: `98765.40元`, `70,000.00`, `¥1,754.40`. The value is plain decimal text in yuan. */
export function parseAmount(text: FoldedText, start: number, end: number): Parsed<string> {
  const absence = parseAbsence(text, start, end);
  if (absence !== null) return absence;
  const first = text.code[start] === YEN ? start + 1 : start;
  let i = first;
  const whole = matchGrouped(text, i, end);
  if (whole === null) return unreadable(start, pieceEnd(text, start, end));
  let digits = whole.digits;
  i = whole.end;
  if (i + 1 < end && text.code[i] === CHAR.dot && digitAt(text, i + 1) >= 0) {
    const fraction = digitsEnd(text, i + 1, Math.min(end, i + 3));
    digits += '.';
    for (let k = i + 1; k < fraction; k++) digits += digitAt(text, k);
    i = fraction;
  }
  const gaps = hasGap(text, first, i);
  const yuan = i < end && text.code[i] === UNIT_YUAN;
  if (gaps && !yuan) return unreadable(start, i);
  let unit = yuan ? i + 1 : i;
  if (yuan && unit < end && text.code[unit] === WHOLE) unit++;
  return closed(text, digits, start, unit, end, gaps);
}

interface Grouped {
  readonly digits: string;
  readonly end: number;
}

/** Digits, in groups of three when commas stand between them. */
function matchGrouped(text: FoldedText, start: number, end: number): Grouped | null {
  let digits = '';
  let i = start;
  let groups = 0;
  for (;;) {
    const groupEnd = digitsEnd(text, i, end);
    const size = groupEnd - i;
    const fits = groups === 0 ? size > 0 : size === 3;
    if (!fits || digits.length + size > MOST_AMOUNT_DIGITS) return null;
    for (let k = i; k < groupEnd; k++) digits += digitAt(text, k);
    const comma =
      groupEnd + 1 < end && text.code[groupEnd] === CHAR.comma && digitAt(text, groupEnd + 1) >= 0;
    if (!comma) return { digits, end: groupEnd };
    if (groups === 0 && size > 3) return null;
    groups++;
    i = groupEnd + 1;
  }
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
  if (valueEnd < end && text.code[valueEnd] === ENDING) valueEnd++;
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
