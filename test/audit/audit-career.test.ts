import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { auditCareer } from '../../src/audit/index.js';
import type { Statement } from '../../src/statement/index.js';
import { clean2016, guide2021, masked2022, paidYear, withSection } from './statements.js';

/** A statement that follows the one before: twelve months, 1000 yuan. */
function following(before: Statement): Statement {
  const year = (before.year ?? 0) + 1;
  const asOf = `${year}-12` as const;
  return {
    ...before,
    year,
    asOf,
    opening: { ...before.closing },
    current: { ...before.current, year, credited: new Decimal(900), interest: new Decimal(100) },
    closing: {
      asOf,
      months: (before.closing.months ?? 0) + 12,
      period: null,
      balance: before.closing.balance?.plus(1000) ?? null,
    },
    contributions: paidYear(year, before.employer ?? ''),
  };
}

const first = clean2016;
const second = following(first);
const third = following(second);

describe('auditCareer', () => {
  it('has nothing to say about years that follow each other, in any order', () => {
    expect(auditCareer([])).toEqual([]);
    expect(auditCareer([first])).toEqual([]);
    expect(auditCareer([first, second, third])).toEqual([]);
    expect(auditCareer([third, first, second])).toEqual([]);
    expect(auditCareer([first, second, second, first])).toEqual([]);
  });

  it('leaves what a statement contradicts in itself to the audit of the statement', () => {
    expect(auditCareer([guide2021])).toEqual([]);
  });

  it('refuses what is no list of statements', () => {
    const audit: (given: unknown) => unknown = auditCareer as never;
    expect(() => audit(first)).toThrow(expect.objectContaining({ code: 'shape' }));
    expect(() => audit([first, null])).toThrow(
      expect.objectContaining({ code: 'shape', path: 'statements[1]' }),
    );
    expect(() => audit([{}])).toThrow(expect.objectContaining({ path: 'statements[0].kind' }));
  });
});

describe('career-months', () => {
  it('a year opens with what the year before closed with', () => {
    const changed = withSection(second, 'opening', { months: 289 });
    expect(auditCareer([changed, first])).toEqual([
      {
        kind: 'finding',
        code: 'career-months',
        severity: 'warning',
        fields: ['[1].closing.months', '[0].opening.months'],
        printed: 289,
        expected: 288,
      },
    ]);
  });

  it('is silent about a period in place of the count, and over a missing year', () => {
    const period = { start: '1993-01', end: '2015-12' } as const;
    const byPeriod = withSection(second, 'opening', { months: null, period });
    expect(auditCareer([first, byPeriod])).toEqual([]);
    expect(auditCareer([withSection(first, 'closing', { months: null }), second])).toEqual([]);
    const codes = auditCareer([first, withSection(third, 'opening', { months: 1 })]);
    expect(codes.map(({ code }) => code)).toEqual(['career-year-missing']);
  });
});

describe('career-balance', () => {
  it('a year opens with what the year before closed with, to the fen', () => {
    const balance = new Decimal('112957.11');
    expect(auditCareer([first, withSection(second, 'opening', { balance })])).toEqual([
      {
        kind: 'finding',
        code: 'career-balance',
        severity: 'warning',
        fields: ['[0].closing.balance', '[1].opening.balance'],
        printed: balance,
        expected: new Decimal('112957.1'),
      },
    ]);
  });

  it('is silent about masked balances, and over a missing year', () => {
    expect(auditCareer([first, withSection(second, 'opening', { balance: null })])).toEqual([]);
    expect(auditCareer([withSection(first, 'closing', { balance: null }), second])).toEqual([]);
    const apart = withSection(third, 'opening', { balance: new Decimal(1) });
    expect(auditCareer([first, apart])).toHaveLength(1);
  });
});

describe('career-id-number', () => {
  it('statements of two persons, the numbers masked', () => {
    const other = { ...second, idNumber: '310109198507300005' };
    expect(auditCareer([first, other, third])).toEqual([
      {
        kind: 'finding',
        code: 'career-id-number',
        severity: 'error',
        fields: ['[0].idNumber', '[1].idNumber'],
        printed: '310109********0005',
        expected: '310101********0007',
      },
    ]);
  });

  it('the old form of 15 digits is the same person', () => {
    expect(auditCareer([first, { ...second, idNumber: '310101680415000' }])).toEqual([]);
    expect(auditCareer([first, { ...second, idNumber: '310101680415001' }])).toHaveLength(1);
  });

  it('is silent about numbers that are not printed whole', () => {
    const masked = { ...second, idNumber: '310109********0005' };
    expect(auditCareer([first, masked, { ...third, idNumber: null }])).toEqual([]);
  });
});

describe('career-name', () => {
  it('another name', () => {
    expect(auditCareer([first, { ...second, name: '张另名' }])).toEqual([
      {
        kind: 'finding',
        code: 'career-name',
        severity: 'warning',
        fields: ['[0].name', '[1].name'],
        printed: '张另名',
        expected: '张测试',
      },
    ]);
  });

  it.each(['张*试', '张＊', '张○○', '张□', '张 测\n试', null])('no other name: %s', (name) => {
    expect(auditCareer([first, { ...second, name }])).toEqual([]);
  });
});

describe('career-before-1993 and career-deemed', () => {
  it('what is recognised once does not change', () => {
    expect(auditCareer([first, { ...second, monthsBefore1993: 56 }])).toEqual([
      {
        kind: 'finding',
        code: 'career-before-1993',
        severity: 'warning',
        fields: ['[0].monthsBefore1993', '[1].monthsBefore1993'],
        printed: 56,
        expected: 55,
      },
    ]);
    const deemed = [231, 231, 230].map((months, i) =>
      withSection([first, second, third][i] ?? first, 'deemed', { months }),
    );
    expect(auditCareer(deemed)).toEqual([
      {
        kind: 'finding',
        code: 'career-deemed',
        severity: 'warning',
        fields: ['[1].deemed.months', '[2].deemed.months'],
        printed: 230,
        expected: 231,
      },
    ]);
  });

  it('compares across statements that do not print it', () => {
    const masked = { ...second, monthsBefore1993: null };
    expect(auditCareer([first, masked, { ...third, monthsBefore1993: 56 }])).toEqual([
      expect.objectContaining({ fields: ['[0].monthsBefore1993', '[2].monthsBefore1993'] }),
    ]);
    expect(auditCareer([masked, third])).toEqual([]);
  });

  it('a year that is there twice counts by its first statement', () => {
    const again = { ...first, monthsBefore1993: 56 };
    expect(auditCareer([first, again, second]).map(({ code }) => code)).toEqual([
      'career-year-twice',
    ]);
  });
});

describe('career-year-twice', () => {
  it('names every figure that differs', () => {
    const again = withSection(withSection(first, 'current', { months: 11 }), 'closing', {
      balance: new Decimal('1.10'),
    });
    expect(auditCareer([first, again])).toEqual([
      {
        kind: 'finding',
        code: 'career-year-twice',
        severity: 'warning',
        fields: [
          '[0].current.months',
          '[1].current.months',
          '[0].closing.balance',
          '[1].closing.balance',
        ],
        printed: 11,
        expected: 12,
      },
    ]);
  });

  it.each([
    { ...first, monthsBefore1993: 1 },
    withSection(first, 'opening', { months: 1 }),
    withSection(first, 'opening', { balance: new Decimal(1) }),
    withSection(first, 'current', { credited: new Decimal(1) }),
    withSection(first, 'current', { interest: new Decimal(1) }),
    withSection(first, 'closing', { months: 1 }),
    withSection(first, 'arrears', { months: 1 }),
    withSection(first, 'arrears', { amount: new Decimal(1) }),
  ])('any figure: case %#', (again) => {
    expect(auditCareer([first, again])).toEqual([
      expect.objectContaining({ code: 'career-year-twice' }),
    ]);
  });

  it('deemed months, where both print them', () => {
    const [a, b] = [231, 230].map((months) => withSection(first, 'deemed', { months }));
    if (!a || !b) throw new Error('two statements');
    expect(auditCareer([a, b])).toHaveLength(1);
    expect(auditCareer([a, first])).toEqual([]);
    expect(auditCareer([first, b])).toEqual([]);
  });
});

describe('career-year-missing', () => {
  it('names the years between', () => {
    expect(auditCareer([masked2022, { ...first, name: null, idNumber: null }])).toEqual([
      expect.objectContaining({ code: 'career-before-1993' }),
      {
        kind: 'finding',
        code: 'career-year-missing',
        severity: 'info',
        fields: ['[1].year', '[0].year'],
        printed: 2022,
        expected: 2017,
        range: { start: '2017-01', end: '2021-12' },
      },
    ]);
  });

  it('takes the year from the sections, and leaves out statements without one', () => {
    expect(auditCareer([{ ...first, year: null }, third])).toHaveLength(1);
    const undated = [second].map((statement) =>
      withSection(
        withSection(
          withSection({ ...statement, year: null, asOf: null }, 'opening', {
            asOf: null,
            months: 1,
          }),
          'current',
          { year: null },
        ),
        'closing',
        { asOf: null },
      ),
    );
    expect(auditCareer([first, ...undated])).toEqual([]);
  });
});
