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
import { chineseOf, ROOT, runnablePages, SAMPLE } from '../examples/guide-page.js';

const pageOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
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

/** A text without its blocks of code. */
function withoutBlocks(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, '');
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

describe.each(['docs/findings.md', 'docs/zh/findings.md'])(
  'the page of the findings: %s',
  (path) => {
    const rows = rowsOf(pageOf(path));

    it('has every code once, and none besides', () => {
      const codes = rows.flatMap(([first = '']) => marksOf(first));
      expect(codes.sort()).toEqual([...findingCodes].sort());
    });
  },
);

it('the severity of a finding is the same in both languages', () => {
  const severities = (path: string) =>
    rowsOf(pageOf(path)).map(([code = '', severity = '']) => [
      marksOf(code),
      severity.match(/error|warning|info/g) ?? [],
    ]);
  const english = severities('docs/findings.md');
  expect(severities('docs/zh/findings.md')).toEqual(english);
  expect(english.filter(([codes, found]) => codes?.length && !found?.length)).toEqual([]);
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

/** The page of the command in each language, with the headings that its tests look for. */
const COMMAND_PAGES = [
  {
    path: 'docs/command.md',
    amounts: '## Working out amounts',
    steps: '## Step by step',
    pension: '## Retirement and pension',
    output: '## Output for people',
    exitCodes: '## Exit codes',
    ofCompare: 'option of `compare`',
  },
  {
    path: 'docs/zh/command.md',
    amounts: '## 计算金额',
    steps: '## 逐步说明',
    pension: '## 退休和养老金',
    output: '## 给人看的输出',
    exitCodes: '## 退出码',
    ofCompare: '`compare` 的选项',
  },
] as const;

describe.each(COMMAND_PAGES)('the page of the command: $path', (page) => {
  const text = pageOf(page.path);

  it('lists every command, and none besides', () => {
    const [, list = ''] = /```sh\n([\s\S]*?)```/.exec(text) ?? [];
    const named = [...list.matchAll(/^shanghai-pension (\S+)/gm)].map(([, name = '']) => name);
    expect(named.sort()).toEqual(COMMANDS);
  });

  it('describes every option, and none besides', () => {
    const described = rowsOf(text).flatMap((cells) => optionsIn(cells.slice(0, 2).join(' ')));
    expect(sorted(described)).toEqual(OPTIONS);
  });

  it('shows calls that are answered', async () => {
    const sample = pageOf(SAMPLE);
    const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].slice(1);
    const calls = blocks.flatMap(([, block = '']) =>
      block.replaceAll(/\\\n/g, '').trim().split('\n'),
    );
    expect(calls.length).toBeGreaterThan(12);
    for (const call of calls) {
      const [program, ...argv] = call.split(/ +/);
      const files = Object.fromEntries(
        argv.filter((word) => word.endsWith('.txt')).map((name) => [name, sample]),
      );
      const { code, err } = await runCommand(argv, { files });
      expect([program, call, err]).toEqual(['shanghai-pension', call, '']);
      expect([EXIT.clean, EXIT.errors]).toContain(code);
    }
  });

  it('names each option of an amount with its command', () => {
    const part = partOf(text, page.amounts, page.steps);
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
    const part = partOf(text, page.pension, page.output);
    const { compare, ...others } = PENSION_OPTIONS;
    const rows = rowsOf(part);
    const ofCompare = rows.findIndex(([first = '']) => first === page.ofCompare);
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
    const part = partOf(text, page.exitCodes, '## JSON');
    const codes = rowsOf(part).flatMap(([first = '']) => (/^\d+$/.test(first) ? [first] : []));
    expect(codes.map(Number)).toEqual(Object.values(EXIT));
  });
});

describe('the help', () => {
  it.each(['en', 'zh'])('describes the options that the page describes: %s', async (lang) => {
    const { out } = await runCommand(['help', '--lang', lang]);
    expect(sorted(optionsIn(out))).toEqual(OPTIONS);
  });
});

describe('every other page', () => {
  const pages = [
    ...runnablePages,
    'docs/findings.md',
    'docs/zh/findings.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
  ];

  /** Options of other programs, with what stands before them. */
  const ELSEWHERE = /npx tsc --\w+|npm install --[\w-]+|npm run \w+ -- --\w+/g;

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

describe.each(['docs/command.md', 'docs/findings.md', 'docs/glossary.md'])(
  'both languages of %s',
  (path) => {
    it('name the same things in code, part by part and row by row', () => {
      const named = (text: string) =>
        withoutBlocks(text)
          .split(/^(?=#)/m)
          .map((part) => [
            sorted(marksOf(part)),
            rowsOf(part).map((cells) => sorted(marksOf(cells.join(' ')))),
          ]);
      expect(named(pageOf(chineseOf(path)))).toEqual(named(pageOf(path)));
    });
  },
);

describe('the glossary', () => {
  const rows = rowsOf(pageOf('docs/glossary.md')).slice(2);

  it('has the same terms in both languages, and all meanings in Chinese', () => {
    const chinese = rowsOf(pageOf('docs/zh/glossary.md')).slice(2);
    expect(chinese.map(([zh, en]) => [en, zh])).toEqual(rows.map(([en, zh]) => [en, zh]));
    for (const [, , meaning] of chinese) expect(meaning).toMatch(/\p{Script=Han}/u);
  });
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
