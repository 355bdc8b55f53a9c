import type { Case } from '../case.js';
import type { Page } from '../page.js';
import { issueLines } from '../views/findings.js';
import { accountLines, headLines, listLines, otherLines } from '../views/statement.js';
import { eachStatement, errorsElsewhere } from './each-statement.js';

/** What the statements print, and what the reader reports about them. */
export function readText(page: Page, all: Case): string[] {
  return eachStatement(page, all, ({ statement, reading, findings }) => [
    ...headLines(page, statement),
    ...accountLines(page, statement),
    ...otherLines(page, statement),
    ...listLines(page, statement),
    ...issueLines(page, reading.issues),
    ...errorsElsewhere(page, findings),
  ]);
}
