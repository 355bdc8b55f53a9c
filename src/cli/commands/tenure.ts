import type { Case, CheckedPerson } from '../case.js';
import { printable } from '../layout/printable.js';
import { type Column, table } from '../layout/table.js';
import { type Page, paragraph } from '../page.js';
import { careerLines } from '../views/findings.js';
import { titleLine } from '../views/statement.js';
import { tenureLines } from '../views/tenure.js';
import { errorsElsewhere, statementsOf } from './each-statement.js';

/** The working years of each person, from one statement or several. */
export function tenureText(page: Page, all: Case): string[] {
  const { persons } = all;
  return [
    ...(persons.length === 1
      ? []
      : [...paragraph(page, page.words.tenure.persons(persons.length)), '']),
    ...persons.flatMap((person, i) => [
      ...(i === 0 ? [] : ['', '']),
      ...personLines(page, all, person),
    ]),
  ];
}

/** The statements of a person, and the working years that they prove together. */
export function personLines(page: Page, all: Case, person: CheckedPerson): string[] {
  const { indices, statements, tenure, findings } = person;
  const [only] = statements;
  const own = indices.flatMap((index) => all.readings[index]?.findings ?? []);
  return [
    ...(statements.length === 1 && only !== undefined
      ? [titleLine(page, only, 1, 1)]
      : sourceLines(page, all, person)),
    ...tenureLines(page, tenure, statements),
    ...careerLines(page, findings, statementsOf(all)),
    ...errorsElsewhere(page, own),
  ];
}

/** Which statements the working years rest on. */
function sourceLines(page: Page, { readings }: Case, { indices }: CheckedPerson): string[] {
  const { columns, tenure } = page.words;
  const { notPrinted } = page.catalogue.figures;
  const heads: Column[] = [
    { heading: columns.file, align: 'left' },
    { heading: columns.sheet, align: 'left' },
    { heading: columns.asOf, align: 'left' },
  ];
  const rows = indices.flatMap((index) => {
    const one = readings[index];
    if (one === undefined || one.reading.statement === null) return [];
    const { year, asOf } = one.reading.statement;
    return [[printable(one.file), year === null ? notPrinted : String(year), asOf ?? notPrinted]];
  });
  return [...paragraph(page, tenure.ofStatements(rows.length)), ...table(heads, rows, page.width)];
}
