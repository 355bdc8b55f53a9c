import { cellStatus, spanMonth } from './cells.js';
import { CHAR, charSet } from './cursor.js';
import type { FoldedText } from './folded-text.js';
import { isLineStart } from './page-marks.js';
import { isIdeograph } from './text-value.js';
import type { Token } from './token.js';
import { isSeparator, valueStart } from './value.js';

/** Whether a label stands directly before `i`, so that its value begins there. */
export function isValueStart(text: FoldedText, i: number, tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.kind !== 'field') return false;
  return i === valueStart(text, last.end, i);
}

const SHORTEST_BARE_LABEL = 4;

/**
 * Words of a label are a label when a colon or a gap follows, or when nothing goes before them that
 * they may be glued to. Inside the list, where employers stand, they must also begin a cell of
 * their own.
 */
export function isLabel(
  text: FoldedText,
  start: number,
  end: number,
  tokens: readonly Token[],
  inList: boolean,
): boolean {
  if (end >= text.length) return true;
  const parted = isSeparator(text.code[end] as number);
  const gapAfter = text.gap[end] !== 0;
  if (inList) return start > 0 && text.gap[start] !== 0 && (parted || gapAfter);
  if (parted || gapAfter) return true;
  return end - start >= SHORTEST_BARE_LABEL && !isGlued(text, start, tokens);
}

const UNITS: ReadonlySet<number> = /* @__PURE__ */ charSet('年月度元整无');

/** Whether words are part of a value: of the one they begin, or of the word before them. */
function isGlued(text: FoldedText, start: number, tokens: readonly Token[]): boolean {
  if (start === 0 || text.gap[start] !== 0) return false;
  const before = text.code[start - 1] as number;
  if (before === CHAR.colon) return true;
  return tokens[tokens.length - 1]?.end !== start && isIdeograph(before) && !UNITS.has(before);
}

/** Whether the issuer stands at the foot of a page, and is not the employer of a row. */
export function isFoot(
  text: FoldedText,
  start: number,
  end: number,
  tokens: readonly Token[],
): boolean {
  if (!standsAlone(text, start, end)) return false;
  if (tokens[tokens.length - 1]?.end === start) return true;
  let from = start - 1;
  while (from > 0 && text.gap[from] === 0) from--;
  const before = { start: from, end: start };
  if (isLineStart(text, start)) return spanMonth(text, before) === null;
  return (text.gap[start] as number) >> 2 === 0 && cellStatus(text, before) !== undefined;
}

/** Whether gaps set words apart from what is around them. */
export function standsAlone(text: FoldedText, start: number, end: number): boolean {
  return (
    start === 0 ||
    (text.gap[start] !== 0 &&
      (end >= text.length || text.gap[end] !== 0 || text.code[end] === CHAR.colon))
  );
}
