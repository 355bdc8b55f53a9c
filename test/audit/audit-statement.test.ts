import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { auditStatement, findingCodes } from '../../src/audit/index.js';
import type { Statement } from '../../src/statement/index.js';
import {
  arrears2023,
  clean2016,
  guide2021,
  mailed2017,
  masked2022,
  withRow,
  withSection,
} from './statements.js';

describe('auditStatement', () => {
  it.each([
    ['every value printed', clean2016],
    ['arrears', arrears2023],
    ['masked values, opening period', masked2022],
    ['mailed paper', mailed2017],
  ])('has nothing to say about a clean sheet: %s', (_, statement) => {
    expect(auditStatement(statement)).toEqual([]);
  });

  it('finds the four contradictions of the guide of 2021', () => {
    expect(auditStatement(guide2021)).toEqual([
      {
        kind: 'finding',
        code: 'opening-period-months',
        severity: 'warning',
        fields: ['opening.period', 'current.months', 'closing.months'],
        printed: 111,
        expected: 75,
        suggestion: '2014-10',
      },
      {
        kind: 'finding',
        code: 'deemed-period-months',
        severity: 'warning',
        fields: ['deemed.months', 'deemed.period'],
        printed: 257,
        expected: 261,
        suggestion: '1993-05',
      },
      {
        kind: 'finding',
        code: 'period-overlap',
        severity: 'warning',
        fields: ['deemed.period', 'opening.period'],
        printed: 36,
        expected: 0,
        range: { start: '2011-10', end: '2014-09' },
      },
      {
        kind: 'finding',
        code: 'label-range-conflict',
        severity: 'info',
        fields: ['monthsBefore1993', 'deemed.period'],
        printed: '1993-01',
        expected: '1992-12',
      },
    ]);
  });

  it('gives its findings in the order of the codes', () => {
    const broken: Statement = {
      ...withSection(guide2021, 'closing', { months: 400 }),
      year: 2020,
      employer: '另一单位',
      idNumber: '310101196804150000',
      monthsBefore1993: 500,
    };
    const order = auditStatement(broken).map(({ code }) => findingCodes.indexOf(code));
    expect(order.length).toBeGreaterThan(6);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('leaves out what is to be ignored', () => {
    const ignore = ['opening-period-months', 'period-overlap'] as const;
    expect(auditStatement(guide2021, { ignore }).map(({ code }) => code)).toEqual([
      'deemed-period-months',
      'label-range-conflict',
    ]);
  });

  it('passes over months that are none', () => {
    const start = '2014-13' as const;
    const broken = withSection(masked2022, 'opening', { period: { start, end: '2021-12' } });
    expect(auditStatement(broken)).toEqual([]);
    const end = withSection(masked2022, 'opening', { period: { start: '2014-09', end: start } });
    expect(auditStatement(withSection(end, 'deemed', { period: null }))).toEqual([]);
    const row = withRow(withSection(clean2016, 'current', { months: 11 }), 11, { month: start });
    expect(auditStatement(withSection(row, 'opening', { months: 277 }))).toEqual([]);
  });

  it('changes nothing', () => {
    const before = JSON.stringify(guide2021);
    auditStatement(guide2021);
    expect(JSON.stringify(guide2021)).toBe(before);
  });

  it('refuses what is no statement, and codes that it does not know', () => {
    const audit: (...given: unknown[]) => unknown = auditStatement as never;
    expect(() => audit(null)).toThrow(expect.objectContaining({ code: 'shape' }));
    expect(() => audit({})).toThrow(expect.objectContaining({ path: 'statement.kind' }));
    expect(() => audit(clean2016, { ignore: ['months-sum', 'sum'] })).toThrow(
      expect.objectContaining({ code: 'choice', path: 'options.ignore[1]' }),
    );
  });
});

describe('months-sum', () => {
  it('opening and current months make the closing months', () => {
    expect(auditStatement(withSection(clean2016, 'closing', { months: 289 }))).toEqual([
      {
        kind: 'finding',
        code: 'months-sum',
        severity: 'error',
        fields: ['opening.months', 'current.months', 'closing.months'],
        printed: 289,
        expected: 288,
      },
    ]);
  });

  it.each(['opening', 'current', 'closing'] as const)('is silent without %s months', (section) => {
    const broken = withSection(clean2016, 'opening', { months: 9 });
    expect(auditStatement(withSection(broken, section, { months: null }))).toEqual([]);
  });
});

describe('balance-sum', () => {
  it('opening balance, credit and interest make the closing balance, to the fen', () => {
    const balance = new Decimal('112957.11');
    const findings = auditStatement(withSection(clean2016, 'closing', { balance }));
    expect(findings).toEqual([
      {
        kind: 'finding',
        code: 'balance-sum',
        severity: 'error',
        fields: ['opening.balance', 'current.credited', 'current.interest', 'closing.balance'],
        printed: balance,
        expected: new Decimal('112957.1'),
      },
    ]);
  });

  it('does not add in floating point', () => {
    const opening = withSection(clean2016, 'opening', { balance: new Decimal('0.1') });
    const current = withSection(opening, 'current', {
      credited: new Decimal('0.2'),
      interest: new Decimal('0.3'),
    });
    const closing = withSection(current, 'closing', { balance: new Decimal('0.6') });
    expect(auditStatement(closing).map(({ code }) => code)).not.toContain('balance-sum');
  });

  it.each([
    ['opening', 'balance'],
    ['current', 'credited'],
    ['current', 'interest'],
    ['closing', 'balance'],
  ] as const)('is silent without %s.%s', (section, field) => {
    const broken = withSection(clean2016, 'closing', { balance: new Decimal(1) });
    expect(auditStatement(withSection(broken, section, { [field]: null }))).toEqual([]);
  });
});
