import { parseYearMonth, type YearMonth, yearOf } from '../calendar/index.js';
import type { Statement } from '../statement/index.js';

/** A year, and the path of the value that names it. */
export interface NamedYear {
  readonly path: string;
  readonly year: number;
}

/**
 * The year of a statement as each of its parts names it, the title first. The opening figures name
 * it by the end of the year before.
 */
export function namedYears(statement: Statement): readonly NamedYear[] {
  const { year, current, asOf, closing, opening } = statement;
  const years: NamedYear[] = [];
  const add = (path: string, named: number | null): void => {
    if (named !== null) years.push({ path, year: named });
  };
  add('year', year);
  add('current.year', current.year);
  add('asOf', calendarYear(asOf, 0));
  add('closing.asOf', calendarYear(closing.asOf, 0));
  add('opening.asOf', calendarYear(opening.asOf, 1));
  return years;
}

/** The year that most parts of a statement name, the first of them in doubt; null when none does. */
export function statementYear(statement: Statement): number | null {
  const { year, current } = statement;
  if (year !== null && year === current.year) return year;
  const years = namedYears(statement).map((named) => named.year);
  let most: number | null = null;
  for (const candidate of years) {
    if (most === null || timesNamed(years, candidate) > timesNamed(years, most)) most = candidate;
  }
  return most;
}

function timesNamed(years: readonly number[], year: number): number {
  return years.filter((named) => named === year).length;
}

function calendarYear(month: YearMonth | null, later: number): number | null {
  const index = month === null ? null : parseYearMonth(month);
  return index === null ? null : yearOf(index) + later;
}
