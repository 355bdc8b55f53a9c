import type { StatementReading } from '../../statement/index.js';
import { printable } from '../layout/printable.js';
import { pairs } from '../layout/table.js';
import { type Page, section } from '../page.js';
import { maskedNumber, printedOr } from './statement.js';

/** Which value was read from which text, and how the others are missing; nothing for a refused text. */
export function placeLines(page: Page, { statement, places }: StatementReading): string[] {
  if (statement === null) return [];
  const { headings, statement: words } = page.words;
  const missing = Object.keys(statement.absent).filter((path) => !Object.hasOwn(places, path));
  const rows = [
    ...placeRows(page, places),
    ...missing.map((path): [string, string] => [
      '-',
      words.readAs(labelOf(page, path), printedOr(page, statement, path, null)),
    ]),
  ];
  return section(page, headings.places, pairs(rows, page.width));
}

/** One row for all that was read of one item, such as a row of the list, in the order of the text. */
function placeRows(page: Page, places: StatementReading['places']): [string, string][] {
  const rows = new Map<string, [string, ...string[]]>();
  const inOrder = Object.entries(places).sort(
    ([, one], [, other]) => one.line - other.line || one.column - other.column,
  );
  for (const [path, { line, column, raw }] of inOrder) {
    const label = labelOf(page, path);
    const text = NUMBERS.includes(path) ? maskedNumber(raw) : printable(raw);
    const row = rows.get(label);
    if (row === undefined) rows.set(label, [`${line}:${column}`, text]);
    else row.push(text);
  }
  return [...rows].map(([label, [at, ...texts]]) => [
    at,
    page.words.statement.readAs(label, texts.join(' ')),
  ]);
}

/** Numbers that name a person. */
const NUMBERS: readonly string[] = ['idNumber', 'accountNumber'];

/** What an item is called on the statement; a row of the list as a whole. */
function labelOf(page: Page, path: string): string {
  const { fields, row } = page.catalogue.labels;
  const number = /^contributions\[(\d+)\]/.exec(path)?.[1];
  if (number !== undefined) return row(Number(number) + 1, null);
  const names: Readonly<Record<string, string>> = fields;
  // Year and amount of a figure of the supplement are called as the figure.
  return names[path] ?? names[path.slice(0, path.lastIndexOf('.'))] ?? path;
}
