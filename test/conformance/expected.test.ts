import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { auditStatement } from '../../src/audit/index.js';
import type { Statement, StatementReading } from '../../src/statement/index.js';
import { tenureOf } from '../../src/tenure/index.js';
import {
  CASES,
  casesIn,
  findingDifferences,
  ignoredIn,
  modelPath,
  SAMPLES,
  statementDifferences,
  statementOf,
  tenureDifferences,
} from './expected.js';

const all = [...casesIn(SAMPLES), ...casesIn(CASES)];

describe.each(all.map(({ expected }) => [expected.id, expected] as const))('%s', (_, expected) => {
  const statements = expected.statements.map((statement, i) =>
    statementOf(
      statement,
      expected.layout,
      expected.inconsistencies.filter((entry) => entry.statement === i),
    ),
  );

  it('has findings that the audit makes without a reader', () => {
    const differences = statements.flatMap((statement, i) =>
      findingDifferences(
        expected.inconsistencies.filter((entry) => entry.statement === i),
        auditStatement(statement, { ignore: ignoredIn(expected) }),
      ),
    );
    expect(differences).toEqual([]);
  });

  it('has working years that follow without a reader', () => {
    expect(tenureDifferences(expected.derived, tenureOf(statements))).toEqual([]);
  });
});

describe('comparison', () => {
  const [clean] = all.filter(({ expected }) => expected.id === 'annual-2016-clean');
  const statement = clean?.expected.statements.map((one) => statementOf(one, 'shanghai-annual'))[0];
  if (statement === undefined) throw new Error('the clean sample is missing');

  const reading = (received: Statement | null): StatementReading => ({
    kind: 'statement-reading',
    statement: received,
    issues: [],
    places: {},
  });
  const paths = (received: Statement | null): string[] =>
    statementDifferences(statement, reading(received)).map(({ path }) => path);

  it('passes the statement itself', () => {
    expect(paths(statement)).toEqual([]);
  });

  it('takes decimals, blanks and compatibility forms for what they are', () => {
    const opening = { ...statement.opening, balance: new Decimal('98765.4') };
    expect(paths({ ...statement, opening, employer: '上海 示例机械⼚' })).toEqual([]);
  });

  it.each<[string, Partial<Statement>]>([
    ['name', { name: null }],
    ['deemed.months', { deemed: { ...statement.deemed, months: 0 } }],
    ['opening.balance', { opening: { ...statement.opening, balance: new Decimal('98765.41') } }],
    ['contributions.length', { contributions: statement.contributions.slice(0, 11) }],
    ['absent.deemed.months', { absent: { 'deemed.months': 'blank' } }],
  ])('tells a wrong %s', (path, change) => {
    expect(paths({ ...statement, ...change })).toContain(path);
  });

  it('tells a status that is not known and not reported', () => {
    const contributions = statement.contributions.map((row) => ({ ...row, paid: null }));
    expect(paths({ ...statement, contributions })).toContain('contributions[0].paid');
  });

  it('tells a refusal', () => {
    expect(paths(null)).toEqual(['']);
  });

  it('tells findings that are missing, too many or wrong', () => {
    const sums = all.find(({ expected }) => expected.id === 'sums')?.expected.inconsistencies ?? [];
    const finding = {
      kind: 'finding',
      code: 'months-sum',
      severity: 'error',
      fields: ['closing.months'],
      printed: 289,
      expected: 288,
    } as const;
    const told = (findings: Parameters<typeof findingDifferences>[1]): string[] =>
      findingDifferences(sums, findings).map(({ path }) => path);
    expect(told([finding])).toEqual(['BALANCE_SUM']);
    expect(told([{ ...finding, expected: 287 }])).toEqual(['months-sum.expected', 'BALANCE_SUM']);
    expect(told([finding, finding])).toEqual(['BALANCE_SUM', 'months-sum']);
    expect(told([{ ...finding, severity: 'warning' }])).toContain('months-sum.severity');
  });

  it.each([
    ['prior.balance', 'opening.balance'],
    ['year.months', 'current.months'],
    ['total.period', 'closing.period'],
    ['details[3].month', 'contributions[3].month'],
    ['supplement.monthlyBase', 'supplement.contributionBase'],
    ['pre1993Months', 'monthsBefore1993'],
    ['deemedMonths', 'deemed.months'],
    ['arrears.amount', 'arrears.amount'],
  ])('translates %s to %s', (path, own) => {
    expect(modelPath(path)).toBe(own);
  });
});
