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

/** The year a statement is about; null when no part of it names one. */
export function statementYear(statement: Statement): number | null {
  return statement.year ?? namedYears(statement)[0]?.year ?? null;
}

function calendarYear(month: YearMonth | null, later: number): number | null {
  const index = month === null ? null : parseYearMonth(month);
  return index === null ? null : yearOf(index) + later;
}
