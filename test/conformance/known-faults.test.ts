import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as library from '../../src/index.js';
import { InvalidInputError, RuleNotKnownError } from '../../src/index.js';

/** Faults that other programs for the same law have, each as a test through the front door. */

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const SAMPLE = readFileSync(
  new URL('../statements/annual-2016-clean.txt', import.meta.url),
  'utf8',
);

const sources = filesBelow(SRC).map((path) => ({
  file: path.slice(SRC.length),
  code: withoutComments(readFileSync(path, 'utf8')),
}));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    return entry.isDirectory() ? filesBelow(`${path}/`) : [path];
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

const filesWith = (pattern: RegExp): string[] =>
  sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);

const statutory = (category: 'man' | 'woman-55' | 'woman-50', birth: `${number}-${number}`) =>
  library.statutoryRetirement({ category, birth });

const delays = (category: 'man' | 'woman-55' | 'woman-50', year: number): number[] =>
  Array.from(
    { length: 12 },
    (_, i) =>
      statutory(category, `${year}-${String(i + 1).padStart(2, '0')}` as '1970-01').delayMonths,
  );

function sampleStatement(): library.Statement {
  const { statement } = library.readStatement(SAMPLE);
  if (statement === null) throw new Error('the clean sample is refused');
  return statement;
}

describe('retirement', () => {
  it('the year is carried when birth month and delay pass December', () => {
    // Born in December, three months later: March, not month 15.
    expect(statutory('man', '1965-12').month).toBe('2026-03');
    expect(statutory('woman-55', '1970-12').month).toBe('2026-03');
    expect(statutory('woman-50', '1975-12').month).toBe('2026-06');
    // A delay of exactly twelve months is a year, not a year and a month 0.
    expect(statutory('man', '1968-12')).toMatchObject({ delayMonths: 12, month: '2029-12' });
    // The pension of a December begins in January.
    expect(statutory('man', '1966-06')).toMatchObject({ delayMonths: 5, month: '2026-11' });
    expect(statutory('man', '1966-07')).toMatchObject({ month: '2026-12', pensionFrom: '2027-01' });
  });

  it('women of 50 are counted by two months, not by four', () => {
    expect(delays('woman-50', 1975)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
    expect(delays('woman-55', 1970)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
    expect(statutory('woman-50', '1984-11').delayMonths).toBe(60);
  });

  it('the minimum is fifteen years up to 2029, not twenty from 2025', () => {
    for (let year = 2025; year <= 2029; year++) {
      expect(library.minimumContributionMonths(year)).toBe(180);
    }
    const found = library.assessEligibility({
      category: 'man',
      birth: '1965-01',
      asOf: '2025-02',
      months: 180,
    });
    expect(found).toMatchObject({ status: 'eligible', requiredMonths: 180 });
  });

  it('twelfths of a year are not added up', () => {
    let years = 0;
    for (let month = 0; month < 180; month++) years += 1 / 12;
    expect(years).not.toBe(15);
    const periods = Array.from({ length: 180 }, () => ({ kind: 'paid', months: 1 }) as const);
    const tenure = library.aggregateTenure(periods);
    expect(tenure).toMatchObject({ months: 180, years: 15, oddMonths: 0 });
    const person = { category: 'man', birth: '1965-01', asOf: '2025-02' } as const;
    expect(library.assessEligibility({ ...person, months: tenure }).status).toBe('eligible');
    expect(filesWith(/\b1(?:\.0)? ?\/ ?12\b/)).toEqual([]);
    expect(filesWith(/0\.0833|0\.08333/)).toEqual([]);
  });
});

describe('figures of law', () => {
  it('the payment months are not shifted by five years', () => {
    const at = (years: number) => library.paymentMonths(years * 12).toNumber();
    expect([40, 45, 50, 55, 60, 65, 70].map(at)).toEqual([233, 216, 195, 170, 139, 101, 56]);
  });

  it('47 years have 208 payment months, not 207', () => {
    expect(library.paymentMonths(47 * 12).toString()).toBe('208');
    const pension = library.accountPension({ balance: 20800, ageMonths: 47 * 12 });
    expect(pension.amount.toString()).toBe('100');
  });

  it('the interest of 2021 is 6.69 %, not 5.35 %', () => {
    const { rate, interest } = library.accountInterest({
      year: 2021,
      opening: 100000,
      credits: [],
    });
    expect(rate?.toString()).toBe('0.0669');
    expect(interest.toFixed(2)).toBe('6690.00');
  });

  it('April 2019 has limits of its own', () => {
    const limits = (on: `${number}-${number}`) => {
      const { lower, upper } = library.baseLimits(on);
      return [lower, upper].map(Number);
    };
    expect(limits('2019-03')).toEqual([4279, 21396]);
    expect(limits('2019-04')).toEqual([4699, 23496]);
    expect(limits('2019-05')).toEqual([4927, 24633]);
  });

  it.each<[string, () => unknown]>([
    ['limits of 1990', () => library.baseLimits('1990-07')],
    ['interest of 2099', () => library.accountInterest({ year: 2099, opening: 1, credits: [] })],
    [
      'interest of 2013, a gap',
      () => library.accountInterest({ year: 2013, opening: 1, credits: [] }),
    ],
    ['base of 1990', () => library.contributionBase({ kind: 'annual', wage: 8000, on: '1990-07' })],
    ['rates of 1985', () => library.monthlyContribution({ base: 8000, on: '1985-07' })],
    ['index of 2099', () => library.averageWageIndex({ bases: [{ from: '2099-07', base: 8000 }] })],
    [
      'payment months of 1999',
      () => library.paymentMonthsDetail({ ageMonths: 720, on: '1999-01' }),
    ],
    [
      'calculation base of 2099',
      () =>
        library.estimateBenefit({
          retireOn: '2099-01',
          ageMonths: 720,
          months: 240,
          index: 1,
          balance: 0,
          monthsBefore1993: 0,
        }),
    ],
  ])('what is not held is refused, not replaced by the nearest: %s', (_, call) => {
    const error = refusalOf(call);
    expect(error).toBeInstanceOf(RuleNotKnownError);
    expect(error instanceof RuleNotKnownError ? error.held.length : 0).toBeGreaterThan(0);
  });
});

/** Each takes a month: what is no month must be refused. */
const TAKES_MONTH: Readonly<Record<string, (month: never) => unknown>> = {
  baseLimits: (on) => library.baseLimits(on),
  contributionBase: (on) => library.contributionBase({ kind: 'annual', wage: 8000, on }),
  monthlyContribution: (on) => library.monthlyContribution({ base: 8000, on }),
  statutoryRetirement: (birth) => library.statutoryRetirement({ category: 'man', birth }),
  flexibleWindow: (birth) => library.flexibleWindow({ category: 'man', birth }),
  assessEligibility: (asOf) =>
    library.assessEligibility({ category: 'man', birth: '1970-01', months: 180, asOf }),
  shortfallOptions: (asOf) =>
    library.shortfallOptions({ category: 'man', birth: '1970-01', months: 100, asOf }),
  averageWageIndex: (from) => library.averageWageIndex({ bases: [{ from, base: 8000 }] }),
  paymentMonthsDetail: (on) => library.paymentMonthsDetail({ ageMonths: 720, on }),
  estimateBenefit: (retireOn) =>
    library.estimateBenefit({
      retireOn,
      ageMonths: 720,
      months: 240,
      index: 1,
      balance: 0,
      monthsBefore1993: 0,
    }),
  aggregateTenure: (start) =>
    library.aggregateTenure([{ kind: 'paid', period: { start, end: '2024-12' } }]),
  auditStatement: (birth) => library.auditStatement(sampleStatement(), { birth }),
};

const refusalOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe('input', () => {
  it.each(Object.entries(TAKES_MONTH))('month 13 is refused: %s', (_, take) => {
    for (const month of ['2024-13', '2024-00', '2024-1', '202413']) {
      expect(refusalOf(() => take(month as never))).toBeInstanceOf(InvalidInputError);
    }
  });

  it('month 13 of a list is not read', () => {
    const { statement, issues } = library.readStatement(SAMPLE.replace('12\t201612', '12\t201613'));
    expect(statement?.contributions.map(({ month }) => month)).not.toContain('2017-01');
    expect(statement?.contributions.at(-1)?.month ?? null).toBeNull();
    expect(issues.map(({ raw }) => raw).join()).toContain('201613');
    const interest = () =>
      library.accountInterest({ year: 2024, opening: 0, credits: [{ month: 13, amount: 1 }] });
    expect(interest).toThrow(InvalidInputError);
  });

  it.each<[string, (months: number) => unknown]>([
    [
      'assessEligibility',
      (months) =>
        library.assessEligibility({ category: 'man', birth: '1970-01', asOf: '2031-05', months }),
    ],
    [
      'shortfallOptions',
      (months) =>
        library.shortfallOptions({ category: 'man', birth: '1970-01', asOf: '2031-05', months }),
    ],
    ['monthsToYears', (months) => library.monthsToYears(months)],
    ['aggregateTenure', (months) => library.aggregateTenure([{ kind: 'paid', months }])],
    ['basicPension', (months) => library.basicPension({ calculationBase: 1, index: 1, months })],
    [
      'transitionalPension',
      (months) => library.transitionalPension({ calculationBase: 12434, monthsBefore1993: months }),
    ],
    ['paymentMonths', (months) => library.paymentMonths(months)],
    ['averageWageIndex', (months) => library.averageWageIndex({ bases: [], deemedMonths: months })],
  ])('negative months are refused: %s', (_, take) => {
    for (const months of [-1, -180, -0.5]) {
      expect(refusalOf(() => take(months))).toBeInstanceOf(InvalidInputError);
    }
  });

  it('negative months of a text are not read', () => {
    const { statement } = library.readStatement(
      SAMPLE.replace('缴费月数：276个月', '缴费月数：-276个月'),
    );
    expect(statement?.opening.months ?? null).toBeNull();
  });

  it.each(Object.entries(TAKES_MONTH))('a JS Date is refused: %s', (_, take) => {
    const date: unknown = new Date('2024-06-15');
    expect(refusalOf(() => take(date as never))).toBeInstanceOf(InvalidInputError);
  });

  it('a JS Date is refused as a day', () => {
    const date = new Date('2024-06-15') as never;
    const days = [
      { from: date, to: '2024-12-11' },
      { from: '2024-02-16', to: date },
    ] as const;
    for (const span of days) {
      expect(() => library.lateFee({ due: 900, ...span })).toThrow(InvalidInputError);
    }
  });

  it.each([
    ['缴费月数：276个月', '缴费月数：二百七+六个月', 'opening', 'months'],
    ['缴费月数：276个月', '缴费月数：276.5.1个月', 'opening', 'months'],
    ['98765.40元', '98765.4O元', 'opening', 'balance'],
    ['98765.40元', '九万元', 'opening', 'balance'],
    ['记账金额：5760.00元', '记账金额：N/A', 'current', 'credited'],
    ['记账金额：5760.00元', '记账金额：57..60元', 'current', 'credited'],
  ] as const)('bad text is never 0: %s as %s', (before, after, section, field) => {
    const { statement, issues } = library.readStatement(SAMPLE.replace(before, () => after));
    const values: Readonly<Record<string, unknown>> = { ...statement?.[section] };
    expect(values[field] ?? null).toBeNull();
    const path = `${section}.${field}`;
    const reported = [
      ...Object.keys(statement?.unreadable ?? {}),
      ...issues.flatMap((issue) => (after.includes(issue.raw) ? [path] : [])),
    ];
    expect(reported).toContain(path);
  });

  it('bad text is never 0 as an amount', () => {
    const wages: readonly unknown[] = ['', ' ', 'abc', '12,3', '1e3x', null, undefined, Number.NaN];
    for (const wage of wages) {
      expect(() =>
        library.contributionBase({ kind: 'annual', wage: wage as number, on: '2024-07' }),
      ).toThrow(InvalidInputError);
      expect(() =>
        library.lateFee({ due: wage as number, from: '2024-02-16', to: '2024-12-11' }),
      ).toThrow(InvalidInputError);
      expect(() => library.baseLimitsFromAverageWage(wage as number)).toThrow(InvalidInputError);
    }
  });
});

describe('amounts', () => {
  it('584.8000000000001 is never printed', () => {
    expect(String(7310 * 0.08)).toBe('584.8000000000001');
    const { employee } = library.monthlyContribution({ base: 7310, on: '2018-06' });
    expect(employee.toString()).toBe('584.8');
    expect(JSON.stringify(employee)).toBe('"584.8"');
    const steps = library.explain(library.monthlyContribution({ base: 7310, on: '2018-06' }), {
      locale: 'zh',
    });
    const text = library.formatExplanation(steps, 'text');
    expect(text).toContain('584.8');
    expect(text).not.toMatch(/\d\.\d*0{6,}\d|\d\.\d*9{6,}/);
  });

  it('no amount has more than two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (fen) => {
        const base = (fen / 100).toFixed(2);
        const amounts = [
          ...Object.values(library.monthlyContribution({ base, on: '2024-07' })),
          library.accountInterest({
            year: 2024,
            opening: base,
            credits: [{ month: 3, amount: base }],
          }).closing,
          library.lateFee({ due: base, from: '2024-02-16', to: '2024-12-11' }).fee,
          library.accountPension({ balance: base, ageMonths: 727 }).amount,
          library.basicPension({ calculationBase: base, index: '1.0417', months: 287 }).amount,
        ].filter((value) => typeof value === 'object' && value !== null && 'toFixed' in value);
        expect(amounts.length).toBeGreaterThanOrEqual(8);
        for (const amount of amounts) expect(String(amount)).toMatch(/^\d+(?:\.\d{1,2})?$/);
      }),
    );
  });
});

describe('the clock', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('stands nowhere in the source', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(filesWith(/\bDate\s*\.\s*now\b/)).toEqual([]);
    expect(filesWith(/\bnew\s+Date\s*(?:\(\s*\)|[^\s(])/)).toEqual([]);
    expect(filesWith(/(?<!new\s)(?<![\w.])Date\s*\(/)).toEqual([]);
    expect(filesWith(/\bTemporal\s*\.\s*Now\b|\bperformance\s*\.|\bhrtime\b/)).toEqual([]);
    expect(filesWith(/\bMath\s*\.\s*random\b/)).toEqual([]);
  });

  it('is found by the search when it is there', () => {
    for (const code of ['new Date()', 'new Date( )', 'new Date;']) {
      expect(code).toMatch(/\bnew\s+Date\s*(?:\(\s*\)|[^\s(])/);
    }
    expect('x = Date()').toMatch(/(?<!new\s)(?<![\w.])Date\s*\(/);
    expect('new Date(Date.UTC(2020, 0, 1))').not.toMatch(/\bnew\s+Date\s*(?:\(\s*\)|[^\s(])/);
    expect('toIsoDate(value)').not.toMatch(/(?<!new\s)(?<![\w.])Date\s*\(/);
  });

  /** Something of every area, as text. */
  function everything(): string {
    const statement = sampleStatement();
    const person = { category: 'woman-50', birth: '1981-01' } as const;
    const results = [
      library.readStatement(SAMPLE),
      library.writeStatement(statement),
      library.auditStatement(statement, { birth: '1968-05' }),
      library.auditCareer([statement]),
      library.contributionPeriods(statement),
      library.tenureOf(statement),
      library.baseLimits('2026-07'),
      library.contributionBase({ kind: 'annual', wage: 8000, on: '2026-07' }),
      library.monthlyContribution({ base: 8000, on: '2026-07' }),
      library.accountInterest({ year: 2024, opening: 1, credits: [{ month: 3, amount: 600 }] }),
      library.accountLedger({ opening: '98765.40', years: [{ year: 2016, credited: 5760 }] }),
      library.lateFee({ due: 900, from: '2024-02-16', to: '2024-12-11' }),
      library.fineRange(900),
      library.statutoryRetirement(person),
      library.flexibleWindow(person),
      library.assessEligibility({ ...person, months: 100, asOf: '2034-02' }),
      library.shortfallOptions({ ...person, months: 100, asOf: '2034-02' }),
      library.paymentMonthsDetail({ ageMonths: 727 }),
      library.averageWageIndex({ bases: [{ from: '2025-07', base: 8000 }] }),
      library.estimateBenefit({
        retireOn: '2026-03',
        ageMonths: 727,
        months: 287,
        index: '1.0417',
        balance: 90000,
        monthsBefore1993: 12,
      }),
      library.coverage(),
      library.explain(library.tenureOf(statement), { locale: 'zh' }),
      library.explain(library.tenureOf(statement), { locale: 'en' }),
    ];
    return JSON.stringify(results);
  }

  it('makes no difference, whatever it says', () => {
    const now = everything();
    expect(now.length).toBeGreaterThan(10_000);
    for (const time of ['1970-01-01', '1999-12-31T23:59:59Z', '2024-02-29', '2199-12-31']) {
      vi.useFakeTimers({ now: new Date(time) });
      expect(everything()).toBe(now);
    }
  });

  it('is not read: every question for the time fails', () => {
    const now = everything();
    class NoClock extends Date {
      constructor(...given: readonly unknown[]) {
        if (given.length === 0) throw new Error('asked for the time');
        super(...(given as [number]));
      }
      static override now(): number {
        throw new Error('asked for the time');
      }
    }
    vi.stubGlobal('Date', NoClock);
    expect(() => new Date()).toThrow('asked for the time');
    expect(everything()).toBe(now);
  });
});

describe('the house', () => {
  it('has no file of 900 lines', () => {
    const long = sources.filter(({ code }) => code.split('\n').length > 400);
    expect(long).toEqual([]);
  });

  it('takes decimal.js by its name only', () => {
    expect(filesWith(/import\s+(?:type\s+)?Decimal\b[^;]*'decimal\.js'/)).toEqual([]);
    expect(filesWith(/from 'decimal\.js'/).length).toBeGreaterThan(10);
  });

  it('has types for each module system', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const { exports } = JSON.parse(text) as {
      exports: Readonly<Record<string, Readonly<Record<string, unknown>> | string>>;
    };
    const modules = Object.entries(exports).filter(([path]) => !path.endsWith('.json'));
    expect(modules.length).toBeGreaterThan(8);
    for (const [path, entry] of modules) {
      expect([path, entry]).toEqual([
        path,
        {
          import: { types: expect.stringMatching(/\.d\.ts$/), default: expect.any(String) },
          require: { types: expect.stringMatching(/\.d\.cts$/), default: expect.any(String) },
        },
      ]);
    }
  });
});
