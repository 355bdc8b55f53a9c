import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Decimal } from 'decimal.js';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as calendar from '../../src/calendar/index.js';
import * as library from '../../src/index.js';
import * as input from '../../src/input/index.js';
import * as money from '../../src/money/index.js';

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

interface Example {
  readonly name: string;
  readonly code: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** The code blocks of every `@example` in a file, without the stars of the comment. */
function examplesOf(path: string): Example[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^ *\* @example\n *\* ```ts\n([\s\S]*?)\n *\* ```/gm)].map((match) => ({
    name: `${relative(SRC, path)}:${text.slice(0, match.index).split('\n').length}`,
    code: (match[1] ?? '').replace(/^ *\* ?/gm, ''),
  }));
}

/** Every statement with a result behind it, `// => value`, becomes a comparison. */
function withComparisons(code: string): { readonly code: string; readonly results: number } {
  const out: string[] = [];
  let statement: string[] = [];
  let results = 0;
  const lines = code.split('\n');
  lines.forEach((line, k) => {
    if (/^\s*\/\/ =>/.test(line)) return;
    const [, source = line, same] = /^(.*?)\s*\/\/ => (.*)$/.exec(line) ?? [];
    statement.push(source);
    if (!source.trimEnd().endsWith(';')) return;
    const below = /^\s*\/\/ => (.*)$/.exec(lines[k + 1] ?? '')?.[1];
    const expected = same ?? below;
    const whole = statement.join('\n');
    statement = [];
    if (expected === undefined) out.push(whole);
    else {
      results++;
      out.push(`same((${whole.trim().slice(0, -1)}), (${expected}));`);
    }
  });
  out.push(...statement);
  return { code: out.join('\n'), results };
}

const scope: Record<string, unknown> = { ...calendar, ...input, ...money, ...library, Decimal };
const names = Object.keys(scope).filter((name) => name !== 'default');

function run(code: string): void {
  const script = ts.transpile(code, { target: ts.ScriptTarget.ES2022 });
  const same = (seen: unknown, expected: unknown): void => expect(seen).toEqual(expected);
  const body = new Function(...names, 'same', `'use strict';\n${script}`);
  body(...names.map((name) => scope[name]), same);
}

const examples = filesBelow(SRC).flatMap(examplesOf);

describe('the examples of the reference', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  it.each(examples)('$name', ({ code }) => {
    const comparisons = withComparisons(code);
    expect(comparisons.results).toBeGreaterThan(0);
    run(comparisons.code);
  });
});
