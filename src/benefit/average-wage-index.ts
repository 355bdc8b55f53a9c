import type { Decimal } from 'decimal.js';
import {
  fromMonthIndex,
  type IsoDate,
  type MonthIndex,
  type YearMonth,
} from '../calendar/index.js';
import { checkInteger, checkRecord, InvalidInputError } from '../input/index.js';
import { type Basis, basisOf, type Cell, type Law, type TableName } from '../law/index.js';
import { fromFen, shareOfFen } from '../money/index.js';
import {
  averageOfMonth,
  averageOfYear,
  type CityAverage,
  checkTransitionAverage,
  isOpenMonth,
  type TransitionAverage,
} from './city-average.js';
import {
  type IndexedMonthlyBase,
  type ReadBase,
  readBases,
  type YearlyBase,
} from './index-base.js';
import {
  checkFloors,
  type IndexFloor,
  type IndexFloors,
  indexFloor,
  isConstant,
} from './index-floor.js';
import { MOST_MONTHS } from './service-years.js';
import { INDEX_ONE, indexOf, MAX_INDEX } from './wage-index.js';

/** What an average index is worked out from. */
export interface AverageWageIndexInput {
  /** Contribution bases, by month or by calendar year; each month once. */
  readonly bases: readonly (IndexedMonthlyBase | YearlyBase)[];
  /**
   * Deemed months (视同缴费), service before 1993 included, each with index 1; 0 to 1200, and 0 when left
   * out.
   */
  readonly deemedMonths?: number;
  /**
   * Which average divides the bases of 2019-05 to 2021-06. There is no default: needed as soon as
   * such a month is among the bases without an `averageWage` of its own.
   */
  readonly transitionAverage?: TransitionAverage;
  /** `yearly` when left out. */
  readonly floors?: IndexFloors;
}

/** Where an average wage stands in the law: the table, and the days of its cell. */
export interface AverageWagePlace {
  readonly table: TableName;
  /** First day of the cell. */
  readonly from: IsoDate;
  /** Last day of the cell; null when no end is known. */
  readonly to: IsoDate | null;
}

/** Months with one index. */
export interface WageIndexPart {
  /** First of the months. */
  readonly from: YearMonth;
  /** Last of the months. */
  readonly to: YearMonth;
  /** Months that count; fewer than the span for a year that was not full. */
  readonly months: number;
  /** Contribution base, yuan a month. */
  readonly base: Decimal;
  /** Average wage that divides it, yuan a month; null where the index is 1 whatever the base. */
  readonly averageWage: Decimal | null;
  /** Where the average stands in the law; null where the caller gave it, or none is needed. */
  readonly averageOf: AverageWagePlace | null;
  /** Base over average, four decimals; null where the index is 1 whatever the base. */
  readonly ratio: Decimal | null;
  /** Floor of the index; null where there is none. */
  readonly floor: Decimal | null;
  /** The index that counts: the ratio, or the floor when that is greater. */
  readonly index: Decimal;
  /** What average and floor rest on. */
  readonly basis: Basis;
}

/** Average contribution wage index (平均缴费工资指数). */
export interface AverageWageIndex {
  readonly kind: 'average-wage-index';
  /** The average of the indexes of all months, four decimals. */
  readonly index: Decimal;
  /** Sum of the indexes of all months, deemed ones included. */
  readonly sum: Decimal;
  /** All months, deemed ones included. */
  readonly months: number;
  /** The deemed months (视同缴费) among them, each with index 1. */
  readonly deemedMonths: number;
  /** The bases in the order given, each split where its average or its floor changes. */
  readonly parts: readonly WageIndexPart[];
  /** Which average divided the bases of 2019-05 to 2021-06; null when the choice was not needed. */
  readonly transitionAverage: TransitionAverage | null;
  readonly floors: IndexFloors;
  readonly basis: Basis;
}

/**
 * The average contribution wage index (平均缴费工资指数): each month's base over the city's average wage of
 * the year before, four decimals, deemed months at 1, summed up and divided by all months, half up
 * to four decimals. No article of a law was read that says so, see `basis`.
 *
 * The base of a month is divided by the average of the year before its base period, which began in
 * April up to 2019 and in July since 2020; the base of a calendar year by the average of the calendar
 * year before. The years 2019 to 2021 must be given by months. Which average divides the bases of
 * 2019-05 to 2021-06 is not known: `transitionAverage` names one, or a base brings its own.
 *
 * @param input - bases in yuan a month, deemed months, and the variants
 * @param law - the law to look in; the built-in one when left out
 * @returns the index with four decimals, and the parts it comes from
 * @throws InvalidInputError `choice` when `transitionAverage` is needed and left out, or for a year from
 *   2019 to 2021; `range` for a month that is there twice, more than twelve in a year, an end before its
 *   beginning, no month at all, or a base more than a hundred times the average; else `amount`, `month`,
 *   `integer`, `choice` or `shape` for what is none
 * @throws RuleNotKnownError for a month before 1994-04 without an `averageWage`, for one before 1993 whose
 *   floor counts, or when the law has no average for it
 *
 * @example
 * ```ts
 * const bases = [
 *   { year: 2009, base: '1942.28' },
 *   { from: '2025-07', to: '2026-06', base: 20000 },
 *   { from: '2026-07', to: '2027-06', base: 7546 },
 * ] as const;
 * averageWageIndex({ bases, deemedMonths: 24 }).index.toFixed(4); // => '1.0417'
 * averageWageIndex({ bases, deemedMonths: 24, floors: 'none' }).index.toFixed(4); // => '0.9597'
 * ```
 */
export function averageWageIndex(input: AverageWageIndexInput, law?: Law): AverageWageIndex {
  const given = checkRecord(input, 'input');
  const bases = readBases(given['bases']);
  const { deemedMonths: deemed = 0 } = given;
  const deemedMonths = checkInteger(deemed, 'deemedMonths', 0, MOST_MONTHS);
  const choice = checkTransitionAverage(given['transitionAverage']);
  const floors = checkFloors(given['floors']);
  const runs = bases.flatMap((base) => runsOf(base, choice, floors, law));
  const months = bases.reduce((sum, base) => sum + base.months, deemedMonths);
  if (months === 0) throw new InvalidInputError('range', 'bases', bases, 'at least one month');
  const sum = runs.reduce((so, run) => so + run.index * run.months, deemedMonths * INDEX_ONE);
  return {
    kind: 'average-wage-index',
    index: indexOf(shareOfFen(sum, 1, months)),
    sum: indexOf(sum),
    months,
    deemedMonths,
    parts: runs.map(partOf),
    transitionAverage: runs.some(isChosen) ? choice : null,
    floors,
    basis: basisOf(['average-wage-index'], cellsOf(runs)),
  };
}

/** Months of one base that have the same average and the same floor. */
interface Run {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  readonly months: number;
  readonly base: number;
  readonly average: CityAverage | null;
  /** Ten-thousandths; null where the index is 1 whatever the base. */
  readonly ratio: number | null;
  readonly floor: IndexFloor | null;
  readonly index: number;
}

function runsOf(
  base: ReadBase,
  choice: TransitionAverage | null,
  floors: IndexFloors,
  law: Law | undefined,
): readonly Run[] {
  if (base.year !== null) {
    const constant = isConstant(base.first, floors);
    const average = constant ? null : (base.average ?? averageOfYear(base.year, base.path, law));
    return [runOf(base, base, average, constant ? null : indexFloor(base.first, floors, law))];
  }
  const runs: Run[] = [];
  for (let month = base.first; month <= base.last; month++) {
    const constant = isConstant(month, floors);
    const average = constant
      ? null
      : (base.average ?? averageOfMonth(month, choice, base.path, law));
    const floor = constant ? null : indexFloor(month, floors, law);
    const run = runOf(base, { first: month, last: month, months: 1 }, average, floor);
    const last = runs.at(-1);
    if (last !== undefined && isSame(last, run)) {
      runs[runs.length - 1] = { ...last, last: month, months: last.months + 1 };
    } else {
      runs.push(run);
    }
  }
  return runs;
}

/** Whether two months of one base have the same figures: an average that the caller gave is no cell. */
function isSame(one: Run, other: Run): boolean {
  return one.average?.cell === other.average?.cell && one.floor?.cell === other.floor?.cell;
}

function runOf(
  { path, base }: ReadBase,
  { first, last, months }: Pick<Run, 'first' | 'last' | 'months'>,
  average: CityAverage | null,
  floor: IndexFloor | null,
): Run {
  const ratio = average === null ? null : ratioOf(base, average.fen, `${path}.base`);
  const index = ratio === null ? INDEX_ONE : Math.max(ratio, floor?.index ?? 0);
  return { first, last, months, base, average, floor, ratio, index };
}

function ratioOf(base: number, average: number, path: string): number {
  const ratio = shareOfFen(base, INDEX_ONE, average);
  if (ratio <= MAX_INDEX) return ratio;
  throw new InvalidInputError(
    'range',
    path,
    base / 100,
    'at most a hundred times the average wage',
  );
}

/** Whether the caller's choice among the open averages was used. */
function isChosen({ first, last, average }: Run): boolean {
  const ofLaw = average !== null && average.cell !== null;
  return ofLaw && (isOpenMonth(first) || isOpenMonth(last));
}

function partOf(run: Run): WageIndexPart {
  const { first, last, months, base, average, ratio, floor, index } = run;
  return {
    from: fromMonthIndex(first),
    to: fromMonthIndex(last),
    months,
    base: fromFen(base),
    averageWage: average === null ? null : fromFen(average.fen),
    averageOf: average === null ? null : placeOf(average),
    ratio: ratio === null ? null : indexOf(ratio),
    floor: floor === null || floor.index === 0 ? null : indexOf(floor.index),
    index: indexOf(index),
    basis: basisOf([], cellsOf([run])),
  };
}

function placeOf({ table, cell }: CityAverage): AverageWagePlace | null {
  return table === null || cell === null ? null : { table, from: cell.from, to: cell.to };
}

function cellsOf(runs: readonly Run[]): readonly Cell[] {
  return runs
    .flatMap(({ average, floor }) => [average?.cell, floor?.cell])
    .filter((cell) => cell !== null && cell !== undefined);
}
