import type { FoldedText } from './folded-text.js';
import { foreignTitle, type Refusal } from './refusal.js';
import type { SheetToken, TitleToken, Token } from './token.js';

/** The tokens of one statement and the characters they stand in. */
export interface Part {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

interface Seen {
  totals: number;
  years: number;
  title: number | null;
}

/**
 * Parts a text into statements. A title begins a new statement when sections follow it that the
 * statement so far already has, or when it is the title of another record; otherwise it is the
 * head of another page. The title of another sheet behind or before a statement parts them, too.
 */
export function partition(text: FoldedText, tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let start = 0;
  let titled = tokens[0]?.kind === 'title';
  let foreign = isSheetTitle(tokens[0]);
  let seen = countSections(tokens, 0, firstTitle(tokens, titled ? 1 : 0));
  for (let k = 1; k < tokens.length; k++) {
    const token = tokens[k];
    if (isSheetTitle(token)) {
      if (isStatement(countSections(tokens, from, k))) {
        parts.push({ tokens: tokens.slice(from, k), start, end: token.start });
        from = k;
        start = token.start;
        foreign = true;
      }
      foreign ||= !titled;
      continue;
    }
    if (token?.kind !== 'title') continue;
    const next = countSections(tokens, k, firstTitle(tokens, k + 1));
    const other = titled ? otherRecord(text, tokens, k, token) : null;
    if (other !== null || (foreign ? isStatement(next) : isRepeated(seen, next))) {
      const end = other?.start ?? token.start;
      parts.push({ tokens: tokens.slice(from, k), start, end });
      from = k;
      start = end;
      seen = next;
      foreign = false;
    } else {
      seen.totals += next.totals;
      seen.years += next.years;
    }
    titled = true;
  }
  parts.push({ tokens: tokens.slice(from), start, end: text.length });
  return parts;
}

/** The record of another place or scheme that a title begins. */
function otherRecord(
  text: FoldedText,
  tokens: readonly Token[],
  k: number,
  title: TitleToken,
): Refusal | null {
  const refusal = foreignTitle(text, tokens, k, 0);
  return refusal?.code === 'other-place' || title.residents ? refusal : null;
}

function isSheetTitle(token: Token | undefined): token is SheetToken {
  return token?.kind === 'sheet-title';
}

function isStatement({ totals, years }: Seen): boolean {
  return totals + years > 0;
}

function isRepeated(seen: Seen, next: Seen): boolean {
  if (!isStatement(seen) || !isStatement(next)) return false;
  const otherYear = seen.title !== null && next.title !== null && seen.title !== next.title;
  return otherYear || (seen.years > 0 && next.years > 0) || seen.totals + next.totals > 2;
}

/** The first title from token `k` on. */
function firstTitle(tokens: readonly Token[], k: number): number {
  for (let i = k; i < tokens.length; i++) if (tokens[i]?.kind === 'title') return i;
  return tokens.length;
}

function countSections(tokens: readonly Token[], from: number, to: number): Seen {
  const seen: Seen = { totals: 0, years: 0, title: null };
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (token?.kind === 'year') seen.title ??= token.year;
    if (token?.kind === 'section') {
      if (token.about === 'until') seen.totals++;
      else seen.years++;
    }
  }
  return seen;
}
