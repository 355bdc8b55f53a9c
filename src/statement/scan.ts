import { cellStatus, spanMonth } from './cells.js';
import { matchColumns } from './columns.js';
import { CHAR, digitAt, digitLike, phraseAt } from './cursor.js';
import { columnHeads, type Phrase, phraseIndex } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import {
  isOrdinalDigit,
  matchSection,
  matchTitle,
  matchTitleOfPlace,
  matchYear,
  matchYearRow,
} from './headings.js';
import { OUTSIDE_LIST, phaseAfter } from './list-phase.js';
import { isLineStart, matchPageFraction, matchPageNumber, plain, stampEnd } from './page-marks.js';
import { placeBefore } from './refusal.js';
import type { SectionToken, Token } from './token.js';

/** What a character may begin; most characters begin nothing, which makes the scan fast. */
const PHRASE = 1;
const DIGIT = 2;
const TITLE = 4;
const COLUMNS = 8;
const SECTION = 16;
const PAGE_NUMBER = 32;

let starts: Uint8Array | undefined;

function startTable(): Uint8Array {
  starts ??= makeStartTable();
  return starts;
}

function makeStartTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (code: number, bit: number): void => {
    table[code] = (table[code] as number) | bit;
  };
  for (const first of phraseIndex().keys()) mark(first, PHRASE);
  for (const first of columnHeads().keys()) mark(first, COLUMNS);
  for (const char of '0123456789OolI') mark(char.charCodeAt(0), DIGIT);
  for (const char of '(上城企职机基养社参个居') mark(char.charCodeAt(0), TITLE);
  for (const char of '([一二三截累') mark(char.charCodeAt(0), SECTION);
  for (const char of '第共-') mark(char.charCodeAt(0), PAGE_NUMBER);
  return table;
}

/**
 * Finds labels, headings, titles, table heads and boilerplate; one pass, from left to right. What
 * stands between two tokens is the value of the first, or rows of the list.
 */
export function scan(text: FoldedText): Token[] {
  const table = startTable();
  const tokens: Token[] = [];
  let phase = OUTSIDE_LIST;
  let valueBegin = 0;
  for (let i = 0; i < text.length; ) {
    // Within the list only the beginning of a cell may be a token: an employer is called as it likes.
    const { inList } = phase;
    if (inList && text.gap[i] === 0 && i > valueBegin) {
      i++;
      continue;
    }
    const begins = table[text.code[i] as number] as number;
    let token: Token | null =
      begins === 0
        ? null
        : (begins & DIGIT) !== 0
          ? matchAtDigit(text, i, begins, tokens, inList)
          : matchAt(text, i, begins, tokens, inList);
    if (token === null && inList && isLineStart(text, i)) token = matchTitleOfPlace(text, i);
    if (token === null) {
      i++;
      continue;
    }
    tokens.push(token);
    i = token.end;
    valueBegin = text.code[i] === CHAR.colon ? i + 1 : i;
    phase = phaseAfter(token, phase);
  }
  return tokens;
}

function matchAt(
  text: FoldedText,
  i: number,
  begins: number,
  tokens: readonly Token[],
  inList: boolean,
): Token | null {
  let token: Token | null = null;
  if ((begins & SECTION) !== 0) token = matchYearInBrackets(text, i) ?? matchSection(text, i);
  if (token === null && (begins & TITLE) !== 0) token = matchTitle(text, i);
  if (token === null && (begins & COLUMNS) !== 0) token = matchColumns(text, i);
  if (token === null && (begins & PAGE_NUMBER) !== 0) token = matchPageNumber(text, i);
  if (token === null && (begins & PHRASE) !== 0) token = matchPhrase(text, i, tokens, inList);
  return token;
}

/** Tokens that begin with a digit: years, rows of the mailed table, 92年底前连续工龄. */
function matchAtDigit(
  text: FoldedText,
  i: number,
  begins: number,
  tokens: readonly Token[],
  inList: boolean,
): Token | null {
  if (i > 0 && text.gap[i] === 0 && digitAt(text, i - 1) >= 0) return null;
  if (isOrdinalDigit(text, i)) {
    const section = matchSection(text, i);
    if (section !== null) return section;
  }
  const mark = text.code[i + 4];
  if (mark === CHAR.year) return matchAtYear(text, i, tokens, inList);
  if (mark === CHAR.dot || mark === CHAR.dash || mark === CHAR.slash) {
    const row = matchMailedRow(text, i, tokens);
    if (row !== null) return row;
  }
  const fraction = matchPageFraction(text, i);
  if (fraction !== null || (begins & PHRASE) === 0) return fraction;
  return matchPhrase(text, i, tokens, inList);
}

function matchAtYear(
  text: FoldedText,
  i: number,
  tokens: readonly Token[],
  inList: boolean,
): Token | null {
  const section = matchSection(text, i) ?? matchMailedRow(text, i, tokens);
  if (section !== null) return section;
  const year = matchYear(text, i);
  if (year === null) return matchPhrase(text, i, tokens, inList);
  const phrase = findPhrase(text, year.end);
  if (phrase?.kind === 'figure') {
    const end = year.end + phrase.code.length;
    return { kind: 'figure', start: i, end, name: phrase.name, year: year.year };
  }
  if (phrase?.kind === 'list') {
    return { kind: 'list', start: i, end: year.end + phrase.code.length };
  }
  const worded = matchPhrase(text, i, tokens, inList);
  if (worded !== null) return worded;
  if (matchTitle(text, year.end) !== null) {
    return { kind: 'year', start: i, end: year.end, year: year.year };
  }
  const last = tokens[tokens.length - 1];
  if (last?.kind === 'title' && last.end === i && text.code[i + 5] === CHAR.degree) {
    return { kind: 'year', start: i, end: year.end, year: year.year };
  }
  return null;
}

/** A period with days is a row of the mailed table unless it is the value of the label before it. */
function matchMailedRow(
  text: FoldedText,
  i: number,
  tokens: readonly Token[],
): SectionToken | null {
  if ((i > 0 && text.gap[i] === 0) || isValueStart(text, i, tokens)) return null;
  let k = tokens.length - 1;
  while (tokens[k]?.kind === 'boilerplate') k--;
  const last = tokens[k];
  const inTable =
    (last?.kind === 'columns' && !last.list) || (last?.kind === 'section' && last.row);
  return inTable ? matchYearRow(text, i) : null;
}

/** Whether a label stands directly before `i`, so that its value begins there. */
function isValueStart(text: FoldedText, i: number, tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.kind !== 'field') return false;
  return i === (text.code[last.end] === CHAR.colon ? last.end + 1 : last.end);
}

const BRACKETS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [CHAR.open, CHAR.close],
  [CHAR.openSquare, CHAR.closeSquare],
]);

function matchYearInBrackets(text: FoldedText, i: number): Token | null {
  const close = BRACKETS.get(text.code[i] as number);
  if (close === undefined || !digitLike(text, i + 1)) return null;
  const year = matchYear(text, i + 1);
  if (year === null || text.code[year.end] !== close) return null;
  return { kind: 'year', start: i, end: year.end + 1, year: year.year };
}

function findPhrase(text: FoldedText, i: number): Phrase | undefined {
  const bucket = i < text.length ? phraseIndex().get(text.code[i] as number) : undefined;
  return phraseAt(text, i, bucket);
}

function matchPhrase(
  text: FoldedText,
  start: number,
  tokens: readonly Token[],
  inList: boolean,
): Token | null {
  const phrase = findPhrase(text, start);
  if (phrase === undefined) return null;
  const end = start + phrase.code.length;
  switch (phrase.kind) {
    case 'field':
      return isLabel(text, start, end, inList)
        ? { kind: 'field', start, end, name: phrase.name }
        : null;
    case 'figure':
      return isLabel(text, start, end, inList)
        ? { kind: 'figure', start, end, name: phrase.name, year: null }
        : null;
    case 'worded':
      return { kind: 'worded', start, end };
    case 'sheet':
      return { kind: 'sheet', start, end, name: phrase.name, isTitle: false };
    case 'sheet-title': {
      const isTitle = isLineStart(text, start) && isLineStart(text, end);
      return { kind: 'sheet', start, end, name: phrase.name, isTitle };
    }
    case 'stamp':
      return plain('boilerplate', start, stampEnd(text, end));
    case 'note':
      // The note of a row may begin with the word, too; the note of the sheet begins a line.
      return inList && !isLineStart(text, start) && phrase.code.length > SHORTEST_NOTE
        ? null
        : plain('note', start, end);
    case 'supplement':
    case 'list':
      return isLabel(text, start, end, inList) ? plain(phrase.kind, start, end) : null;
    case 'agency':
      return inList ? null : matchAgency(text, start, end, tokens);
    case 'issuer':
      return isValueStart(text, start, tokens) || (inList && !isFoot(text, start, end, tokens))
        ? null
        : plain('boilerplate', start, end);
    case 'boilerplate':
      return inList && !standsAlone(text, start, end) ? null : plain('boilerplate', start, end);
  }
}

/** The agency of another place with a line of its own: 苏州市社会保险基金管理中心. */
function matchAgency(
  text: FoldedText,
  start: number,
  end: number,
  tokens: readonly Token[],
): Token | null {
  let line = start;
  const first = tokens[tokens.length - 1]?.end ?? 0;
  while (line > first && text.gap[line] === 0) line--;
  const alone = isLineStart(text, line) && isLineStart(text, end);
  if (!alone || isValueStart(text, line, tokens)) return null;
  const place = placeBefore(text, line, start);
  return place === null ? null : { kind: 'agency', start: place.start, end: place.end };
}

/** 注: */
const SHORTEST_NOTE = 2;
const SHORTEST_BARE_LABEL = 4;

/**
 * Words of a label are a label when a colon or a gap follows. Inside the list, where employers
 * stand, they must also begin a cell of their own.
 */
function isLabel(text: FoldedText, start: number, end: number, inList: boolean): boolean {
  if (end >= text.length) return true;
  const colon = text.code[end] === CHAR.colon;
  const gapAfter = text.gap[end] !== 0;
  if (inList) return start > 0 && text.gap[start] !== 0 && (colon || gapAfter);
  return colon || gapAfter || end - start >= SHORTEST_BARE_LABEL;
}

/** Whether the issuer stands at the foot of a page, and is not the employer of a row. */
function isFoot(text: FoldedText, start: number, end: number, tokens: readonly Token[]): boolean {
  if (!standsAlone(text, start, end)) return false;
  if (tokens[tokens.length - 1]?.end === start) return true;
  let from = start - 1;
  while (from > 0 && text.gap[from] === 0) from--;
  const before = { start: from, end: start };
  if (isLineStart(text, start)) return spanMonth(text, before) === null;
  return (text.gap[start] as number) >> 2 === 0 && cellStatus(text, before) !== undefined;
}

function standsAlone(text: FoldedText, start: number, end: number): boolean {
  return (
    start === 0 ||
    (text.gap[start] !== 0 &&
      (end >= text.length || text.gap[end] !== 0 || text.code[end] === CHAR.colon))
  );
}
