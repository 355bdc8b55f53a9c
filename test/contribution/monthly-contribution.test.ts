import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearMonth } from '../../src/calendar/index.js';
import {
  accountCredit,
  employerContribution,
  monthlyContribution,
} from '../../src/contribution/index.js';
import { defaultLaw, extendLaw, RuleNotKnownError } from '../../src/law/index.js';

const amounts = (input: Parameters<typeof monthlyContribution>[0]) => {
  const { employer, employee, total, credited } = monthlyContribution(input);
  return [employer, employee, total, credited].map((amount) => amount.toFixed(2));
};

describe('monthlyContribution', () => {
  it.each([
    [7384, '590.72', '590.80', '1181.44', '1181.50'],
    [7460, '596.80', '596.80', '1193.60', '1193.60'],
    [7546, '603.68', '603.70', '1207.36', '1207.40'],
    [9999, '799.92', '800.00', '1599.84', '1599.90'],
    [20000, '1600.00', '1600.00', '3200.00', '3200.00'],
    [21750, '1740.00', '1740.00', '3480.00', '3480.00'],
    [36921, '2953.68', '2953.70', '5907.36', '5907.40'],
    [37302, '2984.16', '2984.20', '5968.32', '5968.40'],
    [37731, '3018.48', '3018.50', '6036.96', '6037.00'],
  ])('base %d', (base, employee, employeeUp, employer, employerUp) => {
    const fen = monthlyContribution({ base, on: '2025-01' });
    expect(fen.employee.toFixed(2)).toBe(employee);
    expect(fen.employer.toFixed(2)).toBe(employer);
    expect(fen.credited.toFixed(2)).toBe(employee);
    expect(fen.total.eq(fen.employee.plus(fen.employer))).toBe(true);
    const up = monthlyContribution({ base, on: '2025-01', rounding: 'jiao-up' });
    expect(up.employee.toFixed(2)).toBe(employeeUp);
    expect(up.employer.toFixed(2)).toBe(employerUp);
    expect(up.credited.toFixed(2)).toBe(employeeUp);
    expect(up.total.eq(up.employee.plus(up.employer))).toBe(true);
  });

  it.each([
    ['2000-12', '2250.00', '700.00', '1100.00'],
    ['2003-07', '2250.00', '700.00', '1100.00'],
    ['2003-08', '2250.00', '800.00', '1100.00'],
    ['2004-07', '2250.00', '800.00', '1100.00'],
    ['2004-08', '2200.00', '800.00', '1100.00'],
    ['2010-12', '2200.00', '800.00', '1100.00'],
    ['2011-01', '2200.00', '800.00', '800.00'],
    ['2013-09-30', '2200.00', '800.00', '800.00'],
    ['2013-10-01', '2100.00', '800.00', '800.00'],
    ['2015-12', '2100.00', '800.00', '800.00'],
    ['2016-01', '2000.00', '800.00', '800.00'],
    ['2019-04', '2000.00', '800.00', '800.00'],
    ['2019-05', '1600.00', '800.00', '800.00'],
    ['2026-12', '1600.00', '800.00', '800.00'],
  ] as const)('%s: by the rates of that day', (on, employer, employee, credited) => {
    const all = amounts({ base: 10000, on });
    expect([all[0], all[1], all[3]]).toEqual([employer, employee, credited]);
  });

  it('has the national reading of the account for 2006 to 2010', () => {
    const credited = (on: YearMonth) => amounts({ base: 10000, on, account: 'national' }).at(-1);
    expect(credited('2005-12')).toBe('1100.00');
    expect(credited('2006-01')).toBe('800.00');
    expect(credited('2010-12')).toBe('800.00');
    expect(credited('2011-01')).toBe('800.00');
    const national = monthlyContribution({ base: 1, on: '2008-05', account: 'national' });
    expect(national.account).toBe('national');
    expect(national.rates.credited.toString()).toBe('0.08');
    expect(national.basis.status).toBe('disputed');
    expect(national.basis.sources).toContain('gf2005');
    const shanghai = monthlyContribution({ base: 1, on: '2008-05' });
    expect(shanghai.account).toBe('shanghai');
    expect(shanghai.basis.status).toBe('disputed');
    expect(shanghai.basis.sources).not.toContain('gf2005');
  });

  it('has flexible workers pay alone', () => {
    expect(amounts({ base: 10000, on: '2024-03', scheme: 'flexible' })).toEqual([
      '0.00',
      '2000.00',
      '2000.00',
      '800.00',
    ]);
    expect(amounts({ base: 3000, on: '2013-09', scheme: 'flexible' })).toEqual([
      '0.00',
      '900.00',
      '900.00',
      '240.00',
    ]);
    const { rates, scheme } = monthlyContribution({ base: 1, on: '2025-01', scheme: 'flexible' });
    expect(scheme).toBe('flexible');
    expect([rates.employer, rates.employee, rates.credited].map(String)).toEqual([
      '0',
      '0.2',
      '0.08',
    ]);
  });

  it.each([
    ['2000-11', 'employee', 'employerRate'],
    ['2000-03', 'employee', 'employerRate'],
    ['1995-01', 'employee', 'employerRate'],
    ['2012-12', 'flexible', 'flexibleEmploymentRate'],
    ['2013-10', 'flexible', 'flexibleEmploymentRate'],
    ['2024-02', 'flexible', 'flexibleEmploymentRate'],
  ] as const)('refuses %s for %s: no %s', (on, scheme, table) => {
    expect(() => monthlyContribution({ base: 5000, on, scheme })).toThrow(RuleNotKnownError);
    expect(() => monthlyContribution({ base: 5000, on, scheme })).toThrow(
      expect.objectContaining({ table }),
    );
  });

  it('rounds half a fen up, each part by itself', () => {
    // 8 % of 100.06 is 8.0048, of 100.07 8.0056; 16 % of 0.03 is 0.0048, of 0.04 0.0064.
    expect(amounts({ base: '100.06', on: '2025-01' })).toEqual(['16.01', '8.00', '24.01', '8.00']);
    expect(amounts({ base: '100.07', on: '2025-01' })).toEqual(['16.01', '8.01', '24.02', '8.01']);
    // 22.5 % of 0.20 is 0.045, and 7 % of 0.50 is 0.035.
    expect(amounts({ base: '0.20', on: '2001-01' })[0]).toBe('0.05');
    expect(amounts({ base: '0.50', on: '2001-01' })[1]).toBe('0.04');
    expect(amounts({ base: 0, on: '2025-01' })).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });

  it('agrees with exact arithmetic for every size', () => {
    const fenOf = (base: bigint, perMille: bigint) => (2n * base * perMille + 1000n) / 2000n;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
        const whole = BigInt(fen);
        const base = `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`;
        const paid = monthlyContribution({ base, on: '2002-01' });
        expect(paid.employer.times(100).toFixed()).toBe(String(fenOf(whole, 225n)));
        expect(paid.employee.times(100).toFixed()).toBe(String(fenOf(whole, 70n)));
        expect(paid.credited.times(100).toFixed()).toBe(String(fenOf(whole, 110n)));
      }),
    );
  });

  it('follows the law that is passed', () => {
    const law = extendLaw(defaultLaw, {
      tables: {
        employerRate: [
          {
            from: '2040-01-01',
            to: null,
            value: '0.15',
            status: 'provisional',
            sources: ['abacus'],
          },
        ],
      },
    });
    const paid = monthlyContribution({ base: 10000, on: '2040-01' }, law);
    expect(paid.employer.toNumber()).toBe(1500);
    expect(paid.basis.status).toBe('provisional');
  });

  it('rests on whoever rounds that way', () => {
    const on = '2024-07';
    for (const call of [
      (rounding?: 'fen' | 'jiao-up') =>
        monthlyContribution({ base: 1, on, ...(rounding && { rounding }) }),
      (rounding?: 'fen' | 'jiao-up') =>
        accountCredit({ base: 1, on, ...(rounding && { rounding }) }),
      (rounding?: 'fen' | 'jiao-up') =>
        employerContribution({ bases: [1], on, ...(rounding && { rounding }) }),
    ]) {
      const rule = (rounding?: 'fen' | 'jiao-up') => call(rounding).basis.sources[1];
      expect([rule(), rule('fen'), rule('jiao-up')]).toEqual([
        'payroll-probe',
        'payroll-probe',
        'zhaiyz',
      ]);
    }
  });

  it('says what it rests on', () => {
    const paid = monthlyContribution({ base: 7384, on: '2024-07' });
    expect(paid.kind).toBe('monthly-contribution');
    expect(paid.rounding).toBe('fen');
    expect(paid.basis.status).toBe('announced');
    expect(paid.basis.sources).toEqual(expect.arrayContaining(['laodongbao-2018', 'gbf2019']));
    expect([paid.rates.employer, paid.rates.employee, paid.rates.credited].map(String)).toEqual([
      '0.16',
      '0.08',
      '0.08',
    ]);
  });

  it.each([
    [{ base: -1, on: '2024-07' }, 'amount', 'base'],
    [{ base: Number.POSITIVE_INFINITY, on: '2024-07' }, 'amount', 'base'],
    [{ base: '1,000', on: '2024-07' }, 'amount', 'base'],
    [{ base: 1, on: '2024-13' }, 'month', 'on'],
    [{ base: 1, on: '2023-02-29' }, 'date', 'on'],
    [{ base: 1, on: '2024-07', scheme: 'farmer' }, 'choice', 'scheme'],
    [{ base: 1, on: '2024-07', rounding: 'yuan' }, 'choice', 'rounding'],
    [{ base: 1, on: '2024-07', account: 'beijing' }, 'choice', 'account'],
    ['x', 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => monthlyContribution(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });
});

describe('accountCredit', () => {
  it.each([
    ['1998-01', undefined, '110.00', '0.11'],
    ['2005-12', 'national', '110.00', '0.11'],
    ['2006-01', 'national', '80.00', '0.08'],
    ['2006-01', 'shanghai', '110.00', '0.11'],
    ['2010-12', undefined, '110.00', '0.11'],
    ['2011-01', undefined, '80.00', '0.08'],
  ] as const)('%s, %s: %s', (on, account, amount, rate) => {
    const credit = accountCredit({ base: 1000, on, ...(account === undefined ? {} : { account }) });
    expect([credit.kind, credit.amount.toFixed(2), credit.rate.toString()]).toEqual([
      'account-credit',
      amount,
      rate,
    ]);
  });

  it('rounds as asked for', () => {
    expect(accountCredit({ base: 7384, on: '2024-07' }).amount.toFixed(2)).toBe('590.72');
    const up = accountCredit({ base: 7384, on: '2024-07', rounding: 'jiao-up' });
    expect([up.amount.toFixed(2), up.rounding]).toEqual(['590.80', 'jiao-up']);
  });

  it('refuses the time before 1998', () => {
    expect(() => accountCredit({ base: 1000, on: '1997-12' })).toThrow(RuleNotKnownError);
  });

  it.each([
    [{ base: 'x', on: '2024-07' }, 'amount', 'base'],
    [{ base: 1, on: '2024-07', account: 1 }, 'choice', 'account'],
    [{ base: 1, on: '2024-07', rounding: null }, 'choice', 'rounding'],
    [3, 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => accountCredit(input as never)).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('employerContribution', () => {
  it('takes the rate of the sum of all bases', () => {
    const paid = employerContribution({ bases: [7384, '7460.00', 36921], on: '2024-07' });
    expect(paid.kind).toBe('employer-contribution');
    expect([paid.base.toString(), paid.people]).toEqual(['51765', 3]);
    expect(paid.employer.toFixed(2)).toBe('8282.40');
    expect(paid.rate.toString()).toBe('0.16');
    expect(paid.basis.status).toBe('announced');
    expect(paid.basis.sources[0]).toBe('laodongbao-2018');
  });

  it('carries the base of each person, in the order given', () => {
    const given = [7384, '7460.00', 36921];
    const { bases } = employerContribution({ bases: given, on: '2024-07' });
    expect(bases.map((base) => base.toFixed(2))).toEqual(['7384.00', '7460.00', '36921.00']);
  });

  it('rounds once, not person by person', () => {
    // 16 % of 0.03 is 0.0048 for each of them, 0.0144 for the three together.
    expect(
      employerContribution({ bases: ['0.03', '0.03', '0.03'], on: '2024-07' }).employer.toFixed(2),
    ).toBe('0.01');
    const up = employerContribution({ bases: [7384, 7384], on: '2024-07', rounding: 'jiao-up' });
    expect([up.employer.toFixed(2), up.rounding]).toEqual(['2362.90', 'jiao-up']);
  });

  it('may have nobody', () => {
    const paid = employerContribution({ bases: [], on: '2024-07' });
    expect([paid.base.toString(), paid.employer.toString(), paid.people]).toEqual(['0', '0', 0]);
    expect(paid.bases).toEqual([]);
  });

  it('takes the largest sum', () => {
    const { base } = employerContribution({ bases: ['999999999999.98', '0.01'], on: '2024-07' });
    expect(base.toFixed(2)).toBe('999999999999.99');
  });

  it('refuses a month without a rate', () => {
    expect(() => employerContribution({ bases: [900], on: '2000-04' })).toThrow(RuleNotKnownError);
  });

  it.each([
    [{ bases: [1, -2], on: '2024-07' }, 'amount', 'bases[1]'],
    [{ bases: ['999999999999.99', '0.01'], on: '2024-07' }, 'amount', 'bases'],
    [{ bases: 5, on: '2024-07' }, 'shape', 'bases'],
    [{ bases: [1], on: '2024' }, 'month', 'on'],
    [{ bases: [1], on: '2024-07', rounding: 'up' }, 'choice', 'rounding'],
    [[], 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    expect(() => employerContribution(input as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });
});
