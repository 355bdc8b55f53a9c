import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountInterest,
  accountLedger,
  accountLedgerFen,
  type LedgerYearInput,
  ledgerRates,
} from '../../src/account/index.js';
import { RuleNotKnownError } from '../../src/law/index.js';
import { exactInterest, toFenHalfUp, toJiaoUp, yuanText } from './reference.js';

const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** Rates that the law does not hold, invented. */
const FILL: Readonly<Record<number, string>> = {
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [1996 + i, `0.0${300 - i * 7}`])),
  2013: '0.0325',
};

const RATES: Readonly<Record<number, string>> = {
  ...FILL,
  2008: '0.0414',
  2009: '0.0225',
  2010: '0.0225',
  2011: '0.0275',
  2012: '0.035',
  2014: '0.0425',
  2015: '0.0275',
  2016: '0.0831',
  2017: '0.0712',
  2018: '0.0829',
  2019: '0.0761',
  2020: '0.0604',
  2021: '0.0669',
  2022: '0.0612',
  2023: '0.0397',
  2024: '0.0262',
  2025: '0.015',
};

const withRate = (year: number) => (FILL[year] === undefined ? {} : { rate: FILL[year] });

describe('accountLedger', () => {
  it('carries each closing balance over as the next opening balance', () => {
    const ledger = accountLedger({
      opening: '98765.40',
      years: [
        { year: 2016, credited: 5760 },
        {
          year: 2017,
          credits: [
            { month: 1, amount: 480 },
            { month: '2017-02', amount: 480 },
          ],
        },
        { year: 2018, credits: [] },
      ],
    });
    const rows = ledger.years.map((row) => [
      row.year,
      row.opening?.toFixed(2),
      row.credited?.toFixed(2),
      row.interest?.toFixed(2),
      row.closing?.toFixed(2),
      row.rate?.toString(),
      row.status,
      row.gap,
    ]);
    // 98765.40 x 8.31 % + 480 x 78 x 8.31 % / 12 = 8466.67674; 112992.10 x 7.12 % + 480 x 23 x
    // 7.12 % / 12 = 8110.54152; 122062.70 x 8.29 % = 10118.99783.
    expect(rows).toEqual([
      [2016, '98765.40', '5760.00', '8466.70', '112992.10', '0.0831', 'announced', null],
      [2017, '112992.10', '960.00', '8110.60', '122062.70', '0.0712', 'announced', null],
      [2018, '122062.70', '0.00', '10119.00', '132181.70', '0.0829', 'announced', null],
    ]);
    expect(ledger.kind).toBe('account-ledger');
    expect(ledger.opening.toFixed(2)).toBe('98765.40');
    expect(ledger.credited?.toFixed(2)).toBe('6720.00');
    expect(ledger.interest?.toFixed(2)).toBe('26696.30');
    expect(ledger.closing?.toFixed(2)).toBe('132181.70');
    expect(ledger.gaps).toEqual([]);
    expect([ledger.rounding, ledger.method]).toEqual(['jiao-up', 'month-product']);
    expect(ledger.basis.status).toBe('announced');
    expect(ledger.basis.sources).toEqual(
      expect.arrayContaining(['laodongbao-2018', 'i2016', 'i2018']),
    );
    expect(ledger.years[0]?.basis.sources).toContain('i2016');
    expect(ledger.years[0]?.basis.sources).not.toContain('i2017');
  });

  it('starts from nothing and may have no year', () => {
    const ledger = accountLedger({ years: [] });
    expect([ledger.opening, ledger.credited, ledger.interest, ledger.closing].map(String)).toEqual([
      '0',
      '0',
      '0',
      '0',
    ]);
    expect(ledger.years).toEqual([]);
    expect(accountLedger({ opening: 7, years: [] }).closing?.toString()).toBe('7');
  });

  it('gives each year what accountInterest gives', () => {
    const credits = [
      { month: 4, amount: '812.34' },
      { month: 9, amount: 900 },
    ];
    for (const options of [
      {},
      { rounding: 'fen' },
      { method: 'annual' },
      { method: 'annual', rounding: 'fen' },
    ] as const) {
      const ledger = accountLedger({ opening: 5000, years: [{ year: 2019, credits }], ...options });
      const year = accountInterest({ year: 2019, opening: 5000, credits, ...options });
      expect(ledger.years[0]?.interest?.toFixed(2)).toBe(year.interest.toFixed(2));
      expect(ledger.closing?.toFixed(2)).toBe(year.closing.toFixed(2));
    }
  });

  it('ends the last year with the month of retirement, and no other year', () => {
    const years = [2023, 2024].map((year) => ({ year, credits: [{ month: 1, amount: 1200 }] }));
    const ledger = accountLedger({ years, until: '2024-06', rounding: 'fen' });
    // 1200 x 3.97 %; (1247.64 + 1200) x 2.62 % x 6 / 12.
    expect(ledger.years.map(({ interest }) => interest?.toFixed(2))).toEqual(['47.64', '32.06']);
    expect(() => accountLedger({ years, until: '2023-06' })).toThrow(
      expect.objectContaining({ code: 'range', path: 'until' }),
    );
    expect(() =>
      accountLedger({ years: [{ year: 2024, credits: [{ month: 7, amount: 1 }] }], until: 6 }),
    ).toThrow(expect.objectContaining({ code: 'range', path: 'years[0].credits[0].month' }));
  });

  it('spreads one sum evenly over the months of crediting', () => {
    const interest = (year: LedgerYearInput) =>
      accountLedger({ years: [year], rounding: 'fen' }).interest?.toFixed(2);
    // 1200 x 78 / 12 months x 7.61 % / 12; 1200 in March and June: 600 x (10 + 7).
    expect(interest({ year: 2019, credited: 1200 })).toBe('49.47');
    expect(interest({ year: 2019, credited: 1200, months: ['2019-03', 6] })).toBe('64.69');
    expect(interest({ year: 2019, credited: 1200, months: [12] })).toBe('7.61');
    expect(interest({ year: 2019, credited: 0, months: [] })).toBe('0.00');
    // Up to June only: 1200 x 21 / 6 months x 7.61 % / 12.
    const half = accountLedger({
      years: [{ year: 2019, credited: 1200 }],
      until: 6,
      rounding: 'fen',
    });
    expect(half.interest?.toFixed(2)).toBe('26.64');
  });

  it('spreads a sum exactly, not fen by fen', () => {
    // 0.05 over seven months from June on: 0.05 x 4 months on average.
    const year = { year: 2019, credited: '0.05', months: [6, 7, 8, 9, 10, 11, 12], rate: '0.3' };
    const ledger = accountLedger({ years: [year], rounding: 'fen' });
    // 0.05 x 4 x 0.3 / 12 = 0.005 exactly, which is half a fen.
    expect(ledger.interest?.toFixed(2)).toBe('0.01');
    const less = accountLedger({ years: [{ ...year, rate: '0.29999999' }], rounding: 'fen' });
    expect(less.interest?.toFixed(2)).toBe('0.00');
  });

  it('credits what bases give, by the rate of each month', () => {
    const bases = months.map((month) => ({ month, base: 5000 }));
    const years = [2010, 2011].map((year) => ({ year, bases }));
    const ledger = accountLedger({ years });
    expect(ledger.years.map(({ credited }) => credited?.toFixed(2))).toEqual([
      '6600.00',
      '4800.00',
    ]);
    expect(ledger.basis.status).toBe('disputed');
    const national = accountLedger({ years, account: 'national' });
    expect(national.years.map(({ credited }) => credited?.toFixed(2))).toEqual([
      '4800.00',
      '4800.00',
    ]);
    expect(national.years[0]?.basis.sources).toContain('gf2005');
    const one = { year: 2024, bases: [{ month: '2024-07', base: 7384 }] } as const;
    expect(accountLedger({ years: [one] }).credited?.toFixed(2)).toBe('590.72');
    expect(accountLedger({ years: [one], creditRounding: 'jiao-up' }).credited?.toFixed(2)).toBe(
      '590.80',
    );
  });

  it('says where the law has no rate, and goes on when the caller fills it', () => {
    const years = [2012, 2013, 2014].map((year) => ({
      year,
      credits: [{ month: 1, amount: 100 }],
    }));
    const ledger = accountLedger({ opening: 1000, years });
    expect(ledger.years.map(({ opening }) => opening?.toFixed(2) ?? null)).toEqual([
      '1000.00',
      '1138.50',
      null,
    ]);
    expect(ledger.years.map(({ interest }) => interest?.toFixed(2) ?? null)).toEqual([
      '38.50',
      null,
      null,
    ]);
    expect(ledger.years.map(({ closing }) => closing?.toFixed(2) ?? null)).toEqual([
      '1138.50',
      null,
      null,
    ]);
    expect(ledger.years.map(({ credited }) => credited?.toFixed(2))).toEqual([
      '100.00',
      '100.00',
      '100.00',
    ]);
    expect(ledger.years.map(({ rate }) => rate?.toString() ?? null)).toEqual([
      '0.035',
      null,
      '0.0425',
    ]);
    expect(ledger.years.map(({ status }) => status)).toEqual(['announced', null, 'announced']);
    expect(ledger.years.map(({ gap }) => gap?.on ?? null)).toEqual([null, '2013', null]);
    expect(ledger.gaps).toEqual([
      {
        table: 'accountInterestRate',
        on: '2013',
        held: expect.arrayContaining([{ from: '2008-01-01', to: '2012-12-31' }]),
        gap: { from: '2013-01-01', to: '2013-12-31', reason: 'not-found' },
      },
    ]);
    expect([ledger.interest, ledger.closing]).toEqual([null, null]);
    expect(ledger.credited?.toFixed(2)).toBe('300.00');
    const filled = accountLedger({
      opening: 1000,
      years: years.map((year) => (year.year === 2013 ? { ...year, rate: '0.0325' } : year)),
    });
    expect(filled.gaps).toEqual([]);
    expect(filled.years[1]?.status).toBeNull();
    expect(filled.years.map(({ interest }) => interest?.toFixed(2))).toEqual([
      '38.50',
      '40.30',
      '58.60',
    ]);
    expect(filled.closing?.toFixed(2)).toBe('1437.40');
  });

  it('says where the law does not know what a base adds to the account', () => {
    const ledger = accountLedger({
      years: [{ year: 1997, rate: '0.05', bases: [{ month: 12, base: 500 }] }],
    });
    expect(ledger.gaps.map(({ table, on, gap }) => [table, on, gap?.reason])).toEqual([
      ['accountCreditRate', '1997-12', 'not-found'],
    ]);
    expect([ledger.credited, ledger.interest, ledger.closing]).toEqual([null, null, null]);
    expect(ledger.years[0]).toMatchObject({ credited: null, interest: null, closing: null });
    expect(ledger.years[0]?.rate?.toString()).toBe('0.05');
  });

  it('takes the largest balance', () => {
    const years = [{ year: 2020, credited: '0.01', rate: 0 }];
    const ledger = accountLedger({ opening: '999999999999.98', years });
    expect(ledger.closing?.toFixed(2)).toBe('999999999999.99');
    expect(() => accountLedger({ opening: '999999999999.99', years })).toThrow(
      expect.objectContaining({ code: 'amount', path: 'years[0]' }),
    );
  });

  const careers = fc
    .tuple(
      fc.integer({ min: 1996, max: 2020 }),
      fc.integer({ min: 0, max: 50_000_000 }),
      fc.array(fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 12, maxLength: 12 }), {
        minLength: 1,
        maxLength: 30,
      }),
    )
    .map(([first, opening, all]) => ({ first, opening, all: all.slice(0, 2026 - first) }));

  it('closes with what a plain recomputation in big whole numbers gives', () => {
    fc.assert(
      fc.property(careers, fc.boolean(), ({ first, opening, all }, jiao) => {
        let balance = BigInt(opening);
        const interest: string[] = [];
        for (const [i, fens] of all.entries()) {
          const credits = fens.map((fen, at) => ({ month: at + 1, fen: BigInt(fen) }));
          const rate = RATES[first + i] ?? 'none';
          const exact = exactInterest({ opening: balance, credits, rate, until: 12 });
          const earned = jiao ? toJiaoUp(exact) : toFenHalfUp(exact);
          interest.push(yuanText(earned));
          balance += credits.reduce((sum, { fen }) => sum + fen, earned);
        }
        const rounding = jiao ? 'jiao-up' : 'fen';
        const ledger = accountLedger({
          opening: yuanText(opening),
          years: all.map((fens, i) => ({
            year: first + i,
            credits: fens.map((fen, at) => ({ month: at + 1, amount: yuanText(fen) })),
            ...withRate(first + i),
          })),
          rounding,
        });
        expect(ledger.closing?.toFixed(2)).toBe(yuanText(balance));
        expect(ledger.years.map((year) => year.interest?.toFixed(2))).toEqual(interest);

        const given = Object.fromEntries(
          all.flatMap((_, i) =>
            FILL[first + i] === undefined ? [] : [[first + i, FILL[first + i] ?? '']],
          ),
        );
        const rates = ledgerRates({ firstYear: first, years: all.length, rates: given });
        const fast = accountLedgerFen({ opening, credits: all.flat(), rounding }, rates);
        expect(fast.closing.at(-1)).toBe(Number(balance));
        expect(fast.interest.map(yuanText)).toEqual(interest);
      }),
      { numRuns: 150 },
    );
  });

  it('grows with every credit, and by nothing else than credits and interest', () => {
    fc.assert(
      fc.property(careers, ({ first, opening, all }) => {
        const ledger = accountLedger({
          opening: yuanText(opening),
          years: all.map((fens, i) => ({
            year: first + i,
            credited: yuanText(fens.reduce((sum, fen) => sum + fen, 0)),
            ...withRate(first + i),
          })),
        });
        const { credited, interest, closing } = ledger;
        const sum = ledger.opening.plus(credited ?? -1).plus(interest ?? -1);
        expect(closing?.eq(sum)).toBe(true);
        for (const row of ledger.years) expect(row.closing?.gte(row.opening ?? -1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [{}, 'shape', 'years'],
    [null, 'shape', 'input'],
    [{ years: [1] }, 'shape', 'years[0]'],
    [{ years: [{ year: 2020 }] }, 'shape', 'years[0]'],
    [{ years: [{ year: 2020, credits: [], bases: [] }] }, 'shape', 'years[0]'],
    [{ years: [{ year: 2020, credits: [], credited: 1 }] }, 'shape', 'years[0]'],
    [{ years: [{ year: '2020', credits: [] }] }, 'integer', 'years[0].year'],
    [
      {
        years: [
          { year: 2020, credits: [] },
          { year: 2022, credits: [] },
        ],
      },
      'range',
      'years[1].year',
    ],
    [
      {
        years: [
          { year: 2020, credits: [] },
          { year: 2020, credits: [] },
        ],
      },
      'range',
      'years[1].year',
    ],
    [
      { years: [{ year: 2020, credits: [{ month: 13, amount: 1 }] }] },
      'month',
      'years[0].credits[0].month',
    ],
    [
      { years: [{ year: 2020, bases: [{ month: 1, base: -1 }] }] },
      'amount',
      'years[0].bases[0].base',
    ],
    [
      { years: [{ year: 2020, bases: [{ month: 0, base: 1 }] }] },
      'month',
      'years[0].bases[0].month',
    ],
    [{ years: [{ year: 2020, bases: [5] }] }, 'shape', 'years[0].bases[0]'],
    [{ years: [{ year: 2020, bases: 5 }] }, 'shape', 'years[0].bases'],
    [{ years: [{ year: 2020, bases: new Array(1) }] }, 'shape', 'years[0].bases[0]'],
    [
      { years: [{ year: 2020, bases: [{ month: 8, base: 1 }] }], until: 7 },
      'range',
      'years[0].bases[0].month',
    ],
    [{ years: [{ year: 2020, credited: '1,000' }] }, 'amount', 'years[0].credited'],
    [{ years: [{ year: 2020, credited: 1, months: [] }] }, 'shape', 'years[0].months'],
    [{ years: [{ year: 2020, credited: '0.01', months: [] }] }, 'shape', 'years[0].months'],
    [{ years: [{ year: 2020, credited: 1, months: [3, 3] }] }, 'range', 'years[0].months[1]'],
    [{ years: [{ year: 2020, credited: 1, months: [13] }] }, 'month', 'years[0].months[0]'],
    [{ years: [{ year: 2020, credited: 1, months: 3 }] }, 'shape', 'years[0].months'],
    [
      { years: [{ year: 2020, credited: 1, months: [8] }], until: 7 },
      'range',
      'years[0].months[0]',
    ],
    [{ years: [{ year: 2020, credits: [], rate: 6.04 }] }, 'amount', 'years[0].rate'],
    [{ opening: -1, years: [] }, 'amount', 'opening'],
    [{ opening: null, years: [] }, 'amount', 'opening'],
    [{ years: [], rounding: 'x' }, 'choice', 'rounding'],
    [{ years: [], method: 'x' }, 'choice', 'method'],
    [{ years: [], creditRounding: 'x' }, 'choice', 'creditRounding'],
    [{ years: [], account: 'x' }, 'choice', 'account'],
    [{ years: [{ year: 2020, credits: [] }], method: 'annual', until: 3 }, 'choice', 'method'],
    [{ opening: '999999999999.99', years: [{ year: 2020, credits: [] }] }, 'amount', 'years[0]'],
  ])('refuses %j', (input, code, path) => {
    expect(() => accountLedger(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });
});

describe('ledgerRates', () => {
  it('has the rates of the law and those of the caller', () => {
    const rates = ledgerRates({ firstYear: 2012, years: 3, rates: { 2013: '0.0325', 2014: 0.05 } });
    expect(rates).toMatchObject({
      kind: 'ledger-rates',
      firstYear: 2012,
      rates: [
        { numerator: 35, denominator: 1000 },
        { numerator: 325, denominator: 10000 },
        { numerator: 5, denominator: 100 },
      ],
      basis: {
        sources: ['laodongbao-2018', 'i2015b', 'i2012', 'abacus'],
        citations: ['interest-by-month', 'interest-by-calendar-year'],
        status: 'announced',
      },
    });
    expect([rates, rates.rates, ...rates.rates].every(Object.isFrozen)).toBe(true);
  });

  it('says which years it can take', () => {
    expect(() => ledgerRates({ firstYear: 2014, years: 3, rates: { 2017: 0.1 } })).toThrow(
      expect.objectContaining({ expected: 'a year from 2014 to 2016' }),
    );
  });

  it('refuses a year without a rate', () => {
    expect(() => ledgerRates({ firstYear: 2012, years: 3 })).toThrow(RuleNotKnownError);
    expect(() => ledgerRates({ firstYear: 2012, years: 3 })).toThrow(
      expect.objectContaining({ on: '2013' }),
    );
  });

  it.each([
    [{ firstYear: 2014, years: 0 }, 'integer', 'years'],
    [{ firstYear: 2014, years: 201 }, 'integer', 'years'],
    [{ firstYear: '2014', years: 1 }, 'integer', 'firstYear'],
    [{ firstYear: 2014, years: 1, rates: { 2015: 0.1 } }, 'choice', 'rates'],
    [{ firstYear: 2014, years: 1, rates: { 2014: 3.97 } }, 'amount', 'rates.2014'],
    [{ firstYear: 2014, years: 1, rates: [] }, 'shape', 'rates'],
    [undefined, 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => ledgerRates(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });
});

describe('accountLedgerFen', () => {
  const rates = ledgerRates({ firstYear: 2024, years: 2 });

  it('works in whole fen', () => {
    const credits = new Array(24).fill(59_680);
    // 596.80 x 78 x 2.62 % / 12 = 101.63504; (7263.30 + 596.80 x 78 / 12) x 1.5 % = 167.1375.
    expect(accountLedgerFen({ credits }, rates)).toEqual({
      kind: 'account-ledger-fen',
      firstYear: 2024,
      interest: [10170, 16720],
      closing: [726330, 1459210],
      rounding: 'jiao-up',
      basis: rates.basis,
    });
    expect(accountLedgerFen({ credits, rounding: 'fen' }, rates).interest).toEqual([10164, 16714]);
    const typed = accountLedgerFen({ credits: Float64Array.from(credits) }, rates);
    expect(typed.closing).toEqual([726330, 1459210]);
  });

  it('may have fewer years than rates, and none', () => {
    const one = accountLedgerFen({ opening: 100_000, credits: new Array(12).fill(0) }, rates);
    expect([one.interest, one.closing]).toEqual([[2620], [102_620]]);
    expect(accountLedgerFen({ credits: [] }, rates).closing).toEqual([]);
  });

  it('takes the first of many rates', () => {
    const many = ledgerRates({ firstYear: 2014, years: 12 });
    const { closing } = accountLedgerFen({ opening: 1, credits: new Array(132).fill(0) }, many);
    expect(closing).toHaveLength(11);
  });

  it('takes the largest balance', () => {
    const none = ledgerRates({ firstYear: 2024, years: 1, rates: { 2024: 0 } });
    const credits = [1, ...new Array(11).fill(0)];
    const { closing } = accountLedgerFen({ opening: 99_999_999_999_998, credits }, none);
    expect(closing).toEqual([99_999_999_999_999]);
    expect(() => accountLedgerFen({ opening: 99_999_999_999_999, credits }, none)).toThrow(
      expect.objectContaining({ code: 'amount', path: 'credits[0]' }),
    );
    expect(() => accountLedgerFen({ opening: -1, credits }, none)).toThrow(
      expect.objectContaining({ expected: 'whole fen from 0 to 99999999999999' }),
    );
  });

  const good = new Array(12).fill(0);
  const bad = (at: number, value: unknown) => good.map((fen, i) => (i === at ? value : fen));
  it.each([
    [{ credits: bad(3, 1.5) }, 'integer', 'credits[3]'],
    [{ credits: bad(0, -1) }, 'integer', 'credits[0]'],
    [{ credits: bad(11, Number.NaN) }, 'integer', 'credits[11]'],
    [{ credits: bad(2, '5') }, 'integer', 'credits[2]'],
    [{ credits: bad(2, undefined) }, 'integer', 'credits[2]'],
    [{ credits: bad(2, 100_000_000_000_000) }, 'integer', 'credits[2]'],
    [{ credits: [...good, ...bad(4, -1)] }, 'integer', 'credits[16]'],
    [{ opening: -1, credits: good }, 'integer', 'opening'],
    [{ opening: 0.5, credits: good }, 'integer', 'opening'],
    [{ opening: '1', credits: good }, 'integer', 'opening'],
    [{ opening: 99_999_999_999_999, credits: good }, 'amount', 'credits[0]'],
    [{ credits: good.slice(1) }, 'shape', 'credits'],
    [{ credits: [...good, ...good, ...good] }, 'shape', 'credits'],
    [{ credits: 5 }, 'shape', 'credits'],
    [{}, 'shape', 'credits'],
    [{ credits: null }, 'shape', 'credits'],
    [{ credits: { length: '12' } }, 'shape', 'credits'],
    [{ credits: { length: -12 } }, 'shape', 'credits'],
    [{ credits: good, rounding: 'up' }, 'choice', 'rounding'],
    [undefined, 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => accountLedgerFen(input as never, rates)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });

  it('refuses rates that did not come from ledgerRates', () => {
    for (const other of [undefined, {}, [], { kind: 'law' }]) {
      expect(() => accountLedgerFen({ credits: [] }, other as never)).toThrow(
        expect.objectContaining({ code: 'shape', path: 'rates' }),
      );
    }
  });
});
