import { checkList } from '../input/index.js';
import type { Statement } from '../statement/index.js';
import { careerBefore1993, careerDeemed } from './career/fixed-counts.js';
import { careerIdNumber } from './career/id-number.js';
import { careerName } from './career/name.js';
import { careerBalance, careerMonths } from './career/opening-figures.js';
import type { PlacedStatement } from './career/place.js';
import { careerYearMissing } from './career/year-missing.js';
import { careerYearTwice } from './career/year-twice.js';
import type { Finding } from './finding.js';
import { checkStatement } from './statement-shape.js';

/** The checks across statements, in the order of their codes. */
const checks: readonly ((statements: readonly PlacedStatement[]) => Finding[])[] = [
  careerIdNumber,
  careerName,
  careerMonths,
  careerBalance,
  careerBefore1993,
  careerDeemed,
  careerYearTwice,
  careerYearMissing,
];

/**
 * Holds the statements of one person, one for each year, against each other: the closing figures of
 * a year against the opening figures of the next, the person, what should never change, the years
 * that lack. What a statement contradicts in itself is left to {@link auditStatement}.
 *
 * @param statements - statements of one person, in any order
 * @returns what was found; `fields` begin with the index in the list, `[1].opening.months`
 * @throws InvalidInputError `shape`, `choice` or `amount` when it is no list of statements, as when they
 *   came as JSON and were not read by `parseStatementJson`
 *
 * @example
 * ```ts
 * auditCareer([]).length; // => 0
 * ```
 */
export function auditCareer(statements: readonly Statement[]): readonly Finding[] {
  checkList(statements, 'statements', 'a list of statements');
  const placed = Array.from(statements, (statement: Statement, index): PlacedStatement => {
    checkStatement(statement, `statements[${index}]`);
    return { statement, index };
  });
  return checks.flatMap((check) => check(placed));
}
