import { monthOfDate, yearOf } from '../calendar/index.js';
import type { Table } from '../law/index.js';

/**
 * The last calendar year for which a table has a value. A value without a known end counts for the
 * year in which it begins: each year has had its own. 0 for a table without values.
 */
export function lastYearIn({ cells }: Table): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : yearOf(monthOfDate(last.to ?? last.from));
}
