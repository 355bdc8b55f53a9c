import type { MonthIndex } from './month.js';

/** Months from the first to the last, both counted, as indices. */
export interface MonthSpan {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
}

/** How many months a span counts; 0 when its end lies before its beginning. */
export function spanLength(span: MonthSpan): number {
  return Math.max(0, span.last - span.first + 1);
}

/** The months that two spans share, or null when they share none. */
export function spanOverlap(a: MonthSpan, b: MonthSpan): MonthSpan | null {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : null;
}
