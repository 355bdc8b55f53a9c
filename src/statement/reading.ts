import type { Statement } from './model.js';

/** How bad something is: `error` cannot be true, `warning` needs an explanation, `info` is odd but explained. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What the reader has to report about a text, as a stable code.
 *
 * Refusals, `statement` is then null:
 * - `empty`: there is no text
 * - `not-a-statement`: nothing of a statement was found
 * - `other-sheet`: a sheet of Shanghai that this library does not read, `detail` names it
 * - `other-place`: a sheet of another city or province, `detail` names it
 *
 * About a statement that was read:
 * - `unknown-text`: text that was not understood and is not known boilerplate
 * - `unreadable-value`: what stands at `path` is no value of the kind
 * - `unknown-status`: a status word (缴费情况) the reader does not know; `paid` is null
 * - `conflicting-values`: a label stands twice with different values; neither was taken
 * - `joined-value`: a value was put together from pieces that blanks or line breaks separate
 * - `wrapped-cell`: a line below a row was taken as the rest of its employer
 * - `title-missing`: no title; the sections tell which sheet it is
 * - `sections-by-year`: the numbers of the sections contradict their years; the years were followed
 * - `several-statements`: the text holds more than one statement; this is the first
 * - `more-issues`: from here on there is more to report than is listed
 */
export type IssueCode =
  | 'empty'
  | 'not-a-statement'
  | 'other-sheet'
  | 'other-place'
  | 'unknown-text'
  | 'unreadable-value'
  | 'unknown-status'
  | 'conflicting-values'
  | 'joined-value'
  | 'wrapped-cell'
  | 'title-missing'
  | 'sections-by-year'
  | 'several-statements'
  | 'more-issues';

/** Something the reader has to report, with its place. ID numbers in `raw` are masked. */
export interface Issue {
  readonly kind: 'issue';
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Path of the value it is about, when it is about one: `current.credited`. */
  readonly path: string | null;
  /** Line, from 1. */
  readonly line: number;
  /** Column in UTF-16 code units, from 1. */
  readonly column: number;
  /** The text it is about, ID numbers masked, shortened when long. */
  readonly raw: string;
  /** A stable word that says more, such as the name of the sheet or the city. */
  readonly detail: string | null;
}

/** Where a value was read from. */
export interface Place {
  /** Line, from 1. */
  readonly line: number;
  /** Column in UTF-16 code units, from 1. */
  readonly column: number;
  /** The text it was read from, as it stands there. */
  readonly raw: string;
}

/** What the reader made of a text. */
export interface StatementReading {
  readonly kind: 'statement-reading';
  /** Null when the text was refused; the issues say why. */
  readonly statement: Statement | null;
  readonly issues: readonly Issue[];
  /** Path of a value (`opening.months`, `contributions[3].month`) → where it was read from. */
  readonly places: Readonly<Record<string, Place>>;
}
