import type { Statement } from '../../statement/index.js';
import { statementYear } from '../statement-year.js';

/** A statement of a career, and where it stands in the list that was passed. */
export interface PlacedStatement {
  readonly statement: Statement;
  /** Index in the list. */
  readonly index: number;
}

/** A statement of a career whose year is known. */
export interface YearStatement extends PlacedStatement {
  readonly year: number;
}

/** The path of a value of a statement in a list: `[1].opening.months`. */
export function pathIn({ index }: PlacedStatement, path: string): string {
  return `[${index}].${path}`;
}

/** The statements whose year is known, by year; of one year, as they were passed. */
export function byYear(statements: readonly PlacedStatement[]): YearStatement[] {
  return statements
    .flatMap((placed) => {
      const year = statementYear(placed.statement);
      return year === null ? [] : [{ ...placed, year }];
    })
    .sort((a, b) => a.year - b.year);
}

/** One statement a year, the first that was passed, in pairs of neighbours. */
export function neighbours(
  statements: readonly PlacedStatement[],
): [earlier: YearStatement, later: YearStatement][] {
  const pairs: [YearStatement, YearStatement][] = [];
  let earlier: YearStatement | null = null;
  for (const later of byYear(statements)) {
    if (earlier?.year === later.year) continue;
    if (earlier !== null) pairs.push([earlier, later]);
    earlier = later;
  }
  return pairs;
}
