import { parseAmount } from './amount.js';
import { type Cell, cutCells } from './cells.js';
import { type FoldedText, GAP_LINE } from './folded-text.js';
import { parseIdentifier } from './text-value.js';
import type { FieldToken, FigureToken, Token } from './token.js';
import { lineEnd, type Parsed, parseMonths, parsePeriod, valueStart } from './value.js';

type LabelToken = FieldToken | FigureToken;

/** A label and the characters of its value in the line below; none when `start` is `end`. */
export interface LabelledValue {
  readonly token: LabelToken;
  readonly start: number;
  readonly end: number;
}

/** Labels in a line and their values in the line below them. */
export interface LabelRow {
  readonly values: readonly LabelledValue[];
  /** Character after the values. */
  readonly end: number;
}

/**
 * Labels that stand in one line without their values, from token `k` on, and the values in the line
 * below. Tabs and pipes tell the columns; blanks do where there is a value for each label.
 *
 * @param limit - where the text of the statement ends
 * @returns null when the labels do not stand so; no values when it is not clear whose they are
 */
export function labelRow(
  text: FoldedText,
  tokens: readonly Token[],
  k: number,
  limit: number,
): LabelRow | null {
  const second = tokens[k + 1];
  if (!isLabel(tokens[k]) || !isLabel(second) || !followsLabel(text, tokens[k], second))
    return null;
  const labels = labelsFrom(text, tokens, k);
  const last = labels[labels.length - 1];
  if (last === undefined) return null;
  const next = tokens[k + labels.length]?.start ?? limit;
  const from = valueStart(text, last.end, next);
  if (from >= next || ((text.gap[from] as number) & GAP_LINE) === 0) return null;
  const end = lineEnd(text, from, next);
  const cells: Cell[] = [];
  cutCells(text, from, end, cells);
  const spans = byColumn(text, labels, cells) ?? byOrder(labels, cells);
  const values = labels.map((token, i) => ({ token, ...(spans?.[i] ?? { start: end, end }) }));
  if (spans !== null && values.every((value) => fits(text, value))) return { values, end };
  // Any text fits a label of a text, also one that holds the value of another label.
  const isText = parse(text, last, from, end) === null;
  const isOfLast = isText
    ? !cells.some((cell) => isOfAny(text, labels, cell))
    : fits(text, { token: last, start: from, end });
  if (isOfLast) return null;
  return { values: labels.map((token) => ({ token, start: from, end: from })), end: from };
}

/** No line of the sheet has more labels. */
const MOST_LABELS = 8;

/** The labels from token `k` on that stand in one line, nothing behind any but the last. */
function labelsFrom(text: FoldedText, tokens: readonly Token[], k: number): LabelToken[] {
  const labels: LabelToken[] = [];
  for (let i = k; labels.length <= MOST_LABELS; i++) {
    const token = tokens[i];
    if (!isLabel(token) || (i > k && !followsLabel(text, tokens[i - 1], token))) return labels;
    labels.push(token);
  }
  return [];
}

function isLabel(token: Token | undefined): token is LabelToken {
  return token?.kind === 'field' || token?.kind === 'figure';
}

/** Whether a label stands directly behind another, in its line. */
function followsLabel(text: FoldedText, before: Token | undefined, { start }: LabelToken): boolean {
  if (before === undefined || ((text.gap[start] as number) & GAP_LINE) !== 0) return false;
  return valueStart(text, before.end, start) === start;
}

/** Whether a cell is a value of a label that takes no text. */
function isOfAny(text: FoldedText, labels: readonly LabelToken[], { start, end }: Cell): boolean {
  return labels.some((token) => {
    const parsed = parse(text, token, start, end);
    return parsed?.absent === null && parsed.end === end;
  });
}

type Span = Pick<Cell, 'start' | 'end'>;

/** Values by the separators before them; null when separators do not part the labels. */
function byColumn(
  text: FoldedText,
  labels: readonly LabelToken[],
  cells: readonly Cell[],
): (Span | undefined)[] | null {
  const [first, ...others] = labels;
  const base = first === undefined ? 0 : (text.gap[first.start] as number) >> 2;
  if (others.some((label) => (text.gap[label.start] as number) >> 2 !== 1)) return null;
  const spans: (Span | undefined)[] = labels.map(() => undefined);
  let column = -base;
  for (const { start, end, separators } of cells) {
    column += separators;
    if (column < 0 || column >= labels.length) return null;
    spans[column] = { start: spans[column]?.start ?? start, end };
  }
  return spans;
}

function byOrder(labels: readonly LabelToken[], cells: readonly Cell[]): readonly Span[] | null {
  return cells.length === labels.length ? cells : null;
}

/** Whether all of a text is a value of the kind that a label names, or says that there is none. */
function fits(text: FoldedText, { token, start, end }: LabelledValue): boolean {
  const parsed = start === end ? null : parse(text, token, start, end);
  return parsed === null || (parsed.absent !== 'unreadable' && parsed.end === end);
}

/** The value of a label; null for a text, which may be anything. */
function parse(
  text: FoldedText,
  { kind, name }: LabelToken,
  start: number,
  end: number,
): Parsed<unknown> | null {
  if (kind === 'figure') return parseAmount(text, start, end);
  switch (name) {
    case 'name':
    case 'employer':
      return null;
    case 'idNumber':
    case 'accountNumber':
    case 'accountNumber+idNumber':
      return parseIdentifier(text, start, end);
    case 'monthsBefore1993':
    case 'arrears.months':
      return parseMonths(text, start, end);
    case 'deemed':
    case '*.months':
      return parsePeriod(text, start, end) ?? parseMonths(text, start, end);
    default:
      return parseAmount(text, start, end);
  }
}
