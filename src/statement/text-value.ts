import { CHAR, digitAt } from './cursor.js';
import { type FoldedText, valueText } from './folded-text.js';
import { isClosing, lineEnd, type Parsed, parseAbsence, pieceEnd } from './value.js';

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

const LONGEST_PARTED_NAME = 6;

/**
 * Reads a name (姓名): one line; pieces that blanks part are one name only while they are short.
 */
export function parseName(text: FoldedText, start: number, end: number): Parsed<string> {
  const absence = parseAbsence(text, start, end);
  if (absence !== null) return absence;
  const stop = unknownLabel(text, start, lineEnd(text, start, end));
  if (!isIdeograph(text.code[start] as number)) return read(text, start, stop, false);
  const piece = pieceEnd(text, start, stop);
  const last = stop - start <= LONGEST_PARTED_NAME ? stop : piece;
  return read(text, start, last, last > piece);
}

/** An ID number has eighteen characters, an old one fifteen: a gap behind them ends it. */
const COMPLETE_IDENTIFIER = 15;

/**
 * Reads a number that is kept as printed: digits, letters and the stars of a mask. With anything
 * else glued to it, it is not read at all: a part of a number is another number.
 */
export function parseIdentifier(text: FoldedText, start: number, end: number): Parsed<string> {
  const masked = parseAbsence(text, start, end);
  const partly = masked?.absent === 'masked' && isIdentifierChar(text, masked.end, end);
  if (masked !== null && !partly) return masked;
  let i = start;
  let joined = false;
  while (isIdentifierChar(text, i, end)) {
    if (i > start && text.gap[i] !== 0) {
      if (i - start >= COMPLETE_IDENTIFIER) break;
      joined = true;
    }
    i++;
  }
  const glued = i < end && text.gap[i] === 0 && !isClosing(text, i, end);
  if (i === start || glued) return unreadableText(start, pieceEnd(text, Math.max(i, start), end));
  return read(text, start, i, joined);
}

function isIdentifierChar(text: FoldedText, i: number, end: number): boolean {
  if (i >= end) return false;
  const code = text.code[i] as number;
  return (
    digitAt(text, i) >= 0 ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    '*×●'.includes(String.fromCharCode(code))
  );
}

const MOST_LINES = 4;

/** Reads an employer (参保单位名称): the first line, and what it would be with the lines below. */
export function parseEmployer(
  text: FoldedText,
  start: number,
  end: number,
): readonly Parsed<string>[] {
  const absence = parseAbsence(text, start, end);
  if (absence !== null) return [absence];
  const stop = unknownLabel(text, start, end);
  const readings: Parsed<string>[] = [];
  for (let i = start; i < stop && readings.length < MOST_LINES; ) {
    i = lineEnd(text, i, stop);
    readings.push(read(text, start, i, readings.length > 0));
  }
  return readings;
}
