import { MonthSet } from '../calendar/index.js';
import { type Claim, type DatedClaim, datedClaims } from './claim.js';
import type { PeriodKind, TenureByKind } from './model.js';

/**
 * Counts months by kind, every calendar month at most once: two employers, two cities or two kinds
 * in one month are one month.
 *
 * A month that two kinds claim goes to `paid` before `deemed` before `before1993`: a contribution
 * that was really paid is on record, deemed time stands in for contributions that were not due,
 * and service before 1993 is the one that rests on the personnel file alone. So each kind gets
 * what it adds to the kinds before it.
 *
 * @param claims - counts that fit into their windows
 */
export function monthsByKind(claims: readonly Claim[]): TenureByKind {
  const byDeadline = datedClaims(claims).sort((a, b) => a.window.last - b.window.last);
  const paid = distinctMonths(byDeadline.filter((claim) => claim.kind === 'paid'));
  const paidOrDeemed = distinctMonths(byDeadline.filter((claim) => claim.kind !== 'before1993'));
  const all = distinctMonths(byDeadline);
  return {
    before1993: all - paidOrDeemed + undatedMonths(claims, 'before1993'),
    deemed: paidOrDeemed - paid + undatedMonths(claims, 'deemed'),
    paid: paid + undatedMonths(claims, 'paid'),
  };
}

/**
 * The largest number of calendar months in which all counts can be true at once.
 *
 * Each month of a count is a job that takes one free month of its window. In order of deadline,
 * each takes the earliest free month: whatever comes later ends no sooner, so it can always give
 * up an early month for a late one, and no other choice leaves more.
 */
function distinctMonths(byDeadline: readonly DatedClaim[]): number {
  const taken = new MonthSet();
  for (const { window, months } of byDeadline) {
    let left = months ?? 0;
    for (let month = window.first; left > 0 && month <= window.last; month++) {
      if (taken.add(month)) left--;
    }
  }
  return taken.size;
}

/**
 * Counts without dates are added as they are: nothing says that they coincide with anything. For
 * service before 1993 that is more than an assumption, as all later windows lie behind it.
 */
function undatedMonths(claims: readonly Claim[], kind: PeriodKind): number {
  let sum = 0;
  for (const claim of claims) {
    if (claim.kind === kind && claim.window === null) sum += claim.months ?? 0;
  }
  return sum;
}
