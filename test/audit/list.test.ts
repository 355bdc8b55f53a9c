import { describe, expect, it } from 'vitest';
import { auditStatement } from '../../src/audit/index.js';
import type { Absence, Contribution, Statement } from '../../src/statement/index.js';
import {
  arrears2023,
  clean2016,
  mailed2017,
  month,
  row,
  withRow,
  withSection,
} from './statements.js';

/** `clean2016` with another list, the counts that go with it, and no money of the year. */
function listed(contributions: readonly Contribution[], months: number): Statement {
  const opening = withSection(clean2016, 'opening', { months: 288 - months });
  const moneyless = { months, credited: null, interest: null };
  return { ...withSection(opening, 'current', moneyless), contributions };
}

const rows = (...numbers: number[]): Contribution[] =>
  numbers.map((number, i) => row(i + 1, month(2016, number)));

const backPaid = (sequence: number, at: `${number}-${number}`): Contribution =>
  row(sequence, at, { note: '补缴' });

describe('detail-months', () => {
  it('the list shows as many paid months as the year counts', () => {
    expect(auditStatement(listed(rows(1, 2, 3, 4, 5, 6), 7))).toEqual([
      {
        kind: 'finding',
        code: 'detail-months',
        severity: 'error',
        fields: ['current.months', 'contributions'],
        printed: 7,
        expected: 6,
      },
    ]);
    expect(auditStatement(listed(rows(1, 2, 3, 4, 5, 6), 5))).toEqual([
      expect.objectContaining({ code: 'detail-months', printed: 5, expected: 6 }),
    ]);
    expect(auditStatement(listed(rows(1, 2, 3, 4, 5, 6), 6))).toEqual([]);
  });

  it('rows in arrears are not paid', () => {
    const wrong = withSection(withSection(arrears2023, 'current', { months: 12 }), 'closing', {
      months: 112,
    });
    expect(auditStatement(wrong)).toEqual([
      expect.objectContaining({ code: 'detail-months', printed: 12, expected: 9 }),
    ]);
  });

  it('a row whose month cannot be read may stand for as many months as it counts', () => {
    const half = (sequence: number, months: number | null) => row(sequence, null, { months });
    const codes = (list: readonly Contribution[], months: number) =>
      auditStatement(listed(list, months)).flatMap(({ code, expected }) =>
        code === 'detail-months' ? [expected] : [],
      );
    expect(codes([half(1, 6), half(2, 6)], 12)).toEqual([]);
    expect(codes([half(1, 6), half(2, 5)], 12)).toEqual([11]);
    expect(codes([half(1, 0), half(2, null)], 2)).toEqual([]);
    expect(codes([half(1, 0), half(2, null)], 3)).toEqual([2]);
  });

  it('an unknown status or an unreadable month widens what the list can mean', () => {
    const unknown = [...rows(1, 2, 3), row(4, '2016-04', { status: '其他', paid: null })];
    expect(auditStatement(listed(unknown, 3))).toEqual([]);
    expect(auditStatement(listed(unknown, 4))).toEqual([]);
    expect(auditStatement(listed(unknown, 5))).toEqual([
      expect.objectContaining({ code: 'detail-months', expected: 4 }),
    ]);
    expect(auditStatement(listed(unknown, 2))).toEqual([
      expect.objectContaining({ code: 'detail-months', expected: 3 }),
    ]);
    const undated = [...rows(1, 2, 3), row(4, null)];
    expect(auditStatement(listed(undated, 3))).toEqual([]);
    expect(auditStatement(listed(undated, 4))).toEqual([]);
    expect(auditStatement(listed(undated, 5))).toHaveLength(1);
    const both = [...rows(1, 2, 3), row(4, null, { paid: null, status: null })];
    expect(auditStatement(listed(both, 4))).toEqual([]);
    const unpaid = [...rows(1, 2, 3), row(4, null, { paid: false, months: 0 })];
    expect(auditStatement(listed(unpaid, 4))).toHaveLength(1);
  });

  it('an unknown status in a month that is paid anyway changes nothing', () => {
    const again = [...rows(1, 2, 3), row(4, '2016-03', { status: '其他', paid: null })];
    expect(auditStatement(listed(again, 3))).toEqual([]);
    expect(auditStatement(listed(again, 4))).toHaveLength(1);
  });

  it.each<Absence>(['label-missing', 'masked', 'blank', 'dash', 'unreadable'])(
    'is silent when the list is missing: %s',
    (absence) => {
      const statement = { ...listed([], 12), absent: { contributions: absence } };
      expect(auditStatement(statement)).toEqual([]);
    },
  );

  it('a list without a row is a year without any month', () => {
    expect(auditStatement(listed([], 0))).toEqual([]);
    const stated = { ...listed([], 1), absent: { contributions: 'none-stated' as const } };
    for (const statement of [listed([], 1), stated]) {
      expect(auditStatement(statement)).toEqual([
        expect.objectContaining({ code: 'detail-months', printed: 1, expected: 0 }),
      ]);
    }
  });

  it('is silent without a count', () => {
    const statement = withSection(clean2016, 'current', { months: null });
    expect(auditStatement({ ...statement, contributions: rows(1, 2) })).toEqual([]);
  });
});

describe('detail-gap', () => {
  it('no month lacks between the first and the last row', () => {
    expect(auditStatement(listed(rows(2, 3, 6, 8), 4))).toEqual([
      {
        kind: 'finding',
        code: 'detail-gap',
        severity: 'warning',
        fields: ['contributions'],
        printed: null,
        expected: null,
        months: ['2016-04', '2016-05', '2016-07'],
      },
    ]);
    expect(auditStatement(listed(rows(3, 4, 5), 3))).toEqual([]);
  });

  it('the order of the rows does not matter', () => {
    expect(auditStatement(listed(rows(5, 3, 4), 3))).toEqual([]);
  });

  it('a row in arrears is a row', () => {
    const [first, second, third] = rows(1, 2, 3);
    if (!first || !second || !third) throw new Error('three rows');
    const middle = { ...second, status: '欠费', paid: false, months: 0 };
    const statement = withSection(listed([first, middle, third], 2), 'arrears', { months: 1 });
    expect(auditStatement(statement)).toEqual([]);
  });

  it('back payments of other years tear no gap', () => {
    const statement = listed([...rows(1, 2), backPaid(3, '2014-05')], 3);
    expect(auditStatement(statement).map(({ code }) => code)).toEqual(['detail-year']);
  });

  it('a row without a readable month may be the month that lacks', () => {
    const at = (...undated: (number | null)[]) =>
      undated.map((number, i) => row(i + 1, number === null ? null : month(2016, number)));
    expect(auditStatement(listed(at(1, null, 3), 3))).toEqual([]);
    expect(auditStatement(listed(at(1, null, 4), 3))).toEqual([
      expect.objectContaining({ code: 'detail-gap', months: ['2016-02', '2016-03'] }),
    ]);
  });

  it('without a year all rows count but the back payments', () => {
    const dateless: Statement = {
      ...listed([...rows(1, 2, 4), backPaid(4, '2014-05')], 4),
      year: null,
      asOf: null,
    };
    const opening = withSection(dateless, 'opening', { asOf: null });
    const current = withSection(opening, 'current', { year: null });
    expect(auditStatement(withSection(current, 'closing', { asOf: null }))).toEqual([
      expect.objectContaining({ code: 'detail-gap', months: ['2016-03'] }),
    ]);
  });
});

describe('detail-duplicate', () => {
  it('no month stands in two paid rows', () => {
    const twice = [
      ...rows(1, 2, 3),
      row(4, '2016-03', { employer: '上海示例大学' }),
      row(5, '2016-02'),
    ];
    expect(auditStatement(listed(twice, 3))).toEqual([
      {
        kind: 'finding',
        code: 'detail-duplicate',
        severity: 'warning',
        fields: [
          'contributions[1].month',
          'contributions[4].month',
          'contributions[2].month',
          'contributions[3].month',
        ],
        printed: null,
        expected: null,
        months: ['2016-02', '2016-03'],
      },
    ]);
  });

  it('a month in arrears and its payment are no duplicate, nor are two unreadable months', () => {
    const late = [
      row(1, '2016-01', { status: '欠费', paid: false, months: 0 }),
      row(2, '2016-01', { status: '补缴' }),
      row(3, '2016-01', { status: '其他', paid: null, months: null }),
    ];
    expect(auditStatement(listed(late, 1))).toEqual([]);
    expect(auditStatement(listed([row(1, null), row(2, null)], 2))).toEqual([]);
  });
});

describe('detail-year', () => {
  const outside = (differing: Partial<Contribution>) =>
    listed([...rows(1, 2), row(3, '2015-12', differing)], 3);

  it.each([
    ['note 补缴', { note: '补缴' }],
    ['note in traditional characters', { note: '補繳2015年' }],
    ['status 补缴', { status: '已补缴' }],
  ])('a back payment is explained: %s', (_, differing) => {
    expect(auditStatement(outside(differing))).toEqual([
      {
        kind: 'finding',
        code: 'detail-year',
        severity: 'info',
        fields: ['contributions[2].month'],
        printed: null,
        expected: 2016,
        months: ['2015-12'],
      },
    ]);
  });

  it('anything else needs an explanation, a row after the year and a row without a status too', () => {
    expect(auditStatement(outside({}))).toEqual([
      expect.objectContaining({ severity: 'warning', months: ['2015-12'] }),
    ]);
    const later = listed([...rows(11, 12), row(3, '2017-01', { status: null, paid: null })], 3);
    expect(auditStatement(later)).toEqual([
      expect.objectContaining({ severity: 'warning', months: ['2017-01'] }),
    ]);
  });

  it('one finding for each severity, a month once', () => {
    const mixed = listed(
      [
        ...rows(1, 2),
        backPaid(3, '2015-11'),
        backPaid(4, '2015-10'),
        row(5, '2015-12'),
        row(6, '2015-12', { paid: false, months: 0, status: '未缴费' }),
      ],
      5,
    );
    expect(auditStatement(mixed)).toEqual([
      expect.objectContaining({
        severity: 'warning',
        fields: ['contributions[4].month', 'contributions[5].month'],
        months: ['2015-12'],
      }),
      expect.objectContaining({ severity: 'info', months: ['2015-10', '2015-11'] }),
    ]);
  });

  it('the year comes from a section where the title names none', () => {
    expect(auditStatement({ ...outside({}), year: null })).toHaveLength(1);
  });
});

describe('months-over-12', () => {
  const thirteen = (extra: Contribution) => listed([...clean2016.contributions, extra], 13);
  const finding = {
    kind: 'finding',
    code: 'months-over-12',
    fields: ['current.months'],
    printed: 13,
    expected: 12,
  };

  it('is explained by back payments of other years', () => {
    expect(auditStatement(thirteen(backPaid(13, '2015-12')))).toEqual([
      expect.objectContaining({ code: 'detail-year', severity: 'info' }),
      { ...finding, severity: 'info' },
    ]);
  });

  it('is not explained by an unpaid one, nor by too few', () => {
    const unpaid = row(13, '2015-12', { note: '补缴', paid: null, status: '其他' });
    expect(auditStatement(thirteen(unpaid))).toContainEqual({ ...finding, severity: 'warning' });
    const ordinary = thirteen(row(13, '2015-12'));
    expect(auditStatement(ordinary)).toContainEqual({ ...finding, severity: 'warning' });
    const fourteen = [...clean2016.contributions, backPaid(13, '2015-12'), row(14, null)];
    expect(auditStatement(listed(fourteen, 14))).toContainEqual({
      ...finding,
      printed: 14,
      severity: 'warning',
    });
  });

  it('is not explained by a back payment of the year itself', () => {
    const twelve = clean2016.contributions.map((paid) => ({ ...paid, note: '补缴' }));
    expect(auditStatement(listed([...twelve, row(13, null)], 13))).toEqual([
      { ...finding, severity: 'warning' },
    ]);
  });

  it('needs an explanation where there is no list', () => {
    const statement = withSection(mailed2017, 'current', { months: 13 });
    expect(auditStatement(withSection(statement, 'closing', { months: 301 }))).toEqual([
      { ...finding, severity: 'warning' },
    ]);
  });
});

describe('arrears-months', () => {
  const printed = (statement: Statement, months: number) =>
    auditStatement(withSection(statement, 'arrears', { months }));

  it('a count below the rows in arrears leaves out what the list shows', () => {
    expect(printed(arrears2023, 2)).toEqual([
      {
        kind: 'finding',
        code: 'arrears-months',
        severity: 'warning',
        fields: ['arrears.months', 'contributions'],
        printed: 2,
        expected: 3,
        months: ['2023-10', '2023-11', '2023-12'],
      },
    ]);
    expect(printed(arrears2023, 3)).toEqual([]);
  });

  it('a count above the unpaid rows may hold arrears of earlier years', () => {
    const finding = { code: 'arrears-months', severity: 'info' };
    expect(printed(arrears2023, 4)).toEqual([
      expect.objectContaining({ ...finding, printed: 4, expected: 3 }),
    ]);
    expect(printed(clean2016, 1)).toEqual([
      expect.objectContaining({ ...finding, printed: 1, expected: 0, months: [] }),
    ]);
    expect(printed(clean2016, 0)).toEqual([]);
  });

  it('an unpaid row that does not say arrears may be in arrears or not', () => {
    for (const status of ['中断', '未缴费', null]) {
      const paused = withRow(arrears2023, 11, { status });
      expect(printed(paused, 2)).toEqual([]);
      expect(printed(paused, 3)).toEqual([]);
      expect(printed(paused, 1)).toEqual([
        expect.objectContaining({ severity: 'warning', months: ['2023-10', '2023-11'] }),
      ]);
      expect(printed(paused, 4)).toEqual([
        expect.objectContaining({
          severity: 'info',
          expected: 3,
          months: ['2023-10', '2023-11', '2023-12'],
        }),
      ]);
    }
  });

  it('counts a month once, in order, and no paid row', () => {
    const again = withRow(withRow(arrears2023, 9, { month: '2023-11' }), 10, { month: '2023-10' });
    expect(printed(again, 3)).toEqual([]);
    expect(printed(again, 1)).toEqual([
      expect.objectContaining({ months: ['2023-10', '2023-11', '2023-12'] }),
    ]);
    expect(printed(again, 4)).toEqual([
      expect.objectContaining({ months: ['2023-10', '2023-11', '2023-12'] }),
    ]);
    const twice = withRow(arrears2023, 11, { month: '2023-11' });
    expect(printed(twice, 2)).toEqual([]);
    expect(printed(withRow(clean2016, 3, { status: '欠费已缴' }), 0)).toEqual([]);
  });

  it('is silent when the sheet does not say', () => {
    const two = withSection(arrears2023, 'arrears', { months: 2 });
    const nine = { ...two, contributions: [], absent: { contributions: 'masked' as const } };
    expect(auditStatement(nine)).toEqual([]);
    expect(auditStatement(withRow(two, 11, { month: null }))).toEqual([]);
    expect(auditStatement(withRow(two, 11, { paid: null }))).toEqual([]);
    expect(auditStatement(withSection(two, 'arrears', { months: null }))).toEqual([]);
  });
});
