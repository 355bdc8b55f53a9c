import type { Decimal } from 'decimal.js';
import { fromMonthIndex, type MonthIndex, monthIndexOf, yearOf } from '../calendar/index.js';
import { checkChoice, InvalidInputError } from '../input/index.js';
import type { Cell, Law, RuleDate } from '../law/index.js';
import {
  AVERAGE_MONTHLY_WAGE_FULL_CALIBER,
  AVERAGE_MONTHLY_WAGE_OLD_CALIBER,
  cellOn,
  LIMIT_BASIS,
} from '../law/tables/index.js';
import { readFen } from '../money/index.js';

/**
 * Which average wage divides the contribution bases of 2019-05 to 2021-06, where none is known to
 * be the right one.
 *
 * - `limit-basis`: the transitional figure behind the limits, 8211 and then 9339
 * - `full-caliber`: the statistic of the year before, 8765 and then 9580
 * - `old-caliber`: the statistic of the old caliber, 7832; it ends there, so bases from 2020-07 on
 *   have none
 */
export type TransitionAverage = 'limit-basis' | 'full-caliber' | 'old-caliber';

/** An average wage of the city, and where it stands in the law; nowhere when the caller gave it. */
export interface CityAverage {
  /** Fen a month, more than 0. */
  readonly fen: number;
  readonly table: WageTable['name'] | null;
  readonly cell: Cell | null;
}

/** An average wage of the city that stands in the law. */
export interface HeldAverage extends CityAverage {
  readonly table: WageTable['name'];
  readonly cell: Cell;
}

const CHOICES: readonly TransitionAverage[] = ['limit-basis', 'full-caliber', 'old-caliber'];

/** Reads which average divides the open bases; null when it is left out. */
export function checkTransitionAverage(value: unknown): TransitionAverage | null {
  return value === undefined ? null : checkChoice(value, 'transitionAverage', CHOICES);
}

/** Reads an average wage that the caller gives. */
export function readAverage(value: unknown, path: string): CityAverage {
  const fen = readFen(value as Decimal.Value, path);
  if (fen > 0) return { fen, table: null, cell: null };
  throw new InvalidInputError('amount', path, value, 'an amount of yuan above 0');
}

const FIRST_OPEN_MONTH = monthIndexOf(2019, 5);
const LAST_OPEN_MONTH = monthIndexOf(2021, 6);
const FIRST_JULY_PERIOD = monthIndexOf(2020, 7);

/** Whether it is open which average divides the base of a month. */
export function isOpenMonth(month: MonthIndex): boolean {
  return month >= FIRST_OPEN_MONTH && month <= LAST_OPEN_MONTH;
}

/**
 * The average wage that divides the base of a month: of the year before the base period in which the
 * month lies. The periods began in April up to 2019, in July since 2020.
 *
 * @throws InvalidInputError `choice` for an open month when no choice is made
 * @throws RuleNotKnownError when the law has no average for that year
 */
export function averageOfMonth(
  month: MonthIndex,
  choice: TransitionAverage | null,
  path: string,
  law: Law | undefined,
): HeldAverage {
  if (!isOpenMonth(month)) {
    return statistic(periodYear(month) - 1, month < FIRST_OPEN_MONTH ? 'old' : 'full', law);
  }
  if (choice === null) {
    const expected = `one of ${CHOICES.join(', ')}: ${path} has months from 2019-05 to 2021-06`;
    throw new InvalidInputError('choice', 'transitionAverage', undefined, expected);
  }
  if (choice !== 'limit-basis') {
    return statistic(periodYear(month) - 1, choice === 'old-caliber' ? 'old' : 'full', law);
  }
  return averageIn(law === undefined ? LIMIT_BASIS : law.tables.limitBasis, fromMonthIndex(month));
}

/** The year in which the base period of a month began. */
function periodYear(month: MonthIndex): number {
  if (month >= FIRST_JULY_PERIOD) return yearOf(month - 6);
  return Math.min(yearOf(month - 3), yearOf(FIRST_OPEN_MONTH));
}

/**
 * The average wage that divides the base of a calendar year: of the year before.
 *
 * @throws InvalidInputError `choice` for 2019 to 2021, in which the average changed within the year
 * @throws RuleNotKnownError when the law has no average for that year
 */
export function averageOfYear(year: number, path: string, law: Law | undefined): CityAverage {
  if (year >= yearOf(FIRST_OPEN_MONTH) && year <= yearOf(LAST_OPEN_MONTH)) {
    const expected =
      'months, or an averageWage, for 2019 to 2021, when the average changed in June';
    throw new InvalidInputError('choice', path, year, expected);
  }
  return statistic(year - 1, year < yearOf(FIRST_OPEN_MONTH) ? 'old' : 'full', law);
}

function statistic(year: number, caliber: 'old' | 'full', law: Law | undefined): HeldAverage {
  const on = fromMonthIndex(monthIndexOf(year, 12));
  if (caliber === 'full') {
    const full = law?.tables.averageMonthlyWageFullCaliber ?? AVERAGE_MONTHLY_WAGE_FULL_CALIBER;
    return averageIn(full, on);
  }
  return averageIn(
    law?.tables.averageMonthlyWageOldCaliber ?? AVERAGE_MONTHLY_WAGE_OLD_CALIBER,
    on,
  );
}

type WageTable =
  | typeof LIMIT_BASIS
  | typeof AVERAGE_MONTHLY_WAGE_FULL_CALIBER
  | typeof AVERAGE_MONTHLY_WAGE_OLD_CALIBER;

function averageIn(table: WageTable, on: RuleDate): HeldAverage {
  const cell: Cell<number> = cellOn<WageTable['name']>(table, on);
  return { fen: cell.value * 100, table: table.name, cell };
}
