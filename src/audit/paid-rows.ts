import { type MonthIndex, parseYearMonth, type YearMonth } from '../calendar/index.js';
import type { Statement } from '../statement/index.js';

/** Paid rows of a list, as a finding names them. */
export interface PaidRows {
  /** Paths of their months. */
  readonly fields: readonly string[];
  /** Their months, each once, in order. */
  readonly months: readonly YearMonth[];
}

/** The paid rows of the list (缴费明细信息) whose month is one of those asked for. */
export function paidRowsWhere(
  { contributions }: Statement,
  isAskedFor: (month: MonthIndex) => boolean,
): PaidRows {
  const fields: string[] = [];
  const months = new Set<YearMonth>();
  for (const [index, { paid, month }] of contributions.entries()) {
    const at = month === null ? null : parseYearMonth(month);
    if (paid !== true || month === null || at === null || !isAskedFor(at)) continue;
    fields.push(`contributions[${index}].month`);
    months.add(month);
  }
  return { fields, months: [...months].sort() };
}
