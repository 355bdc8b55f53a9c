import { fromMonthIndex, type MonthIndex, monthIndexOf, yearOf } from '../calendar/index.js';
import { basisOf, type Cell } from '../law/index.js';
import { CALCULATION_BASE, cellOn } from '../law/tables/index.js';
import { fromFen } from '../money/index.js';
import { type AverageSource, averageForMonth, FIRST_MONTH_OF_PERIOD } from './compared-average.js';
import { lastYearIn } from './last-year.js';
import type { PlanCalculationBase } from './plan-model.js';

/** The calculation base of a year, as it is shown and in fen. */
export interface BaseOfYear {
  readonly fen: number;
  readonly shown: PlanCalculationBase;
}

/**
 * The calculation base (计发基数) of the year in which a month lies: that of the law, after its last one
 * the average wage of the year before, grown if need be. The provisional base with which a pension of
 * January to July begins is left out: the pension is computed anew later.
 *
 * @throws InvalidInputError `amount` when the average must be grown and no growth is given
 * @throws RuleNotKnownError when the law has none for a year before its last, as for the disputed ones
 */
export function planCalculationBase(month: MonthIndex, averages: AverageSource): BaseOfYear {
  const { law } = averages;
  const table = law === undefined ? CALCULATION_BASE : law.tables.calculationBase;
  const year = yearOf(month);
  if (year <= lastYearIn(table)) return heldBase(year, cellOn(table, fromMonthIndex(month)));
  const { fen, shown } = averageForMonth(monthIndexOf(year, FIRST_MONTH_OF_PERIOD), averages);
  const { wage, standing, basis } = shown;
  return { fen, shown: { year, amount: wage, standing, average: shown, basis } };
}

function heldBase(year: number, cell: Cell<number>): BaseOfYear {
  const { value, status } = cell;
  const fen = value * 100;
  return {
    fen,
    shown: {
      year,
      amount: Object.freeze(fromFen(fen)),
      standing: status,
      average: null,
      basis: basisOf([], [cell]),
    },
  };
}
