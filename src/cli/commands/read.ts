import type { StatementReading } from '../../statement/index.js';
import type { Case } from '../case.js';
import type { Page } from '../page.js';
import { stepLines } from '../views/explained.js';
import { issueLines } from '../views/findings.js';
import { placeLines } from '../views/places.js';
import { accountLines, headLines, listLines, otherLines } from '../views/statement.js';
import { eachStatement, errorsElsewhere } from './each-statement.js';

/** What the statements print, and what the reader reports about them. */
export function readText(page: Page, all: Case): string[] {
  return eachStatement(page, all, ({ statement, reading, findings }) => [
    ...headLines(page, statement),
    ...accountLines(page, statement),
    ...otherLines(page, statement),
    ...listLines(page, statement),
    ...(page.steps ? readingSteps(page, reading) : issueLines(page, reading.issues)),
    ...errorsElsewhere(page, findings),
  ]);
}

/** Where each value was read, and the steps of the reading in place of its issues. */
function readingSteps(page: Page, reading: StatementReading): string[] {
  return [...placeLines(page, reading), ...stepLines(page, [reading])];
}
