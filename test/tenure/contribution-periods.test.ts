import { describe, expect, it } from 'vitest';
import type { YearMonth } from '../../src/calendar/index.js';
import { InvalidInputError } from '../../src/input/index.js';
import type { Statement } from '../../src/statement/index.js';
import {
  aggregateTenure,
  type ContributionPeriod,
  contributionPeriods,
  tenureOf,
} from '../../src/tenure/index.js';
import { arrears2023, clean2016, mailed2017, masked2022, sample2021 } from './samples.js';
import {
  ALL_YEAR,
  period,
  row,
  rowsOf,
  type StatementParts,
  statementOf,
} from './statement-builder.js';

const paid = (
  origin: string,
  months: number | null,
  start?: YearMonth,
  end?: YearMonth,
): ContributionPeriod => ({
  kind: 'paid',
  months,
  period: start && end ? { start, end } : null,
  origin,
});

/** The paid periods of a statement of 2020. */
const paidOf = (parts: StatementParts) =>
  contributionPeriods(statementOf(2020, parts)).filter(({ kind }) => kind === 'paid');
const currentOf = (parts: StatementParts) =>
  paidOf(parts).filter(({ origin }) => origin === 'current');
const openingOf = (parts: StatementParts) =>
  paidOf(parts).find(({ origin }) => origin === 'opening');

describe('contributionPeriods of the samples', () => {
  it('2021: counts in their printed windows, the opening count from closing less current', () => {
    expect(contributionPeriods(sample2021)).toEqual([
      { kind: 'before1993', months: null, period: null, origin: 'monthsBefore1993' },
      {
        kind: 'deemed',
        months: 257,
        period: { start: '1993-01', end: '2014-09' },
        origin: 'deemed',
      },
      paid('opening', 75, '2011-10', '2020-12'),
      paid('current', 12, '2021-01', '2021-12'),
    ]);
  });

  it('clean: a count without dates, the year from the list', () => {
    expect(contributionPeriods(clean2016)).toEqual([
      { kind: 'before1993', months: 55, period: null, origin: 'monthsBefore1993' },
      { kind: 'deemed', months: null, period: null, origin: 'deemed' },
      paid('opening', 276),
      paid('current', 12, '2016-01', '2016-12'),
    ]);
  });

  it('masked: 0 is a count', () => {
    expect(contributionPeriods(masked2022)).toEqual([
      { kind: 'before1993', months: 0, period: null, origin: 'monthsBefore1993' },
      {
        kind: 'deemed',
        months: 231,
        period: { start: '1995-07', end: '2014-09' },
        origin: 'deemed',
      },
      paid('opening', 87, '2014-10', '2021-12'),
      paid('current', 12, '2022-01', '2022-12'),
    ]);
  });

  it('arrears: only the months paid', () => {
    expect(contributionPeriods(arrears2023).at(-1)).toEqual(
      paid('current', 9, '2023-01', '2023-09'),
    );
  });

  it('mailed: without a list the year is the window', () => {
    expect(contributionPeriods(mailed2017).at(-1)).toEqual(
      paid('current', 12, '2017-01', '2017-12'),
    );
  });

  it.each([
    ['2021', sample2021],
    ['clean', clean2016],
    ['masked', masked2022],
    ['arrears', arrears2023],
    ['mailed', mailed2017],
  ])('%s: adds up to what the statement proves', (_, statement) => {
    const { months, byKind, lowerBound } = tenureOf(statement);
    expect(aggregateTenure(contributionPeriods(statement))).toMatchObject({
      months,
      byKind,
      lowerBound,
    });
  });
});

describe('deemed time', () => {
  const deemedOf = (deemed: StatementParts['deemed'], more: StatementParts = {}) =>
    contributionPeriods(statementOf(2020, { deemed: { ...deemed }, ...more }))[1];

  it('keeps the window when the count fits', () => {
    const window = period('2010-01', '2010-12');
    expect(deemedOf({ months: 12, period: window })).toMatchObject({ months: 12, period: window });
    expect(deemedOf({ months: 3, period: window })).toMatchObject({ months: 3, period: window });
  });

  it('keeps a window of one month', () => {
    const window = period('2010-01', '2010-01');
    expect(deemedOf({ months: 1, period: window })?.period).toEqual(window);
  });

  it('drops a window shorter than the count', () => {
    const window = period('2010-01', '2010-12');
    expect(deemedOf({ months: 13, period: window })).toMatchObject({ months: 13, period: null });
  });

  it('keeps the window of a count that is not printed', () => {
    const window = period('2010-01', '2010-12');
    expect(deemedOf({ period: window })).toMatchObject({ months: null, period: window });
  });

  it('ends 至今 where the statement ends', () => {
    const open = { months: 5, period: period('2020-01', null) };
    expect(deemedOf(open)?.period).toEqual({ start: '2020-01', end: '2020-12' });
    expect(deemedOf(open, { asOf: '2020-10' })?.period?.end).toBe('2020-10');
    const bySection = { asOf: null, closing: { asOf: '2020-11' as const } };
    expect(deemedOf(open, bySection)?.period?.end).toBe('2020-11');
    expect(deemedOf(open, { asOf: null, closing: { asOf: null } })?.period).toBeNull();
  });

  it('takes a window that ends before it starts as not printed', () => {
    expect(deemedOf({ months: 0, period: period('2010-02', '2010-01') })?.period).toBeNull();
  });
});

describe('paid time before the year', () => {
  const window = period('2010-01', '2019-12');

  it('is the printed count, in the printed period when both stand there', () => {
    expect(openingOf({ opening: { months: 7 } })).toEqual(paid('opening', 7));
    expect(openingOf({ opening: { months: 7, period: window } })).toEqual(
      paid('opening', 7, '2010-01', '2019-12'),
    );
  });

  it('prefers the printed count to what the closing count implies', () => {
    const parts = { opening: { months: 7 }, current: { months: 12 }, closing: { months: 30 } };
    expect(openingOf(parts)).toEqual(paid('opening', 7));
  });

  it('is what the closing count leaves', () => {
    const parts = { current: { months: 12 }, closing: { months: 30 } };
    expect(openingOf(parts)).toEqual(paid('opening', 18));
    expect(openingOf({ ...parts, opening: { period: window } })).toEqual(
      paid('opening', 18, '2010-01', '2019-12'),
    );
    expect(openingOf({ ...parts, closing: { months: 12 } })).toEqual(paid('opening', 0));
  });

  it('loses a period shorter than what the closing count leaves', () => {
    const parts = { current: { months: 12 }, closing: { months: 133 } };
    expect(openingOf({ ...parts, opening: { period: window } })).toEqual(paid('opening', 121));
  });

  it('is the whole period when nothing implies a count', () => {
    const opening = { period: window };
    const whole = paid('opening', 120, '2010-01', '2019-12');
    expect(openingOf({ opening, current: { months: 12 } })).toEqual(whole);
    expect(openingOf({ opening, current: { months: 12 }, closing: { months: 11 } })).toEqual(whole);
  });

  it('is not known when nothing is printed', () => {
    expect(openingOf({ current: { months: 12 } })).toEqual(paid('opening', null));
    expect(openingOf({})).toEqual(paid('opening', null));
  });

  it('ends 至今 where its section ends', () => {
    const opening = { period: period('2019-01', null) };
    expect(openingOf({ opening })).toEqual(paid('opening', 12, '2019-01', '2019-12'));
    expect(openingOf({ opening: { ...opening, asOf: '2019-10' } })?.months).toBe(10);
    expect(openingOf({ opening: { ...opening, asOf: null } })?.months).toBeNull();
  });
});

describe('paid months of the year', () => {
  it('takes the dates of the list when it has as many paid months as the count', () => {
    const contributions = [...rowsOf(2020, [1, 2, 4, 5, 5, 12]), row('2020-06', false)];
    expect(currentOf({ current: { months: 5 }, contributions })).toEqual([
      paid('current', 2, '2020-01', '2020-02'),
      paid('current', 2, '2020-04', '2020-05'),
      paid('current', 1, '2020-12', '2020-12'),
    ]);
  });

  it('counts months of other years paid in it as its own', () => {
    const contributions = [...rowsOf(2019, [11, 12]), ...rowsOf(2020, ALL_YEAR)];
    expect(currentOf({ current: { months: 14 }, contributions })).toEqual([
      paid('current', 14, '2019-11', '2020-12'),
    ]);
  });

  it('takes the year as window when list and count differ', () => {
    const contributions = rowsOf(2020, [1, 2, 3]);
    const current = { months: 5 };
    expect(currentOf({ current, contributions })).toEqual([
      paid('current', 5, '2020-01', '2020-12'),
    ]);
    expect(currentOf({ current: { ...current, year: null }, contributions })).toEqual([
      paid('current', 5, '2020-01', '2020-12'),
    ]);
    expect(currentOf({ current: { ...current, year: null }, contributions, year: null })).toEqual([
      paid('current', 5),
    ]);
    expect(currentOf({ current: { ...current, year: 20 }, contributions })).toEqual([
      paid('current', 5),
    ]);
  });

  it('takes a printed period before the year', () => {
    const current = { months: 5, period: period('2020-03', null) };
    expect(currentOf({ current, asOf: '2020-09' })).toEqual([
      paid('current', 5, '2020-03', '2020-09'),
    ]);
  });

  it.each([null, 20, 1899, 2200])('has no dates when the year is %s', (year) => {
    expect(currentOf({ current: { months: 5, year }, year: null })).toEqual([paid('current', 5)]);
  });

  it('ends the year where the statement ends', () => {
    expect(currentOf({ current: { months: 5 }, asOf: '2020-08' })).toEqual([
      paid('current', 5, '2020-01', '2020-08'),
    ]);
    expect(currentOf({ current: { months: 5 }, asOf: '2019-12' })).toEqual([paid('current', 5)]);
    expect(currentOf({ current: { months: 5 }, asOf: null, closing: { asOf: null } })).toEqual([
      paid('current', 5, '2020-01', '2020-12'),
    ]);
  });

  it('has no dates when they could lie in other years', () => {
    expect(currentOf({ current: { months: 13 } })).toEqual([paid('current', 13)]);
    expect(currentOf({ current: { months: 12 } })).toEqual([
      paid('current', 12, '2020-01', '2020-12'),
    ]);
    const before = [...rowsOf(2019, [12]), ...rowsOf(2020, [1])];
    expect(currentOf({ current: { months: 5 }, contributions: before })).toEqual([
      paid('current', 5),
    ]);
    const after = [...rowsOf(2020, [12]), ...rowsOf(2021, [1])];
    expect(currentOf({ current: { months: 5 }, contributions: after })).toEqual([
      paid('current', 5),
    ]);
    const edges = rowsOf(2020, [1, 12]);
    expect(currentOf({ current: { months: 5 }, contributions: edges })).toEqual([
      paid('current', 5, '2020-01', '2020-12'),
    ]);
  });

  it('is no claim on the year when nothing was paid', () => {
    const contributions = [row('2020-01', false)];
    expect(currentOf({ current: { months: 0 } })).toEqual([paid('current', 0)]);
    expect(currentOf({ current: { months: 0 }, contributions })).toEqual([paid('current', 0)]);
    expect(currentOf({ contributions })).toEqual([paid('current', 0)]);
  });

  it('without a count is what the closing count has more than the opening count', () => {
    const parts = { opening: { months: 10 }, contributions: rowsOf(2020, [1, 2]) };
    expect(currentOf({ ...parts, closing: { months: 13 } })).toEqual([
      paid('current', 3, '2020-01', '2020-12'),
    ]);
    expect(currentOf({ ...parts, closing: { months: 10 } })).toEqual([paid('current', 0)]);
    expect(currentOf({ ...parts, closing: { months: 9 } })).toEqual([
      paid('current', 2, '2020-01', '2020-02'),
    ]);
  });

  it('without a count is what the list has, or the printed period', () => {
    const contributions = rowsOf(2020, [1, 2]);
    const current = { period: period('2020-01', '2020-03') };
    expect(currentOf({ contributions, current })).toEqual([
      paid('current', 2, '2020-01', '2020-02'),
    ]);
    expect(currentOf({ current })).toEqual([paid('current', 3, '2020-01', '2020-03')]);
    expect(currentOf({})).toEqual([paid('current', null)]);
    expect(currentOf({ opening: { months: 0 } })).toEqual([paid('current', null)]);
  });

  it.each([
    ['status', row('2020-03', null)],
    ['month', row(null)],
  ])('without a count is not known when a row lacks its %s', (_, unclear) => {
    const contributions = [...rowsOf(2020, [1, 2]), unclear];
    expect(currentOf({ contributions })).toEqual([
      paid('current', 2, '2020-01', '2020-02'),
      paid('current', null),
    ]);
    expect(currentOf({ contributions, current: { months: 2 } })).toEqual([
      paid('current', 2, '2020-01', '2020-02'),
    ]);
  });

  it('does not mind an unpaid row without a month', () => {
    const contributions = [...rowsOf(2020, [1, 2]), row(null, false)];
    expect(currentOf({ contributions })).toEqual([paid('current', 2, '2020-01', '2020-02')]);
  });
});

describe('a closing count that nothing divides', () => {
  it('is one period without dates', () => {
    expect(paidOf({ closing: { months: 87 } })).toEqual([paid('closing', 87)]);
    expect(
      paidOf({ closing: { months: 87 }, opening: { period: period('2010-01', '2019-12') } }),
    ).toEqual([paid('closing', 87)]);
  });

  it('keeps a printed count of 0', () => {
    expect(paidOf({ closing: { months: 0 } })).toEqual([paid('closing', 0)]);
  });
});

describe('bad input', () => {
  const good = statementOf(2020);
  it.each([
    ['null', null, 'shape', 'statement'],
    ['a text', 'statement', 'shape', 'statement'],
    ['another result', { ...good, kind: 'tenure' }, 'shape', 'statement'],
    ['no deemed', { ...good, deemed: null }, 'shape', 'statement.deemed'],
    ['no opening', { ...good, opening: null }, 'shape', 'statement.opening'],
    ['no current', { ...good, current: 12 }, 'shape', 'statement.current'],
    ['no closing', { ...good, closing: undefined }, 'shape', 'statement.closing'],
    ['no arrears', { ...good, arrears: null }, 'shape', 'statement.arrears'],
    ['no deemed period', { ...good, deemed: { months: null } }, 'shape', 'statement.deemed.period'],
    ['no list', { ...good, contributions: null }, 'shape', 'statement.contributions'],
    ['no row', { ...good, contributions: [null] }, 'shape', 'statement.contributions[0]'],
    [
      'month 13',
      { ...good, contributions: [row('2020-13' as YearMonth)] },
      'month',
      'statement.contributions[0].month',
    ],
    ['no month', { ...good, asOf: '2020' }, 'month', 'statement.asOf'],
    [
      'a negative count',
      { ...good, monthsBefore1993: -1 },
      'integer',
      'statement.monthsBefore1993',
    ],
    [
      'a fraction',
      { ...good, deemed: { ...good.deemed, months: 0.5 } },
      'integer',
      'statement.deemed.months',
    ],
    [
      'a count as text',
      { ...good, opening: { ...good.opening, months: '7' } },
      'integer',
      'statement.opening.months',
    ],
    [
      'an opening month',
      { ...good, opening: { ...good.opening, asOf: 'x' } },
      'month',
      'statement.opening.asOf',
    ],
    [
      'an opening period',
      { ...good, opening: { ...good.opening, period: period('2020-13' as YearMonth, null) } },
      'month',
      'statement.opening.period.start',
    ],
    [
      'a current count',
      { ...good, current: { ...good.current, months: -1 } },
      'integer',
      'statement.current.months',
    ],
    [
      'a current period',
      {
        ...good,
        current: { ...good.current, period: period('2020-12', '2020-13' as YearMonth) },
      },
      'month',
      'statement.current.period.end',
    ],
    [
      'a closing count',
      { ...good, closing: { ...good.closing, months: -1 } },
      'integer',
      'statement.closing.months',
    ],
    [
      'months in arrears',
      { ...good, arrears: { ...good.arrears, months: -1 } },
      'integer',
      'statement.arrears.months',
    ],
    [
      'a deemed period',
      { ...good, deemed: { ...good.deemed, period: period('1' as YearMonth, null) } },
      'month',
      'statement.deemed.period.start',
    ],
  ])('refuses %s', (_, statement, code, path) => {
    expect(() => contributionPeriods(statement as unknown as Statement)).toThrow(
      expect.objectContaining({ constructor: InvalidInputError, code, path }),
    );
  });
});
