import { Decimal } from 'decimal.js';
import { monthOfDate, yearOf } from '../calendar/index.js';
import {
  type Basis,
  basisOf,
  type Cell,
  type CellStatus,
  frozenBasis,
  type Law,
  RuleNotKnownError,
  type Table,
} from '../law/index.js';
import { ACCOUNT_INTEREST_RATE, heldSpans } from '../law/tables/index.js';
import { quotientOf, type Rate, toRate } from '../money/index.js';

import { NO_BASIS } from './interest-basis.js';

/** Interest rate of the personal account (个人账户记账利率) in a year. */
export interface YearRate {
  readonly rate: Rate;
  /** The same rate as a fraction. Frozen: one serves every call. */
  readonly fraction: Decimal;
  /** How sure it is; null when the caller gave it. */
  readonly status: CellStatus | null;
  readonly basis: Basis;
}

type RateTable = Table<'accountInterestRate'>;

const ratesByTable = /* @__PURE__ */ new WeakMap<RateTable, Map<number, YearRate>>();

/**
 * The rate of a calendar year. A rate counts only when it holds for the whole year: the one from
 * 2004-04 to 2005-03 is no rate of 2004, nor of the first months of 2005, since interest was then
 * settled over other twelve months.
 *
 * @param year - calendar year
 * @param law - the law to look in; the built-in one when left out
 * @throws RuleNotKnownError when the law has no rate for the whole year
 */
export function yearRate(year: number, law?: Law): YearRate {
  const table = law === undefined ? ACCOUNT_INTEREST_RATE : law.tables.accountInterestRate;
  const rate = ratesOf(table).get(year);
  if (rate === undefined) throw rateNotKnown(year, table);
  return rate;
}

/**
 * The rate that the caller gives for a year, else that of the law.
 *
 * @throws InvalidInputError `amount` when a rate is given that is no fraction from 0 to 1
 * @throws RuleNotKnownError when none is given and the law has none for the whole year
 */
export function rateFor(
  year: number,
  given: unknown,
  path: string,
  law: Law | undefined,
): YearRate {
  if (given === undefined) return yearRate(year, law);
  const rate = toRate(given, path);
  return {
    rate,
    fraction: quotientOf(rate.numerator, rate.denominator),
    status: null,
    basis: NO_BASIS,
  };
}

function ratesOf(table: RateTable): ReadonlyMap<number, YearRate> {
  let rates = ratesByTable.get(table);
  if (rates === undefined) {
    rates = new Map(table.cells.flatMap(ratesOfCell));
    ratesByTable.set(table, rates);
  }
  return rates;
}

const LAST_YEAR = 2199;

/** Before, the city set the rate. */
const FIRST_NATIONAL_YEAR = 2016;

function ratesOfCell(cell: Cell<string>): readonly (readonly [number, YearRate])[] {
  const first = Math.ceil(monthOfDate(cell.from) / 12);
  const last = cell.to === null ? LAST_YEAR : yearOf(monthOfDate(cell.to) + 1) - 1;
  const rate: YearRate = {
    rate: toRate(cell.value, 'value'),
    fraction: Object.freeze(new Decimal(cell.value)),
    status: cell.status,
    // Every year of the rate shares it.
    basis: frozenBasis(
      basisOf(first < FIRST_NATIONAL_YEAR ? [] : ['national-interest-rate'], [cell]),
    ),
  };
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => [first + i, rate]);
}

function rateNotKnown(year: number, table: RateTable): RuleNotKnownError {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const gap = table.gaps.find((each) => each.from <= to && from <= each.to) ?? null;
  return new RuleNotKnownError(table.name, String(year), heldSpans(table), gap);
}
