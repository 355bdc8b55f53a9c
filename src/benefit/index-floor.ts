import { fromMonthIndex, type MonthIndex, monthIndexOf } from '../calendar/index.js';
import { checkChoice } from '../input/index.js';
import type { Cell, Law } from '../law/index.js';
import { cellOn, YEARLY_INDEX_FLOOR } from '../law/tables/index.js';
import { shareOfFen, toRate } from '../money/index.js';
import { INDEX_ONE } from './wage-index.js';

/**
 * How low an index of a month may be.
 *
 * - `yearly`: not below the floor of its year: 1 up to 2011, 0.85 in 2012, 0.75 in 2013, none since
 * - `constant-before-2011`: exactly 1 up to 2010-12 whatever the base, then as `yearly`; it cannot be
 *   the rule, since a real notice has an index that only values above 1 before 2011 explain
 * - `none`: the real ratio always
 */
export type IndexFloors = 'yearly' | 'constant-before-2011' | 'none';

/** Reads which floors count; `yearly` when it is left out. */
export function checkFloors(value: unknown): IndexFloors {
  return value === undefined
    ? 'yearly'
    : checkChoice(value, 'floors', ['yearly', 'constant-before-2011', 'none']);
}

const FIRST_MONTH_WITHOUT_CONSTANT = monthIndexOf(2011, 1);

/** Whether the index of a month is 1 whatever its base. */
export function isConstant(month: MonthIndex, floors: IndexFloors): boolean {
  return floors === 'constant-before-2011' && month < FIRST_MONTH_WITHOUT_CONSTANT;
}

/** Floor of an index in ten-thousandths, and the cell it stands in; null when none is asked for. */
export interface IndexFloor {
  readonly index: number;
  readonly cell: Cell | null;
}

const NO_FLOOR: IndexFloor = { index: 0, cell: null };

/**
 * The floor of a month's index.
 *
 * @throws RuleNotKnownError before 1993
 */
export function indexFloor(
  month: MonthIndex,
  floors: IndexFloors,
  law: Law | undefined,
): IndexFloor {
  if (floors === 'none') return NO_FLOOR;
  const table = law === undefined ? YEARLY_INDEX_FLOOR : law.tables.yearlyIndexFloor;
  const cell = cellOn(table, fromMonthIndex(month));
  const { numerator, denominator } = toRate(cell.value, 'value');
  return { index: shareOfFen(numerator, INDEX_ONE, denominator), cell };
}
