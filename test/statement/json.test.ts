import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStatementJson } from '../../src/statement/json.js';
import { clean2016, guide2021, mailed2017, masked2022 } from '../audit/statements.js';
import { consistentStatement } from './consistent-statement.js';

type Json = Record<string, unknown>;

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** `clean2016` as JSON, with one value replaced. */
function replaced(path: readonly (string | number)[], value: unknown): Json {
  const json = plain(clean2016);
  let at: Record<string | number, unknown> = json;
  for (const piece of path.slice(0, -1)) at = at[piece] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return json;
}

function issueOf(value: unknown): unknown {
  const { statement, issues } = parseStatementJson(value);
  expect(statement).toBe(null);
  expect(issues).toHaveLength(1);
  return issues[0];
}

describe('parseStatementJson', () => {
  it.each([
    ['clean', clean2016],
    ['masked', masked2022],
    ['mailed', mailed2017],
    ['guide', guide2021],
  ])('reads back what JSON.stringify wrote: %s', (_, statement) => {
    expect(parseStatementJson(plain(statement))).toEqual({
      kind: 'statement-json',
      statement,
      issues: [],
    });
  });

  it('reads back every consistent statement', () => {
    fc.assert(
      fc.property(consistentStatement(), (statement) => {
        expect(parseStatementJson(plain(statement)).statement).toEqual(statement);
      }),
    );
  });

  it('takes a statement as it is, with its Decimals', () => {
    expect(parseStatementJson(clean2016).statement).toEqual(clean2016);
  });

  it('gives fields in the order of the model', () => {
    const backwards = Object.fromEntries(Object.entries(plain(clean2016)).reverse());
    expect(JSON.stringify(parseStatementJson(backwards).statement)).toBe(JSON.stringify(clean2016));
  });

  it.each([
    ['98765.40', '98765.4'],
    [98765.4, '98765.4'],
    [0, '0'],
    [-0, '0'],
    ['0', '0'],
    ['007.10', '7.1'],
    ['1.1000', '1.1'],
    ['999999999999.99', '999999999999.99'],
    [0.1, '0.1'],
    [1e3, '1000'],
  ])('amount %s', (amount, expected) => {
    const { statement } = parseStatementJson(replaced(['opening', 'balance'], amount));
    expect(statement?.opening.balance).toEqual(new Decimal(expected));
  });

  it.each([
    ['1.005', '"1.005"'],
    [1.005, '1.005'],
    [-1, '-1'],
    ['-1', '"-1"'],
    ['', '""'],
    [' 1', '" 1"'],
    ['1e3', '"1e3"'],
    ['1,000.00', '"1,000.00"'],
    ['¥1', '"¥1"'],
    ['1000000000000', '"1000000000000"'],
    [1e300, '1e+300'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'true'],
    [[], 'a list of 0'],
    [{}, 'an object'],
  ])('no amount: %s', (amount, received) => {
    expect(issueOf(replaced(['opening', 'balance'], amount))).toEqual({
      kind: 'json-issue',
      code: 'amount',
      path: 'opening.balance',
      received,
      expected: 'yuan as decimal text, at most two decimals, from 0 to 999999999999.99',
    });
  });

  it.each(['2016-13', '2016-00', '1899-12', '2200-01', '2016-1', '201601', '2016-01-01', 201601])(
    'no month: %s',
    (month) => {
      expect(issueOf(replaced(['contributions', 3, 'month'], month))).toEqual({
        kind: 'json-issue',
        code: 'month',
        path: 'contributions[3].month',
        received: JSON.stringify(month),
        expected: 'an ISO month YYYY-MM',
      });
    },
  );

  it.each(['1900-01', '2199-12'])('a month: %s', (month) => {
    expect(parseStatementJson(replaced(['asOf'], month)).statement?.asOf).toBe(month);
  });

  it.each([-1, 1.5, 1_000_000, '12', Number.NaN, true])('no count of months: %s', (months) => {
    expect(issueOf(replaced(['current', 'months'], months))).toMatchObject({
      code: 'integer',
      path: 'current.months',
      expected: 'a whole number from 0 to 999999',
    });
  });

  it.each([0, 999_999])('a count of months: %s', (months) => {
    const { statement } = parseStatementJson(replaced(['current', 'months'], months));
    expect(statement?.current.months).toBe(months);
  });

  it('the zero that JSON writes -0 is 0', () => {
    const { statement } = parseStatementJson(replaced(['current', 'months'], -0));
    expect(statement?.current.months).toBe(0);
  });

  it.each([
    [1899, false],
    [1900, true],
    [2199, true],
    [2200, false],
  ])('year %s', (year, right) => {
    expect(parseStatementJson(replaced(['year'], year)).statement !== null).toBe(right);
    expect(parseStatementJson(replaced(['current', 'year'], year)).statement !== null).toBe(right);
  });

  it('words are one of those that the model has', () => {
    expect(issueOf(replaced(['layout'], 'beijing-record'))).toMatchObject({
      code: 'choice',
      path: 'layout',
      received: '"beijing-record"',
      expected: 'one of shanghai-annual, shanghai-mailed',
    });
    expect(issueOf(replaced(['kind'], 'finding'))).toMatchObject({ code: 'choice', path: 'kind' });
    expect(issueOf(replaced(['absent', 'opening.months'], 'gone'))).toMatchObject({
      code: 'choice',
      path: 'absent["opening.months"]',
    });
  });

  it('every way to miss a value is one of them', () => {
    const absent = {
      name: 'masked',
      idNumber: 'dash',
      employer: 'blank',
      'deemed.months': 'label-missing',
      'opening.months': 'period-instead',
      'contributions[3].month': 'unreadable',
      contributions: 'none-stated',
    };
    expect(parseStatementJson(replaced(['absent'], absent)).statement?.absent).toEqual(absent);
  });

  it('text, flags and lists are what they should be', () => {
    expect(issueOf(replaced(['name'], 5))).toMatchObject({ code: 'shape', expected: 'text' });
    expect(issueOf(replaced(['contributions', 0, 'note'], null))).toMatchObject({
      code: 'shape',
      path: 'contributions[0].note',
    });
    expect(issueOf(replaced(['contributions', 0, 'paid'], 1))).toMatchObject({
      code: 'shape',
      expected: 'true or false',
    });
    expect(issueOf(replaced(['contributions'], {}))).toMatchObject({
      code: 'shape',
      expected: 'a list',
    });
    expect(issueOf(replaced(['contributions', 1], null))).toMatchObject({
      code: 'shape',
      path: 'contributions[1]',
      expected: 'an object',
    });
    expect(issueOf(replaced(['opening'], []))).toMatchObject({
      code: 'shape',
      path: 'opening',
      received: 'a list of 0',
      expected: 'an object',
    });
    expect(issueOf(replaced(['absent'], null))).toMatchObject({ code: 'shape', path: 'absent' });
    expect(issueOf(replaced(['unreadable'], 'x'))).toMatchObject({ path: 'unreadable' });
    expect(issueOf(replaced(['unreadable', 'asOf'], 3))).toMatchObject({ path: 'unreadable.asOf' });
  });

  it.each([null, 'text', 5, true, undefined, [], Symbol('s'), () => 1, 10n])(
    'no statement at all: %#',
    (value) => {
      expect(issueOf(value)).toMatchObject({ code: 'shape', path: '', expected: 'an object' });
    },
  );

  it('a field that is not there', () => {
    const { opening, ...rest } = plain(clean2016);
    expect(opening).toBeDefined();
    expect(issueOf(rest)).toEqual({
      kind: 'json-issue',
      code: 'missing',
      path: 'opening',
      received: 'undefined',
      expected: 'a value, or null',
    });
    expect(issueOf(Object.assign(Object.create({ opening }), rest))).toMatchObject({
      code: 'missing',
    });
  });

  it('a field that a statement does not have', () => {
    expect(issueOf(replaced(['current', 'balance'], '1.00'))).toEqual({
      kind: 'json-issue',
      code: 'unknown',
      path: 'current.balance',
      received: '"1.00"',
      expected: 'no such field',
    });
    expect(issueOf(replaced(['余额'], 1))).toMatchObject({ code: 'unknown', path: '["余额"]' });
  });

  it('the names of absent and unreadable are paths of values', () => {
    for (const name of ['', 'a b', 'opening.', '[0].month', 'Opening', 'a[x]', '__proto__']) {
      for (const field of ['absent', 'unreadable']) {
        const json = plain(clean2016);
        json[field] = JSON.parse(`{${JSON.stringify(name)}: "masked"}`);
        expect(issueOf(json)).toMatchObject({ code: 'unknown', expected: 'the path of a value' });
      }
    }
  });

  it('cannot be used to change a prototype', () => {
    const json = JSON.parse(
      `${JSON.stringify(clean2016).slice(0, -1)},"__proto__":{"polluted":1},"constructor":1}`,
    );
    const { statement, issues } = parseStatementJson(json);
    expect(statement).toBe(null);
    expect(issues.map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });

  it('shows no ID number', () => {
    const shown = JSON.stringify([
      parseStatementJson(replaced(['opening', 'months'], '310101196804150007')),
      parseStatementJson(replaced(['310101196804150007'], 1)),
      parseStatementJson(replaced(['absent', '310101196804150007'], 'masked')),
      parseStatementJson('310101196804150007'),
    ]);
    expect(shown).not.toContain('310101196804150007');
    expect(shown).toContain('310101********0007');
  });

  it('lists the first hundred issues, and reads on without more', () => {
    const { statement, issues } = parseStatementJson(
      replaced(
        ['contributions'],
        Array.from({ length: 100_000 }, () => ({})),
      ),
    );
    expect(statement).toBe(null);
    expect(issues).toHaveLength(100);
    expect(issues[7]?.path).toBe('contributions[1].sequence');
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}`, 1]));
    expect(parseStatementJson({ ...plain(clean2016), ...many }).issues).toHaveLength(100);
  });

  it('shortens long names', () => {
    const { issues } = parseStatementJson(replaced(['x'.repeat(5000)], 1));
    expect(issues[0]?.path).toBe('x'.repeat(60));
  });

  it('is not led astray by circles', () => {
    const circle = plain(clean2016);
    circle['opening'] = circle;
    circle['contributions'] = [circle];
    expect(parseStatementJson(circle).statement).toBe(null);
  });

  it('takes holes in a list for what they are', () => {
    expect(issueOf(replaced(['contributions'], new Array(1)))).toMatchObject({
      code: 'shape',
      path: 'contributions[0]',
      received: 'undefined',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(parseStatementJson(value).statement).toBe(null);
        expect(parseStatementJson({ ...plain(clean2016), opening: value }).statement).toBe(null);
      }),
      { numRuns: 500 },
    );
  });
});
