import type { Case } from '../case.js';
import type { Page } from '../page.js';
import { careerLines, findingLines } from '../views/findings.js';
import { eachStatement, statementsOf } from './each-statement.js';

/** What contradicts what, in each statement and between them. */
export function auditText(page: Page, all: Case): string[] {
  return [
    ...eachStatement(page, all, ({ findings, statement }) =>
      findingLines(page, findings, statement, all.birth),
    ),
    ...all.persons.flatMap(({ findings }) => careerLines(page, findings, statementsOf(all))),
  ];
}
