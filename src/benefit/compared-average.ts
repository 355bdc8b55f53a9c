import { Decimal } from 'decimal.js';
import { type MonthIndex, monthOfDate, yearOf } from '../calendar/index.js';
import { InvalidInputError } from '../input/index.js';
import { basisOf, type Cell, frozenBasis, type Law } from '../law/index.js';
import { AVERAGE_MONTHLY_WAGE_FULL_CALIBER } from '../law/tables/index.js';
import { fromFen, type Rate } from '../money/index.js';
import { averageOfMonth, type HeldAverage, type TransitionAverage } from './city-average.js';
import { requiredAssumption } from './comparison-assumptions.js';
import type { ComparedAverage } from './plan-model.js';

/** An average wage of the city, held by the law or grown. */
export interface PlanAverage {
  /** Fen a month. */
  readonly fen: number;
  readonly shown: ComparedAverage;
}

/** Where averages come from: the law up to `last`, the caller's growth after it. */
export interface AverageSource {
  readonly last: PlanAverage;
  readonly growth: Rate | null;
  readonly choice: TransitionAverage | null;
  readonly law: Law | undefined;
  readonly grown: Map<number, PlanAverage>;
}

/** Makes the source of the averages that a comparison uses. */
export function averageSource(
  growth: Rate | null,
  choice: TransitionAverage | null,
  law: Law | undefined,
): AverageSource {
  const table = law?.tables.averageMonthlyWageFullCaliber ?? AVERAGE_MONTHLY_WAGE_FULL_CALIBER;
  const cell = table.cells.at(-1);
  if (cell === undefined) {
    throw new InvalidInputError('shape', 'law', law, 'a law with average wages of full caliber');
  }
  const last = heldAverage({ fen: cell.value * 100, table: table.name, cell });
  return { last, growth, choice, law, grown: grownFrom(last, growth) };
}

/** Averages that one growth made of the last announced one. */
interface GrownAverages {
  readonly growth: Rate;
  readonly years: Map<number, PlanAverage>;
}

const latestGrown = /* @__PURE__ */ new WeakMap<PlanAverage, GrownAverages>();

/** Comparisons that follow one another mostly state the same growth: its averages are kept. */
function grownFrom(last: PlanAverage, growth: Rate | null): Map<number, PlanAverage> {
  if (growth === null) return new Map();
  const kept = latestGrown.get(last);
  const { numerator, denominator } = growth;
  if (kept?.growth.numerator === numerator && kept.growth.denominator === denominator) {
    return kept.years;
  }
  const years = new Map<number, PlanAverage>();
  latestGrown.set(last, { growth, years });
  return years;
}

const heldAverages = /* @__PURE__ */ new WeakMap<Cell, PlanAverage>();

/** One for all months of a cell. */
function heldAverage({ fen, table, cell }: HeldAverage): PlanAverage {
  let average = heldAverages.get(cell);
  if (average === undefined) {
    const shown: ComparedAverage = {
      // The transitional figures stand in the table by the months of their limits.
      year: yearOf(monthOfDate(cell.from)) - (table === 'limitBasis' ? 1 : 0),
      wage: Object.freeze(fromFen(fen)),
      standing: cell.status,
      growthYears: 0,
      basis: frozenBasis(basisOf([], [cell])),
    };
    average = { fen, shown: Object.freeze(shown) };
    heldAverages.set(cell, average);
  }
  return average;
}

/** The base periods since 2020 begin in July; those to come are taken to go on like that. */
export const FIRST_MONTH_OF_PERIOD = 7;

/** Whether a month is the first of a base period to come. */
export function beginsBasePeriod(month: MonthIndex): boolean {
  return (month % 12) + 1 === FIRST_MONTH_OF_PERIOD;
}

/**
 * The average wage that divides the base of a month, and on which its limits rest: that of the year
 * before its base period.
 *
 * @throws InvalidInputError `amount` when it must be grown and no growth is given, or the growth makes it
 *   absurd; `choice` as `averageOfMonth`
 */
export function averageForMonth(month: MonthIndex, source: AverageSource): PlanAverage {
  const { last, growth, choice, law, grown } = source;
  const year = yearOf(month - (FIRST_MONTH_OF_PERIOD - 1)) - 1;
  const years = year - last.shown.year;
  if (years <= 0) return heldAverage(averageOfMonth(month, choice, 'the time after asOf', law));
  let average = grown.get(year);
  if (average === undefined) {
    const rate = requiredAssumption(growth, 'wageGrowth', `the average wage of ${year}`);
    average = grownAverage(last, rate, year, years);
    grown.set(year, average);
  }
  return average;
}

const MOST_YUAN = 1_000_000_000n;

/** Compound growth, exact, and only then half up to whole yuan, as averages are published. */
function grownAverage(
  { fen, shown }: PlanAverage,
  { numerator, denominator }: Rate,
  year: number,
  years: number,
): PlanAverage {
  const power = BigInt(years);
  const exact = BigInt(fen / 100) * BigInt(denominator + numerator) ** power;
  const divisor = BigInt(denominator) ** power;
  const yuan = (exact * 2n + divisor) / (divisor * 2n);
  if (yuan > MOST_YUAN) {
    const received = numerator / denominator;
    const expected = `a growth that keeps the average of ${year} below ${MOST_YUAN} yuan`;
    throw new InvalidInputError('amount', 'assumptions.wageGrowth', received, expected);
  }
  return {
    fen: Number(yuan) * 100,
    shown: Object.freeze<ComparedAverage>({
      year,
      wage: Object.freeze(new Decimal(Number(yuan))),
      standing: 'assumed',
      growthYears: years,
      basis: shown.basis,
    }),
  };
}
