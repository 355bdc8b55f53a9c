import { type MonthSpan, spanLength } from '../calendar/index.js';
import { type Claim, statementClaim } from './claim.js';
import type { PaidFigures } from './figures.js';

/**
 * The paid months of the year (section 二): the printed count; else what the closing count has
 * more than the opening count; else the paid months of the list; else the length of a period that
 * stands in place of the count. Null when none of them tells.
 */
export function currentMonths({ opening, current, closing, rows }: PaidFigures): number | null {
  if (current.months !== null) return current.months;
  if (closing !== null && opening.months !== null && closing >= opening.months) {
    return closing - opening.months;
  }
  if (rows?.complete) return rows.months;
  return current.window && spanLength(current.window);
}

/**
 * Paid time as claims: the time before the year and the year.
 *
 * A window stays as it is printed, even when its count does not fit into it. When the closing
 * count is known but nothing tells how much of it belongs to the year, it is one claim.
 */
export function paidClaims(paid: PaidFigures): Claim[] {
  const current = currentMonths(paid);
  if (current === null && paid.closing !== null) {
    return [statementClaim('paid', 'closing', paid.closing, null)];
  }
  return [openingClaim(paid, current), ...currentClaims(paid, current)];
}

/** Whether the paid months are known up to the end of the statement. */
export function isPaidKnown(paid: PaidFigures): boolean {
  return paid.closing !== null || paidClaims(paid).every((claim) => claim.months !== null);
}

/** Paid months: the closing count; without it opening and current months, or what is known of them. */
export function paidMonths(paid: PaidFigures): number {
  return paid.closing ?? paidClaims(paid).reduce((sum, claim) => sum + (claim.months ?? 0), 0);
}

/** Time before the year: the printed count, else what the closing count leaves, else the window. */
function openingClaim({ opening, closing }: PaidFigures, current: number | null): Claim {
  const implied = closing === null || current === null ? -1 : closing - current;
  const length = opening.window && spanLength(opening.window);
  const months = opening.months ?? (implied >= 0 ? implied : length);
  return statementClaim('paid', 'opening', months, opening.window);
}

/**
 * The year. The list gives dates where its paid months are as many as the count; rows for other
 * years, paid late, are then among them. Where they differ, the count alone is sure: it lies in
 * the printed period or in the year, unless months of other years are paid in it too.
 */
function currentClaims({ current, rows }: PaidFigures, months: number | null): Claim[] {
  if (months === 0) return [statementClaim('paid', 'current', 0, null)];
  const paidSpans = rows?.spans ?? [];
  const dated = paidSpans.map((span) => statementClaim('paid', 'current', spanLength(span), span));
  if (months === null) return [...dated, statementClaim('paid', 'current', null, null)];
  if (rows?.months === months) return dated;
  const window = current.window ?? current.year;
  const holdsAll = window !== null && paidSpans.every((span) => isWithin(span, window));
  const fits = holdsAll && months <= spanLength(window);
  return [statementClaim('paid', 'current', months, fits ? window : null)];
}

function isWithin(inner: MonthSpan, outer: MonthSpan): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
