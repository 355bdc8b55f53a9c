import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement, type Statement, writeStatement } from '../../src/statement/index.js';
import { CASES, casesIn, factsOf, SAMPLES, statementOf } from '../conformance/expected.js';
import { brokenInvariants } from '../conformance/invariants.js';
import { consistentStatement } from './consistent-statement.js';
import { applyNoises, NOISES, type Noise } from './noise/index.js';

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

/** Texts in the print of the sheets with few difficulties of their own, and what they say. */
const printed = [...casesIn(SAMPLES), ...casesIn(CASES)].flatMap(({ text, expected }) => {
  const [only, ...others] = expected.statements;
  const plain = /^养老保险个人权益记录\n\n\(\d{4}年度\)\n\n姓名：.*\n参保单位名称/.test(text);
  if (only === undefined || others.length > 0 || !plain || expected.allowRefusal) return [];
  const unfit = /order|sequence|wrapped|page|split|cell per|look like other|blank|note|stray/;
  if (expected.difficulties.some((word) => unfit.test(word))) return [];
  return [{ text, statement: statementOf(only, expected.layout) }];
});

describe('a written statement', () => {
  it.each(NOISES.map((noise) => [noise.name, noise] as const))('is read through %s', (_, noise) => {
    fc.assert(
      fc.property(consistentStatement(), seeds, (statement, seed) => {
        expectFacts(statement, writeStatement(statement), [noise], seed);
      }),
      { numRuns: 60 },
    );
  });

  it('is read through any of them together', () => {
    fc.assert(
      fc.property(
        consistentStatement(),
        fc.subarray([...NOISES]),
        seeds,
        (statement, noises, seed) => {
          expectFacts(statement, writeStatement(statement), noises, seed);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('a printed statement', () => {
  it('is one of several', () => {
    expect(printed.length).toBeGreaterThan(20);
  });

  it('is read through any noises together', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...printed),
        fc.subarray([...NOISES]),
        seeds,
        ({ text, statement }, noises: readonly Noise[], seed) => {
          expectFacts(statement, text, noises, seed);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('the noises', () => {
  it.each(NOISES.map((noise) => [noise.name, noise] as const))('change a text: %s', (_, noise) => {
    const changed = printed.some(({ text }) =>
      [1, 2, 3].some((seed) => applyNoises(text, [noise], seed) !== text),
    );
    expect(changed).toBe(true);
  });

  it('have names that exclude lists know', () => {
    const names = NOISES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { excludes } of NOISES) expect(names).toEqual(expect.arrayContaining([...excludes]));
  });
});

/**
 * The facts are those of the statement, missing values are missing in the same way as without the
 * noise, nothing is an error, and places hold.
 */
function expectFacts(expected: Statement, plain: string, noises: readonly Noise[], seed: number) {
  const text = applyNoises(plain, noises, seed);
  const reading = readStatement(text);
  const { statement, issues } = reading;
  const errors = issues.filter(
    ({ severity, code }) => severity === 'error' && code !== 'unreadable-value',
  );
  expect({ errors, facts: statement && comparable(statement, expected) }, text).toEqual({
    errors: [],
    facts: comparable(expected, expected),
  });
  expect(absencesOf(statement), text).toEqual(absencesOf(readStatement(plain).statement));
  expect(brokenInvariants(text, reading), text).toEqual([]);
}

/** Facts with the rows by sequence number, without what the expected statement does not state. */
function comparable(statement: Statement, expected: Statement): Record<string, unknown> {
  const ordered = [...statement.contributions].sort(
    (a, b) => (a.sequence ?? 0) - (b.sequence ?? 0),
  );
  const wanted = factsOf(expected);
  const facts = factsOf({ ...statement, contributions: ordered });
  return Object.fromEntries(
    [...facts].filter(([path]) => wanted.get(path) !== undefined && path !== 'deemed.wordedUntil'),
  );
}

/** How values are missing; rows apart, since noises change their order. */
function absencesOf(statement: Statement | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(statement?.absent ?? {}).filter(([path]) => !path.startsWith('contributions[')),
  );
}
