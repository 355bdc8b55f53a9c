import { CHAR, charSet, digitAt } from './cursor.js';
import type { FoldedText } from './folded-text.js';
import type { Absence } from './model.js';
import { codes, type PhraseTable, phraseAt, phraseTable } from './phrase-table.js';
import type { Parsed } from './value.js';

const UNIT_MONTH = 0x4e2a; // 个
const UNIT_YUAN = 0x5143; // 元
const NONE = 0x65e0; // 无

/** Characters that stand for what is not shown; X too, where no other letter stands beside it. */
const MASK_CHARS: ReadonlySet<number> = /* @__PURE__ */ charSet('[]*×■□●◆▇█#Xx');
/** What may stand among them: the marks of an amount. */
const MASKED_MARKS: ReadonlySet<number> = /* @__PURE__ */ charSet('.,');
const BLANK_LINE: ReadonlySet<number> = /* @__PURE__ */ charSet('_');

/** Words in place of a value that is not shown. */
const MASK_WORDS: readonly string[] = [
  '隐去',
  '隐藏',
  '已隐去',
  '已隐藏',
  '已脱敏',
  '已屏蔽',
  '脱敏',
  '屏蔽',
  '保密',
  '不显示',
  '略',
];

interface MaskWord {
  readonly code: Uint16Array;
}

let words: PhraseTable<MaskWord> | undefined;

function maskWords(): PhraseTable<MaskWord> {
  words ??= phraseTable(MASK_WORDS.map((text) => ({ code: codes(text) })));
  return words;
}

/**
 * How a missing value is printed, when the text says nothing else.
 *
 * @returns null when something stands there that is not a sign of a missing value
 */
export function parseAbsence(text: FoldedText, start: number, end: number): Parsed<never> | null {
  if (start >= end) return absentValue('blank', start, start);
  const first = text.code[start] as number;
  if (isDigit(first)) return null;
  const word = maskWordEnd(text, start, end);
  if (word > start) return absentValue('masked', start, word);
  if (isPlainIdeograph(first)) return null;
  const mask = maskEnd(text, start, end);
  if (mask > start) return absentValue('masked', start, mask);
  const line = runEnd(text, start, end, BLANK_LINE);
  if (line > start) {
    return line < end && text.gap[line] === 0 && !isEndMark(text, line, end)
      ? null
      : absentValue('blank', start, line);
  }
  let i = start;
  while (i < end && (text.code[i] === CHAR.dash || text.code[i] === CHAR.slash)) i++;
  if (i > start) {
    return digitAt(text, i) >= 0 && i < end && text.gap[i] === 0
      ? null
      : absentValue('dash', start, unitEnd(text, i, end));
  }
  const unit = unitEnd(text, start, end);
  if (unit > start) return absentValue('blank', start, unit);
  if (first !== NONE) return null;
  const whole = start + 1 === end || text.gap[start + 1] !== 0 || isEndMark(text, start + 1, end);
  return whole ? absentValue('none-stated', start, start + 1) : null;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
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

/** Where a word for what is not shown ends, perhaps in brackets; `start` when there is none. */
function maskWordEnd(text: FoldedText, start: number, end: number): number {
  const first = text.code[start];
  const from = first === CHAR.open || first === CHAR.openSquare ? start + 1 : start;
  if (from >= end) return start;
  const word = phraseAt(text, from, maskWords());
  if (word === undefined) return start;
  let i = from + word.code.length;
  if (from > start) {
    if (text.code[i] !== CHAR.close && text.code[i] !== CHAR.closeSquare) return start;
    i++;
  }
  i = Math.min(unitEnd(text, i, end), end);
  return i === end || text.gap[i] !== 0 || isEndMark(text, i, end) ? i : start;
}

/** Where a mask ends, units and marks of an amount within it included: `***.**元`, `X年X个月`. */
function maskEnd(text: FoldedText, start: number, end: number): number {
  if (text.code[start] === CHAR.closeSquare) return start;
  return runEnd(text, start, end, MASK_CHARS);
}

/** Where characters of a kind end that stand for digits, with marks and units among them. */
function runEnd(
  text: FoldedText,
  start: number,
  end: number,
  fillers: ReadonlySet<number>,
): number {
  let i = start;
  while (i < end && fillers.has(text.code[i] as number)) {
    i++;
    const mark = i + 1 < end && MASKED_MARKS.has(text.code[i] as number);
    if (mark && text.gap[i + 1] === 0 && fillers.has(text.code[i + 1] as number)) i++;
    const unit = unitEnd(text, i, end);
    if (unit > i && (unit >= end || !fillers.has(text.code[unit] as number))) return unit;
    i = unit;
  }
  return i;
}

/** Where a unit alone (个月, 月, 年, 元) ends; `i` itself when there is none. */
export function unitEnd(text: FoldedText, i: number, end: number): number {
  if (i >= end) return i;
  const code = text.code[i];
  if (code === UNIT_MONTH && i + 1 < end && text.code[i + 1] === CHAR.month) return i + 2;
  return code === CHAR.month || code === CHAR.year || code === UNIT_YUAN || code === UNIT_MONTH
    ? i + 1
    : i;
}

const END_MARKS: ReadonlySet<number> = /* @__PURE__ */ charSet(',.;。、)');

/** Whether only a mark that closes a value stands at `i`. */
export function isEndMark(text: FoldedText, i: number, end: number): boolean {
  return i < end && END_MARKS.has(text.code[i] as number);
}
