import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/index.js';
import { citation } from '../../src/law/index.js';
import type { Statement } from '../../src/statement/index.js';
import { type Tenure, tenureOf } from '../../src/tenure/index.js';
import { arrears2023, clean2016, mailed2017, masked2022, sample2021 } from './samples.js';
import {
  ALL_YEAR,
  period,
  row,
  rowsOf,
  type StatementParts,
  statementOf,
} from './statement-builder.js';

const of2020 = (parts: StatementParts) => tenureOf(statementOf(2020, parts));

describe('tenureOf the samples', () => {
  it('2021: 28 years 8 months at least, and what the contradictions would give', () => {
    expect(tenureOf(sample2021)).toEqual({
      kind: 'tenure',
      months: 344,
      years: 28,
      oddMonths: 8,
      lowerBound: true,
      unknownKinds: ['before1993'],
      byKind: { before1993: 0, deemed: 257, paid: 87 },
      readings: [
        { months: 344, label: 'printed-counts' },
        { months: 348, label: 'deemed-period' },
        { months: 380, label: 'opening-period' },
        { months: 384, label: 'deemed-and-opening-period' },
      ],
      figures: {
        deemedPeriod: { start: '1993-01', end: '2014-09', months: 261 },
        openingPeriod: { start: '2011-10', end: '2020-12', months: 111 },
        opening: null,
        current: 12,
      },
      overlaps: [{ start: '2011-10', end: '2014-09', months: 36, between: ['deemed', 'opening'] }],
      gaps: [],
      asOf: '2021-12',
      basis: {
        sources: ['sjtu-guide', 'social-insurance-law'],
        citations: ['working-years', 'deemed-period', 'periods-add-up', 'deemed-in-institutions'],
        status: null,
      },
    });
  });

  it.each([
    ['clean', clean2016, 343, true, { before1993: 55, deemed: 0, paid: 288 }, '2016-12'],
    ['masked', masked2022, 330, false, { before1993: 0, deemed: 231, paid: 99 }, '2022-12'],
    ['arrears', arrears2023, 109, true, { before1993: 0, deemed: 0, paid: 109 }, '2023-12'],
    ['mailed', mailed2017, 497, true, { before1993: 197, deemed: 0, paid: 300 }, '2017-12'],
  ] as const)('%s: one reading', (_, statement, months, lowerBound, byKind, asOf) => {
    expect(tenureOf(statement)).toMatchObject({
      months,
      lowerBound,
      byKind,
      readings: [{ months, label: 'printed-counts' }],
      overlaps: [],
      gaps: [],
      asOf,
    });
  });
});

describe('the kinds of which a part is not known', () => {
  const known = { monthsBefore1993: 0, deemed: { months: 0 }, closing: { months: 9 } } as const;

  it.each([
    [{}, []],
    [{ monthsBefore1993: null }, ['before1993']],
    [{ deemed: {} }, ['deemed']],
    [{ deemed: { period: period('1995-07', '2014-09') } }, ['deemed']],
    [{ closing: {} }, ['paid']],
    [{ monthsBefore1993: null, deemed: {}, closing: {} }, ['before1993', 'deemed', 'paid']],
  ] as const)('%j: %j', (parts, kinds) => {
    const tenure = of2020({ ...known, ...parts });
    expect(tenure.unknownKinds).toEqual(kinds);
    expect(tenure.lowerBound).toBe(kinds.length > 0);
  });
});

describe('what it rests on', () => {
  const EVERY_SUM = ['working-years', 'deemed-period', 'periods-add-up'];
  const rulesOf = (tenure: Tenure) => {
    expect(tenure.basis.citations.slice(0, 3)).toEqual(EVERY_SUM);
    expect(tenure.basis.sources).toEqual([
      ...new Set(tenure.basis.citations.map((id) => citation(id).source)),
    ]);
    return tenure.basis.citations.slice(3);
  };
  const deemed = { months: 1 };
  const before = { monthsBefore1993: 1 };
  const unpaid = { contributions: [row('2020-01', false)] };

  it.each([
    [{}, []],
    [{ monthsBefore1993: 0, deemed: { months: 0 } }, []],
    [{ deemed: { period: period('1995-07', '2014-09') } }, []],
    [before, ['service-before-1993']],
    [{ deemed }, ['deemed-in-institutions']],
    [{ ...before, deemed }, ['service-before-1993', 'deemed-in-institutions']],
    [unpaid, ['arrears-paid-later']],
    [{ arrears: { months: 1, amount: null } }, ['arrears-paid-later']],
    [{ arrears: { months: 0, amount: null } }, []],
    [{ contributions: [row('2020-01'), row('2020-02', null)] }, []],
    [
      { ...unpaid, ...before, deemed },
      ['service-before-1993', 'deemed-in-institutions', 'arrears-paid-later'],
    ],
    [{ ...unpaid, ...before }, ['service-before-1993', 'arrears-paid-later']],
    [{ ...unpaid, deemed }, ['deemed-in-institutions', 'arrears-paid-later']],
  ] as const)('%j: %j', (parts, rules) => {
    expect(rulesOf(of2020(parts))).toEqual(rules);
  });

  it('is put together once for all tenures that apply the same rules', () => {
    expect(tenureOf(clean2016).basis).toBe(tenureOf(mailed2017).basis);
    expect(tenureOf(clean2016).basis).not.toBe(tenureOf(masked2022).basis);
    for (const part of [
      tenureOf(arrears2023).basis,
      ...Object.values(tenureOf(arrears2023).basis),
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('is that of the statements whose figures count', () => {
    const arrears = { months: 2, amount: null };
    const paid = { closing: { months: 100 }, arrears };
    const [old, newest] = [
      statementOf(2019, paid),
      statementOf(2020, { closing: { months: 112 } }),
    ];
    expect(rulesOf(tenureOf([old, newest]))).toEqual([]);
    // The newest does not print how many months were paid, or only its arrears.
    expect(rulesOf(tenureOf([old, statementOf(2020)]))).toEqual(['arrears-paid-later']);
    const { closing } = paid;
    expect(
      rulesOf(tenureOf([statementOf(2019, { closing }), statementOf(2020, { arrears })])),
    ).toEqual(['arrears-paid-later']);
  });
});

describe('the answer', () => {
  const known = { monthsBefore1993: 0, deemed: { months: 0 } };

  it('is the printed closing count, even where the sections give another', () => {
    expect(
      of2020({
        ...known,
        opening: { months: 100 },
        current: { months: 12 },
        closing: { months: 113 },
      }),
    ).toMatchObject({
      months: 113,
      lowerBound: false,
      readings: [
        { months: 113, label: 'printed-counts' },
        { months: 112, label: 'sections-sum' },
      ],
    });
  });

  it('is opening plus current months without the closing count', () => {
    expect(of2020({ ...known, opening: { months: 100 }, current: { months: 12 } })).toMatchObject({
      months: 112,
      lowerBound: false,
      readings: [{ months: 112, label: 'sections-sum' }],
    });
  });

  it('is the opening period plus current months without both counts', () => {
    const opening = { period: period('2010-01', null) };
    expect(of2020({ ...known, opening, current: { months: 12 } })).toMatchObject({
      months: 132,
      lowerBound: false,
      readings: [{ months: 132, label: 'opening-period' }],
    });
  });

  it('prefers the opening count to the opening period, and shows both', () => {
    const opening = { months: 100, period: period('2010-01', '2019-12') };
    expect(of2020({ ...known, opening, current: { months: 12 } }).readings).toEqual([
      { months: 112, label: 'sections-sum' },
      { months: 132, label: 'opening-period' },
    ]);
    expect(
      of2020({ ...known, opening, current: { months: 12 }, closing: { months: 110 } }).readings,
    ).toEqual([
      { months: 110, label: 'printed-counts' },
      { months: 132, label: 'opening-period' },
      { months: 112, label: 'sections-sum' },
    ]);
  });

  it('takes the list for the year without a count', () => {
    const contributions = rowsOf(2020, [1, 2, 3]);
    expect(of2020({ ...known, opening: { months: 100 }, contributions })).toMatchObject({
      months: 103,
      lowerBound: false,
      readings: [{ months: 103, label: 'sections-sum' }],
    });
  });

  it.each([
    ['the opening count', { opening: { months: 100 } }, 100, 'printed-counts'],
    ['the opening period', { opening: { period: period('2019-01', null) } }, 12, 'opening-period'],
    ['the current months', { current: { months: 9 } }, 9, 'printed-counts'],
    ['nothing', {}, 0, 'printed-counts'],
    [
      'the rows that are clear',
      { opening: { months: 5 }, contributions: [...rowsOf(2020, [1, 2]), row('2020-03', null)] },
      7,
      'printed-counts',
    ],
  ] as const)('is a lower bound when only %s is known', (_, parts, months, label) => {
    expect(of2020({ ...known, ...parts })).toMatchObject({
      months,
      lowerBound: true,
      readings: [{ months, label }],
    });
  });

  it('is a lower bound as soon as a part is not printed', () => {
    const closing = { months: 10 };
    expect(of2020({ ...known, closing }).lowerBound).toBe(false);
    expect(of2020({ ...known, closing, monthsBefore1993: null }).lowerBound).toBe(true);
    expect(of2020({ ...known, closing, deemed: {} }).lowerBound).toBe(true);
  });

  it('is no lower bound for a closing count that is less than the current months', () => {
    const parts = { ...known, current: { months: 12 }, closing: { months: 5 } };
    expect(of2020(parts)).toMatchObject({ months: 5, lowerBound: false });
  });

  it('counts a deemed period only as a further reading when its count is not printed', () => {
    expect(
      of2020({
        monthsBefore1993: 1,
        deemed: { period: period('2014-01', '2014-09') },
        closing: { months: 75 },
      }),
    ).toMatchObject({
      months: 76,
      lowerBound: true,
      byKind: { before1993: 1, deemed: 0, paid: 75 },
      readings: [
        { months: 76, label: 'printed-counts' },
        { months: 85, label: 'deemed-period' },
      ],
    });
  });

  it('reads the deemed period with the sum of the sections', () => {
    expect(
      of2020({
        monthsBefore1993: 0,
        deemed: { months: 3, period: period('2014-01', '2014-09') },
        opening: { months: 60 },
        current: { months: 12 },
        closing: { months: 73 },
      }).readings,
    ).toEqual([
      { months: 76, label: 'printed-counts' },
      { months: 82, label: 'deemed-period' },
      { months: 75, label: 'sections-sum' },
      { months: 81, label: 'deemed-period-and-sections-sum' },
    ]);
  });

  it('gives readings of the same months once, under the first label', () => {
    expect(
      of2020({
        monthsBefore1993: 0,
        deemed: { months: 8, period: period('2014-01', '2014-09') },
        opening: { months: 60 },
        current: { months: 12 },
        closing: { months: 73 },
      }).readings,
    ).toEqual([
      { months: 81, label: 'printed-counts' },
      { months: 82, label: 'deemed-period' },
      { months: 80, label: 'sections-sum' },
    ]);
  });

  it('names the last month covered only when a month is printed', () => {
    expect(of2020({ asOf: null }).asOf).toBe('2020-12');
    expect(of2020({ asOf: null, closing: { asOf: null } }).asOf).toBeNull();
  });
});

describe('overlaps and gaps of a statement', () => {
  const opening = { period: period('2014-10', '2019-12') };

  it('shows windows that share months even when a count does not fit into its window', () => {
    const deemed = { months: 30, period: period('2014-01', '2014-12') };
    expect(of2020({ deemed, opening, current: { months: 12 } }).overlaps).toEqual([
      { start: '2014-10', end: '2014-12', months: 3, between: ['deemed', 'opening'] },
    ]);
  });

  it('shows months between the printed dates that nothing claims', () => {
    const contributions = rowsOf(2020, [2, 3, 5, 6]);
    const deemed = { months: 9, period: period('2013-12', '2014-08') };
    expect(of2020({ deemed, opening, current: { months: 4 }, contributions }).gaps).toEqual([
      { start: '2014-09', end: '2014-09', months: 1 },
      { start: '2020-01', end: '2020-01', months: 1 },
      { start: '2020-04', end: '2020-04', months: 1 },
    ]);
  });

  it('shows a year in which nothing was paid only between dates', () => {
    const deemed = { months: 9, period: period('2013-12', '2014-08') };
    const gaps = [{ start: '2014-09', end: '2014-09', months: 1 }];
    expect(of2020({ deemed, opening, current: { months: 0 } }).gaps).toEqual(gaps);
  });

  it('claims no gap where a paid count without dates could lie', () => {
    const contributions = rowsOf(2020, [3, 5]);
    const deemed = { months: 9, period: period('2013-12', '2014-08') };
    const current = { months: 2 };
    const inYear = [
      { start: '2020-01', end: '2020-02', months: 2 },
      { start: '2020-04', end: '2020-04', months: 1 },
    ];
    expect(of2020({ deemed, opening: { months: 40 }, current, contributions }).gaps).toEqual(
      inYear,
    );
    expect(of2020({ deemed, current, contributions }).gaps).toEqual(inYear);
    expect(
      of2020({ deemed, opening: { months: 40, asOf: null }, current, contributions }).gaps,
    ).toEqual([]);
    expect(of2020({ deemed, opening, current: { months: 14 } }).gaps).toEqual([]);
    expect(of2020({ deemed, closing: { months: 40 } }).gaps).toEqual([]);
  });

  it('claims no gap in a year with a row that is not clear', () => {
    const contributions = [...rowsOf(2020, [1, 2, 5]), row('2020-03', null)];
    expect(of2020({ opening, contributions }).gaps).toEqual([]);
    expect(of2020({ opening, contributions: rowsOf(2020, [1, 2, 5]) }).gaps).toEqual([
      { start: '2020-03', end: '2020-04', months: 2 },
    ]);
  });

  it('claims the gap when the count before the year is 0', () => {
    const deemed = { months: 9, period: period('2019-01', '2019-09') };
    expect(
      of2020({
        deemed,
        opening: { months: 0 },
        current: { months: 12 },
        contributions: rowsOf(2020, ALL_YEAR),
      }).gaps,
    ).toEqual([{ start: '2019-10', end: '2019-12', months: 3 }]);
  });

  it('has no gaps without dates', () => {
    expect(of2020({}).gaps).toEqual([]);
    expect(of2020({ opening: { months: 3 }, current: { months: 14 } }).gaps).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', undefined, 'statement'],
    ['a text', '344', 'statement'],
    ['an empty list', [], 'statements'],
    ['a list with something else', [statementOf(2020), null], 'statements[1]'],
  ])('refuses %s', (_, value, path) => {
    expect(() => tenureOf(value as unknown as Statement)).toThrow(
      expect.objectContaining({ constructor: InvalidInputError, code: 'shape', path }),
    );
  });
});
