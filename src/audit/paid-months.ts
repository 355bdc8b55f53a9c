import { MonthSet, parseYearMonth } from '../calendar/index.js';
import type { Statement } from '../statement/index.js';

/** How many different months a list shows as paid. */
export interface PaidMonths {
  /** Months that are paid, each once, however many employers paid. */
  readonly certain: number;
  /** How many more there may be: rows with an unknown status, or a month or period that cannot be read. */
  readonly possible: number;
}

/**
 * Counts the paid months of the list (缴费明细信息), back payments included.
 *
 * @returns null when the statement has no list that could be counted: the sheet has none, or it is
 * masked or blank. A list without a row that is not marked so is a year without any month.
 */
export function paidMonths(statement: Statement): PaidMonths | null {
  const { contributions, absent } = statement;
  const absence = absent['contributions'] ?? 'none-stated';
  if (contributions.length === 0 && absence !== 'none-stated') return null;
  const paid = new MonthSet();
  for (const row of contributions) {
    const month = row.month === null ? null : parseYearMonth(row.month);
    if (row.paid === true && month !== null) paid.add(month);
  }
  const unknown = new MonthSet();
  let undated = 0;
  for (const row of contributions) {
    const month = row.month === null ? null : parseYearMonth(row.month);
    if (month === null) undated += row.paid === false ? 0 : Math.max(1, row.months ?? 1);
    else if (row.paid === null && !paid.has(month)) unknown.add(month);
  }
  return { certain: paid.size, possible: unknown.size + undated };
}
