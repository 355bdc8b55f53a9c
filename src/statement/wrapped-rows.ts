import type { Cell } from './cells.js';
import { valueText } from './folded-text.js';
import type { Contribution } from './model.js';
import type { ReadRow } from './read-row.js';
import { addIssue, addUnknownCells, isPunctuation, type Recorder } from './recorder.js';
import type { ListText } from './row-starts.js';
import { LONGEST_TEXT } from './text-value.js';

/** Ends of the names of employers: a name that ends so is complete. */
const NAME_ENDS = [
  '公司',
  '厂',
  '中心',
  '学校',
  '大学',
  '学院',
  '中学',
  '小学',
  '幼儿园',
  '医院',
  '研究所',
  '研究院',
  '事务所',
  '合作社',
  '委员会',
  '协会',
  '学会',
  '基金会',
  '银行',
  '分行',
  '支行',
  '集团',
  '商店',
  '门店',
  '经营部',
  '服务部',
  '工作室',
  '俱乐部',
  '街道',
  '居委会',
  '管理局',
  '办事处',
  '代表处',
  '分部',
  '(集团)',
];

/** Whether the name of an employer is complete, by its last words. */
export function isCompleteName(name: string): boolean {
  return NAME_ENDS.some((end) => name.endsWith(end));
}

/**
 * Gives the lines below the rows to whom they belong: an employer that was wrapped gets its rest,
 * everything else is reported. A rest is taken when its column tells, when the whole name stands
 * elsewhere on the sheet, or when only with it the name is complete.
 *
 * @param headEmployer - the employer of the head, or null
 * @returns the contributions, in order
 */
export function joinWrappedRows(
  recorder: Recorder,
  rows: readonly ReadRow[],
  list: ListText,
  headEmployer: string | null,
): Contribution[] {
  if (rows.every(({ tail }) => tail.length === 0)) return rows.map((row) => row.contribution);
  const known = new Set<string>();
  if (headEmployer !== null) known.add(compact(headEmployer));
  for (const { contribution, tail } of rows) {
    if (tail.length === 0 && contribution.employer !== null)
      known.add(compact(contribution.employer));
  }
  for (const name of repeatedNames(recorder, rows)) known.add(name);
  return rows.map((row) => {
    const tail = row.tail.filter((cell) => !isPunctuation(recorder.text, cell.start, cell.end));
    return tail.length === 0 ? row.contribution : joinTail(recorder, { ...row, tail }, list, known);
  });
}

/**
 * Names that several rows make with the lines below them, where every row that begins so goes on
 * so: what wraps, wraps the same way each time, and no line of a page does.
 */
function repeatedNames(recorder: Recorder, rows: readonly ReadRow[]): string[] {
  const tails = new Map<string, { text: string | null; rows: number }>();
  for (const { contribution, tail } of rows) {
    const begun = contribution.employer;
    if (begun === null) continue;
    const most = tailCells(tail);
    const text = most === tail.length ? compact(tailText(recorder, tail)) : null;
    const seen = tails.get(begun);
    if (seen === undefined) tails.set(begun, { text, rows: 1 });
    else {
      seen.rows++;
      if (seen.text !== text) seen.text = null;
    }
  }
  return [...tails].flatMap(([begun, { text, rows: count }]) =>
    text !== null && text !== '' && count > 1 ? [compact(begun) + text] : [],
  );
}

function joinTail(
  recorder: Recorder,
  row: ReadRow,
  list: ListText,
  known: ReadonlySet<string>,
): Contribution {
  const { contribution } = row;
  const taken = longestName(recorder, row, list, known);
  addUnknownCells(recorder, row.tail.slice(taken.cells));
  if (taken.cells === 0) return contribution;
  const first = row.tail[0] as Cell;
  const last = row.tail[taken.cells - 1] as Cell;
  const path = row.paths[taken.column];
  addIssue(recorder, 'wrapped-cell', first.start, last.end, { path });
  delete recorder.absent[path];
  return { ...contribution, [taken.column]: taken.text };
}

interface Taken {
  readonly cells: number;
  readonly column: 'employer' | 'note';
  readonly text: string;
}

const MOST_TAIL_CELLS = 6;

function longestName(
  recorder: Recorder,
  row: ReadRow,
  list: ListText,
  known: ReadonlySet<string>,
): Taken {
  const begun = row.contribution.employer ?? '';
  const column = tailColumn(row.tail, list);
  if (column !== null && row.tail.length <= MOST_TAIL_CELLS) {
    const cells = row.tail.length;
    const before = column === 'employer' ? begun : row.contribution.note;
    return { cells, column, text: before + tailText(recorder, row.tail) };
  }
  const most = tailCells(row.tail);
  for (let cells = most; cells > 0; cells--) {
    const text = begun + tailText(recorder, row.tail.slice(0, cells));
    if (known.has(compact(text))) return { cells, column: 'employer', text };
  }
  if (begun !== '' && !known.has(compact(begun)) && !isCompleteName(begun)) {
    for (let cells = 1; cells <= most; cells++) {
      const text = begun + tailText(recorder, row.tail.slice(0, cells));
      if (isCompleteName(text)) return { cells, column: 'employer', text };
    }
  }
  return { cells: 0, column: 'employer', text: begun };
}

/** How many cells below a row may be the rest of its employer. */
function tailCells(tail: readonly Cell[]): number {
  let cells = 0;
  for (const cell of tail.slice(0, MOST_TAIL_CELLS)) {
    if (cell.end - cell.start > LONGEST_TEXT) break;
    cells++;
  }
  return cells;
}

/** The column that every line below the row stands in, when tabs or pipes tell. */
function tailColumn(tail: readonly Cell[], list: ListText): 'employer' | 'note' | null {
  if (!list.separated) return null;
  let column = -list.base;
  let found: 'employer' | 'note' | null = null;
  for (const cell of tail) {
    column = cell.newLine ? cell.separators - list.base : column + cell.separators;
    const name = list.columns[column];
    const fits = column > 0 && (name === 'employer' || name === 'note');
    if (!fits || (found !== null && found !== name)) return null;
    found = name;
  }
  return found;
}

function tailText(recorder: Recorder, cells: readonly Cell[]): string {
  let out = '';
  for (const cell of cells) out += valueText(recorder.text, cell.start, cell.end);
  return out;
}

function compact(text: string): string {
  return text.replaceAll(' ', '');
}
