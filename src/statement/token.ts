import type { MonthIndex } from '../calendar/index.js';
import type { ColumnName } from './dictionary.js';

interface Span {
  /** First character. */
  readonly start: number;
  /** Character after the last. */
  readonly end: number;
}

/** A label; its value stands between it and the next token. */
export interface FieldToken extends Span {
  readonly kind: 'field';
  readonly name: string;
}

/** 1992年12月以前: a label of its own, or words before the deemed period. */
export interface WordedToken extends Span {
  readonly kind: 'worded';
}

/** A figure of the supplement with its year; null when the year cannot be read. */
export interface FigureToken extends Span {
  readonly kind: 'figure';
  readonly name: string;
  readonly year: number | null;
}

/** The head of a section: totals until a date, or what a year brought. */
export interface SectionToken extends Span {
  readonly kind: 'section';
  readonly about: 'until' | 'year';
  /** (一), (二), (三) as 1, 2, 3; 0 when there is no number. */
  readonly ordinal: number;
  /** Last month of the totals; null when it cannot be read. */
  readonly until: MonthIndex | null;
  /** The year; null when it cannot be read. */
  readonly year: number | null;
  /** Where the date stands, for its place. */
  readonly dateStart: number;
  readonly dateEnd: number;
  /** True for a row of the mailed table, whose figures follow without labels. */
  readonly row: boolean;
}

/** The title, 个人权益记录(单). */
export interface TitleToken extends Span {
  readonly kind: 'title';
  /** True when it is the record of residents' insurance, another scheme. */
  readonly residents: boolean;
}

/** (2021年度) */
export interface YearToken extends Span {
  readonly kind: 'year';
  readonly year: number | null;
}

/** The head of a table. */
export interface ColumnsToken extends Span {
  readonly kind: 'columns';
  readonly columns: readonly ColumnName[];
  /** Heads of columns the reader does not know: first character, character after the last. */
  readonly others: readonly (readonly [number, number])[];
  /** True for the list of months, false for the table of the mailed sheet. */
  readonly list: boolean;
}

/** A phrase that only another sheet has. */
export interface SheetToken extends Span {
  readonly kind: 'sheet';
  readonly name: string;
  /** True for its title on a line of its own. */
  readonly isTitle: boolean;
}

/** The agency of another place, as issuer of the sheet. */
export interface AgencyToken extends Span {
  readonly kind: 'agency';
}

/** Heads without a value, headings that cannot be read, notes, and what carries no fact. */
export interface PlainToken extends Span {
  readonly kind: 'supplement' | 'list' | 'heading' | 'note' | 'boilerplate';
}

export type Token =
  | FieldToken
  | WordedToken
  | FigureToken
  | SectionToken
  | TitleToken
  | YearToken
  | ColumnsToken
  | SheetToken
  | AgencyToken
  | PlainToken;
