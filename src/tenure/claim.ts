import { type MonthSpan, spanLength } from '../calendar/index.js';
import type { PeriodKind } from './model.js';

/** A contribution period after its months were read: what the counting works on. */
export interface Claim {
  readonly kind: PeriodKind;
  /** Months that count; null when not known. */
  readonly months: number | null;
  /** The months among which they lie; null when they have no dates. */
  readonly window: MonthSpan | null;
  /** Where it comes from; null when the caller did not say. */
  readonly origin: string | null;
  /** Its name when it has no origin: where it stands in the arguments. */
  readonly path: string;
}

/** A claim whose months have dates. */
export interface DatedClaim extends Claim {
  readonly window: MonthSpan;
}

/** A claim that a statement makes; its origin is the path of the value. */
export function statementClaim(
  kind: PeriodKind,
  origin: string,
  months: number | null,
  window: MonthSpan | null,
): Claim {
  return { kind, months, window, origin, path: origin };
}

/**
 * The claims that lay a hand on months of the calendar. A count of 0 lays none, whatever window is
 * printed beside it; an unknown count may lay one on each month of its window.
 */
export function datedClaims(claims: readonly Claim[]): DatedClaim[] {
  return claims.filter((claim): claim is DatedClaim => claim.window !== null && claim.months !== 0);
}

/** Whether every month of the window counts, so that its dates are known one by one. */
export function isExact(claim: DatedClaim): boolean {
  return claim.months === spanLength(claim.window);
}
