import type { YearMonth } from '../calendar/index.js';
import type { Contribution } from '../statement/index.js';

/** The months that a list shows as not paid, in order. */
export interface UnpaidMonths {
  /** Those that its status calls arrears (欠费, 欠缴). */
  readonly owed: readonly YearMonth[];
  /** All of them: a month that was not paid (未缴费) or paused (中断) may be in arrears or not. */
  readonly unpaid: readonly YearMonth[];
}

/**
 * The months that a list shows in arrears (欠费, 欠缴) or without payment.
 *
 * @returns null when there is no row, or one whose month or status is not known
 */
export function unpaidMonths(contributions: readonly Contribution[]): UnpaidMonths | null {
  if (contributions.length === 0) return null;
  const owed = new Set<YearMonth>();
  const unpaid = new Set<YearMonth>();
  for (const { month, paid, status } of contributions) {
    if (month === null || paid === null) return null;
    if (paid) continue;
    unpaid.add(month);
    if (status?.includes('欠')) owed.add(month);
  }
  return { owed: [...owed].sort(), unpaid: [...unpaid].sort() };
}
