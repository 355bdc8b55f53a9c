import { CHAR, charSet, digitAt, digitsEnd } from './cursor.js';
import { type FoldedText, GAP_LINE } from './folded-text.js';
import { isIdeograph } from './text-value.js';
import { type PlainToken, simpleToken } from './token.js';

const PAGE = 0x9875; // 页
const NTH = 0x7b2c; // 第
const ALTOGETHER = 0x5171; // 共

/** 第1页, 共2页, 第1/2页, or a line - 1 -. */
export function matchPageNumber(text: FoldedText, start: number): PlainToken | null {
  const first = text.code[start];
  if (first !== NTH && first !== ALTOGETHER && first !== CHAR.dash) return null;
  const numberEnd = digitsEnd(text, start + 1, text.length);
  if (numberEnd === start + 1 || numberEnd > start + 4) return null;
  if (first === CHAR.dash) {
    const end = numberEnd + 1;
    const alone = isLineStart(text, start) && isLineStart(text, end);
    return text.code[numberEnd] === CHAR.dash && alone
      ? simpleToken('boilerplate', start, end)
      : null;
  }
  let i = numberEnd;
  if (text.code[i] === CHAR.slash) i = digitsEnd(text, i + 1, text.length);
  if (text.code[i] !== PAGE) return null;
  i++;
  const joined = text.code[i] === CHAR.slash || text.code[i] === CHAR.comma;
  if (joined && text.code[i + 1] === ALTOGETHER) i++;
  // 第1页书店 is the name of an employer.
  const glued = i < text.length && text.gap[i] === 0 && isIdeograph(text.code[i] as number);
  if (glued && text.code[i] !== ALTOGETHER) return null;
  return simpleToken('boilerplate', start, i);
}

/** A line that is nothing but 1/2. */
export function matchPageFraction(text: FoldedText, start: number): PlainToken | null {
  if (!isLineStart(text, start)) return null;
  const slash = digitsEnd(text, start, text.length);
  if (text.code[slash] !== CHAR.slash || slash > start + 3) return null;
  const end = digitsEnd(text, slash + 1, text.length);
  return end > slash + 1 && end <= slash + 4 && isLineStart(text, end)
    ? simpleToken('boilerplate', start, end)
    : null;
}

/** Whether a line begins at `i`, or the text ends. */
export function isLineStart(text: FoldedText, i: number): boolean {
  return i >= text.length || ((text.gap[i] as number) & GAP_LINE) !== 0;
}

const LONGEST_STAMP = 40;
const STAMP_CHARS: ReadonlySet<number> = /* @__PURE__ */ charSet(':-./年月日时分秒of');

/** A stamp reaches over the date, time, page or telephone number after it. */
export function stampEnd(text: FoldedText, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_STAMP);
  let end = start;
  while (end < limit && isStampChar(text, end)) {
    const goesOn = end === start || text.gap[end] === 0 || isJoinedStamp(text, end);
    if (!goesOn) break;
    end++;
  }
  return end;
}

function isStampChar(text: FoldedText, i: number): boolean {
  return digitAt(text, i) >= 0 || STAMP_CHARS.has(text.code[i] as number);
}

/** A blank within a stamp: after its colon, around `of`, or before the time of day. */
function isJoinedStamp(text: FoldedText, i: number): boolean {
  const before = text.code[i - 1];
  const here = text.code[i];
  return (
    before === CHAR.colon ||
    before === 0x66 || // f
    here === 0x6f || // o
    text.code[digitsEnd(text, i, text.length)] === CHAR.colon
  );
}
