import type { Decimal } from 'decimal.js';
import {
  fromMonthIndex,
  type MonthIndex,
  MonthSet,
  monthIndexOf,
  toMonthIndex,
  type YearMonthInput,
  yearOf,
} from '../calendar/index.js';
import { checkInteger, checkList, checkRecord, InvalidInputError } from '../input/index.js';
import { readFen } from '../money/index.js';
import { type CityAverage, readAverage } from './city-average.js';

/** A contribution base that held for some months, both ends counted. */
export interface IndexedMonthlyBase {
  /** First month of the base. */
  readonly from: YearMonthInput;
  /** Last month of the base; `from` when left out. */
  readonly to?: YearMonthInput;
  /** Contribution base, yuan a month. */
  readonly base: Decimal.Value;
  /** Average wage of the city that divides it, yuan a month, above 0; that of the law when left out. */
  readonly averageWage?: Decimal.Value;
}

/** A contribution base of a calendar year. */
export interface YearlyBase {
  /** Calendar year, 1993 to 2199; 2019 to 2021 only with an `averageWage`. */
  readonly year: number;
  /** Months of the year with this base, 1 to 12; 12 when left out. */
  readonly months?: number;
  /** Contribution base, yuan a month. */
  readonly base: Decimal.Value;
  /** Average wage of the city that divides it, yuan a month, above 0; that of the law when left out. */
  readonly averageWage?: Decimal.Value;
}

/** One base, read. */
export interface ReadBase {
  readonly path: string;
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  /** Its calendar year, when it was given for one; else null. */
  readonly year: number | null;
  /** Months that count. */
  readonly months: number;
  /** Fen a month. */
  readonly base: number;
  /** Null when the caller gave none. */
  readonly average: CityAverage | null;
}

const FIRST_YEAR = 1993;
const LAST_YEAR = 2199;

/**
 * Reads a list of bases.
 *
 * @throws InvalidInputError for what is no base; `range` for a month that is there twice, or for more
 *   than twelve months in a calendar year
 */
export function readBases(value: unknown): readonly ReadBase[] {
  const bases = Array.from(checkList(value, 'bases'), (base, i) => readBase(base, `bases[${i}]`));
  checkEachMonthOnce(bases);
  return bases;
}

function readBase(value: unknown, path: string): ReadBase {
  const given = checkRecord(value, path);
  const average = given['averageWage'];
  const money = {
    path,
    base: readFen(given['base'], `${path}.base`),
    average: average === undefined ? null : readAverage(average, `${path}.averageWage`),
  };
  if (given['year'] !== undefined) {
    const year = checkInteger(given['year'], `${path}.year`, FIRST_YEAR, LAST_YEAR);
    const { months: counted = 12 } = given;
    const months = checkInteger(counted, `${path}.months`, 1, 12);
    return {
      ...money,
      year,
      months,
      first: monthIndexOf(year, 1),
      last: monthIndexOf(year, 12),
    };
  }
  const first = toMonthIndex(given['from'], `${path}.from`);
  const last = given['to'] === undefined ? first : toMonthIndex(given['to'], `${path}.to`);
  if (last >= first) return { ...money, year: null, months: last - first + 1, first, last };
  throw new InvalidInputError('range', `${path}.to`, given['to'], 'a month not before `from`');
}

function checkEachMonthOnce(bases: readonly ReadBase[]): void {
  const months = new MonthSet();
  const byYear = new Map<number, number>();
  for (const { path, first, last, year, months: count } of bases) {
    if (year !== null) addToYear(byYear, year, count, path);
    else {
      for (let month = first; month <= last; month++) {
        if (!months.add(month)) {
          throw new InvalidInputError('range', path, fromMonthIndex(month), 'each month once');
        }
        addToYear(byYear, yearOf(month), 1, path);
      }
    }
  }
}

function addToYear(byYear: Map<number, number>, year: number, count: number, path: string): void {
  const sum = (byYear.get(year) ?? 0) + count;
  if (sum > 12) {
    throw new InvalidInputError('range', path, sum, `at most twelve months in ${year}`);
  }
  byYear.set(year, sum);
}
