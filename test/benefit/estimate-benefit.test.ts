import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountPension,
  type BenefitEstimate,
  type BenefitEstimateInput,
  basicPension,
  type EstimatedAmount,
  estimateBenefit,
  transitionalPension,
} from '../../src/benefit/index.js';
import type { YearMonth } from '../../src/calendar/index.js';
import { RuleNotKnownError } from '../../src/law/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { refusal } from './refusal.js';

/** S5: retired at 60 in October 2025, no service before 1993. */
const s5: BenefitEstimateInput = {
  retireOn: '2025-10',
  ageMonths: 720,
  months: 32 * 12 + 2,
  index: '0.7986',
  balance: '62320.50',
  monthsBefore1993: 0,
};

const text = (amount: Decimal | null | undefined) => amount?.toFixed(2) ?? null;
const range = ({ amount, minimum, maximum }: EstimatedAmount) =>
  [amount, minimum, maximum].map(text);
const bases = ({ readings }: BenefitEstimate) =>
  readings.map(({ use, calculationBase, status }) => [use, calculationBase.toNumber(), status]);

describe('estimateBenefit', () => {
  it('adds up the parts of S5', () => {
    const estimate = estimateBenefit(s5);
    expect(range(estimate)).toEqual(['4045.20', '4045.15', '4045.20']);
    expect(range(estimate.parts.basic)).toEqual(['3596.80', '3596.80', '3596.80']);
    expect(range(estimate.parts.account)).toEqual(['448.40', '448.35', '448.40']);
    expect(estimate).toMatchObject({
      kind: 'benefit-estimate',
      retireOn: '2025-10',
      lowerBound: false,
      provisional: false,
      openPoints: ['account-rounding'],
    });
    expect(estimate.parts.transitional).toBeNull();
    expect(bases(estimate)).toEqual([['final', 12434, 'announced']]);
    expect(text(estimate.readings[0]?.amount)).toBe('4045.20');
    expect(estimate.readings[0]?.transitional).toBeNull();
    expect(estimate.account?.kind).toBe('account-pension');
  });

  it.each([
    ['S1', 11396, '1.4038', 26, 6, '3629.40'],
    ['S7', 12434, '1.5231', 23, 11, '3751.10'],
  ])('has the basic pension of %s', (_, calculationBase, index, years, odd, amount) => {
    const estimate = estimateBenefit({ ...s5, calculationBase, index, months: years * 12 + odd });
    expect(text(estimate.parts.basic.amount)).toBe(amount);
    expect(bases(estimate)).toEqual([['given', calculationBase, null]]);
  });

  it('adds up the notices S1 and S7 from their printed parts', () => {
    expect(3629.4 + 1101.9 + 695.5).toBeCloseTo(5426.8, 6);
    expect(3751.1 + 1575.6).toBeCloseTo(5326.7, 6);
  });

  it('says what is announced, derived, assumed or given', () => {
    expect(estimateBenefit(s5).grounds).toEqual([
      { subject: 'calculation-base', standing: 'announced' },
      { subject: 'average-index', standing: 'given' },
      { subject: 'basic-formula', standing: 'derived' },
      { subject: 'payment-months', standing: 'announced' },
      { subject: 'account-rounding', standing: 'assumed' },
    ]);
    const other = estimateBenefit({
      ...s5,
      calculationBase: 12434,
      ageMonths: 721,
      accountRounding: 'fen',
      monthsBefore1993: 60,
      virtualAccount: 100,
    });
    expect(other.grounds.map(({ standing }) => standing)).toEqual([
      'given',
      'given',
      'derived',
      'derived',
      'given',
      'assumed',
    ]);
    const without = estimateBenefit({ ...s5, balance: null, monthsBefore1993: 60 });
    expect(without.grounds.slice(3)).toEqual([
      { subject: 'transitional-formula', standing: 'derived' },
    ]);
    const none = estimateBenefit({ ...s5, monthsBefore1993: 60, virtualAccount: 0 });
    expect(none.grounds.at(-1)?.standing).toBe('derived');
  });

  it('rests on its rules and figures', () => {
    expect(estimateBenefit(s5).basis).toEqual({
      sources: ['liubig-cases', 'gf2005', 'abacus', 'react-series', 'liubig', 'jihai'],
      citations: ['basic-pension', 'account-pension'],
      status: 'announced',
    });
    const given = { ...s5, calculationBase: 12434, balance: null, monthsBefore1993: 12 };
    expect(estimateBenefit({ ...s5, retireOn: '2026-02' }).basis).toEqual({
      sources: [
        'liubig-cases',
        'gf2005',
        'abacus',
        'react-series',
        'retire-base',
        'rsj-2026m',
        'tax-2026',
        'liubig',
        'payroll-probe',
        'jihai',
      ],
      citations: ['basic-pension', 'account-pension', 'provisional-base'],
      status: 'provisional',
    });
    expect(estimateBenefit(given).basis).toEqual({
      sources: ['liubig-cases', 'liubig-engine'],
      citations: ['basic-pension', 'transitional-pension'],
      status: null,
    });
  });

  describe('calculation base', () => {
    it.each([
      ['2026-01', [12577, 12434]],
      ['2026-07', [12577, 12434]],
      ['2025-04', [12434, 12307]],
      ['2023-04', [12183, 11396]],
    ] as const)(
      '%s: that of the year, and before it the provisional one',
      (retireOn, [own, first]) => {
        const estimate = estimateBenefit({ ...s5, retireOn, indexedWage: 'unrounded' });
        expect(bases(estimate)).toEqual([
          ['final', own, 'announced'],
          ['provisional', first, 'announced'],
        ]);
        expect(estimate.provisional).toBe(true);
        expect(estimate.openPoints).toContain('calculation-base-provisional');
        expect(estimate.openPoints).not.toContain('calculation-base-unknown');
        expect(estimate.basis.status).toBe('provisional');
        expect(estimate.grounds[0]?.standing).toBe('announced');
        const amounts = [own, first].map((calculationBase) =>
          basicPension({ calculationBase, index: s5.index, months: s5.months }),
        );
        expect(range(estimate.parts.basic)).toEqual([
          text(amounts[0]?.amount),
          text(amounts[1]?.amount),
          text(amounts[0]?.amount),
        ]);
        expect(text(estimate.amount)).toBe(text(estimate.readings[0]?.amount));
      },
    );

    it('names what each base rests on, and that one is replaced later', () => {
      const restsOn = (retireOn: YearMonth, more: object = {}) =>
        estimateBenefit({ ...s5, retireOn, ...more }).readings.map(({ basis }) => basis);
      const known = ['abacus', 'liubig', 'liubig-cases'];
      expect(restsOn('2025-04')).toEqual([
        { sources: [...known, 'jihai'], citations: [], status: 'announced' },
        {
          sources: ['liubig-cases', 'abacus', 'liubig'],
          citations: ['provisional-base'],
          status: 'provisional',
        },
      ]);
      expect(restsOn('2020-01').map(({ status }) => status)).toEqual(Array(4).fill('disputed'));
      expect(restsOn('2025-04', { calculationBase: 1 })).toEqual([
        { sources: [], citations: [], status: null },
      ]);
    });

    it('has one reading from August on', () => {
      for (const retireOn of ['2026-08', '2026-12'] as const) {
        const estimate = estimateBenefit({ ...s5, retireOn });
        expect(bases(estimate)).toEqual([['final', 12577, 'announced']]);
        expect(estimate.provisional).toBe(false);
      }
    });

    it('is provisional while that of the year is not known', () => {
      const estimate = estimateBenefit({ ...s5, retireOn: '2027-03' }, LAW_OF_2026);
      expect(bases(estimate)).toEqual([['provisional', 12577, 'announced']]);
      expect(estimate.provisional).toBe(true);
      expect(estimate.openPoints).toEqual(
        expect.arrayContaining(['calculation-base-provisional', 'calculation-base-unknown']),
      );
      expect(estimate.grounds[0]?.standing).toBe('provisional');
      expect(text(estimate.amount)).toBe(text(estimate.readings[0]?.amount));
    });

    it('is refused when nothing is known', () => {
      for (const retireOn of ['2027-08', '2028-01', '2013-12'] as const) {
        const wrong = () => estimateBenefit({ ...s5, retireOn }, LAW_OF_2026);
        expect(wrong).toThrow(RuleNotKnownError);
        expect(wrong).toThrow(expect.objectContaining({ table: 'calculationBase', on: retireOn }));
      }
    });

    it('has no amount but a range where sources disagree', () => {
      const estimate = estimateBenefit({ ...s5, retireOn: '2019-09' });
      expect(bases(estimate)).toEqual([
        ['final', 8765, 'disputed'],
        ['final', 8211, 'disputed'],
      ]);
      expect(estimate.amount).toBeNull();
      expect(estimate.parts.basic.amount).toBeNull();
      const [high, low] = estimate.readings.map(({ amount }) => text(amount));
      expect(text(estimate.maximum)).toBe(high);
      expect(text(estimate.minimum.plus('0.05'))).toBe(low);
      expect(estimate.openPoints).toContain('calculation-base-disputed');
      expect(estimate.openPoints).not.toContain('calculation-base-provisional');
      expect(estimate.grounds[0]?.standing).toBe('disputed');
      expect(estimate.basis.status).toBe('disputed');
      const given = estimateBenefit({ ...s5, retireOn: '2019-09', calculationBase: 8765 });
      expect(text(given.amount)).toBe(high);
    });

    it.each([
      ['2019-03', [8765, 8211, 7132], null],
      ['2020-03', [9580, 9339, 8765, 8211], null],
      ['2021-03', [10338, 9580, 9339], 10338],
    ] as const)('%s: %j', (retireOn, values, answer) => {
      const estimate = estimateBenefit({ ...s5, retireOn });
      expect(estimate.readings.map(({ calculationBase }) => calculationBase.toNumber())).toEqual(
        values,
      );
      expect(text(estimate.amount)).toBe(
        answer === null ? null : text(estimate.readings[0]?.amount),
      );
      expect(estimate.openPoints).toContain('calculation-base-disputed');
      expect(estimate.provisional).toBe(true);
      expect(estimate.grounds[0]?.standing).toBe(answer === null ? 'disputed' : 'derived');
    });
  });

  describe('parts that are not known', () => {
    it('no virtual account: a lower bound', () => {
      const estimate = estimateBenefit({ ...s5, monthsBefore1993: 61 });
      expect(estimate.lowerBound).toBe(true);
      expect(range(estimate.parts.transitional as EstimatedAmount)).toEqual([
        '758.50',
        '758.50',
        null,
      ]);
      expect(range(estimate)).toEqual(['4803.70', '4803.65', null]);
      expect(estimate.openPoints).toEqual(['virtual-account-unknown', 'account-rounding']);
    });

    it('with it: an estimate to 0.9 yuan', () => {
      const estimate = estimateBenefit({ ...s5, monthsBefore1993: 61, virtualAccount: 6000 });
      expect(range(estimate.parts.transitional as EstimatedAmount)).toEqual([
        '808.50',
        '807.60',
        '809.40',
      ]);
      expect(estimate.lowerBound).toBe(false);
      expect(estimate.openPoints).toEqual(['virtual-account-estimate', 'account-rounding']);
      const tiny = estimateBenefit({
        ...s5,
        calculationBase: '1.00',
        monthsBefore1993: 1,
        virtualAccount: 12,
      });
      expect(range(tiny.parts.transitional as EstimatedAmount)).toEqual(['0.10', '0.00', '1.00']);
    });

    it('known to be none: exact', () => {
      const estimate = estimateBenefit({ ...s5, monthsBefore1993: 61, virtualAccount: 0 });
      expect(range(estimate.parts.transitional as EstimatedAmount)).toEqual([
        '758.50',
        '758.50',
        '758.50',
      ]);
      expect(estimate.openPoints).toEqual(['account-rounding']);
      expect(estimate.lowerBound).toBe(false);
    });

    it('service before 1993', () => {
      const estimate = estimateBenefit({ ...s5, monthsBefore1993: null });
      expect(range(estimate.parts.transitional as EstimatedAmount)).toEqual([null, '0.00', null]);
      expect(range(estimate)).toEqual(['4045.20', '4045.15', null]);
      expect(estimate.lowerBound).toBe(true);
      expect(estimate.readings[0]?.transitional).toBeNull();
      expect(estimate.openPoints).toEqual([
        'service-before-1993-unknown',
        'virtual-account-unknown',
        'account-rounding',
      ]);
    });

    it('balance', () => {
      const estimate = estimateBenefit({ ...s5, balance: null, ageMonths: 721 });
      expect(estimate.account).toBeNull();
      expect(range(estimate.parts.account)).toEqual([null, '0.00', null]);
      expect(range(estimate)).toEqual(['3596.80', '3596.80', null]);
      expect(estimate.lowerBound).toBe(true);
      expect(estimate.openPoints).toEqual(['balance-unknown']);
    });
  });

  it('has no range for the account when its rounding is given', () => {
    const fen = estimateBenefit({ ...s5, accountRounding: 'fen' });
    expect(range(fen)).toEqual(['4045.15', '4045.15', '4045.15']);
    expect(fen.openPoints).toEqual([]);
    const jiao = estimateBenefit({ ...s5, accountRounding: 'jiao-up' });
    expect(range(jiao)).toEqual(['4045.20', '4045.20', '4045.20']);
    expect(estimateBenefit({ ...s5, balance: '13900.00' }).openPoints).toEqual([]);
  });

  it('covers the roundings of the indexed wage unless one is given', () => {
    const input = { ...s5, calculationBase: '100.01', index: '0.0098', months: 600, balance: 0 };
    // 100.01 * 0.0098 = 0.980098; (100.01 + it) / 4 = 25.2475245 and 25.2525 with 1.0.
    const open = estimateBenefit(input);
    expect(range(open.parts.basic)).toEqual(['25.30', '25.30', '25.30']);
    const other = { ...input, calculationBase: '100.02', index: '0.0078' };
    // 0.780156: 25.200039 rounds to 25.20; with 0.8 it is 25.205, which rounds to 25.21.
    const wide = estimateBenefit(other);
    expect(range(wide.parts.basic)).toEqual(['25.20', '25.20', '25.30']);
    expect(wide.openPoints).toEqual(['indexed-wage-rounding']);
    const given = estimateBenefit({ ...other, indexedWage: 'jiao' });
    expect(range(given.parts.basic)).toEqual(['25.30', '25.30', '25.30']);
    expect(given.openPoints).toEqual([]);
  });

  it('takes the payment months of the age by the rule of the time', () => {
    const months = (more: Partial<BenefitEstimateInput>) => {
      const { account } = estimateBenefit({ ...s5, ageMonths: 723, ...more });
      return account?.paymentMonths.months.toString();
    };
    expect(months({})).toBe('137.3');
    expect(months({ retireOn: '2024-10' })).toBe('139');
    expect(months({ divisor: 'by-year' })).toBe('139');
    expect(estimateBenefit({ ...s5, ageMonths: 723 }).openPoints).toContain(
      'payment-months-inferred',
    );
  });

  it('is the sum of the three rules, and does not fall with more of anything', () => {
    const person = fc.record({
      months: fc.integer({ min: 100, max: 600 }),
      index: fc.integer({ min: 0, max: 30_000 }),
      balance: fc.integer({ min: 0, max: 90_000_000 }),
      monthsBefore1993: fc.integer({ min: 0, max: 99 }),
      ageMonths: fc.integer({ min: 540, max: 780 }),
    });
    fc.assert(
      fc.property(person, (given) => {
        const of = (more: Partial<typeof given> = {}) => {
          const all = { ...given, ...more };
          return estimateBenefit({
            ...all,
            retireOn: '2026-03',
            index: all.index / 10_000,
            balance: (all.balance / 100).toFixed(2),
          });
        };
        const estimate = of();
        const [first, second] = estimate.readings;
        const { ageMonths, months, monthsBefore1993 } = given;
        const balance = (given.balance / 100).toFixed(2);
        for (const [reading, calculationBase] of [
          [first, 12577],
          [second, 12434],
        ] as const) {
          const basic = basicPension({ calculationBase, index: given.index / 10_000, months });
          const account = accountPension({ balance, ageMonths, on: '2026-03' });
          const past = transitionalPension({ calculationBase, monthsBefore1993 });
          const sum = basic.amount.plus(account.amount).plus(past.amount);
          expect(text(reading?.amount)).toBe(text(sum));
        }
        expect(text(estimate.amount)).toBe(text(first?.amount));
        expect(estimate.minimum.lte(second?.amount ?? 0)).toBe(true);
        expect(estimate.maximum === null).toBe(monthsBefore1993 > 0);
        const least = estimate.amount ?? 0;
        for (const more of [
          of({ months: months + 1 }),
          of({ index: given.index + 1 }),
          of({ balance: given.balance + 1 }),
          of({ monthsBefore1993: monthsBefore1993 + 1 }),
          of({ ageMonths: ageMonths + 1 }),
        ]) {
          expect(more.amount?.gte(least)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [undefined, 'shape', 'input'],
    [{ ...s5, retireOn: '2025-13' }, 'month', 'retireOn'],
    [{ ...s5, retireOn: '2025-10-01' }, 'month', 'retireOn'],
    [{ ...s5, ageMonths: -1 }, 'integer', 'ageMonths'],
    [{ ...s5, ageMonths: 1.5, balance: null }, 'integer', 'ageMonths'],
    [{ ...s5, months: -1 }, 'integer', 'months'],
    [{ ...s5, months: 1201 }, 'integer', 'months'],
    [{ ...s5, index: '1.00001' }, 'amount', 'index'],
    [{ ...s5, balance: undefined }, 'amount', 'balance'],
    [{ ...s5, balance: -1 }, 'amount', 'balance'],
    [{ ...s5, monthsBefore1993: undefined }, 'integer', 'monthsBefore1993'],
    [{ ...s5, monthsBefore1993: 387 }, 'integer', 'monthsBefore1993'],
    [{ ...s5, virtualAccount: 1 }, 'range', 'virtualAccount'],
    [{ ...s5, monthsBefore1993: null, virtualAccount: 1 }, 'range', 'virtualAccount'],
    [{ ...s5, monthsBefore1993: 12, virtualAccount: -1 }, 'amount', 'virtualAccount'],
    [{ ...s5, calculationBase: '1e3' }, 'amount', 'calculationBase'],
    [{ ...s5, indexedWage: 'yuan' }, 'choice', 'indexedWage'],
    [{ ...s5, accountRounding: 'yuan' }, 'choice', 'accountRounding'],
    [{ ...s5, divisor: 'yuan' }, 'choice', 'divisor'],
  ])('refuses %j', (input, code, path) => {
    expect(() => estimateBenefit(input as never)).toThrow(refusal(code, path));
  });
});
