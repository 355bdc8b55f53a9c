import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { fromMonthIndex, type IsoDate, monthIndexOf, shiftDate } from '../../src/calendar/index.js';
import {
  type Cell,
  coverage,
  defaultLaw,
  extendLaw,
  type Law,
  type LawPatch,
  type PatchCell,
  RuleNotKnownError,
  type Source,
  sourceOf,
  type Table,
  valueOn,
} from '../../src/law/index.js';
import { LAW_OF_2026 } from './law-of-2026.js';

const SOURCE: Source = {
  id: 'our-notice',
  title: 'Base limits of 2027',
  issuer: 'Shanghai',
  documentNumber: null,
  date: '2027-07-10',
  inForce: '2027-07-01',
  address: null,
  checked: 'read',
};

const LIMITS: PatchCell<Law['tables']['baseLimits']['cells'][number]['value']> = {
  from: '2027-07-01',
  to: null,
  value: { lower: 7620, upper: 38100, averageUsed: 12700 },
  status: 'announced',
  sources: ['our-notice'],
};

const RATE = {
  from: '2027-01-01',
  to: '2027-12-31',
  value: '0.02',
  status: 'announced',
  sources: ['abacus'],
} as const satisfies PatchCell<string>;

const withRate = (change: object): LawPatch => ({
  tables: { accountInterestRate: [{ ...RATE, ...change }] },
});

describe('extendLaw', () => {
  const law = extendLaw(LAW_OF_2026, { tables: { baseLimits: [LIMITS] }, sources: [SOURCE] });

  it('adds next year and ends the open cell on the day before', () => {
    expect(valueOn('baseLimits', '2027-07', law)).toEqual(LIMITS);
    expect(valueOn('baseLimits', '2199-12', law)).toEqual(LIMITS);
    expect(valueOn('baseLimits', '2027-06', law)).toEqual({
      ...valueOn('baseLimits', '2027-06', LAW_OF_2026),
      to: '2027-06-30',
    });
    expect(valueOn('baseLimits', '2026-06', law)).toEqual(
      valueOn('baseLimits', '2026-06', LAW_OF_2026),
    );
  });

  it('brings the sources of the patch', () => {
    expect(sourceOf('our-notice', law)).toEqual(SOURCE);
    expect(sourceOf('abacus', law)).toEqual(sourceOf('abacus'));
    expect(() => sourceOf('our-notice')).toThrow(expect.objectContaining({ code: 'choice' }));
  });

  it('takes a source whose day in force is left out for one that does not say it', () => {
    const { inForce: _, ...source } = SOURCE;
    const made = extendLaw(LAW_OF_2026, { sources: [source] });
    expect(sourceOf('our-notice', made)).toEqual({ ...SOURCE, inForce: null });
  });

  it('leaves the law that was passed as it is', () => {
    expect(valueOn('baseLimits', '2027-07', LAW_OF_2026).value.lower).toBe(7546);
    expect(valueOn('baseLimits', '2027-06', LAW_OF_2026).to).toBeNull();
    expect(Object.keys(LAW_OF_2026.sources)).not.toContain('our-notice');
    expect(law.tables.employerRate).toBe(LAW_OF_2026.tables.employerRate);
    expect(law.kind).toBe('law');
  });

  it('gives a law that is frozen and does not hold on to what was passed', () => {
    const value = { lower: 1, upper: 2, averageUsed: 1 };
    const sources = ['abacus'];
    const made = extendLaw(LAW_OF_2026, {
      tables: { baseLimits: [{ ...LIMITS, value, sources }] },
    });
    value.lower = 99;
    sources.push('ssp');
    const cell = valueOn('baseLimits', '2027-07', made);
    expect(cell.value.lower).toBe(1);
    expect(cell.sources).toEqual(['abacus']);
    for (const part of [made, made.tables, made.sources, cell, cell.value, cell.sources]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(Object.isFrozen(value)).toBe(false);
  });

  it('adds nothing when nothing is given', () => {
    expect(extendLaw(LAW_OF_2026, {})).toEqual(LAW_OF_2026);
    expect(extendLaw(LAW_OF_2026, { tables: {}, sources: [] })).toEqual(LAW_OF_2026);
  });

  it('can be repeated', () => {
    const later = { ...LIMITS, from: '2028-07-01' as const, to: '2029-06-30' as const };
    const twice = extendLaw(law, { tables: { baseLimits: [later] } });
    expect(valueOn('baseLimits', '2028-06', twice).to).toBe('2028-06-30');
    expect(valueOn('baseLimits', '2029-06', twice).from).toBe('2028-07-01');
    expect(() => valueOn('baseLimits', '2029-07', twice)).toThrow(RuleNotKnownError);
    const once = extendLaw(LAW_OF_2026, {
      tables: { baseLimits: [later, LIMITS] },
      sources: [SOURCE],
    });
    expect(once).toEqual(twice);
  });

  it('fills the part of a gap that a cell covers', () => {
    const cell = { ...RATE, from: '2005-04-01', to: '2005-12-31' } as const;
    const filled = extendLaw(LAW_OF_2026, { tables: { accountInterestRate: [cell] } });
    expect(valueOn('accountInterestRate', '2005-12', filled).value).toBe('0.02');
    const gaps = (of: Law) =>
      of.tables.accountInterestRate.gaps.map(({ from, to, reason }) => `${from} ${to} ${reason}`);
    expect(gaps(filled)).toEqual([
      '1993-01-01 2004-03-31 not-found',
      '2006-01-01 2007-12-31 not-found',
      '2013-01-01 2013-12-31 not-found',
    ]);
    const within = { ...RATE, from: '2006-01-01', to: '2006-12-31' } as const;
    expect(gaps(extendLaw(LAW_OF_2026, { tables: { accountInterestRate: [within] } }))).toEqual([
      '1993-01-01 2004-03-31 not-found',
      '2005-04-01 2005-12-31 not-found',
      '2007-01-01 2007-12-31 not-found',
      '2013-01-01 2013-12-31 not-found',
    ]);
    const whole = { ...RATE, from: '2013-01-01', to: '2013-12-31' } as const;
    const full = extendLaw(LAW_OF_2026, { tables: { accountInterestRate: [whole] } });
    expect(gaps(full)).toHaveLength(2);
    expect(valueOn('accountInterestRate', '2014-01', full).value).toBe('0.0425');
  });

  it('settles a figure that sources disagree about', () => {
    const settled = extendLaw(LAW_OF_2026, {
      tables: {
        calculationBase: [
          { ...RATE, from: '2019-01-01', to: '2019-12-31', value: 8765, sources: ['react-series'] },
        ],
      },
    });
    expect(valueOn('calculationBase', '2019-06', settled).value).toBe(8765);
    expect(() => valueOn('calculationBase', '2020-06', settled)).toThrow(RuleNotKnownError);
  });

  it('declares the hole that a patch leaves', () => {
    const cell = { ...RATE, from: '2028-01-01', to: '2028-12-31' } as const;
    const holed = extendLaw(LAW_OF_2026, { tables: { accountInterestRate: [cell] } });
    expect(holed.tables.accountInterestRate.gaps.at(-1)).toEqual({
      from: '2027-01-01',
      to: '2027-12-31',
      reason: 'not-given',
    });
    expect(() => valueOn('accountInterestRate', '2027-06', holed)).toThrow(
      expect.objectContaining({ gap: expect.objectContaining({ reason: 'not-given' }) }),
    );
    const before = { ...RATE, from: '1990-01-01', to: '1990-12-31' } as const;
    const early = extendLaw(LAW_OF_2026, { tables: { accountInterestRate: [before] } });
    expect(early.tables.accountInterestRate.gaps[0]).toEqual({
      from: '1991-01-01',
      to: '1992-12-31',
      reason: 'not-given',
    });
    expect(valueOn('accountInterestRate', '1990-12', early).value).toBe('0.02');
  });

  it('replaces a cell when told to', () => {
    const announced = { ...RATE, from: '2026-01-01', to: '2026-12-31', replace: true } as const;
    const made = extendLaw(LAW_OF_2026, { tables: { accountInterestRate: [announced] } });
    const cell = valueOn('accountInterestRate', '2026-06', made);
    expect(cell).toEqual({ ...RATE, from: '2026-01-01', to: '2026-12-31' });
    expect(made.tables.accountInterestRate.cells).toHaveLength(
      LAW_OF_2026.tables.accountInterestRate.cells.length,
    );
    const open = { ...LIMITS, from: '2026-07-01', sources: ['ssp'], replace: true } as const;
    const other = extendLaw(LAW_OF_2026, { tables: { baseLimits: [open] } });
    expect(valueOn('baseLimits', '2026-07', other).value.lower).toBe(7620);
    expect(valueOn('baseLimits', '2026-06', other).to).toBe('2026-06-30');
  });

  it('keeps what a cell says besides', () => {
    const alternatives = [{ value: '0.03', sources: ['ssp'] }];
    const given = { ...RATE, status: 'disputed', alternatives, note: 'Two notices.' } as const;
    const made = extendLaw(LAW_OF_2026, { tables: { accountInterestRate: [given] } });
    expect(valueOn('accountInterestRate', '2027-06', made)).toEqual(given);
    const frozen = {
      ...LIMITS,
      sources: ['ssp'],
      value: { ...LIMITS.value, lowerException: 'frozen' },
    } as const;
    const limits = extendLaw(LAW_OF_2026, { tables: { baseLimits: [frozen] } });
    expect(valueOn('baseLimits', '2027-07', limits)).toEqual(frozen);
  });

  it('takes payment months from the first year of age', () => {
    const value = { firstAge: 1, months: [1] };
    const made = extendLaw(LAW_OF_2026, {
      tables: { paymentMonths: [{ ...RATE, value }] },
    });
    expect(valueOn('paymentMonths', '2027-07', made).value).toEqual(value);
  });

  it('takes cells of every table', () => {
    const cell = { from: '2190-01-01', to: null, status: 'provisional', sources: ['ssp'] } as const;
    const tables: LawPatch['tables'] = {
      averageMonthlyWageOldCaliber: [{ ...cell, value: 9_999_999 }],
      averageMonthlyWageFullCaliber: [{ ...cell, value: 1 }],
      averageAnnualWageOldCaliber: [{ ...cell, value: 2 }],
      averageAnnualWageFullCaliber: [{ ...cell, value: 3 }],
      limitBasis: [{ ...cell, value: 4 }],
      baseLimits: [{ ...cell, value: { lower: 5, upper: 5, averageUsed: 7 } }],
      employerRate: [{ ...cell, value: '0' }],
      individualRate: [{ ...cell, value: '1' }],
      flexibleEmploymentRate: [{ ...cell, value: '0.1' }],
      accountCreditRate: [{ ...cell, value: '0.12345678' }],
      accountCreditFromEmployer: [{ ...cell, value: '0.2' }],
      accountInterestRate: [{ ...cell, value: '0.3' }],
      calculationBase: [{ ...cell, value: 8 }],
      yearlyIndexFloor: [{ ...cell, value: '0.4' }],
      minimumWage: [{ ...cell, value: 9 }],
      unemploymentBenefit: [{ ...cell, value: { firstYear: 1, secondYear: 2, extended: 3 } }],
      paymentMonths: [{ ...cell, value: { firstAge: 120, months: [600, 1] } }],
      minimumContributionMonths: [{ ...cell, value: 600 }],
      lateFeeRate: [{ ...cell, value: '0.5' }],
    };
    expect(Object.keys(tables)).toEqual(Object.keys(defaultLaw.tables));
    const made = extendLaw(LAW_OF_2026, { tables });
    for (const [name, [given] = []] of Object.entries(tables)) {
      const table: Table = made.tables[name as keyof typeof tables];
      expect(table.cells.at(-1)).toEqual(given);
    }
  });

  it.each<[string, unknown, string, string]>([
    ['an unknown key', { table: {} }, 'choice', 'patch'],
    ['no object', null, 'shape', 'patch'],
    ['a list', [], 'shape', 'patch'],
    ['tables that are none', { tables: 5 }, 'shape', 'patch.tables'],
    ['an unknown table', { tables: { limits: [LIMITS] } }, 'choice', 'patch.tables'],
    ['an inherited name', { tables: { toString: [LIMITS] } }, 'choice', 'patch.tables'],
    ['no list of cells', { tables: { baseLimits: {} } }, 'shape', 'patch.tables.baseLimits'],
    ['no cells', { tables: { baseLimits: [] } }, 'shape', 'patch.tables.baseLimits'],
    ['no cell', { tables: { baseLimits: [1] } }, 'shape', 'patch.tables.baseLimits[0]'],
    ['no list of sources', { sources: {} }, 'shape', 'patch.sources'],
    ['no source', { sources: [null] }, 'shape', 'patch.sources[0]'],
    ['a taken id', { sources: [{ ...SOURCE, id: 'abacus' }] }, 'choice', 'patch.sources[0].id'],
    ['an id twice', { sources: [SOURCE, SOURCE] }, 'choice', 'patch.sources[1].id'],
    ['no id', { sources: [{ ...SOURCE, id: '' }] }, 'shape', 'patch.sources[0].id'],
    ['a strange id', { sources: [{ ...SOURCE, id: '__proto__' }] }, 'shape', 'patch.sources[0].id'],
    ['no title', { sources: [{ ...SOURCE, title: '' }] }, 'shape', 'patch.sources[0].title'],
    ['no issuer', { sources: [{ ...SOURCE, issuer: 1 }] }, 'shape', 'patch.sources[0].issuer'],
    [
      'a document number that is none',
      { sources: [{ ...SOURCE, documentNumber: 1 }] },
      'shape',
      'patch.sources[0].documentNumber',
    ],
    ['no date', { sources: [{ ...SOURCE, date: '2027' }] }, 'date', 'patch.sources[0].date'],
    [
      'no day in force',
      { sources: [{ ...SOURCE, inForce: '2027-07' }] },
      'date',
      'patch.sources[0].inForce',
    ],
    ['no address', { sources: [{ ...SOURCE, address: '' }] }, 'shape', 'patch.sources[0].address'],
    [
      'no check',
      { sources: [{ ...SOURCE, checked: 'yes' }] },
      'choice',
      'patch.sources[0].checked',
    ],
    ['no note', { sources: [{ ...SOURCE, note: '' }] }, 'shape', 'patch.sources[0].note'],
  ])('refuses %s', (_, patch, code, path) => {
    expect(() => extendLaw(LAW_OF_2026, patch as LawPatch)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });

  it.each<[string, object, string, string]>([
    ['no first day', { from: '2027-13-01' }, 'date', 'from'],
    ['a month in place of a day', { from: '2027-01' }, 'date', 'from'],
    ['a start within a month', { from: '2027-01-02' }, 'date', 'from'],
    ['a start on the eleventh', { from: '2027-01-11' }, 'date', 'from'],
    ['a start on the last day', { from: '2027-01-31' }, 'date', 'from'],
    ['an end within a month', { to: '2027-12-30' }, 'date', 'to'],
    ['no end', { to: undefined }, 'date', 'to'],
    ['an end before the start', { to: '2026-12-31' }, 'range', 'to'],
    ['a float', { value: 0.02 }, 'shape', 'value'],
    ['a rate above 1', { value: '1.5' }, 'shape', 'value'],
    ['a rate below 0', { value: '-0.1' }, 'shape', 'value'],
    ['a rate with a sign of per cent', { value: '2%' }, 'shape', 'value'],
    ['a rate in nine decimals', { value: '0.123456789' }, 'shape', 'value'],
    ['a rate with text around it', { value: 'x0.1' }, 'shape', 'value'],
    ['an unknown status', { status: 'confirmed' }, 'choice', 'status'],
    ['no sources', { sources: [] }, 'shape', 'sources'],
    ['an unknown source', { sources: ['abacus', 'bg'] }, 'choice', 'sources[1]'],
    ['a source that is no text', { sources: [1] }, 'choice', 'sources[0]'],
    ['an empty note', { note: '' }, 'shape', 'note'],
    ['alternatives that are none', { alternatives: [] }, 'shape', 'alternatives'],
    ['an alternative that is none', { alternatives: [1] }, 'shape', 'alternatives[0]'],
    [
      'an alternative without a value',
      { alternatives: [{ sources: ['abacus'] }] },
      'shape',
      'alternatives[0].value',
    ],
    [
      'an alternative without a source',
      { alternatives: [{ value: '0.1', sources: ['bg'] }] },
      'choice',
      'alternatives[0].sources[0]',
    ],
    ['a replacement that is not said plainly', { replace: 1 }, 'shape', 'replace'],
  ])('refuses a cell with %s', (_, change, code, path) => {
    expect(() => extendLaw(LAW_OF_2026, withRate(change))).toThrow(
      expect.objectContaining({ code, path: `patch.tables.accountInterestRate[0].${path}` }),
    );
  });

  it.each<[keyof Law['tables'], unknown, string, string]>([
    ['calculationBase', 12577.5, 'integer', 'value'],
    ['calculationBase', '12577', 'integer', 'value'],
    ['calculationBase', 0, 'integer', 'value'],
    ['calculationBase', 10_000_000, 'integer', 'value'],
    ['minimumContributionMonths', 601, 'integer', 'value'],
    ['minimumContributionMonths', 0, 'integer', 'value'],
    ['baseLimits', 7546, 'shape', 'value'],
    ['baseLimits', { lower: 2, upper: 1, averageUsed: 1 }, 'integer', 'value.upper'],
    ['baseLimits', { lower: 0, upper: 1, averageUsed: 1 }, 'integer', 'value.lower'],
    ['baseLimits', { lower: 1, upper: 1 }, 'integer', 'value.averageUsed'],
    [
      'baseLimits',
      { lower: 1, upper: 1, averageUsed: 1, lowerException: 'other' },
      'choice',
      'value.lowerException',
    ],
    ['unemploymentBenefit', 5, 'shape', 'value'],
    ['unemploymentBenefit', { secondYear: 1, extended: 1 }, 'integer', 'value.firstYear'],
    ['unemploymentBenefit', { firstYear: 1, extended: 1 }, 'integer', 'value.secondYear'],
    ['unemploymentBenefit', { firstYear: 1, secondYear: 1 }, 'integer', 'value.extended'],
    ['paymentMonths', [139], 'shape', 'value'],
    ['paymentMonths', { firstAge: 0, months: [1] }, 'integer', 'value.firstAge'],
    ['paymentMonths', { firstAge: 121, months: [1] }, 'integer', 'value.firstAge'],
    ['paymentMonths', { firstAge: 40, months: [] }, 'shape', 'value.months'],
    ['paymentMonths', { firstAge: 40, months: [1, 0] }, 'integer', 'value.months[1]'],
    ['employerRate', '0.', 'shape', 'value'],
    ['yearlyIndexFloor', null, 'shape', 'value'],
  ])('refuses in %s the value %j', (table, value, code, path) => {
    const cell = { ...RATE, from: '2100-01-01', to: '2100-12-31', value };
    expect(() => extendLaw(LAW_OF_2026, { tables: { [table]: [cell] } })).toThrow(
      expect.objectContaining({ code, path: `patch.tables.${table}[0].${path}` }),
    );
  });

  it.each<[string, object]>([
    ['the same days without replace', { from: '2025-01-01', to: '2025-12-31' }],
    ['days within a closed cell', { from: '2025-06-01', to: '2025-06-30' }],
    ['the last month of a cell', { from: '2026-12-01', to: '2027-12-31' }],
    ['the first month of a cell', { from: '2013-12-01', to: '2014-01-31' }],
    ['more than a cell', { from: '2013-01-01', to: '2014-12-31' }],
    ['an open end before cells', { from: '2013-01-01', to: null }],
    ['a replacement of part of a cell', { from: '2025-01-01', to: '2025-06-30', replace: true }],
    ['a replacement of the end', { from: '2025-06-01', to: '2025-12-31', replace: true }],
    ['a replacement of nothing', { replace: true }],
  ])('refuses a cell over %s', (_, change) => {
    expect(() => extendLaw(LAW_OF_2026, withRate(change))).toThrow(
      expect.objectContaining({ code: 'range', path: 'patch.tables.accountInterestRate[0]' }),
    );
  });

  it.each<[string, object]>([
    ['begins with it', { from: '2026-07-01', to: '2027-06-30' }],
    ['begins before it', { from: '2026-06-01', to: null }],
    ['is within it, but says replace', { from: '2027-07-01', to: null, replace: true }],
  ])('refuses a cell against an open cell that %s', (_, change) => {
    const baseLimits = [{ ...LIMITS, sources: ['abacus'], ...change }];
    expect(() => extendLaw(LAW_OF_2026, { tables: { baseLimits } })).toThrow(
      expect.objectContaining({ code: 'range', path: 'patch.tables.baseLimits[0]' }),
    );
  });

  it('names the cell as it was given, whatever the order', () => {
    const late = { ...RATE, from: '2028-01-01', to: '2028-12-31' } as const;
    const clash = { ...RATE, from: '2027-06-01', to: '2027-06-30' } as const;
    const accountInterestRate = [late, RATE, clash];
    expect(() => extendLaw(LAW_OF_2026, { tables: { accountInterestRate } })).toThrow(
      expect.objectContaining({
        path: 'patch.tables.accountInterestRate[2]',
        received: '"2027-06-01/2027-06-30"',
        expected: 'days that leave the cell from 2027-01-01 as it is',
      }),
    );
  });

  it('any run of later cells tiles, and earlier months keep their cells', () => {
    const start = monthIndexOf(2026, 8);
    const lengths = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 24 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(lengths, fc.boolean(), (runs, openEnd) => {
        let month = start;
        const cells = runs.map(([skip, length], i) => {
          const from: IsoDate = `${fromMonthIndex(month + skip)}-01`;
          month += skip + length;
          const to = shiftDate(`${fromMonthIndex(month)}-01`, -1);
          const last = openEnd && i === runs.length - 1;
          return { ...LIMITS, from, to: last ? null : to, sources: ['abacus'] };
        });
        const made = extendLaw(LAW_OF_2026, { tables: { baseLimits: [...cells].reverse() } });
        const table = made.tables.baseLimits;
        const spans = [...table.cells, ...table.gaps].sort((a, b) => (a.from < b.from ? -1 : 1));
        for (const [i, span] of spans.entries()) {
          const next = spans[i + 1];
          if (next !== undefined) expect(shiftDate(span.to as IsoDate, 1)).toBe(next.from);
        }
        for (const cell of cells) expect(valueOn('baseLimits', cell.from, made)).toEqual(cell);
        for (const cell of LAW_OF_2026.tables.baseLimits.cells.slice(0, -1)) {
          expect(valueOn('baseLimits', cell.from, made)).toEqual(cell);
        }
        const oneByOne = cells.reduce(
          (law, cell) => extendLaw(law, { tables: { baseLimits: [cell] } }),
          LAW_OF_2026,
        );
        expect(oneByOne).toEqual(made);
        expect(coverage(made).tables).toHaveLength(coverage().tables.length);
      }),
    );
  });

  it('types the value of each table', () => {
    expectTypeOf(valueOn('employerRate', '2020-01')).toEqualTypeOf<Cell<string>>();
    expectTypeOf(valueOn('calculationBase', '2022-01').value).toEqualTypeOf<number>();
    // @ts-expect-error a rate is decimal text, never a float
    const wrong: LawPatch = { tables: { employerRate: [{ ...RATE, value: 0.16 }] } };
    expect(() => extendLaw(LAW_OF_2026, wrong)).toThrow(expect.objectContaining({ code: 'shape' }));
  });
});
