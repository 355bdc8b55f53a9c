import { Decimal } from 'decimal.js';
import { fromMonthIndex, type YearMonth } from '../calendar/index.js';
import { readAccountRow } from './account-table.js';
import type { Draft } from './draft.js';
import { settleEmployer } from './employer.js';
import {
  type FieldContext,
  readField,
  readFigure,
  readSupplement,
  readWorded,
  settleWorded,
} from './fields.js';
import { type FoldedText, rawText } from './folded-text.js';
import type {
  Absence,
  AccountTotals,
  Contribution,
  Period,
  Statement,
  StatementLayout,
  Supplement,
  SupplementFigure,
} from './model.js';
import type { Part } from './partition.js';
import { figurePaths, SECTION_PATHS } from './paths.js';
import type { StatementReading } from './reading.js';
import {
  addIssue,
  addPlace,
  addUnknownText,
  isPunctuation,
  newRecorder,
  placesOf,
  type Recorder,
} from './recorder.js';
import { DEFAULT_COLUMNS, type ListText, readRows } from './rows.js';
import { keepsList } from './scan.js';
import { type SectionRole, sectionRoles } from './section-roles.js';
import type { ColumnsToken, SectionToken, Token } from './token.js';
import { lineEnd, parseAbsence, valueStart } from './value.js';
import { joinWrappedRows } from './wrapped-rows.js';

/** Puts a statement together from its tokens and the values between them. */
export function assemble(text: FoldedText, part: Part): StatementReading {
  const recorder = newRecorder(text);
  const draft: Draft = new Map();
  const context: FieldContext = {
    recorder,
    draft,
    role: null,
    employers: [],
    employerEnd: 0,
    supplement: null,
    worded: null,
    wordedMonths: null,
  };
  const year = readTitleYear(recorder, part.tokens);
  const { roles, contradicting } = sectionRoles(part.tokens, year);
  const list = readTokens(context, part, roles);
  for (const token of contradicting) {
    addIssue(recorder, 'sections-by-year', token.start, token.end, {
      path: roles.get(token) ?? '',
    });
  }
  settleWorded(context);
  const contributions = readContributions(context, list);
  const mailed = part.tokens.some((token) => token.kind === 'section' && token.row);
  const layout: StatementLayout = mailed ? 'shanghai-mailed' : 'shanghai-annual';
  const statement = build(context, layout, year, contributions);
  const { issues, spans } = recorder;
  const { source } = text;
  let places: StatementReading['places'] | undefined;
  return {
    kind: 'statement-reading',
    statement,
    issues,
    // Most callers never look at the places, and making them costs more than reading.
    get places() {
      places ??= placesOf(source, spans);
      return places;
    },
  };
}

function readTitleYear(recorder: Recorder, tokens: readonly Token[]): number | null {
  let year: number | null = null;
  if (!tokens.some((token) => token.kind === 'title')) {
    const first = tokens[0];
    addIssue(recorder, 'title-missing', first?.start ?? 0, first?.end ?? 0);
  }
  for (const token of tokens) {
    if (token.kind !== 'year') continue;
    if (token.year === null) {
      recorder.absent['year'] = 'unreadable';
      recorder.unreadable['year'] = rawText(recorder.text, token.start, token.end);
      addIssue(recorder, 'unreadable-value', token.start, token.end, { path: 'year' });
    } else if (year === null) {
      year = token.year;
      addPlace(recorder, 'year', token.start, token.end);
    } else if (year !== token.year) {
      addIssue(recorder, 'conflicting-values', token.start, token.end, { path: 'year' });
    }
  }
  return year;
}

interface ListState {
  columns: ColumnsToken | null;
  present: boolean;
  readonly segments: (readonly [number, number])[];
}

function readTokens(
  context: FieldContext,
  part: Part,
  roles: ReadonlyMap<SectionToken, SectionRole>,
): ListState {
  const { recorder } = context;
  const list: ListState = { columns: null, present: false, segments: [] };
  let inList = false;
  let table: ColumnsToken | null = null;
  const first = part.tokens[0];
  addUnknownText(recorder, part.start, first?.start ?? part.end);
  part.tokens.forEach((token, k) => {
    const end = part.tokens[k + 1]?.start ?? part.end;
    inList = keepsList(token, inList);
    if (token.kind !== 'field') context.worded = null;
    switch (token.kind) {
      case 'field':
        readField(context, token, end);
        context.worded = null;
        break;
      case 'worded':
        readWorded(context, token, end);
        break;
      case 'figure':
        readFigure(context, token, end);
        break;
      case 'supplement':
        readSupplement(context, token.end, end);
        break;
      case 'section':
        context.role = roles.get(token) ?? null;
        readSection(context, token, end, table);
        break;
      case 'columns':
        if (!token.list) {
          table = token;
          addUnknownText(recorder, token.end, end);
        } else {
          list.columns ??= token;
          list.present = true;
          list.segments.push([token.end, end]);
        }
        break;
      case 'list':
        list.present = true;
        list.segments.push([valueStart(recorder.text, token.end, end), end]);
        break;
      default:
        if (!inList) addUnknownText(recorder, token.end, end);
        else if (token.end < end) list.segments.push([token.end, end]);
    }
  });
  return list;
}

function readSection(
  context: FieldContext,
  token: SectionToken,
  end: number,
  table: ColumnsToken | null,
): void {
  const { recorder, draft, role } = context;
  if (role === null) return;
  const { date: path, months, amount } = SECTION_PATHS[role];
  const value = token.about === 'until' ? token.until : token.year;
  if (value === null) {
    recorder.absent[path] = 'unreadable';
    recorder.unreadable[path] = rawText(recorder.text, token.dateStart, token.dateEnd);
    addIssue(recorder, 'unreadable-value', token.dateStart, token.dateEnd, { path });
  } else {
    draft.set(path, token.about === 'until' ? fromMonthIndex(value) : value);
    addPlace(recorder, path, token.dateStart, token.dateEnd);
  }
  if (!token.row) {
    addUnknownText(recorder, token.end, end);
    return;
  }
  const interest = role === 'current' ? 'current.interest' : null;
  const row = readAccountRow(recorder, token, end, table, { months, amount, interest });
  if (row.months !== null) draft.set(months, row.months);
  if (row.amount !== null) draft.set(amount, row.amount);
  if (row.interest !== null && interest !== null) draft.set(interest, row.interest);
}

function readContributions(context: FieldContext, state: ListState): Contribution[] {
  const { recorder } = context;
  const { text } = recorder;
  if (!state.present) {
    recorder.absent['contributions'] = 'label-missing';
    settleEmployer(context, []);
    return [];
  }
  const head = state.columns;
  const columns = head?.columns ?? DEFAULT_COLUMNS;
  const base = head === null ? 0 : (text.gap[head.start] as number) >> 2;
  let separators = 0;
  if (head !== null) {
    for (let i = head.start + 1; i < head.end; i++) separators += (text.gap[i] as number) >> 2;
  }
  const separated = separators === columns.length - 1;
  const list: ListText = { columns, base, separated, segments: state.segments };
  const absence = head === null ? null : absenceOfList(text, state);
  if (absence !== null) recorder.absent['contributions'] = absence;
  const rows = absence === null ? readRows(recorder, list) : [];
  settleEmployer(context, rows);
  if (rows.length === 0) recorder.absent['contributions'] ??= 'blank';
  const employer = context.draft.get('employer');
  return joinWrappedRows(recorder, rows, list, typeof employer === 'string' ? employer : null);
}

/** How an empty list was printed: a mask, a dash or 无 below the head of the table. */
function absenceOfList(text: FoldedText, state: ListState): Absence | null {
  let found: Absence | null = null;
  for (const [start, end] of state.segments) {
    if (start < (state.columns?.end ?? 0)) continue;
    for (let i = start; i < end; ) {
      const line = lineEnd(text, i, end);
      const absence = parseAbsence(text, i, line);
      if (absence === null || absence.end !== line) {
        if (!isPunctuation(text, i, line)) return null;
      } else if (absence.absent !== 'dash' || line - i < SHORTEST_RULE) {
        found ??= absence.absent;
      }
      i = line;
    }
  }
  return found;
}

/** Three dashes or more are the rule of a table. */
const SHORTEST_RULE = 3;

/** Paths that a statement prints; one that is nowhere is reported as missing its label. */
const PRINTED = [
  'year',
  'name',
  'idNumber',
  'employer',
  'monthsBefore1993',
  'deemed.months',
  'opening.asOf',
  'opening.months',
  'opening.balance',
  'current.year',
  'current.months',
  'current.credited',
  'current.interest',
  'closing.asOf',
  'closing.months',
  'closing.balance',
  'arrears.months',
  'arrears.amount',
];

function build(
  context: FieldContext,
  layout: StatementLayout,
  year: number | null,
  contributions: readonly Contribution[],
): Statement {
  const { draft, recorder } = context;
  if (year !== null) draft.set('year', year);
  const supplement = buildSupplement(context);
  for (const path of PRINTED) {
    if (!draft.has(path)) recorder.absent[path] ??= 'label-missing';
  }
  const currentYear = numberAt(draft, 'current.year');
  const closing = totals(draft, 'closing');
  const lastYear = year ?? currentYear;
  return {
    kind: 'statement',
    layout,
    year,
    asOf: closing.asOf ?? (lastYear === null ? null : fromMonthIndex(lastYear * 12 + 11)),
    name: textAt(draft, 'name'),
    idNumber: textAt(draft, 'idNumber'),
    accountNumber: textAt(draft, 'accountNumber'),
    employer: textAt(draft, 'employer'),
    monthsBefore1993: numberAt(draft, 'monthsBefore1993'),
    deemed: {
      months: numberAt(draft, 'deemed.months'),
      period: periodAt(draft, 'deemed.period'),
      wordedUntil: monthAt(draft, 'deemed.wordedUntil'),
    },
    opening: totals(draft, 'opening'),
    current: {
      year: currentYear,
      months: numberAt(draft, 'current.months'),
      period: periodAt(draft, 'current.period'),
      credited: amountAt(draft, 'current.credited'),
      interest: amountAt(draft, 'current.interest'),
    },
    closing,
    arrears: {
      months: numberAt(draft, 'arrears.months'),
      amount: amountAt(draft, 'arrears.amount'),
    },
    supplement,
    contributions,
    absent: recorder.absent,
    unreadable: recorder.unreadable,
  };
}

function buildSupplement(context: FieldContext): Supplement {
  const { draft, recorder } = context;
  const figure = (name: keyof Supplement): SupplementFigure | null => {
    const { printed, year, amount } = figurePaths(name);
    if (!draft.has(printed)) return null;
    return { year: numberAt(draft, year), amount: amountAt(draft, amount) };
  };
  const supplement: Supplement = {
    averageMonthlyWage: figure('averageMonthlyWage'),
    contributionBase: figure('contributionBase'),
    monthlyPersonalContribution: figure('monthlyPersonalContribution'),
  };
  const missing = Object.entries(supplement).filter(([, value]) => value === null);
  if (missing.length === Object.keys(supplement).length) {
    recorder.absent['supplement'] = context.supplement ?? 'label-missing';
  } else {
    for (const [name] of missing) recorder.absent[figurePaths(name).path] = 'label-missing';
  }
  return supplement;
}

function totals(draft: Draft, role: 'opening' | 'closing'): AccountTotals {
  const paths = SECTION_PATHS[role];
  return {
    asOf: monthAt(draft, paths.date),
    months: numberAt(draft, paths.months),
    period: periodAt(draft, paths.period),
    balance: amountAt(draft, paths.amount),
  };
}

function textAt(draft: Draft, path: string): string | null {
  const value = draft.get(path);
  return typeof value === 'string' ? value : null;
}

function monthAt(draft: Draft, path: string): YearMonth | null {
  return textAt(draft, path) as YearMonth | null;
}

function numberAt(draft: Draft, path: string): number | null {
  const value = draft.get(path);
  return typeof value === 'number' ? value : null;
}

function periodAt(draft: Draft, path: string): Period | null {
  const value = draft.get(path);
  return typeof value === 'object' ? value : null;
}

function amountAt(draft: Draft, path: string): Decimal | null {
  const value = draft.get(path);
  return typeof value === 'string' ? new Decimal(value) : null;
}
