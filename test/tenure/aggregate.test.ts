import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/index.js';
import { aggregateTenure, type ContributionPeriod } from '../../src/tenure/index.js';
import { period } from './statement-builder.js';

const paid = (start: string, end: string, more: Partial<ContributionPeriod> = {}) =>
  ({ kind: 'paid', period: { start, end }, ...more }) as ContributionPeriod;
const deemed = (start: string, end: string, more: Partial<ContributionPeriod> = {}) =>
  ({ ...paid(start, end, more), kind: 'deemed' }) as ContributionPeriod;

describe('aggregateTenure', () => {
  it('adds up nothing to nothing', () => {
    expect(aggregateTenure([])).toEqual({
      kind: 'tenure',
      months: 0,
      years: 0,
      oddMonths: 0,
      lowerBound: false,
      unknownKinds: [],
      byKind: { before1993: 0, deemed: 0, paid: 0 },
      readings: [{ months: 0, label: 'given-periods' }],
      overlaps: [],
      gaps: [],
      asOf: null,
      basis: {
        sources: ['sjtu-guide', 'social-insurance-law'],
        citations: ['working-years', 'deemed-period', 'periods-add-up'],
        status: null,
      },
    });
  });

  it('rests on the rules of the kinds it adds up', () => {
    const rules = (periods: readonly ContributionPeriod[]) =>
      aggregateTenure(periods).basis.citations.slice(3);
    expect(rules([paid('2014-10', '2021-12')])).toEqual([]);
    expect(rules([{ kind: 'before1993', months: 1 }])).toEqual(['service-before-1993']);
    expect(rules([deemed('2014-09', '2014-09')])).toEqual(['deemed-in-institutions']);
    // A month that is paid too counts as paid.
    expect(rules([deemed('2014-10', '2014-10'), paid('2014-10', '2014-10')])).toEqual([]);
    expect(rules([{ kind: 'before1993', months: null }])).toEqual([]);
  });

  it('says of which kinds a part is not known', () => {
    const unknownKinds = (periods: readonly ContributionPeriod[]) => {
      const tenure = aggregateTenure(periods);
      expect(tenure.lowerBound).toBe(tenure.unknownKinds.length > 0);
      return tenure.unknownKinds;
    };
    const service = { kind: 'before1993', months: null } as const;
    const deemedTime = { kind: 'deemed', months: null } as const;
    const paidTime = { kind: 'paid', months: null } as const;
    expect(unknownKinds([{ kind: 'before1993', months: 0 }])).toEqual([]);
    expect(unknownKinds([service])).toEqual(['before1993']);
    expect(unknownKinds([deemedTime, { kind: 'deemed', months: 7 }])).toEqual(['deemed']);
    expect(unknownKinds([paidTime, paidTime, service])).toEqual(['before1993', 'paid']);
    expect(unknownKinds([paidTime, deemedTime, service])).toEqual(['before1993', 'deemed', 'paid']);
  });

  it('counts both ends of a period', () => {
    expect(aggregateTenure([paid('2014-10', '2021-12')]).months).toBe(87);
    expect(aggregateTenure([paid('2014-10', '2014-10')]).months).toBe(1);
  });

  it('adds periods that follow on each other', () => {
    const tenure = aggregateTenure([paid('2010-01', '2010-12'), paid('2011-01', '2011-03')]);
    expect(tenure).toMatchObject({ months: 15, years: 1, oddMonths: 3, overlaps: [], gaps: [] });
  });

  it('counts a month with two employers once and shows the overlap', () => {
    const tenure = aggregateTenure([
      paid('2015-07', '2016-06', { origin: 'Hangzhou' }),
      paid('2010-01', '2015-12', { origin: 'Shanghai' }),
    ]);
    expect(tenure.months).toBe(78);
    expect(tenure.overlaps).toEqual([
      { start: '2015-07', end: '2015-12', months: 6, between: ['Shanghai', 'Hangzhou'] },
    ]);
  });

  it('adds counts without dates as they are', () => {
    const tenure = aggregateTenure([
      { kind: 'before1993', months: 55 },
      { kind: 'deemed', months: 7, period: null },
      { kind: 'paid', months: 20 },
      paid('2020-01', '2020-12'),
    ]);
    expect(tenure.byKind).toEqual({ before1993: 55, deemed: 7, paid: 32 });
    expect(tenure.months).toBe(94);
    expect(tenure.readings).toEqual([{ months: 94, label: 'given-periods' }]);
  });

  it('takes an unknown count as nothing and says that the answer is a lower bound', () => {
    const tenure = aggregateTenure([
      { kind: 'before1993', months: null },
      deemed('1993-01', '2014-09', { months: null, origin: 'file' }),
      paid('2014-09', '2014-12', { origin: 'record' }),
    ]);
    expect(tenure).toMatchObject({ months: 4, lowerBound: true });
    expect(tenure.overlaps).toEqual([
      { start: '2014-09', end: '2014-09', months: 1, between: ['file', 'record'] },
    ]);
  });

  it('lets a count find room in its window beside exact months', () => {
    const window = deemed('2020-01', '2020-12', { months: 6 });
    expect(aggregateTenure([window, paid('2020-01', '2020-06')]).months).toBe(12);
    expect(aggregateTenure([window, paid('2020-01', '2020-07')]).months).toBe(12);
    expect(aggregateTenure([window, paid('2020-01', '2020-05')]).months).toBe(11);
  });

  it('finds the largest number when windows compete', () => {
    // The short window must get its months before the long one takes them.
    const tenure = aggregateTenure([
      paid('2020-01', '2020-06', { months: 3 }),
      paid('2020-01', '2020-03', { months: 3 }),
      paid('2020-03', '2020-05', { months: 2 }),
    ]);
    expect(tenure.months).toBe(6);
  });

  it('gives a shared month to paid before deemed before service before 1993', () => {
    const all: ContributionPeriod[] = [
      { ...paid('1990-01', '1990-12'), kind: 'before1993' },
      deemed('1990-06', '1991-12'),
      paid('1991-10', '1992-03'),
    ];
    const tenure = aggregateTenure(all);
    expect(tenure.byKind).toEqual({ before1993: 5, deemed: 16, paid: 6 });
    expect(tenure.months).toBe(27);
  });

  it('reckons the published sample: 257 deemed and 87 paid months fit into their windows', () => {
    const tenure = aggregateTenure([
      { kind: 'before1993', months: null },
      deemed('1993-01', '2014-09', { months: 257 }),
      paid('2011-10', '2020-12', { months: 75 }),
      paid('2021-01', '2021-12'),
    ]);
    expect(tenure).toMatchObject({ months: 344, years: 28, oddMonths: 8, lowerBound: true });
    expect(tenure.byKind).toEqual({ before1993: 0, deemed: 257, paid: 87 });
  });

  it('counts the periods as printed once: 261 + 111 + 12 are 348 distinct months', () => {
    const tenure = aggregateTenure([
      deemed('1993-01', '2014-09'),
      paid('2011-10', '2020-12'),
      paid('2021-01', '2021-12'),
    ]);
    expect(tenure).toMatchObject({ months: 348, byKind: { deemed: 225, paid: 123 } });
  });

  it('accepts months of Temporal', () => {
    const month = (year: number, month: number) => ({
      year,
      month,
      toString: () => `${year}-${String(month).padStart(2, '0')}`,
    });
    const tenure = aggregateTenure(
      [{ kind: 'paid', period: { start: month(2020, 1), end: month(2020, 3) } }],
      { asOf: month(2020, 2) },
    );
    expect(tenure).toMatchObject({ months: 2, asOf: '2020-02' });
  });

  it('reaches from the first to the last month of the calendar', () => {
    expect(aggregateTenure([paid('1900-01', '2199-12')]).months).toBe(3600);
  });
});

describe('asOf', () => {
  const periods: ContributionPeriod[] = [
    { kind: 'before1993', months: 10 },
    paid('2019-01', '2020-12'),
    paid('2021-01', '2021-06'),
  ];

  it.each([
    ['2022-01', 40],
    ['2021-06', 40],
    ['2021-05', 39],
    ['2020-12', 34],
    ['2019-01', 11],
    ['2018-12', 10],
  ] as const)('as of %s there are %i months', (asOf, months) => {
    expect(aggregateTenure(periods, { asOf })).toMatchObject({ months, asOf });
  });

  it('keeps as much of a count as its cut window holds', () => {
    const loose = [paid('2020-01', '2020-12', { months: 6 })];
    expect(aggregateTenure(loose, { asOf: '2020-09' }).months).toBe(6);
    expect(aggregateTenure(loose, { asOf: '2020-04' }).months).toBe(4);
  });

  it('leaves out overlaps, gaps and unknown counts that lie later', () => {
    const later = [
      paid('2019-01', '2019-12', { origin: 'a' }),
      paid('2020-06', '2020-12', { origin: 'b' }),
      paid('2020-09', '2021-12', { origin: 'c' }),
      paid('2021-01', '2021-12', { months: null }),
    ];
    expect(aggregateTenure(later, { asOf: '2020-05' })).toMatchObject({
      lowerBound: false,
      overlaps: [],
      gaps: [],
    });
    expect(aggregateTenure(later, { asOf: '2020-10' })).toMatchObject({
      lowerBound: false,
      overlaps: [{ start: '2020-09', end: '2020-10', months: 2, between: ['b', 'c'] }],
      gaps: [{ start: '2020-01', end: '2020-05', months: 5 }],
    });
    const [overlap] = aggregateTenure(later, { asOf: '2021-01' }).overlaps;
    expect(overlap?.end).toBe('2020-12');
    expect(aggregateTenure(later, { asOf: '2021-01' }).lowerBound).toBe(true);
  });

  it('keeps an unknown count unknown when its window is cut', () => {
    const unknown = [paid('2020-01', '2020-12', { months: null })];
    const tenure = aggregateTenure(unknown, { asOf: '2020-06' });
    expect(tenure).toMatchObject({ months: 0, lowerBound: true });
  });
});

describe('overlaps', () => {
  it('reports each pair once, in order of its start', () => {
    const tenure = aggregateTenure([
      paid('2021-03', '2021-04', { origin: 'c' }),
      paid('2020-01', '2021-12', { origin: 'a' }),
      paid('2020-06', '2021-03', { origin: 'b' }),
    ]);
    expect(tenure.overlaps).toEqual([
      { start: '2020-06', end: '2021-03', months: 10, between: ['a', 'b'] },
      { start: '2021-03', end: '2021-04', months: 2, between: ['a', 'c'] },
      { start: '2021-03', end: '2021-03', months: 1, between: ['b', 'c'] },
    ]);
  });

  it('joins months of one kind and origin that follow on each other', () => {
    const months = (origin: string) =>
      ['2020-01', '2020-02', '2020-03'].map((m) => paid(m, m, { origin }));
    expect(aggregateTenure([...months('a'), ...months('b')]).overlaps).toEqual([
      { start: '2020-01', end: '2020-03', months: 3, between: ['a', 'b'] },
    ]);
  });

  it('joins neither another origin, nor another kind, nor a count without known months', () => {
    const wide = paid('2020-01', '2020-12', { origin: 'wide' });
    const joined = (...pieces: ContributionPeriod[]) =>
      aggregateTenure([wide, ...pieces]).overlaps.map((overlap) => overlap.months);
    const piece = paid('2020-02', '2020-03', { origin: 'p' });
    expect(joined(piece, paid('2020-04', '2020-04', { origin: 'p' }))).toEqual([3]);
    expect(joined(piece, paid('2020-05', '2020-05', { origin: 'p' }))).toEqual([2, 1]);
    expect(joined(piece, paid('2020-04', '2020-04', { origin: 'q' }))).toEqual([2, 1]);
    expect(joined(piece, deemed('2020-04', '2020-04', { origin: 'p' }))).toEqual([2, 1]);
    expect(joined(piece, paid('2020-04', '2020-05', { origin: 'p', months: 1 }))).toEqual([2, 2]);
    expect(
      joined(
        paid('2020-02', '2020-03', { origin: 'p', months: 1 }),
        paid('2020-04', '2020-04', { origin: 'p' }),
      ),
    ).toEqual([2, 1]);
  });

  it('keeps a second employer in the same months as a stretch of its own', () => {
    const twice = ['2020-01', '2020-02', '2020-01', '2020-02'].map((m) =>
      paid(m, m, { origin: 'list' }),
    );
    expect(aggregateTenure(twice)).toMatchObject({
      months: 2,
      overlaps: [{ start: '2020-01', end: '2020-02', months: 2, between: ['list', 'list'] }],
    });
  });

  it('names a period without origin by its place', () => {
    const [overlap] = aggregateTenure([
      { kind: 'before1993', months: 1 },
      paid('2020-01', '2020-02'),
      deemed('2020-02', '2020-03'),
    ]).overlaps;
    expect(overlap?.between).toEqual(['periods[1]', 'periods[2]']);
  });

  it('names the window that ends first when both start together', () => {
    const short = paid('2020-01', '2020-02', { origin: 'z' });
    const long = paid('2020-01', '2020-03', { origin: 'a' });
    for (const both of [
      [short, long],
      [long, short],
    ]) {
      expect(aggregateTenure(both).overlaps[0]?.between).toEqual(['z', 'a']);
    }
  });

  it('orders the names of equal windows by text', () => {
    const a = paid('2020-01', '2020-01', { origin: 'a' });
    const b = deemed('2020-01', '2020-01', { origin: 'b' });
    expect(aggregateTenure([b, a]).overlaps[0]?.between).toEqual(['a', 'b']);
    expect(aggregateTenure([a, b]).overlaps[0]?.between).toEqual(['a', 'b']);
  });

  it('does not take a count of 0 for a claim', () => {
    const tenure = aggregateTenure([
      paid('2020-01', '2020-03'),
      paid('2020-02', '2020-06', { months: 0 }),
      paid('2020-06', '2020-06'),
    ]);
    expect(tenure).toMatchObject({
      months: 4,
      lowerBound: false,
      overlaps: [],
      gaps: [{ start: '2020-04', end: '2020-05', months: 2 }],
    });
  });
});

describe('gaps', () => {
  it('are the months that no window covers', () => {
    const tenure = aggregateTenure([
      paid('2020-12', '2021-01'),
      paid('2020-01', '2020-08'),
      paid('2020-02', '2020-03'),
      paid('2020-10', '2020-10'),
    ]);
    expect(tenure.gaps).toEqual([
      { start: '2020-09', end: '2020-09', months: 1 },
      { start: '2020-11', end: '2020-11', months: 1 },
    ]);
  });

  it('do not lie in a window of which only some months count', () => {
    const wide = paid('2020-01', '2020-12', { months: 2 });
    expect(aggregateTenure([wide, paid('2021-02', '2021-02')]).gaps).toEqual([
      { start: '2021-01', end: '2021-01', months: 1 },
    ]);
  });

  it('are none without dates', () => {
    expect(aggregateTenure([{ kind: 'paid', months: 3 }]).gaps).toEqual([]);
  });
});

describe('bad input', () => {
  const good = paid('2020-01', '2020-12');
  const cases: readonly [string, unknown, string, string][] = [
    ['no list', 'periods', 'shape', 'periods'],
    ['no list but null', null, 'shape', 'periods'],
    ['no object', [good, 12], 'shape', 'periods[1]'],
    ['an unknown kind', [{ kind: 'arrears', months: 1 }], 'choice', 'periods[0].kind'],
    ['no kind', [{ months: 1 }], 'choice', 'periods[0].kind'],
    ['neither count nor window', [{ kind: 'paid' }], 'integer', 'periods[0].months'],
    ['a negative count', [good, { ...good, months: -1 }], 'integer', 'periods[1].months'],
    [
      'a negative count without dates',
      [{ kind: 'paid', months: -1 }],
      'integer',
      'periods[0].months',
    ],
    ['a fraction', [{ kind: 'paid', months: 1.5 }], 'integer', 'periods[0].months'],
    ['a count as text', [{ kind: 'paid', months: '12' }], 'integer', 'periods[0].months'],
    ['more than the window', [{ ...good, months: 13 }], 'integer', 'periods[0].months'],
    ['month 13', [paid('2020-01', '2020-13')], 'month', 'periods[0].period.end'],
    ['month 0', [paid('2020-00', '2020-12')], 'month', 'periods[0].period.start'],
    [
      'an open end',
      [{ kind: 'paid', period: period('2020-01', null) }],
      'month',
      'periods[0].period.end',
    ],
    [
      'a JS Date',
      [{ kind: 'paid', period: { start: new Date(0), end: '2020-01' } }],
      'month',
      'periods[0].period.start',
    ],
    ['an end before the start', [paid('2020-02', '2020-01')], 'range', 'periods[0].period.end'],
    ['a window that is text', [{ kind: 'paid', period: '2020' }], 'shape', 'periods[0].period'],
    ['an origin that is no text', [{ ...good, origin: 7 }], 'shape', 'periods[0].origin'],
  ];

  it.each(cases)('refuses %s', (_, periods, code, path) => {
    expect(() => aggregateTenure(periods as ContributionPeriod[])).toThrow(
      expect.objectContaining({ constructor: InvalidInputError, code, path }),
    );
  });

  it.each([
    [null, 'shape', 'options'],
    [{ asOf: '2020-13' }, 'month', 'options.asOf'],
    [{ asOf: new Date(0) }, 'month', 'options.asOf'],
  ])('refuses the options %o', (options, code, path) => {
    expect(() => aggregateTenure([good], options as never)).toThrow(
      expect.objectContaining({ constructor: InvalidInputError, code, path }),
    );
  });

  it('says what was wrong with an end before its start', () => {
    expect(() => aggregateTenure([paid('2020-02', '2020-01')])).toThrow(/received "2020-01"$/);
  });

  it('accepts a count as long as its window', () => {
    expect(aggregateTenure([{ ...good, months: 12 }]).months).toBe(12);
  });
});
