import { parseAbsence } from './absence.js';
import { CHAR, digitAt, digitsEnd } from './cursor.js';
import { type FoldedText, GAP_LINE } from './folded-text.js';
import { codes, wordAt } from './phrase-table.js';
import { closed, hasGap, type Parsed, pieceEnd, prefixEnd, unreadable } from './value.js';

const UNIT_YUAN = 0x5143; // 元
const AMOUNT_PREFIXES: readonly Uint16Array[] = /* @__PURE__ */ [
  '共计',
  '合计',
  '人民币',
  'RMB',
  'CNY',
  '¥',
].map(codes);

const MOST_AMOUNT_DIGITS = 12;

/**
 * An amount: `98765.40元`, `70,000.00`, `¥1,754.40`, 人民币1,754.40元, `600.00元/月`. The value is plain
 * decimal text in yuan.
 */
export function parseAmount(text: FoldedText, start: number, end: number): Parsed<string> {
  const from = prefixEnd(text, start, end, AMOUNT_PREFIXES);
  return from === start ? amountAt(text, start, end) : { ...amountAt(text, from, end), start };
}

function amountAt(text: FoldedText, start: number, end: number): Parsed<string> {
  const absence = parseAbsence(text, start, end);
  if (absence !== null) return absence;
  let i = start;
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
  const gaps = hasGap(text, start, i);
  const yuan = i < end && text.code[i] === UNIT_YUAN;
  if (gaps && (!yuan || lacksDot(text, start, i))) return unreadable(start, i);
  return closed(text, digits, start, yuan ? yuanEnd(text, i, end) : i, end, gaps);
}

/** Whether the dot of an amount may have been lost at a blank: `201345 60`. */
function lacksDot(text: FoldedText, start: number, end: number): boolean {
  const dot = end - 2;
  return (
    dot > start &&
    text.gap[dot] !== 0 &&
    text.gap[dot + 1] === 0 &&
    ((text.gap[dot] as number) & GAP_LINE) === 0 &&
    digitsEnd(text, start, end) === end
  );
}

const YUAN_TAILS: readonly Uint16Array[] = /* @__PURE__ */ ['元整', '元/月', '元(人民币)'].map(
  codes,
);

/** Where 元 ends, with what may follow it. */
function yuanEnd(text: FoldedText, i: number, end: number): number {
  const tail = wordAt(text, i, YUAN_TAILS);
  return tail === undefined || i + tail.length > end ? i + 1 : i + tail.length;
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
