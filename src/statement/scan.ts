import { matchColumns } from './columns.js';
import { CHAR, digitAt, digitLike } from './cursor.js';
import { columnHeads, type Phrase, phraseIndex } from './dictionary.js';
import type { FoldedText } from './folded-text.js';
import {
  isOrdinalDigit,
  matchNumberedLine,
  matchSection,
  matchTitle,
  matchTitleOfPlace,
  matchYear,
  matchYearRow,
} from './headings.js';
import { isFoot, isLabel, isValueStart, standsAlone } from './label-bounds.js';
import { isBehindCardLine } from './list-cards.js';
import { OUTSIDE_LIST, phaseAfter } from './list-phase.js';
import { isNumeral, numeralDigit, yearInNumerals } from './numerals.js';
import { isLineStart, matchPageFraction, matchPageNumber, stampEnd } from './page-marks.js';
import { phraseAt } from './phrase-table.js';
import { placeBefore } from './refusal.js';
import { type SectionToken, simpleToken, type Token } from './token.js';
import { labelUnitEnd } from './value.js';

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
  for (const first of phraseIndex().firsts) mark(first, PHRASE);
  for (const first of columnHeads().firsts) mark(first, COLUMNS);
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
    i = token.kind === 'field' ? labelUnitEnd(text, token.end, text.length) : token.end;
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
  if ((begins & SECTION) !== 0) {
    token = matchYearInBrackets(text, i) ?? matchSection(text, i);
    if (token === null && isNumeral(text.code[i] as number))
      token = matchAtNumeral(text, i, tokens, inList);
    if (token === null && !inList) {
      const line = matchNumberedLine(text, i);
      if (line !== null && tokens.some(({ kind }) => kind === 'section')) token = line;
    }
  }
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

/** A year in ideographs: 二〇二一年度. */
function matchAtNumeral(
  text: FoldedText,
  i: number,
  tokens: readonly Token[],
  inList: boolean,
): Token | null {
  const isAtYear = text.code[i + 4] === CHAR.year && yearInNumerals(text, i) >= 0;
  return isAtYear ? matchAtYear(text, i, tokens, inList) : null;
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
    return simpleToken('figure', i, end, phrase.name, year.year);
  }
  if (phrase?.kind === 'list') {
    return simpleToken('list', i, year.end + phrase.code.length);
  }
  const worded = matchPhrase(text, i, tokens, inList);
  if (worded !== null) return worded;
  if (matchTitle(text, year.end) !== null) {
    return simpleToken('year', i, year.end, '', year.year);
  }
  const last = tokens[tokens.length - 1];
  const alone = isLineStart(text, i) && isLineStart(text, year.end);
  if (last?.kind === 'title' && last.end === i && (alone || text.code[i + 5] === CHAR.degree)) {
    return simpleToken('year', i, year.end, '', year.year);
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

const BRACKETS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [CHAR.open, CHAR.close],
  [CHAR.openSquare, CHAR.closeSquare],
]);

function matchYearInBrackets(text: FoldedText, i: number): Token | null {
  const close = BRACKETS.get(text.code[i] as number);
  if (close === undefined) return null;
  if (!digitLike(text, i + 1) && numeralDigit(text.code[i + 1] as number) < 0) return null;
  const year = matchYear(text, i + 1);
  if (year === null || text.code[year.end] !== close) return null;
  return simpleToken('year', i, year.end + 1, '', year.year);
}

function findPhrase(text: FoldedText, i: number): Phrase | undefined {
  return phraseAt(text, i, phraseIndex());
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
      // 缴费月数 in the list is the count of a row.
      if (inList && phrase.name === '*.months') return null;
      return isLabel(text, start, end, tokens, inList)
        ? simpleToken('field', start, end, phrase.name)
        : null;
    case 'figure':
      return isLabel(text, start, end, tokens, inList)
        ? simpleToken('figure', start, end, phrase.name)
        : null;
    case 'worded':
      return simpleToken('worded', start, end);
    case 'sheet':
      return simpleToken('sheet', start, end, phrase.name);
    case 'sheet-title': {
      const isTitle = isLineStart(text, start) && isLineStart(text, end);
      return simpleToken(isTitle ? 'sheet-title' : 'sheet', start, end, phrase.name);
    }
    case 'stamp':
      return simpleToken('boilerplate', start, stampEnd(text, end));
    case 'note':
      // The note of a row may begin with the word, too; the note of the sheet begins a line.
      return inList &&
        phrase.code.length > SHORTEST_NOTE &&
        (!isLineStart(text, start) || isBehindCardLine(text, start))
        ? null
        : simpleToken('note', start, end);
    case 'supplement':
    case 'list':
      return isLabel(text, start, end, tokens, inList)
        ? simpleToken(phrase.kind, start, end)
        : null;
    case 'agency':
      return inList ? null : matchAgency(text, start, end, tokens);
    case 'issuer':
      return isValueStart(text, start, tokens) || (inList && !isFoot(text, start, end, tokens))
        ? null
        : simpleToken('boilerplate', start, end);
    case 'boilerplate':
      if (standsAlone(text, start, end)) return simpleToken('boilerplate', start, end);
      // An employer may be called so, too; 附: begins a heading.
      return inList || (isValueStart(text, start, tokens) && text.code[end - 1] !== CHAR.colon)
        ? null
        : simpleToken('boilerplate', start, end);
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
  return place === null ? null : simpleToken('agency', place.start, place.end);
}

/** 注: */
const SHORTEST_NOTE = 2;
