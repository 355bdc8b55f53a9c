import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chineseOf,
  englishGuides,
  guidePage,
  piecesOfCode,
  ROOT,
  runnablePages,
  SAMPLE,
} from './guide-page.js';
import { runExample, withComparisons } from './run-example.js';
import { typeErrors } from './type-check.js';

const pages = runnablePages.map(guidePage);
const others = ['CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md'].map(guidePage);

describe('the code of the guides', () => {
  const pieces = pages.flatMap((page) => piecesOfCode(page).map((piece) => ({ page, ...piece })));

  it('is there', () => {
    expect(pieces.length).toBeGreaterThan(40);
  });

  it.each(pieces)('$name', ({ page, code }) => {
    const printed: unknown[] = [];
    // The READMEs leave open where the text comes from.
    const scope = {
      text: page.files[SAMPLE],
      console: { log: (value: unknown) => printed.push(value) },
    };
    const readFileSync = (name: string) => {
      const file = page.files[name];
      if (file === undefined) throw new Error(`the page shows no file ${name}`);
      return file;
    };
    runExample(withComparisons(code).code, scope, { 'node:fs': { readFileSync } });
    expect(printed).not.toContain(undefined);
  });

  it('has the types that the library asks for', () => {
    expect(typeErrors(pieces)).toEqual([]);
  });
});

describe('the guides', () => {
  it('are there in both languages', () => {
    const chinese = readdirSync(join(ROOT, chineseOf('docs/guide')));
    expect(chinese.map((name) => `docs/guide/${name}`)).toEqual(englishGuides);
  });

  const translated = [...englishGuides, 'docs/command.md', 'docs/findings.md', 'docs/glossary.md'];

  it.each(translated)('say the same in both languages: %s', (path) => {
    expect(outlineOf(chineseOf(path))).toEqual(outlineOf(path));
  });

  it.each([...pages, ...others])('have links that lead somewhere: $path', ({ path, text }) => {
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#]+)/g)].map(
      (match) => match[1] ?? '',
    );
    const dead = targets.filter((target) => !existsSync(join(ROOT, dirname(path), target)));
    expect(dead).toEqual([]);
  });
});

/** What two pages of the same content have in common: headings, tables, lists and code. */
function outlineOf(path: string): string[] {
  const { text, blocks } = guidePage(path);
  const marks = text
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .flatMap((line) => /^(?:#+|\||-|\d+\.)(?= )/.exec(line)?.[0] ?? []);
  const comparable = blocks.filter(
    ({ language, fileName }) => language !== 'text' || fileName !== '',
  );
  return [...marks, ...comparable.map(({ language, code }) => `${language} ${skeletonOf(code)}`)];
}

/** Code without its comments, the text in it, and its language. */
function skeletonOf(code: string): string {
  const shown = code.startsWith('$ ')
    ? code.split('\n').filter((line) => line.startsWith('$ '))
    : [code];
  return shown
    .join('\n')
    .replaceAll(/ --lang \w+|\/\/.*$|# .*$|'[^']*'|,(?=\n *\))|[^ -~]+|\s+/gm, '');
}
