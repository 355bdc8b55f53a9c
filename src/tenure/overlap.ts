import { fromMonthIndex, type MonthIndex, type MonthSpan, spanLength } from '../calendar/index.js';
import { type Claim, type DatedClaim, datedClaims, isExact } from './claim.js';
import type { TenureOverlap } from './model.js';

/** A run of months and whose it is. */
interface Stretch {
  readonly window: MonthSpan;
  readonly name: string;
}

/**
 * The months that the windows of two claims share, each pair once, in order of their start.
 *
 * @param claims - in any order; the order does not change the result
 */
export function overlapsOf(claims: readonly Claim[]): TenureOverlap[] {
  const overlaps: TenureOverlap[] = [];
  let open: Stretch[] = [];
  for (const later of stretchesOf(datedClaims(claims)).sort(compareStretches)) {
    open = open.filter((earlier) => earlier.window.last >= later.window.first);
    for (const earlier of open) {
      const { first } = later.window;
      const last = Math.min(earlier.window.last, later.window.last);
      overlaps.push({
        start: fromMonthIndex(first),
        end: fromMonthIndex(last),
        months: spanLength({ first, last }),
        between: [earlier.name, later.name],
      });
    }
    open.push(later);
  }
  return overlaps;
}

/**
 * Joins exact claims of one kind and origin that follow on each other: a career listed month by
 * month overlaps another as one stretch, not as hundreds of single months.
 */
function stretchesOf(claims: readonly DatedClaim[]): Stretch[] {
  const stretches: Stretch[] = [];
  const exactByEnd = new Map<string, number[]>();
  for (const claim of [...claims].sort((a, b) => compareWindows(a.window, b.window))) {
    const { first, last } = claim.window;
    const exact = isExact(claim);
    const joined = exact ? exactByEnd.get(endKey(claim, first - 1))?.pop() : undefined;
    const at = joined ?? stretches.length;
    const { window, name } = stretches[at] ?? { window: claim.window, name: nameOf(claim) };
    stretches[at] = { window: { first: window.first, last }, name };
    if (!exact) continue;
    const key = endKey(claim, last);
    const places = exactByEnd.get(key) ?? [];
    places.push(at);
    exactByEnd.set(key, places);
  }
  return stretches;
}

function endKey({ kind, origin }: Claim, end: MonthIndex): string {
  return `${kind} ${end} ${origin === null ? '' : `of ${origin}`}`;
}

function nameOf(claim: Claim): string {
  return claim.origin ?? claim.path;
}

function compareStretches(a: Stretch, b: Stretch): number {
  return compareWindows(a.window, b.window) || (a.name < b.name ? -1 : 1);
}

function compareWindows(a: MonthSpan, b: MonthSpan): number {
  return a.first - b.first || a.last - b.last;
}
