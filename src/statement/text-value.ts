import { parseAbsence } from './absence.js';
import { CHAR, charSet, digitAt } from './cursor.js';
import { type FoldedText, valueText } from './folded-text.js';
import { codes, wordAt } from './phrase-table.js';
import { isClosing, lineEnd, type Parsed, pieceEnd } from './value.js';

const LONGEST_LABEL = 12;

/** Whether a character is an ideograph. */
export function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Where a text value ends: at the label the reader does not know, `性别:`, or at `end`. */
function unknownLabel(text: FoldedText, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    if (text.gap[i] === 0 || !isIdeograph(text.code[i] as number)) continue;
    let k = i + 1;
    const limit = Math.min(end, i + LONGEST_LABEL);
    while (k < limit && isIdeograph(text.code[k] as number)) k++;
    if (k < end && k > i + 1 && text.code[k] === CHAR.colon) return i;
  }
  return end;
}

/** No name and no employer is longer; what is longer is not one. */
export const LONGEST_TEXT = 200;

function read(text: FoldedText, start: number, end: number, joined: boolean): Parsed<string> {
  if (end - start > LONGEST_TEXT) return unreadableText(start, end);
  return { value: valueText(text, start, end), absent: null, start, end, joined };
}

function unreadableText(start: number, end: number): Parsed<string> {
  return { value: null, absent: 'unreadable', start, end, joined: false };
}

/**
 * How a missing text is printed. A sign to which something is glued is part of the text: `*三` is a
 * name, 元祖食品 an employer.
 */
function textAbsence(text: FoldedText, start: number, end: number): Parsed<never> | null {
  const absence = parseAbsence(text, start, end);
  const glued = absence !== null && absence.end < end && text.gap[absence.end] === 0;
  return glued ? null : absence;
}

const LONGEST_PARTED_NAME = 6;
const NAME_DOTS: ReadonlySet<number> = /* @__PURE__ */ charSet('·•・‧');
const SEXES: ReadonlySet<number> = /* @__PURE__ */ charSet('男女');

/**
 * Reads a name (姓名): one line, and the next when the name breaks at its dot; pieces that blanks
 * part are one name only while they are short.
 */
export function parseName(text: FoldedText, start: number, end: number): Parsed<string> {
  const absence = textAbsence(text, start, end);
  if (absence !== null) return absence;
  let stop = unknownLabel(text, start, lineEnd(text, start, end));
  // A number below the label is that of another one.
  if (digitAt(text, start) >= 0) return unreadableText(start, stop);
  if (!isIdeograph(text.code[start] as number)) return read(text, start, stop, false);
  if (stop < end && NAME_DOTS.has(text.code[stop - 1] as number)) stop = lineEnd(text, stop, end);
  if (SEXES.has(text.code[stop - 1] as number) && text.gap[stop - 1] !== 0 && stop - 1 > start)
    stop--;
  const piece = pieceEnd(text, start, stop);
  stop = headBehind(text, piece, stop);
  const short = stop - start <= LONGEST_PARTED_NAME && piece - start <= LONGEST_SURNAME;
  const whole = short || NAME_DOTS.has(text.code[piece - 1] as number);
  const last = whole ? stop : piece;
  return read(text, start, last, last > piece);
}

const LONGEST_SURNAME = 2;
/** What a sheet says of a person behind the name, without a colon. */
const PERSON_HEADS: readonly Uint16Array[] = /* @__PURE__ */ [
  '性别',
  '民族',
  '年龄',
  '出生',
  '电话',
  '手机',
].map(codes);

/** Where such a head begins behind the first piece of a name; `stop` when there is none. */
function headBehind(text: FoldedText, from: number, stop: number): number {
  for (let i = from; i < stop; i++) {
    if (text.gap[i] !== 0 && wordAt(text, i, PERSON_HEADS) !== undefined) return i;
  }
  return stop;
}

/** An ID number has eighteen characters, an old one fifteen. */
const IDENTIFIER_LENGTHS = [18, 15];

/**
 * Reads a number that is kept as printed: digits, letters and the stars of a mask. With anything
 * else glued to it, it is not read at all: a part of a number is another number.
 */
export function parseIdentifier(text: FoldedText, start: number, end: number): Parsed<string> {
  const masked = parseAbsence(text, start, end);
  const partly = masked?.absent === 'masked' && isIdentifierChar(text, masked.end, end);
  if (masked !== null && !partly) return masked;
  let runEnd = start;
  while (isIdentifierChar(text, runEnd, end)) runEnd++;
  const longest = IDENTIFIER_LENGTHS[0] as number;
  let i = runEnd - start <= longest ? runEnd : completeEnd(text, start, runEnd);
  if (isCheckInBrackets(text, i, end)) i += CHECK_IN_BRACKETS;
  const glued = i < end && text.gap[i] === 0 && !isClosing(text, i, end);
  if (i === start || glued) return unreadableText(start, pieceEnd(text, Math.max(i, start), end));
  return read(text, start, i, pieceEnd(text, start, i) < i);
}

/** (8), the last character of a number of Hong Kong. */
const CHECK_IN_BRACKETS = 3;

function isCheckInBrackets(text: FoldedText, i: number, end: number): boolean {
  const close = i + CHECK_IN_BRACKETS - 1;
  return (
    close < end &&
    text.code[i] === CHAR.open &&
    isIdentifierChar(text, i + 1, end) &&
    text.code[close] === CHAR.close
  );
}

/** Where a complete number ends that blanks or a line break part from the digits behind it. */
function completeEnd(text: FoldedText, start: number, runEnd: number): number {
  const ends = IDENTIFIER_LENGTHS.map((length) => start + length);
  return ends.find((i) => i < runEnd && text.gap[i] !== 0) ?? pieceEnd(text, start, runEnd);
}

const MASKS_OF_DIGITS: ReadonlySet<number> = /* @__PURE__ */ charSet('*×●');

function isIdentifierChar(text: FoldedText, i: number, end: number): boolean {
  if (i >= end) return false;
  const code = text.code[i] as number;
  return (
    digitAt(text, i) >= 0 ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    MASKS_OF_DIGITS.has(code)
  );
}

const MOST_LINES = 4;

/** Reads an employer (参保单位名称): the first line, and what it would be with the lines below. */
export function parseEmployer(
  text: FoldedText,
  start: number,
  end: number,
): readonly Parsed<string>[] {
  const absence = textAbsence(text, start, end);
  if (absence !== null) return [absence];
  const stop = unknownLabel(text, start, end);
  const readings: Parsed<string>[] = [];
  for (let i = start; i < stop && readings.length < MOST_LINES; ) {
    i = lineEnd(text, i, stop);
    readings.push(read(text, start, i, readings.length > 0));
  }
  return readings;
}
