import { fromMonthIndex } from '../calendar/index.js';
import { parseAbsence } from './absence.js';
import { type Cell, cellStatus, rowNumber, spanMonth } from './cells.js';
import { digitAt } from './cursor.js';
import { valueText } from './folded-text.js';
import type { Contribution } from './model.js';
import { addIssue, addUnknownText, keep, type Recorder, recordUnreadable } from './recorder.js';
import type { RowCells, RowSpan } from './row.js';
import { LONGEST_TEXT } from './text-value.js';
import { parseMonths } from './value.js';

/** Paths of the values of a row. */
export type RowPaths = Readonly<Record<keyof Omit<Contribution, 'paid'>, string>>;

const paths: RowPaths[] = [];
const KEPT_PATHS = 1000;

/** Paths of the values of row `index`; those of usual rows are made once. */
export function rowPaths(index: number): RowPaths {
  const known = paths[index];
  if (known !== undefined) return known;
  const path = `contributions[${index}]`;
  const made: RowPaths = {
    sequence: `${path}.sequence`,
    month: `${path}.month`,
    employer: `${path}.employer`,
    months: `${path}.months`,
    status: `${path}.status`,
    note: `${path}.note`,
  };
  if (index === paths.length && index < KEPT_PATHS) paths.push(made);
  return made;
}

/** A row as it was read, with what wrapped below it still apart. */
export interface ReadRow {
  readonly paths: RowPaths;
  readonly contribution: Contribution;
  /** What the values were read from. */
  readonly cells: RowCells;
  /** Cells of lines below the row that belong to no row. */
  readonly tail: readonly Cell[];
}

/** Reads the values of a row. */
export function readRow(recorder: Recorder, paths: RowPaths, row: RowCells): Contribution {
  const employer = readText(recorder, paths.employer, row.employer);
  const status = readText(recorder, paths.status, row.status);
  const word = row.status === null ? undefined : cellStatus(recorder.text, row.status);
  if (status !== null && word === undefined && row.status !== null) {
    addIssue(recorder, 'unknown-status', row.status.start, row.status.end, { path: paths.status });
  }
  for (const { start, end } of row.rest) addUnknownText(recorder, start, end);
  return {
    sequence: readSequence(recorder, paths.sequence, row.sequence),
    month: readMonth(recorder, paths.month, row.month),
    employer,
    months: readCount(recorder, paths.months, row.months),
    status,
    paid: word === undefined ? null : word.paid,
    note: readNote(recorder, row.note),
  };
}

function readSequence(recorder: Recorder, path: string, span: RowSpan): number | null {
  const number = span === null ? -1 : rowNumber(recorder.text, span);
  if (span === null || number < 0) return missing(recorder, path, span);
  return number;
}

function readMonth(recorder: Recorder, path: string, span: RowSpan): Contribution['month'] {
  const date = span === null ? null : spanMonth(recorder.text, span);
  if (span === null || date === null) return missing(recorder, path, span);
  return fromMonthIndex(date.month);
}

function missing(recorder: Recorder, path: string, span: RowSpan): null {
  const absence = span === null ? null : parseAbsence(recorder.text, span.start, span.end);
  if (span === null) recorder.absent[path] = 'blank';
  else if (absence?.end === span.end && absence.absent !== null) {
    recorder.absent[path] = absence.absent;
  } else recordUnreadable(recorder, path, span.start, span.end);
  return null;
}

function readCount(recorder: Recorder, path: string, span: RowSpan): number | null {
  if (span === null) return missing(recorder, path, span);
  // Nearly every count is one digit.
  const digit = span.end - span.start === 1 ? digitAt(recorder.text, span.start) : -1;
  if (digit >= 0) return digit;
  const parsed = parseMonths(recorder.text, span.start, span.end);
  if (parsed.end === span.end) return keep(recorder, path, parsed);
  recordUnreadable(recorder, path, span.start, span.end);
  return null;
}

function readText(recorder: Recorder, path: string, span: RowSpan): string | null {
  if (span === null) return missing(recorder, path, span);
  const absence = parseAbsence(recorder.text, span.start, span.end);
  if (absence?.end === span.end || span.end - span.start > LONGEST_TEXT) {
    return missing(recorder, path, span);
  }
  return spanText(recorder, span);
}

function readNote(recorder: Recorder, span: RowSpan): string {
  if (span !== null && span.end - span.start <= LONGEST_TEXT) return spanText(recorder, span);
  if (span !== null) addUnknownText(recorder, span.start, span.end);
  return '';
}

function spanText(recorder: Recorder, span: Exclude<RowSpan, null>): string {
  return valueText(recorder.text, span.start, span.end);
}
