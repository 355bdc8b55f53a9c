import { readFileSync } from 'node:fs';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Statement } from '../../src/statement/index.js';
import { parseStatementJson } from '../../src/statement/json.js';
import { type StatementJson, statementSchema } from '../../src/statement/schema.js';
import { clean2016, guide2021, mailed2017, masked2022 } from '../audit/statements.js';
import { consistentStatement } from './consistent-statement.js';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../schema/statement.schema.json', import.meta.url), 'utf8'),
);
const isValid = new Ajv2020({ strict: true }).compile<StatementJson>(statementSchema);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('statementSchema as JSON Schema', () => {
  it('is the file that is shipped', () => {
    expect(plain(statementSchema)).toEqual(shipped);
    expect(Object.keys(statementSchema)).not.toContain('~standard');
  });

  it.each([clean2016, guide2021, mailed2017, masked2022])('takes a statement: case %#', (one) => {
    expect(isValid(plain(one)), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('takes and refuses what the parser takes and refuses', () => {
    fc.assert(
      fc.property(mutatedStatement(), (value) => {
        expect(isValid(value)).toBe(parseStatementJson(value).issues.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('both outcomes come up in that comparison', () => {
    const outcomes = fc.sample(mutatedStatement(), 300).map((value) => isValid(value));
    expect(outcomes.filter(Boolean).length).toBeGreaterThan(20);
    expect(outcomes.filter((outcome) => !outcome).length).toBeGreaterThan(20);
  });

  it('cannot say that a number is finer than a fen', () => {
    const finer = { ...clean2016, arrears: { months: 0, amount: 0.005 } };
    expect(isValid(plain(finer))).toBe(true);
    expect(parseStatementJson(plain(finer)).issues).toHaveLength(1);
  });
});

describe('statementSchema as Standard Schema', () => {
  const standard = statementSchema['~standard'];

  it('has the interface', () => {
    expectTypeOf(statementSchema).toExtend<StandardSchemaV1<StatementJson, Statement>>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof statementSchema>>().toEqualTypeOf<Statement>();
    expectTypeOf<
      StandardSchemaV1.InferInput<typeof statementSchema>
    >().toEqualTypeOf<StatementJson>();
    expect(standard).toMatchObject({ version: 1, vendor: 'shanghai-pension' });
  });

  it('gives the statement', () => {
    expect(standard.validate(plain(clean2016))).toEqual({ value: clean2016 });
  });

  it('gives issues with their path in pieces', () => {
    const rows = clean2016.contributions.map((row, i) => (i === 3 ? { ...row, month: 'x' } : row));
    expect(standard.validate({ ...clean2016, contributions: rows, absent: { 'a b': 1 } })).toEqual({
      issues: [
        {
          message: 'expected an ISO month YYYY-MM, received "x"',
          path: ['contributions', 3, 'month'],
        },
        { message: 'expected the path of a value, received 1', path: ['absent', 'a b'] },
        { message: expect.stringContaining('expected one of masked, '), path: ['absent', 'a b'] },
      ],
    });
    expect(standard.validate(null)).toEqual({
      issues: [{ message: 'expected an object, received null', path: [] }],
    });
  });
});

/** JSON values that are right in some places of a statement and wrong in others. */
const replacement: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    0,
    -1,
    12,
    1900,
    2199,
    2200,
    1899,
    999_999,
    1_000_000,
    1.5,
    1e12,
    '2016-01',
    '2016-13',
    '2016-1',
    '1899-12',
    '2199-12',
    'masked',
    'none-stated',
    'statement',
    'shanghai-mailed',
    '12.30',
    '12.345',
    '12.3400',
    '-1',
    '-0',
    '007',
    '1e3',
    '.5',
    '5.',
    '999999999999.99',
    '1000000000000',
    '00000000000000000000001.0',
    '000000000000000000000001.0',
    [],
    {},
    { start: '2016-01', end: null },
    { start: '2016-01' },
    { start: null, end: null },
    { year: 2016, amount: '1.00' },
    { year: null, amount: null },
    { 'opening.months': 'masked' },
    { 'opening.months': 'gone' },
    { 'contributions[12].month': 'unreadable' },
    { 'no path': 'masked' },
  ),
  fc.integer({ min: -3, max: 999_999_999 }),
  fc
    .integer({ min: -300, max: 99_999_999 })
    .map((fen) => new Decimal(fen).dividedBy(100).toNumber()),
  fc.string(),
);

type Container = Record<string | number, unknown>;

/** A consistent statement as JSON, in which up to two values were replaced, left out or added. */
function mutatedStatement(): fc.Arbitrary<unknown> {
  const mutation = fc.record({
    kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
    walk: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    depth: fc.integer({ min: 1, max: 4 }),
    name: fc.constantFrom('extra', 'balance', '__proto__', 'toString', 'opening.months'),
    value: replacement,
  });
  return fc
    .tuple(consistentStatement(), fc.array(mutation, { maxLength: 2 }))
    .map(([statement, mutations]) => {
      const json = plain(statement) as Container;
      for (const { kind, walk, depth, name, value } of mutations) {
        let at = json;
        let key: string | undefined;
        for (const step of walk.slice(0, depth)) {
          const below = key === undefined ? at : at[key];
          if (typeof below !== 'object' || below === null) break;
          const keys = Object.keys(below);
          if (keys.length === 0) break;
          at = below as Container;
          key = keys[step % keys.length] ?? '';
        }
        if (key === undefined) continue;
        if (kind === 'replace') at[key] = value;
        else if (kind === 'remove' && !Array.isArray(at)) delete at[key];
        else if (kind === 'add' && !Array.isArray(at)) {
          Object.defineProperty(at, name, {
            value,
            enumerable: true,
            writable: true,
            configurable: true,
          });
        }
      }
      return plain(json);
    });
}
