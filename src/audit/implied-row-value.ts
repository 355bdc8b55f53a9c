import { fromMonthIndex, type MonthIndex, parseYearMonth } from '../calendar/index.js';
import type { Contribution } from '../statement/index.js';
import type { FindingValue } from './finding.js';

const ROW_FIELD = /^contributions\[(\d+)\]\.(month|months|sequence)$/;

/**
 * What the rows of a list imply for a value of one row that could not be read: its month and its
 * number follow from the rows around it, its count from its status.
 *
 * @param rows - the rows of the list
 * @param path - path of the value, such as `contributions[3].month`
 * @returns null when the rows do not say, and for any other path
 */
export function impliedRowValue(rows: readonly Contribution[], path: string): FindingValue {
  const match = ROW_FIELD.exec(path);
  const index = Number(match?.[1]);
  const row = rows[index];
  if (match === null || row === undefined) return null;
  if (match[2] === 'months') return row.paid === null ? null : Number(row.paid);
  if (match[2] === 'sequence') return inARow(index, (i) => rows[i]?.sequence ?? null);
  const month = inARow(index, (i) => monthOf(rows[i]));
  return month === null ? null : fromMonthIndex(month);
}

/**
 * The number that continues a row of numbers that rise or fall by one: between its two neighbours,
 * or, at an end of the list, beyond the two on one side.
 */
function inARow(index: number, at: (index: number) => number | null): number | null {
  const before = at(index - 1);
  const after = at(index + 1);
  if (before !== null && after !== null) {
    return Math.abs(after - before) === 2 ? (before + after) / 2 : null;
  }
  return beyond(before, at(index - 2)) ?? beyond(after, at(index + 2));
}

function beyond(near: number | null, far: number | null): number | null {
  return near !== null && far !== null && Math.abs(near - far) === 1 ? near + near - far : null;
}

function monthOf(row: Contribution | undefined): MonthIndex | null {
  return row === undefined || row.month === null ? null : parseYearMonth(row.month);
}
