import type { YearMonth } from '../calendar/index.js';
import { parseAbsence } from './absence.js';
import { parseAmount } from './amount.js';
import { CHAR } from './cursor.js';
import { type Draft, settle } from './draft.js';
import type { Absence } from './model.js';
import { type CountPaths, DEEMED_PATHS, figurePaths, SECTION_PATHS } from './paths.js';
import { addIssue, addPlace, addUnknownText, type Recorder } from './recorder.js';
import type { SectionRole } from './section-roles.js';
import { parseEmployer, parseIdentifier, parseName } from './text-value.js';
import type { FieldToken, FigureToken, WordedToken } from './token.js';
import { lineEnd, type Parsed, parseMonths, parsePeriod, valueStart } from './value.js';

/** The month that 1992年12月以前 ends with. */
const BEFORE_1993: YearMonth = '1992-12';

/** What the reader of fields works on. */
export interface FieldContext {
  readonly recorder: Recorder;
  readonly draft: Draft;
  /** Section of the last heading, or null before the first. */
  role: SectionRole | null;
  /** Readings of the employer, shortest first; which one holds is settled with the list. */
  employers: readonly Parsed<string>[];
  /** Where the text of the employer ends. */
  employerEnd: number;
  /** How the supplement was printed when it holds no figure. */
  supplement: Absence | null;
  /** The words 1992年12月以前 when they stand directly before the next label. */
  worded: WordedToken | null;
  /** 1992年12月以前 with a count of its own. */
  wordedMonths: Parsed<number> | null;
}

/** Reads the value of a label, from its end to the next token. */
export function readField(context: FieldContext, token: FieldToken, end: number): void {
  const { text } = context.recorder;
  const start = valueStart(text, token.end, end);
  const { name } = token;
  switch (name) {
    case 'name':
      settleAll(context, name, parseName(text, start, end), end);
      break;
    case 'idNumber':
      settleAll(context, name, parseIdentifier(text, start, end), end);
      break;
    case 'accountNumber':
    case 'accountNumber+idNumber':
      readAccountNumber(context, name !== 'accountNumber', start, end);
      break;
    case 'employer':
      readEmployer(context, start, end);
      break;
    case 'monthsBefore1993':
    case 'arrears.months':
      settleAll(context, name, parseMonths(text, start, end), end);
      break;
    case 'deemed':
      readCountAndPeriod(context, DEEMED_PATHS, start, end);
      break;
    case 'arrears.amount':
      settleAll(context, name, noneIsZero(parseAmount(text, start, end)), end);
      break;
    case 'current.credited':
    case 'current.interest':
      settleAll(context, name, parseAmount(text, start, end), end);
      break;
    default:
      readSectionField(context, token, start, end);
  }
}

/** A label that every section has: its section is that of the heading above it. */
function readSectionField(
  context: FieldContext,
  token: FieldToken,
  start: number,
  end: number,
): void {
  const { recorder, role } = context;
  const isBalance = token.name === '*.balance';
  if (role === null || (isBalance && role === 'current')) {
    addUnknownText(recorder, token.start, end);
  } else if (isBalance) {
    settleAll(context, SECTION_PATHS[role].amount, parseAmount(recorder.text, start, end), end);
  } else {
    readCountAndPeriod(context, SECTION_PATHS[role], start, end);
  }
}

/** Keeps the first employer that is printed; which reading of it holds is settled with the list. */
function readEmployer(context: FieldContext, start: number, end: number): void {
  const known = context.employers[0];
  const readings = parseEmployer(context.recorder.text, start, end);
  if (known === undefined || known.value === null) {
    context.employers = readings;
    context.employerEnd = end;
    return;
  }
  const again = readings.find(({ value }) => value === known.value) ?? readings[0];
  if (again === undefined) return;
  if (again.value !== null && again.value !== known.value) {
    addIssue(context.recorder, 'conflicting-values', again.start, again.end, { path: 'employer' });
  }
  addUnknownText(context.recorder, again.end, end);
}

function settleAll<T extends string | number>(
  context: FieldContext,
  path: string,
  parsed: Parsed<T>,
  end: number,
): void {
  settle(context.recorder, context.draft, path, parsed);
  addUnknownText(context.recorder, parsed.end, end);
}

/** Arrears of 无 are no arrears. */
function noneIsZero(parsed: Parsed<string>): Parsed<string> {
  return parsed.absent === 'none-stated' ? { ...parsed, value: '0', absent: null } : parsed;
}

const ID_NUMBER_LENGTH = 18;

/** An account number that is an ID number, by its label or its length, is both. */
function readAccountNumber(
  context: FieldContext,
  isIdNumber: boolean,
  start: number,
  end: number,
): void {
  const parsed = parseIdentifier(context.recorder.text, start, end);
  settleAll(context, 'accountNumber', parsed, end);
  if (isIdNumber || parsed.value?.length === ID_NUMBER_LENGTH) {
    settle(context.recorder, context.draft, 'idNumber', parsed);
  }
}

/** A count, a period in its place, or one with the other in brackets. */
function readCountAndPeriod(
  context: FieldContext,
  paths: CountPaths,
  start: number,
  end: number,
): void {
  const { recorder, draft } = context;
  const { text } = recorder;
  const worded = context.worded;
  let rest = start;
  let period = parsePeriod(text, start, end);
  if (period === null) {
    const months = parseMonths(text, start, end);
    const counted = draft.has(paths.months);
    if (!counted || months.value !== null) settle(recorder, draft, paths.months, months);
    rest = months.end;
    const inner = rest < end && text.code[rest] === CHAR.open ? rest + 1 : rest;
    if (months.value !== null && inner > rest) {
      period = parsePeriod(text, inner, end);
      rest = period?.end ?? rest;
    }
  } else {
    rest = period.end;
    const inner =
      rest < end && text.code[rest] === CHAR.open ? parseMonths(text, rest + 1, end) : null;
    if (inner !== null && inner.value !== null) {
      settle(recorder, draft, paths.months, inner);
      rest = inner.end;
    }
  }
  if (period !== null) {
    settle(recorder, draft, paths.period, period);
    if (!draft.has(paths.months)) recorder.absent[paths.months] ??= 'period-instead';
    if (worded !== null && paths === DEEMED_PATHS) {
      draft.set(DEEMED_PATHS.wordedUntil, BEFORE_1993);
      addPlace(recorder, DEEMED_PATHS.wordedUntil, worded.start, worded.end);
    }
  }
  addUnknownText(recorder, rest, end);
}

/** 1992年12月以前: the service before 1993 once more, or words before the deemed period. */
export function readWorded(context: FieldContext, token: WordedToken, end: number): void {
  const { recorder } = context;
  const start = valueStart(recorder.text, token.end, end);
  if (start === end) {
    context.worded = token;
    return;
  }
  const parsed = parseMonths(recorder.text, start, end);
  if (parsed.absent === 'unreadable') {
    context.worded = token;
    addUnknownText(recorder, start, end);
    return;
  }
  if (parsed.value !== null) context.wordedMonths ??= parsed;
  addUnknownText(recorder, parsed.end, end);
}

/** Takes 1992年12月以前：4年7个月 for the service before 1993 where its own label is silent. */
export function settleWorded(context: FieldContext): void {
  const { draft, recorder, wordedMonths } = context;
  if (wordedMonths === null || draft.has('monthsBefore1993')) return;
  delete recorder.unreadable['monthsBefore1993'];
  settle(recorder, draft, 'monthsBefore1993', wordedMonths);
}

/** Reads a figure of the supplement. */
export function readFigure(context: FieldContext, token: FigureToken, end: number): void {
  const { recorder, draft } = context;
  const paths = figurePaths(token.name);
  const start = valueStart(recorder.text, token.end, end);
  const amount = parseAmount(recorder.text, start, end);
  if (!draft.has(paths.amount)) {
    draft.set(paths.printed, token.year ?? 0);
    if (token.year !== null) {
      draft.set(paths.year, token.year);
      addPlace(recorder, paths.year, token.start, token.start + 4);
    }
  }
  settle(recorder, draft, paths.amount, amount);
  addUnknownText(recorder, amount.end, end);
}

/** Reads what stands after 补充信息 when it is no figure: a mask, nothing, 无. */
export function readSupplement(context: FieldContext, start: number, end: number): void {
  const { recorder } = context;
  const { text } = recorder;
  let found: Absence | null = null;
  for (let i = valueStart(text, start, end); i < end; ) {
    const line = lineEnd(text, i, end);
    const absence = parseAbsence(text, i, line);
    if (absence?.end === line) found ??= absence.absent;
    else addUnknownText(recorder, i, line);
    i = line;
  }
  context.supplement ??= found ?? 'blank';
}
