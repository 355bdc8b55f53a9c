import { describe, expect, it } from 'vitest';
import {
  auditCareer,
  auditStatement,
  checkStatementInterest,
  findingCodes,
} from '../../src/audit/index.js';
import type { Statement } from '../../src/statement/index.js';
import { clean2016 } from './statements.js';

const CHECKS: readonly (readonly [string, string, (given: unknown) => unknown])[] = [
  ['auditStatement', 'statement', (given) => auditStatement(given as Statement)],
  ['auditCareer', 'statements[0]', (given) => auditCareer([given as Statement])],
  ['checkStatementInterest', 'statement', (given) => checkStatementInterest(given as Statement)],
];

/** The statement with one value in another place, as somebody without types may pass it. */
function withValue(path: string, value: unknown): unknown {
  const [part, name] = path.split('.') as [keyof Statement, string | undefined];
  if (name === undefined) return { ...clean2016, [part]: value };
  return { ...clean2016, [part]: { ...(clean2016[part] as object), [name]: value } };
}

describe.each(CHECKS)('%s', (_, at, check) => {
  it('takes a statement', () => {
    expect(() => check(clean2016)).not.toThrow();
  });

  it.each([
    ['deemed', null, 'shape'],
    ['opening', undefined, 'shape'],
    ['current', 12, 'shape'],
    ['closing', [], 'shape'],
    ['arrears', null, 'shape'],
    ['supplement', null, 'shape'],
    ['absent', undefined, 'shape'],
    ['unreadable', undefined, 'shape'],
    ['contributions', null, 'shape'],
    ['contributions', {}, 'shape'],
    ['asOf', undefined, 'shape'],
    ['name', 5, 'shape'],
    ['idNumber', 310101196804150000, 'shape'],
    ['accountNumber', 5, 'shape'],
    ['employer', undefined, 'shape'],
    ['deemed.period', undefined, 'shape'],
    ['opening.period', '1993-01', 'shape'],
    ['current.period', undefined, 'shape'],
    ['closing.period', undefined, 'shape'],
    ['opening.asOf', undefined, 'shape'],
    ['closing.asOf', 201612, 'shape'],
    ['opening.balance', '98765.40', 'amount'],
    ['current.credited', 5760, 'amount'],
    ['current.interest', '8431.70', 'amount'],
    ['closing.balance', undefined, 'amount'],
    ['arrears.amount', 0, 'amount'],
    ['supplement.averageMonthlyWage', undefined, 'shape'],
    ['supplement.contributionBase', 6000, 'shape'],
    ['supplement.monthlyPersonalContribution', '480', 'shape'],
  ])('refuses %s %j', (path, value, code) => {
    expect(() => check(withValue(path, value))).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path: `${at}.${path}` }),
    );
  });

  it.each([
    [{ deemed: { ...clean2016.deemed, period: { end: null } } }, 'shape', 'deemed.period.start'],
    [
      { deemed: { ...clean2016.deemed, period: { start: '1990-01' } } },
      'shape',
      'deemed.period.end',
    ],
    [{ contributions: [null] }, 'shape', 'contributions[0]'],
    [{ contributions: new Array(1) }, 'shape', 'contributions[0]'],
    [{ contributions: [{}] }, 'shape', 'contributions[0].month'],
    [{ contributions: [{ month: '2016-01' }, { month: 1 }] }, 'shape', 'contributions[1].month'],
    [{ contributions: [{ month: null }, null] }, 'shape', 'contributions[1]'],
    [
      { supplement: { ...clean2016.supplement, contributionBase: { year: 2017, amount: '6000' } } },
      'amount',
      'supplement.contributionBase.amount',
    ],
    [{ kind: 'tenure' }, 'choice', 'kind'],
  ])('refuses %j', (differing, code, path) => {
    expect(() => check({ ...clean2016, ...differing })).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path: `${at}.${path}` }),
    );
  });

  it('refuses JSON that nobody read', () => {
    expect(() => check(JSON.parse(JSON.stringify(clean2016)))).toThrow(
      'expected a Decimal or null, as parseStatementJson reads it',
    );
  });
});

describe('options of an audit', () => {
  it.each([
    [null, 'shape', 'options'],
    [{ ignore: 'months-sum' }, 'shape', 'options.ignore'],
    [{ ignore: null }, 'shape', 'options.ignore'],
    [{ ignore: new Array(1) }, 'choice', 'options.ignore[0]'],
  ])('are refused: %j', (options, code, path) => {
    expect(() => auditStatement(clean2016, options as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });

  it('may leave the codes out', () => {
    expect(auditStatement(clean2016, { ignore: undefined } as never)).toEqual([]);
    expect(auditStatement(clean2016, {})).toEqual([]);
  });
});

describe('what results share', () => {
  it('cannot be changed', () => {
    const unchecked = { ...clean2016, closing: { ...clean2016.closing, balance: null } };
    const { events, creditMonths } = checkStatementInterest(unchecked);
    expect([events, creditMonths, findingCodes].every(Object.isFrozen)).toBe(true);
  });
});
