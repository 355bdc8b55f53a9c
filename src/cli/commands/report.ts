import { tenureOf } from '../../tenure/index.js';
import type { Case, CheckedPerson } from '../case.js';
import { type Page, paragraph } from '../page.js';
import { findingLines, issueLines } from '../views/findings.js';
import { limitLines } from '../views/limits.js';
import { moneyCheckLines } from '../views/money-checks.js';
import { personPensionLines } from '../views/person-pension.js';
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
      ...findingLines(page, findings, statement, all.birth),
      ...moneyCheckLines(page, statement),
      ...limitLines(page, statement.year),
      ...issueLines(page, reading.issues),
    ]),
    ...together.flatMap((person) => ['', '', ...personLines(page, all, person)]),
    ...all.persons.flatMap((person, i) => pensionLines(page, person, i + 1, all.persons.length)),
    '',
    ...paragraph(page, page.words.closing),
    ...(all.persons.some(({ pension }) => pension !== null)
      ? paragraph(page, page.words.pension.report.closing)
      : []),
  ];
}

/** When the person may retire; with the number of the person where there are several. */
function pensionLines(
  page: Page,
  { pension }: CheckedPerson,
  number: number,
  total: number,
): string[] {
  if (pension === null) return [];
  const { person } = page.words.pension.report;
  return [
    ...(total === 1 ? [] : ['', '', page.style.heading(person(number, total))]),
    ...personPensionLines(page, pension),
  ];
}
