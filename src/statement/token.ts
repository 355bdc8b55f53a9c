import type { MonthIndex } from '../calendar/index.js';
import type { ColumnName } from './dictionary.js';

interface Span {
  /** First character. */
  readonly start: number;
  /** Character after the last. */
  readonly end: number;
}

/**
 * A token with nothing to say but a name or a year. All of these have the same properties: where
 * tokens are asked for their kind, that is what keeps the reader fast.
 */
interface SimpleToken<Kind extends string> extends Span {
  readonly kind: Kind;
  /** Path of the value a label names, name of another sheet; empty where there is none. */
  readonly name: string;
  /** Null where there is none, or when it cannot be read. */
  readonly year: number | null;
}

/** Makes a token of a label, of words or of a year. */
export function simpleToken<Kind extends string>(
  kind: Kind,
  start: number,
  end: number,
  name = '',
  year: number | null = null,
): SimpleToken<Kind> {
  return { kind, start, end, name, year };
}

/** A label; its value stands between it and the next token. */
export type FieldToken = SimpleToken<'field'>;

/** 1992年12月以前: a label of its own, or words before the deemed period. */
export type WordedToken = SimpleToken<'worded'>;

/** A figure of the supplement with its year. */
export type FigureToken = SimpleToken<'figure'>;

/** (2021年度) */
export type YearToken = SimpleToken<'year'>;

/** A phrase that only another sheet has, or its title on a line of its own. */
export type SheetToken = SimpleToken<'sheet' | 'sheet-title'>;

/** The agency of another place, as issuer of the sheet. */
export type AgencyToken = SimpleToken<'agency'>;

/** Heads without a value, headings that cannot be read, notes, and what carries no fact. */
export type PlainToken = SimpleToken<'supplement' | 'list' | 'heading' | 'note' | 'boilerplate'>;

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

type SectionDates = Pick<SectionToken, 'until' | 'year' | 'dateStart' | 'dateEnd'>;

/** Makes the token of the head of a section. */
export function sectionToken(
  about: SectionToken['about'],
  start: number,
  end: number,
  ordinal: number,
  row: boolean,
  { until, year, dateStart, dateEnd }: SectionDates,
): SectionToken {
  return { kind: 'section', start, end, about, ordinal, until, year, dateStart, dateEnd, row };
}

/** The title, 个人权益记录(单). */
export interface TitleToken extends Span {
  readonly kind: 'title';
  /** True when it is the record of residents' insurance, another scheme. */
  readonly residents: boolean;
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
