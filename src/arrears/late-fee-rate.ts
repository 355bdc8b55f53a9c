import { Decimal } from 'decimal.js';
import { type IsoDate, shiftDate } from '../calendar/index.js';
import {
  type Basis,
  basisOf,
  type Cell,
  type CitationId,
  frozenBasis,
  type Law,
} from '../law/index.js';
import { cellOn, LATE_FEE_RATE } from '../law/tables/index.js';
import { type Rate, toRate } from '../money/index.js';

/** A late-fee rate and the cell it stands in. */
export interface LateFeeRate {
  /** Fraction a day. */
  readonly rate: Rate;
  /** The same rate as a fraction. Frozen: one serves every call. */
  readonly fraction: Decimal;
  readonly cell: Cell<string>;
  /** The day after its last one; null while it is open. */
  readonly nextDay: IsoDate | null;
}

/** The day on which 0.05 % a day came into force, and 0.2 % ended. */
export const SOCIAL_INSURANCE_LAW_START: IsoDate = '2011-07-01';

const rates = /* @__PURE__ */ new WeakMap<Cell<string>, LateFeeRate>();

/**
 * The late-fee rate of a day.
 *
 * @throws RuleNotKnownError when the law has none
 */
export function lateFeeRate(day: IsoDate, law?: Law): LateFeeRate {
  const cell = cellOn(law === undefined ? LATE_FEE_RATE : law.tables.lateFeeRate, day);
  let rate = rates.get(cell);
  if (rate === undefined) {
    rate = {
      rate: toRate(cell.value, 'value'),
      fraction: Object.freeze(new Decimal(cell.value)),
      cell,
      nextDay: cell.to === null ? null : shiftDate(cell.to, 1),
    };
    rates.set(cell, rate);
  }
  return rate;
}

const bases = /* @__PURE__ */ new WeakMap<Cell<string>, WeakMap<Cell<string>, Basis>>();

/**
 * What a late fee rests on. Worked out once for each run of cells, since it costs more than the fee.
 *
 * @param first - cell of the first segment
 * @param last - cell of the last segment
 * @param all - the rates of all segments, which follow one another in the table
 */
export function lateFeeBasis(
  first: Cell<string>,
  last: Cell<string>,
  all: readonly LateFeeRate[],
): Basis {
  let known = bases.get(first);
  if (known === undefined) {
    known = new WeakMap();
    bases.set(first, known);
  }
  let basis = known.get(last);
  if (basis === undefined) {
    const cells = all.map(({ cell }) => cell);
    basis = frozenBasis(basisOf(rulesFrom(first), cells));
    known.set(last, basis);
  }
  return basis;
}

const RULES: readonly CitationId[] = [
  'late-fee',
  'late-fee-rounding',
  'late-fee-cap',
  'late-fee-bearer',
];
const OLD_RULES: readonly CitationId[] = ['late-fee-before-2011', 'late-fee-rate-split'];

function rulesFrom(first: Cell<string>): readonly CitationId[] {
  return first.from < SOCIAL_INSURANCE_LAW_START ? [...RULES, ...OLD_RULES] : RULES;
}
