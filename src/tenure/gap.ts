import { fromMonthIndex, type MonthSpan, spanLength } from '../calendar/index.js';
import type { TenureGap } from './model.js';

/**
 * The months between the first and the last of some windows that none of them covers.
 *
 * @param windows - in any order, they may overlap
 */
export function gapsBetween(windows: readonly MonthSpan[]): TenureGap[] {
  const [earliest, ...later] = [...windows].sort((a, b) => a.first - b.first);
  if (!earliest) return [];
  const gaps: TenureGap[] = [];
  let covered = earliest.last;
  for (const { first, last } of later) {
    const gap = { first: covered + 1, last: first - 1 };
    const months = spanLength(gap);
    if (months > 0) {
      gaps.push({ start: fromMonthIndex(gap.first), end: fromMonthIndex(gap.last), months });
    }
    covered = Math.max(covered, last);
  }
  return gaps;
}
