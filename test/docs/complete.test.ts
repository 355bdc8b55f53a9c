import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/audit/index.js';
import { EXIT } from '../../src/cli/exit-code.js';
import { MONEY_OPTIONS } from '../../src/cli/money-request.js';
import { PENSION_OPTIONS } from '../../src/cli/pension-request.js';
import { PERSON_OPTIONS } from '../../src/cli/person-request.js';
import { catalogueOf, type Locale } from '../../src/explain/index.js';
import * as library from '../../src/index.js';
import { runCommand } from '../cli/fake-io.js';
import { ROOT, runnablePages } from '../examples/guide-page.js';

const pageOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const COMMAND = pageOf('docs/command.md');
const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

/** The cells of every row of the tables of a text; `\|` stands for a bar within a cell. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

/** What a text has in code marks. */
function marksOf(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, mark = '']) => mark);
}

function optionsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])--([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name);
}

function partOf(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  expect([start, end]).not.toContain(-1);
  return text.slice(start, end);
}

describe('the page of the findings', () => {
  it('has every code once, and none besides', () => {
    const codes = rowsOf(pageOf('docs/findings.md')).flatMap(([first = '']) => marksOf(first));
    expect(codes.sort()).toEqual([...findingCodes].sort());
  });
});

/** Options of the commands that read statements and of all, by where they are allowed. */
const COMMON = ['json', 'explain', 'places', 'redact', 'lang', 'help', 'version', 'on'];
const OPTIONS = sorted([
  ...COMMON,
  ...Object.values(MONEY_OPTIONS).flat(),
  ...Object.values(PENSION_OPTIONS).flat(),
  ...PERSON_OPTIONS,
]);
const COMMANDS = sorted([
  ...['read', 'audit', 'tenure', 'report', 'law', 'help'],
  ...Object.keys(MONEY_OPTIONS),
  ...Object.keys(PENSION_OPTIONS),
]);

describe('the page of the command', () => {
  it('lists every command, and none besides', () => {
    const [, list = ''] = /```sh\n([\s\S]*?)```/.exec(COMMAND) ?? [];
    const named = [...list.matchAll(/^shanghai-pension (\S+)/gm)].map(([, name = '']) => name);
    expect(named.sort()).toEqual(COMMANDS);
  });

  it('describes every option, and none besides', () => {
    const described = rowsOf(COMMAND).flatMap((cells) => optionsIn(cells.slice(0, 2).join(' ')));
    expect(sorted(described)).toEqual(OPTIONS);
  });

  it('names each option of an amount with its command', () => {
    const part = partOf(COMMAND, '## Working out amounts', '## Retirement and pension');
    const found: Record<string, string[]> = {};
    let command = '';
    for (const [first = '', options = ''] of rowsOf(part)) {
      command = marksOf(first)[0] ?? command;
      if (command !== '') found[command] = [...(found[command] ?? []), ...optionsIn(options)];
    }
    expect(Object.keys(found)).toEqual(Object.keys(MONEY_OPTIONS));
    for (const [name, options] of Object.entries(MONEY_OPTIONS)) {
      expect([name, sorted(found[name] ?? [])]).toEqual([name, sorted(options)]);
    }
  });

  it('names each option of a pension with its commands', () => {
    const part = partOf(COMMAND, '## Retirement and pension', '## Output for people');
    const { compare, ...others } = PENSION_OPTIONS;
    const rows = rowsOf(part);
    const ofCompare = rows.findIndex(([first = '']) => first === 'option of `compare`');
    const commandsOf = { ...others, report: PERSON_OPTIONS };
    for (const [name, options] of Object.entries(commandsOf)) {
      const described = rows
        .slice(0, ofCompare)
        .filter(([, commands = '']) => marksOf(commands).includes(name))
        .flatMap(([first = '']) => optionsIn(first));
      expect([name, sorted(described)]).toEqual([name, sorted(options)]);
    }
    const described = rows.slice(ofCompare).flatMap(([first = '']) => optionsIn(first));
    expect(sorted(described)).toEqual(sorted(compare));
  });

  it('has every exit code, and none besides', () => {
    const part = partOf(COMMAND, '## Exit codes', '## JSON');
    const codes = rowsOf(part).flatMap(([first = '']) => (/^\d+$/.test(first) ? [first] : []));
    expect(codes.map(Number)).toEqual(Object.values(EXIT));
  });

  it.each(['en', 'zh'])('describes the options that the help describes: %s', async (lang) => {
    const { out } = await runCommand(['help', '--lang', lang]);
    expect(sorted(optionsIn(out))).toEqual(OPTIONS);
  });
});

describe('every other page', () => {
  const pages = [...runnablePages, 'docs/findings.md', 'CONTRIBUTING.md', 'SECURITY.md'];

  /** Options of other programs, with what stands before them. */
  const ELSEWHERE = /npx tsc --\w+|npm install --[\w-]+/g;

  it.each(pages)('shows only commands and options that there are: %s', (path) => {
    const text = pageOf(path).replace(ELSEWHERE, '');
    const calls = [...text.matchAll(/shanghai-pension ([a-z][a-z-]+)\b/g)];
    const inCode = calls.filter(({ index }) => isCode(text, index));
    expect(COMMANDS).toEqual(expect.arrayContaining(inCode.map(([, name = '']) => name)));
    expect(OPTIONS).toEqual(expect.arrayContaining(optionsIn(text)));
  });

  function isCode(text: string, index: number): boolean {
    return /(?:`|\$ |npx )$/.test(text.slice(0, index));
  }
});

describe('the glossary', () => {
  const rows = rowsOf(pageOf('docs/glossary.md')).slice(2);
  const columns = { en: 0, zh: 1 } as const satisfies Record<Locale, number>;

  it.each(['en', 'zh'] as const)('has the words of the statuses: %s', (locale) => {
    const column = rows.map((cells) => cells[columns[locale]]).join('\n');
    for (const word of Object.values(catalogueOf(locale).law.statuses)) {
      expect(column).toContain(word);
    }
  });

  it('calls no name that the library does not have', () => {
    const called = rows.flatMap(([, , , code = '']) => marksOf(code));
    expect(called.length).toBeGreaterThan(60);
    const words = new Set(sourceText().match(/\w+/g));
    for (const name of called) {
      const tables = [...words].filter((word) => word.startsWith(name.replace('…', '')));
      const known = name.endsWith('…')
        ? tables.length > 0
        : words.has(name.split('.').at(-1) ?? '');
      expect([name, known]).toEqual([name, true]);
    }
  });

  it('has every table of figures', () => {
    const called = rows.flatMap(([, , , code = '']) => marksOf(code));
    const missing = Object.keys(library.defaultLaw.tables).filter(
      (table) => !called.some((name) => table.startsWith(name.replace('…', ''))),
    );
    expect(missing).toEqual([]);
  });
});

function sourceText(): string {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => path.endsWith('.ts'))
    .map((path) => pageOf(join('src', path)))
    .join('\n');
}
