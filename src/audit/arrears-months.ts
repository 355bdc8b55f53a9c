import type { YearMonth } from '../calendar/index.js';
import type { Contribution } from '../statement/index.js';

/**
 * The months that a list shows in arrears (欠费, 欠缴), in order.
 *
 * @returns null when there is no row, or one whose month or status is not known
 */
export function arrearsMonths(contributions: readonly Contribution[]): YearMonth[] | null {
  if (contributions.length === 0) return null;
  const months = new Set<YearMonth>();
  for (const { month, paid, status } of contributions) {
    if (month === null || paid === null) return null;
    if (!paid && status?.includes('欠')) months.add(month);
  }
  return [...months].sort();
}
