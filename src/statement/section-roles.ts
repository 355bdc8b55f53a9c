import { yearOf } from '../calendar/index.js';
import type { SectionToken, Token } from './token.js';

/** Which part of the statement a section is: (一), (二) or (三). */
export type SectionRole = 'opening' | 'current' | 'closing';

export interface SectionRoles {
  readonly roles: ReadonlyMap<SectionToken, SectionRole>;
  /** Sections whose number says something else than their year. */
  readonly contradicting: readonly SectionToken[];
}

const ROLE_BY_ORDINAL: readonly (SectionRole | undefined)[] = [
  undefined,
  'opening',
  'current',
  'closing',
];

/**
 * Tells the sections apart by their years: of two totals the earlier is the opening. Numbers and
 * order only decide where the years do not.
 *
 * @param titleYear - year of the title, or null
 */
export function sectionRoles(tokens: readonly Token[], titleYear: number | null): SectionRoles {
  const roles = new Map<SectionToken, SectionRole>();
  const totals: SectionToken[] = [];
  let year = titleYear;
  for (const token of tokens) {
    if (token.kind !== 'section') continue;
    if (token.about === 'until') totals.push(token);
    else {
      roles.set(token, 'current');
      year = token.year ?? year;
    }
  }
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { until } of totals) {
    if (until === null) continue;
    if (until < first) first = until;
    if (until > last) last = until;
  }
  for (const [order, token] of totals.entries()) {
    roles.set(token, roleOfTotals(token, order, first, last, year));
  }
  const contradicting: SectionToken[] = [];
  for (const [token, role] of roles) {
    if (token.ordinal !== 0 && ROLE_BY_ORDINAL[token.ordinal] !== role) contradicting.push(token);
  }
  return { roles, contradicting };
}

function roleOfTotals(
  token: SectionToken,
  order: number,
  first: number,
  last: number,
  year: number | null,
): SectionRole {
  const { until } = token;
  if (until !== null && first < last) {
    if (until === first) return 'opening';
    if (until === last) return 'closing';
  }
  if (until !== null && year !== null) {
    if (yearOf(until) === year) return 'closing';
    if (yearOf(until) === year - 1) return 'opening';
  }
  const byOrdinal = ROLE_BY_ORDINAL[token.ordinal];
  return byOrdinal ?? (order === 0 ? 'opening' : 'closing');
}
