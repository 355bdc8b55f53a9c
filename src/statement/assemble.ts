import { fromMonthIndex } from '../calendar/index.js';
import { readAccountRow } from './account-table.js';
import { buildStatement } from './build.js';
import { type ListState, readContributions } from './contribution-list.js';
import { type Draft, settle } from './draft.js';
import {
  type FieldContext,
  readField,
  readFigure,
  readSupplement,
  readWorded,
  settleWorded,
} from './fields.js';
import type { FoldedText } from './folded-text.js';
import { type LabelRow, labelRow } from './label-row.js';
import { type ListPhase, OUTSIDE_LIST, phaseAfter } from './list-phase.js';
import type { StatementLayout } from './model.js';
import type { Part } from './partition.js';
import { SECTION_PATHS } from './paths.js';
import { withPlaces } from './places.js';
import type { StatementReading } from './reading.js';
import { addIssue, addUnknownText, newRecorder } from './recorder.js';
import { type SectionRole, sectionRoles } from './section-roles.js';
import type { ColumnsToken, FieldToken, SectionToken, Token } from './token.js';
import { lineEnd, valueStart } from './value.js';

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
  const year = readTitleYear(context, part.tokens);
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
  const statement = buildStatement(context, layout, year, contributions);
  const { issues, spans, rows } = recorder;
  const source = { lines: text.lines, spans, rows, places: null };
  return withPlaces({ kind: 'statement-reading', statement, issues }, source);
}

function readTitleYear(context: FieldContext, tokens: readonly Token[]): number | null {
  const { recorder, draft } = context;
  if (!tokens.some((token) => token.kind === 'title')) {
    const first = tokens[0];
    addIssue(recorder, 'title-missing', first?.start ?? 0, first?.end ?? 0);
  }
  for (const token of tokens) {
    if (token.kind !== 'year') continue;
    const { year, start, end } = token;
    const absent = year === null ? 'unreadable' : null;
    settle(recorder, draft, 'year', { value: year, absent, start, end, joined: false });
  }
  const year = draft.get('year');
  return typeof year === 'number' ? year : null;
}

function readTokens(
  context: FieldContext,
  part: Part,
  roles: ReadonlyMap<SectionToken, SectionRole>,
): ListState {
  const { recorder } = context;
  const list: ListState = { columns: null, present: false, segments: [] };
  let phase = OUTSIDE_LIST;
  let table: ColumnsToken | null = null;
  const { tokens } = part;
  addUnknownText(recorder, part.start, tokens[0]?.start ?? part.end);
  let done = 0;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    const end = tokens[k + 1]?.start ?? part.end;
    phase = phaseAfter(token, phase);
    if (token.kind !== 'field') context.worded = null;
    if (k < done) continue;
    const row = phase.inList ? null : labelRow(recorder.text, tokens, k, part.end);
    if (row !== null) {
      done = k + row.values.length;
      readLabelRow(context, row, tokens[done]?.start ?? part.end);
      continue;
    }
    switch (token.kind) {
      case 'field':
        readFieldOnPage(context, token, end, phase, list);
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
        for (const [from, to] of token.others) addUnknownText(recorder, from, to);
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
      case 'heading':
        // What stands below belongs to a section that is not known.
        context.role = null;
        addUnknownText(recorder, token.start, end);
        break;
      default:
        if (!phase.inList) addUnknownText(recorder, token.end, end);
        else if (token.end < end) list.segments.push([token.end, end]);
    }
  }
  return list;
}

/** Reads the values below their labels; what stands behind them in other lines belongs to none. */
function readLabelRow(context: FieldContext, { values, end }: LabelRow, next: number): void {
  for (const { token, start, end: valueEnd } of values) {
    const label = { ...token, end: start };
    if (label.kind === 'field') readField(context, label, valueEnd);
    else readFigure(context, label, valueEnd);
  }
  addUnknownText(context.recorder, end, next);
}

/** Behind the head of another page the list goes on in the line below a label. */
function readFieldOnPage(
  context: FieldContext,
  token: FieldToken,
  end: number,
  phase: ListPhase,
  list: ListState,
): void {
  const { text } = context.recorder;
  const start = valueStart(text, token.end, end);
  const last = phase.inList && start < end ? lineEnd(text, start, end) : end;
  readField(context, token, last);
  if (last < end) list.segments.push([last, end]);
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
  const { about, until, year, dateStart, dateEnd } = token;
  const value = about === 'year' ? year : until === null ? null : fromMonthIndex(until);
  const absent = value === null ? 'unreadable' : null;
  settle(recorder, draft, path, { value, absent, start: dateStart, end: dateEnd, joined: false });
  if (!token.row) {
    addUnknownText(recorder, token.end, end);
    return;
  }
  const interest = role === 'current' ? 'current.interest' : null;
  readAccountRow(recorder, draft, token, end, table, { months, amount, interest });
}
