import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.js';
import { casesIn, comparableText, factsOf, SAMPLES } from '../conformance/expected.js';

const COLUMNS = ['sequence', 'month', 'employer', 'months', 'status', 'note'] as const;
const ROW = 2;

/** What may stand in a cell where it does not belong, and what that says. */
const GARBAGE = [
  '莫名其妙',
  '莫名其妙201603',
  '201603莫名其妙',
  '2O16O3',
  'l',
  '1莫名其妙',
  '莫名其妙1',
  '2016-13',
  '999999',
  '1.5',
  '-1',
  '***',
  '[]',
  '—',
  '上海示例机械厂',
] as const;

const MISSING = new Map<string, string>([
  ['***', 'masked'],
  ['[]', 'masked'],
  ['—', 'dash'],
]);

const SHEETS = casesIn(SAMPLES).filter(({ text }) => text.includes('\n1\t'));

/** Rows whose cells are kept apart: garbage in one of them stays in it. */
const TABLES: readonly (readonly [string, (text: string) => string])[] = [
  ['tabs', (text) => text],
  ['pipes', (text) => text.replace(/^.*\t.*$/gm, (line) => `| ${line.replaceAll('\t', ' | ')} |`)],
];

describe.each(TABLES)('a damaged cell in a table with %s', (_, table) => {
  const cases = SHEETS.flatMap(({ text, expected }) =>
    COLUMNS.flatMap((column, at) =>
      GARBAGE.map((garbage) => ({ id: expected.id, text, column, at, garbage })),
    ),
  );

  it.each(cases)('stays in its cell: $id, $garbage as $column', ({ text, column, at, garbage }) => {
    const before = factsOf(statementOf(table(text)));
    const damaged = table(withCell(text, at, garbage));
    const reading = readStatement(damaged);
    const path = `contributions[${ROW}].${column}`;
    const after = factsOf(statementOf(damaged));
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) =>
        before.get(key) !== after.get(key) && key !== path && key !== `contributions[${ROW}].paid`,
    );
    expect(changed.map((key) => [key, before.get(key), after.get(key)])).toEqual([]);

    const value = after.get(path);
    if (value === null) {
      const missing = MISSING.get(garbage);
      expect(reading.statement?.absent[path]).toBe(missing ?? 'unreadable');
      if (missing === undefined) expect(reading.issues.map((issue) => issue.path)).toContain(path);
    } else {
      expect(String(value)).toBe(comparableText(garbage));
    }
  });
});

it.each(GARBAGE)('takes no row for paid whose status is %s', (garbage) => {
  for (const { text } of SHEETS) {
    const { statement, issues } = readStatement(withCell(text, COLUMNS.indexOf('status'), garbage));
    expect(statement?.contributions[ROW]?.paid).toBeNull();
    if (!MISSING.has(garbage)) {
      const path = `contributions[${ROW}].status`;
      expect(issues.filter((issue) => issue.path === path)).not.toEqual([]);
    }
  }
});

/** A text whose third row has another cell. */
function withCell(text: string, at: number, cell: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('1\t'));
  const cells = lines[first + ROW]?.split('\t') ?? [];
  cells[at] = cell;
  lines[first + ROW] = cells.join('\t');
  return lines.join('\n');
}

function statementOf(text: string) {
  const { statement } = readStatement(text);
  if (statement === null) throw new Error(`refused: ${text}`);
  return statement;
}
