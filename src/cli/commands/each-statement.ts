import type { Finding } from '../../audit/index.js';
import type { Statement } from '../../statement/index.js';
import type { Case, CheckedReading } from '../case.js';
import { type Page, paragraph } from '../page.js';
import { countOf } from '../views/findings.js';
import { titleLine } from '../views/statement.js';

/** A statement that was read, with what belongs to it. */
export interface ReadStatement extends CheckedReading {
  readonly statement: Statement;
}

/** The title of each statement that was read, and lines below it; a blank line between two. */
export function eachStatement(
  page: Page,
  { readings }: Case,
  linesOf: (one: ReadStatement) => readonly string[],
): string[] {
  return readings.flatMap((one, i) => {
    const { statement } = one.reading;
    if (statement === null) return [];
    return [
      ...(i === 0 ? [] : ['', '']),
      titleLine(page, statement, i + 1, readings.length),
      ...linesOf({ ...one, statement }),
    ];
  });
}

/** For commands that do not show findings: that there are errors, and where to see them. */
export function errorsElsewhere(page: Page, findings: readonly Finding[]): string[] {
  const errors = countOf(findings, 'error');
  if (errors === 0) return [];
  return ['', ...paragraph(page, page.words.findings.errorsElsewhere(errors))];
}

/** The statements in the order in which findings count them; null for a text that was refused. */
export function statementsOf({ readings }: Case): readonly (Statement | null)[] {
  return readings.map(({ reading }) => reading.statement);
}
