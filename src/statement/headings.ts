import { isYear, monthIndexOf } from '../calendar/index.js';
import { CHAR, digitAt, digitLike, matchDate, numberAt } from './cursor.js';
import { type FoldedText, GAP_LINE } from './folded-text.js';
import { isNumeral, yearInNumerals } from './numerals.js';
import {
  codes,
  type PhraseTable,
  phraseAt,
  phraseTable,
  startsWith,
  wordAt,
} from './phrase-table.js';
import { isIdeograph } from './text-value.js';
import {
  type PlainToken,
  type SectionToken,
  sectionToken,
  simpleToken,
  type TitleToken,
} from './token.js';

const TITLE_WORDS = [
  '上海市',
  '上年度',
  '(城镇)',
  '城镇',
  '职工',
  '企业',
  '基本',
  '养老保险',
  '社会保险',
  '参保人员',
  '个人',
];
const RESIDENT_WORDS = ['城乡居民', '居民', '城乡居保'];

interface TitleWord {
  readonly code: Uint16Array;
  readonly residents: boolean;
}

let words: PhraseTable<TitleWord> | undefined;

function titleWords(): PhraseTable<TitleWord> {
  words ??= phraseTable([
    ...TITLE_WORDS.map((text) => ({ code: codes(text), residents: false })),
    ...RESIDENT_WORDS.map((text) => ({ code: codes(text), residents: true })),
  ]);
  return words;
}

const TITLE_CORE: Uint16Array = /* @__PURE__ */ codes('权益记录');
const TITLE_TAIL = 0x5355; // 单
const MOST_WORDS = 8;

/** A title: words such as 上海市城镇职工基本养老保险个人, then 权益记录 or 权益记录单. */
export function matchTitle(text: FoldedText, start: number): TitleToken | null {
  let i = start;
  let residents = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    if (count > 0 && startsWith(text, i, TITLE_CORE)) {
      i += TITLE_CORE.length;
      const end = text.code[i] === TITLE_TAIL && i < text.length ? i + 1 : i;
      return { kind: 'title', start, end, residents };
    }
    const word = phraseAt(text, i, titleWords());
    if (word === undefined) return null;
    residents ||= word.residents;
    i += word.code.length;
  }
  return null;
}

const LONGEST_PLACE = 8;

/** A title behind the name of a place that begins a line: 昆山市社会保险个人权益记录单. */
export function matchTitleOfPlace(text: FoldedText, line: number): TitleToken | null {
  for (let i = line + 1; i <= line + LONGEST_PLACE && i < text.length; i++) {
    if (text.gap[i] !== 0 || !isIdeograph(text.code[i - 1] as number)) return null;
    const title = matchTitle(text, i);
    if (title !== null) return title;
  }
  return null;
}

const UNTIL_WORDS: readonly Uint16Array[] = /* @__PURE__ */ [
  '截至到',
  '截止到',
  '截至',
  '截止',
].map(codes);
const UNTIL_FIRST = 0x622a; // 截
const MAILED_UNTIL: Uint16Array = /* @__PURE__ */ codes('累计至');
const TAIL_WORDS: readonly Uint16Array[] = /* @__PURE__ */ [
  '累计',
  '缴纳',
  '缴费',
  '记账',
  '个人账户',
].map(codes);
const TAIL_END: Uint16Array = /* @__PURE__ */ codes('情况');
/** How much masked or unreadable text may stand where the date of a heading belongs. */
const MOST_UNREADABLE = 12;

/**
 * The head of a section: `(一)截至2020年底,累计缴纳记账情况:`, `(二)2021年度缴纳记账情况:`, or a row
 * of the mailed table, `累计至2016年12月31日`.
 */
export function matchSection(text: FoldedText, start: number): SectionToken | null {
  const ordinal = matchOrdinal(text, start);
  const i = ordinal === 0 ? start : start + ordinalLength(text, start);
  const until = text.code[i] === UNTIL_FIRST ? wordAt(text, i, UNTIL_WORDS) : undefined;
  if (until !== undefined) return matchUntil(text, start, i + until.length, ordinal);
  if (startsWith(text, i, MAILED_UNTIL)) {
    const dateStart = i + MAILED_UNTIL.length;
    const date = matchHeadingDate(text, dateStart);
    if (date === null) return null;
    const { until, end } = date;
    const dates = { until, year: null, dateStart, dateEnd: end };
    return sectionToken('until', start, end, ordinal, true, dates);
  }
  return matchYearSection(text, start, i, ordinal);
}

/** (一), at the beginning of a line: a heading, though perhaps one that cannot be read. */
export function matchNumberedLine(text: FoldedText, start: number): PlainToken | null {
  const begins = ((text.gap[start] as number) & GAP_LINE) !== 0 && text.code[start] === CHAR.open;
  const ordinal = begins ? matchOrdinal(text, start) : 0;
  return ordinal === 0 ? null : simpleToken('heading', start, start + ordinalLength(text, start));
}

/** (一), 一、, 1. or ① before the head of a section as 1 to 3; 0 when there is none. */
function matchOrdinal(text: FoldedText, i: number): number {
  const bracketed = text.code[i] === CHAR.open;
  const ordinal = ordinalOf(text.code[bracketed ? i + 1 : i]);
  if (ordinal === 0) return 0;
  if (bracketed) return text.code[i + 2] === CHAR.close ? ordinal : 0;
  const after = text.code[i + 1];
  return after === CHAR.enumeration || after === CHAR.dot || isCircled(text, i) ? ordinal : 0;
}

/** 一 or 1, 二 or 2, 三 or 3; 0 for anything else. */
function ordinalOf(code: number | undefined): number {
  if (code === 0x4e00 || code === 0x31) return 1; // 一
  if (code === 0x4e8c || code === 0x32) return 2; // 二
  return code === 0x4e09 || code === 0x33 ? 3 : 0; // 三
}

/** How many characters the ordinal at `i` takes. */
function ordinalLength(text: FoldedText, i: number): number {
  if (text.code[i] === CHAR.open) return 3;
  return isCircled(text, i) ? 1 : 2;
}

function isCircled(text: FoldedText, i: number): boolean {
  const folded = text.code[i] as number;
  if (folded < 0x31 || folded > 0x33) return false; // 1, 3
  const code = text.source.charCodeAt(text.at[i] as number);
  return code >= 0x2460 && code <= 0x2462; // ①②③
}

/** Whether a digit may be the ordinal of a section rather than the beginning of a number. */
export function isOrdinalDigit(text: FoldedText, i: number): boolean {
  const after = text.code[i + 1];
  return after === CHAR.enumeration || after === CHAR.dot || isCircled(text, i);
}

function matchUntil(
  text: FoldedText,
  start: number,
  dateStart: number,
  ordinal: number,
): SectionToken | null {
  const date = matchHeadingDate(text, dateStart);
  let i = date?.end ?? dateStart;
  if (date === null) {
    // A note may speak of 截止上年末: without a year, only a heading of its own is one.
    if (ordinal === 0 && text.gap[start] === 0) return null;
    const limit = Math.min(text.length, dateStart + MOST_UNREADABLE);
    while (i < limit && matchTail(text, i, false) < 0) i++;
  }
  const end = matchTail(text, i, ordinal !== 0 && date !== null);
  if (end < 0) return null;
  const dates = { until: date?.until ?? null, year: null, dateStart, dateEnd: date?.end ?? i };
  return sectionToken('until', start, end, ordinal, false, dates);
}

/**
 * `,累计缴纳记账情况:` and its shorter forms; -1 when it does not stand at `start`.
 *
 * @param numbered - whether the heading has a number, so that any words up to 情况 end it
 */
function matchTail(text: FoldedText, start: number, numbered: boolean): number {
  let i = text.code[start] === CHAR.comma ? start + 1 : start;
  let words = 0;
  for (; words < MOST_WORDS; words++) {
    if (words > 0 && startsWith(text, i, TAIL_END)) return i + TAIL_END.length;
    const word = wordAt(text, i, TAIL_WORDS);
    if (word === undefined) break;
    i += word.length;
  }
  return numbered ? wordsEnd(text, start) : -1;
}

const LONGEST_TAIL = 20;

/** Where the words in the line of `start` end with 情况; -1 when they do not. */
function wordsEnd(text: FoldedText, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_TAIL);
  for (let i = start; i < limit && ((text.gap[i] as number) & GAP_LINE) === 0; i++) {
    if (startsWith(text, i, TAIL_END)) return i + TAIL_END.length;
    const code = text.code[i] as number;
    if (!isIdeograph(code) && code !== CHAR.comma && code !== CHAR.enumeration) return -1;
  }
  return -1;
}

interface HeadingDate {
  readonly until: number;
  readonly end: number;
}

/** 2020年底, 2020年度末, or a month in any form, with 底, 末 or 止 after it. */
function matchHeadingDate(text: FoldedText, i: number): HeadingDate | null {
  const year = yearInNumerals(text, i);
  const mark = i + 4;
  if (isYear(year) && text.code[mark] === CHAR.year) {
    const after = text.code[mark + 1];
    const end = after === CHAR.degree || after === CHAR.year ? mark + 2 : mark + 1;
    const atEnd = isEndOfTime(text.code[end]);
    if (atEnd || after === CHAR.degree) {
      return { until: monthIndexOf(year, 12), end: atEnd ? end + 1 : end };
    }
  }
  const date = matchDate(text, i, text.length);
  if (date === null) return null;
  return { until: date.month, end: isEndOfTime(text.code[date.end]) ? date.end + 1 : date.end };
}

/** 底, 末, 止 */
function isEndOfTime(code: number | undefined): boolean {
  return code === CHAR.bottom || code === CHAR.end || code === CHAR.ending;
}

function matchYearSection(
  text: FoldedText,
  start: number,
  yearStart: number,
  ordinal: number,
): SectionToken | null {
  const heading = matchYear(text, yearStart);
  if (heading === null) return null;
  const end = matchTail(text, heading.end, ordinal !== 0);
  if (end < 0) return null;
  const dates = { until: null, year: heading.year, dateStart: yearStart, dateEnd: yearStart + 4 };
  return sectionToken('year', start, end, ordinal, false, dates);
}

/** 2021年度 or 2021年: the year, null when letters stand among its digits. */
export function matchYear(
  text: FoldedText,
  i: number,
): { readonly year: number | null; readonly end: number } | null {
  if (text.code[i + 4] !== CHAR.year || i + 4 >= text.length) return null;
  const end = text.code[i + 5] === CHAR.degree ? i + 6 : i + 5;
  const inNumerals = isNumeral(text.code[i] as number) ? yearInNumerals(text, i) : -1;
  if (isYear(inNumerals)) return { year: inNumerals, end };
  let readable = true;
  for (let k = i; k < i + 4; k++) {
    if (!digitLike(text, k)) return null;
    readable &&= digitAt(text, k) >= 0;
  }
  const year = readable ? numberAt(text, i, i + 4) : null;
  if (year !== null && !isYear(year)) return null;
  return { year, end };
}

/** A row of the mailed table for a year: 2017年1月1日至2017年12月31日. */
export function matchYearRow(text: FoldedText, start: number): SectionToken | null {
  const from = matchDate(text, start, text.length);
  if (from === null || from.day === 0 || from.end >= text.length) return null;
  const mark = text.code[from.end];
  if (mark !== CHAR.until && mark !== CHAR.dash && mark !== CHAR.tilde) return null;
  const to = matchDate(text, from.end + 1, text.length);
  if (to === null || to.day === 0) return null;
  const year = Math.floor(from.month / 12);
  if (year !== Math.floor(to.month / 12)) return null;
  const dates = { until: null, year, dateStart: start, dateEnd: to.end };
  return sectionToken('year', start, to.end, 0, true, dates);
}
