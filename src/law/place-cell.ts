import { shiftDate } from '../calendar/index.js';
import { InvalidInputError } from '../input/index.js';
import type { Cell, DateSpan, Gap, LawValues, Table, TableName } from './model.js';

type Value = LawValues[TableName];

/**
 * A table with one cell more.
 *
 * @param table - the table, which stays as it is
 * @param added - the cell
 * @param replace - whether it takes the place of the cell with the same days
 * @param path - where it stands in the caller's arguments
 * @throws InvalidInputError `range` when it overlaps a cell that it may not touch, or replaces none
 */
export function placeCell(table: Table, added: Cell<Value>, replace: boolean, path: string): Table {
  let replaced = false;
  const cells = table.cells.flatMap((held) => {
    if (!overlap(held, added)) return [held];
    if (replace && held.from === added.from && held.to === added.to) {
      replaced = true;
      return [];
    }
    if (!replace && held.to === null && held.from < added.from) {
      return [{ ...held, to: shiftDate(added.from, -1) }];
    }
    throw misplaced(added, path, `days that leave the cell from ${held.from} as it is`);
  });
  if (replace && !replaced) throw misplaced(added, path, 'the days of a cell to replace');
  const all = [...cells, added].sort(byTime);
  const gaps = table.gaps.flatMap((gap) => without(gap, added));
  return { ...table, cells: all, gaps: [...gaps, ...undeclared([...all, ...gaps])].sort(byTime) };
}

function misplaced(added: Cell, path: string, expected: string): InvalidInputError {
  return new InvalidInputError('range', path, `${added.from}/${added.to ?? ''}`, expected);
}

function overlap(a: DateSpan, b: DateSpan): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

function byTime(a: DateSpan, b: DateSpan): number {
  return a.from < b.from ? -1 : 1;
}

/** What a cell leaves of a gap: nothing, one piece or two. */
function without(gap: Gap<Value>, added: Cell): readonly Gap<Value>[] {
  if (!overlap(gap, added)) return [gap];
  const rest: Gap<Value>[] = [];
  if (gap.from < added.from) rest.push({ ...gap, to: shiftDate(added.from, -1) });
  if (added.to !== null && added.to < gap.to) rest.push({ ...gap, from: shiftDate(added.to, 1) });
  return rest;
}

/** The holes between what is held and what is declared not to be. */
function undeclared(spans: readonly DateSpan[]): readonly Gap<Value>[] {
  const holes: Gap<Value>[] = [];
  let next: DateSpan['from'] | null = null;
  for (const { from, to } of [...spans].sort(byTime)) {
    if (next !== null && next < from) {
      holes.push({ from: next, to: shiftDate(from, -1), reason: 'not-given' });
    }
    next = to === null ? null : shiftDate(to, 1);
  }
  return holes;
}
