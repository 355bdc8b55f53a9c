import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Example, referenceScope, runExample, withComparisons } from './run-example.js';

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

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

const examples = filesBelow(SRC).flatMap(examplesOf);

describe('the examples of the reference', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  it.each(examples)('$name', ({ code }) => {
    const comparisons = withComparisons(code);
    expect(comparisons.results).toBeGreaterThan(0);
    runExample(comparisons.code, referenceScope);
  });
});
