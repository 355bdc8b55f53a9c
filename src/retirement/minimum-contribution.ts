import { checkInteger } from '../input/index.js';
import {
  type Basis,
  basisOf,
  type CellStatus,
  type CitationId,
  frozenBasis,
  type Law,
  type Table,
} from '../law/index.js';
import { cellOn, heldSpans, MINIMUM_CONTRIBUTION_MONTHS } from '../law/tables/index.js';

/** Minimum contribution period (最低缴费年限) of a calendar year. */
export interface MinimumContribution {
  readonly kind: 'minimum-contribution';
  /** Calendar year of the retirement age. */
  readonly year: number;
  /** Whole months. */
  readonly months: number;
  /**
   * `announced` where the law holds a figure. `derived` for the years before: the table of 2024 says
   * fifteen years up to 2029, but what was in force then was not read.
   */
  readonly status: CellStatus;
  readonly basis: Basis;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * The contribution months that a monthly pension needs when the retirement age is reached in a year
 * (最低缴费年限): 180 up to 2029, from 2030 on six more each year, 240 from 2039 on (Decision of 2024-09-13,
 * art. 2 of the measures; 社会保险法 art. 16).
 *
 * For years before the law of 2011 that is derived, see {@link minimumContribution}.
 *
 * @param year - calendar year, 1900 to 2199
 * @param law - the law to look in; the built-in one when left out
 * @returns whole months
 * @throws InvalidInputError `integer` when it is no such year
 * @throws RuleNotKnownError when a law that was passed has a gap there
 *
 * @example
 * ```ts
 * minimumContributionMonths(2029); // => 180
 * minimumContributionMonths(2030); // => 186
 * minimumContributionMonths(2039); // => 240
 * ```
 */
export function minimumContributionMonths(year: number, law?: Law): number {
  return minimumContribution(year, law).months;
}

const known = /* @__PURE__ */ new WeakMap<Table, Map<number, MinimumContribution>>();

/**
 * As {@link minimumContributionMonths}, with how sure it is and what it rests on.
 *
 * @param year - calendar year, 1900 to 2199
 * @param law - the law to look in; the built-in one when left out
 * @returns whole months, status and sources; frozen, as one result serves every call
 * @throws InvalidInputError `integer` when it is no such year
 * @throws RuleNotKnownError when a law that was passed has a gap there
 *
 * @example
 * ```ts
 * minimumContribution(2000).months; // => 180
 * minimumContribution(2000).status; // => 'derived'
 * minimumContribution(2030).status; // => 'announced'
 * ```
 */
export function minimumContribution(year: number, law?: Law): MinimumContribution {
  const table =
    law === undefined ? MINIMUM_CONTRIBUTION_MONTHS : law.tables.minimumContributionMonths;
  let years = known.get(table);
  if (years === undefined) {
    years = new Map();
    known.set(table, years);
  }
  let minimum = years.get(year);
  if (minimum === undefined) {
    minimum = minimumOf(checkInteger(year, 'year', FIRST_YEAR, LAST_YEAR), table);
    years.set(year, minimum);
  }
  return minimum;
}

/** From this year on the measures of 2024 are in force. */
const FIRST_YEAR_OF_THE_MEASURES = 2025;
/** Up to this year they leave the fifteen years of the law of 2011 as they are. */
const LAST_FLAT_YEAR = 2029;
const MONTHS_BEFORE_THE_TABLE = 180;

function minimumOf(year: number, table: Table<'minimumContributionMonths'>): MinimumContribution {
  const month = `${year}-01` as const;
  const first = heldSpans(table)[0];
  if (first === undefined || `${month}-01` < first.from) {
    const basis: Basis = { ...basisOf(['rising-minimum-period']), status: 'derived' };
    return minimumWith(year, MONTHS_BEFORE_THE_TABLE, 'derived', basis);
  }
  const cell = cellOn(table, month);
  return minimumWith(year, cell.value, cell.status, basisOf(rulesOf(year), [cell]));
}

function rulesOf(year: number): readonly CitationId[] {
  if (year < FIRST_YEAR_OF_THE_MEASURES) return ['minimum-period'];
  return year > LAST_FLAT_YEAR
    ? ['rising-minimum-period']
    : ['rising-minimum-period', 'minimum-period'];
}

function minimumWith(
  year: number,
  months: number,
  status: CellStatus,
  basis: Basis,
): MinimumContribution {
  return Object.freeze<MinimumContribution>({
    kind: 'minimum-contribution',
    year,
    months,
    status,
    basis: frozenBasis(basis),
  });
}
