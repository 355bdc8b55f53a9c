import { fromMonthIndex, toMonthIndex, type YearMonthInput } from '../calendar/index.js';
import { checkRecord } from '../input/index.js';
import { datedClaims } from './claim.js';
import { claimsOfPeriods, claimsUntil, KINDS } from './claims-of-periods.js';
import { monthsByKind } from './distinct-months.js';
import { gapsBetween } from './gap.js';
import type { ContributionPeriod, Tenure } from './model.js';
import { overlapsOf } from './overlap.js';
import { tenureResult } from './result.js';

/** What {@link aggregateTenure} can be told besides the periods. */
export interface TenureOptions {
  /**
   * The last month that counts: windows are cut there, and a count in a window that is cut keeps
   * as many months as still fit. Counts without dates stay whole.
   */
  readonly asOf?: YearMonthInput;
}

/**
 * Adds up contribution periods to personal working years (个人工作年限): the sum of the periods,
 * every calendar month at most once, whatever overlaps (社会保险法 art. 13, 19).
 *
 * - A period whose count is the length of its window has its months one by one. One whose count is
 *   less lies somewhere in its window. The answer is the largest number of distinct months in
 *   which all counts can be true at once; `overlaps` lists the windows that share months.
 * - Counts without dates are added as they are, and could lie in one of the `gaps`.
 * - An unknown count (`months: null`) adds nothing and makes the answer a lower bound.
 * - A month that two kinds claim counts as paid before deemed before service before 1993.
 *
 * The order of the periods does not matter.
 *
 * @param periods - periods of one person, from statements, other cities or a personnel file
 * @param options - `asOf`: the last month that counts
 * @returns months in all and by kind, overlaps and gaps; `between` names a period without origin
 *   by its place, `periods[3]`
 * @throws InvalidInputError when a period is none: `integer` for a count that is negative, no
 *   whole number or more than its window holds, or is left out without a window; `month` for what is no
 *   month, `range` for an end before its start, `choice` for another kind; `shape` for what is no list,
 *   no object or no text
 *
 * @example
 * ```ts
 * const tenure = aggregateTenure([
 *   { kind: 'before1993', months: 55 },
 *   { kind: 'paid', period: { start: '2010-01', end: '2015-12' }, origin: 'Shanghai' },
 *   { kind: 'paid', period: { start: '2015-07', end: '2016-06' }, origin: 'Hangzhou' },
 * ]);
 * tenure.months; // => 133
 * tenure.byKind; // => { before1993: 55, deemed: 0, paid: 78 }
 * tenure.overlaps; // => [{ start: '2015-07', end: '2015-12', months: 6, between: ['Shanghai', 'Hangzhou'] }]
 * ```
 */
export function aggregateTenure(
  periods: readonly ContributionPeriod[],
  options: TenureOptions = {},
): Tenure {
  const given = claimsOfPeriods(periods);
  const asOf = checkRecord(options, 'options')['asOf'];
  const until = asOf === undefined ? null : toMonthIndex(asOf, 'options.asOf');
  const claims = until === null ? given : claimsUntil(given, until);
  const byKind = monthsByKind(claims);
  const parts = {
    byKind,
    unknownKinds: KINDS.filter((kind) =>
      claims.some((claim) => claim.kind === kind && claim.months === null),
    ),
    readings: [
      {
        months: byKind.before1993 + byKind.deemed + byKind.paid,
        label: 'given-periods' as const,
      },
    ],
    overlaps: overlapsOf(claims),
    gaps: gapsBetween(datedClaims(claims).map((claim) => claim.window)),
    asOf: until === null ? null : fromMonthIndex(until),
  };
  return tenureResult(parts, false);
}
