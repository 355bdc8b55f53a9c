import { maskIdNumbers } from '../input/index.js';
import { charSet } from './cursor.js';
import { type FoldedText, GAP_LINE, rawText, sourceStart } from './folded-text.js';
import { placeAt } from './line-index.js';
import type { Absence } from './model.js';
import { NO_PLACE, type Spans } from './places.js';
import type { ReadRow } from './read-row.js';
import type { Issue, IssueCode, Severity } from './reading.js';
import type { Parsed } from './value.js';

const SEVERITY: Readonly<Record<IssueCode, Severity>> = {
  empty: 'error',
  'not-a-statement': 'error',
  'other-sheet': 'error',
  'other-place': 'error',
  'unknown-text': 'warning',
  'unreadable-value': 'error',
  'unknown-status': 'warning',
  'conflicting-values': 'error',
  'joined-value': 'info',
  'wrapped-cell': 'info',
  'title-missing': 'info',
  'sections-by-year': 'warning',
  'several-statements': 'warning',
  'more-issues': 'warning',
};

/** What is gathered while one statement is read. */
export interface Recorder {
  readonly text: FoldedText;
  /** Path of a value, its first character and the one after its last, in turn; a later entry wins. */
  readonly spans: Spans;
  /** The rows of the list, which keep the characters of their values themselves. */
  rows: readonly ReadRow[];
  readonly absent: Record<string, Absence>;
  readonly unreadable: Record<string, string>;
  readonly issues: Issue[];
  /** Paths at which different values stand; nothing more is read for them. */
  conflicting: Set<string> | null;
}

export function newRecorder(text: FoldedText): Recorder {
  return { text, spans: [], rows: [], absent: {}, unreadable: {}, issues: [], conflicting: null };
}

const LONGEST_RAW = 200;

/** A text with more to report is no statement; the list stays short enough to be read. */
const MOST_ISSUES = 1000;

/** Reports something about the characters from `start` to before `end`. */
export function addIssue(
  recorder: Recorder,
  code: IssueCode,
  start: number,
  end: number,
  about: { readonly path?: string; readonly detail?: string } = {},
): void {
  const { text, issues } = recorder;
  if (issues.length > MOST_ISSUES) return;
  const place = placeAt(text.lines, sourceStart(text, start), sourceEnd(text, end));
  const listed = issues.length < MOST_ISSUES ? code : 'more-issues';
  issues.push({
    kind: 'issue',
    code: listed,
    severity: SEVERITY[listed],
    path: about.path ?? null,
    line: place.line,
    column: place.column,
    raw: isPersonal(about.path)
      ? maskDigits(shorten(place.raw))
      : maskIdNumbers(shorten(place.raw)),
    detail: about.detail ?? null,
  });
}

function shorten(raw: string): string {
  return raw.length > LONGEST_RAW ? `${raw.slice(0, LONGEST_RAW)}…` : raw;
}

function isPersonal(path: string | undefined): boolean {
  return path === 'idNumber' || path === 'accountNumber';
}

const SHOWN_DIGITS = 6;

/** Masks the digits of a number that may be in pieces, all but the area at its beginning. */
function maskDigits(raw: string): string {
  return raw.slice(0, SHOWN_DIGITS) + raw.slice(SHOWN_DIGITS).replace(/[0-9０-９]/gu, '*');
}

/** Keeps where the value at `path` was read from. */
export function addPlace(recorder: Recorder, path: string, start: number, end: number): void {
  recorder.spans.push(path, start, end);
}

/** Takes back the place of a value that turned out to be none. */
export function dropPlace(recorder: Recorder, path: string): void {
  recorder.spans.push(path, NO_PLACE, NO_PLACE);
}

function sourceEnd(text: FoldedText, end: number): number {
  return end > 0 && end <= text.length ? (text.at[end - 1] as number) + 1 : text.source.length;
}

/**
 * Keeps what became of a value: its place, or why it is missing.
 *
 * @returns the value, or null
 */
export function keep<T>(recorder: Recorder, path: string, parsed: Parsed<T>): T | null {
  if (parsed.absent === 'unreadable') {
    recordUnreadable(recorder, path, parsed.start, parsed.end);
    return null;
  }
  if (parsed.absent !== null) {
    recorder.absent[path] = parsed.absent;
    return null;
  }
  addPlace(recorder, path, parsed.start, parsed.end);
  if (parsed.joined) addIssue(recorder, 'joined-value', parsed.start, parsed.end, { path });
  return parsed.value;
}

/** Keeps that what stands at `path` is no value of the kind. */
export function recordUnreadable(
  recorder: Recorder,
  path: string,
  start: number,
  end: number,
): void {
  recorder.absent[path] = 'unreadable';
  recorder.unreadable[path] = shorten(rawText(recorder.text, start, end));
  addIssue(recorder, 'unreadable-value', start, end, { path });
}

const IGNORED: ReadonlySet<number> = /* @__PURE__ */ charSet(':,;。.、()-_=~*#>/+•·●');

/**
 * Reports text that was not understood, a line at a time; punctuation alone is nothing to report.
 */
export function addUnknownText(recorder: Recorder, start: number, end: number): void {
  const { text } = recorder;
  for (let i = start; i < end; ) {
    let k = i + 1;
    while (k < end && ((text.gap[k] as number) & GAP_LINE) === 0) k++;
    if (!isPunctuation(text, i, k)) addIssue(recorder, 'unknown-text', i, k);
    i = k;
  }
}

/** Reports cells that belong to nothing, a line at a time. */
export function addUnknownCells(
  recorder: Recorder,
  cells: readonly { readonly start: number; readonly end: number }[],
): void {
  for (let k = 0; k < cells.length; ) {
    const first = cells[k] as { readonly start: number; readonly end: number };
    let end = first.end;
    for (k++; k < cells.length && cells[k]?.start === end; k++) end = cells[k]?.end ?? end;
    addUnknownText(recorder, first.start, end);
  }
}

/** Whether the characters from `start` to before `end` say nothing. */
export function isPunctuation(text: FoldedText, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (!IGNORED.has(text.code[i] as number)) return false;
  }
  return true;
}
