import { tenureOf } from '../../tenure/index.js';
import type { Case } from '../case.js';
import { type Page, paragraph } from '../page.js';
import { findingLines, issueLines } from '../views/findings.js';
import { limitLines } from '../views/limits.js';
import { moneyCheckLines } from '../views/money-checks.js';
import { accountLines, headLines, otherLines } from '../views/statement.js';
import { tenureLines } from '../views/tenure.js';
import { eachStatement } from './each-statement.js';
import { personLines } from './tenure.js';

/** All of it: facts, working years, findings, money checks, base limits, where to object. */
export function reportText(page: Page, all: Case): string[] {
  const together = all.persons.filter(({ statements }) => statements.length > 1);
  return [
    ...eachStatement(page, all, ({ statement, reading, findings }) => [
      ...headLines(page, statement),
      ...accountLines(page, statement),
      ...otherLines(page, statement),
      ...tenureLines(page, tenureOf(statement), [statement]),
      ...findingLines(page, findings),
      ...moneyCheckLines(page, statement),
      ...limitLines(page, statement.year),
      ...issueLines(page, reading.issues),
    ]),
    ...together.flatMap((person) => ['', '', ...personLines(page, all, person)]),
    '',
    ...paragraph(page, page.words.closing),
  ];
}
