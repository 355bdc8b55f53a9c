import { describe, expect, it } from 'vitest';
import {
  assessEligibility,
  type OneTimePaymentOption,
  type ShortfallInput,
  type ShortfallOption,
  shortfallOptions,
} from '../../src/retirement/index.js';
import { aggregateTenure } from '../../src/tenure/index.js';

// Born 1976-06: 50 years and 9 months in 2027-03, 180 months.
const WOMAN = {
  category: 'woman-50',
  birth: '1976-06',
  firstInsured: '2009-03',
  hukou: 'shanghai',
  asOf: '2027-03',
  months: 131,
} as const;

type Named<N> = Extract<ShortfallOption, { readonly option: N }>;

function optionOf<N extends ShortfallOption['option']>(
  name: N,
  change: Partial<ShortfallInput> = {},
): Named<N> {
  const found = shortfallOptions({ ...WOMAN, ...change }).options.find(
    (option): option is Named<N> => option.option === name,
  );
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const metOf = ({ conditions }: ShortfallOption) =>
  Object.fromEntries(conditions.map(({ condition, met }) => [condition, met]));
const articlesOf = ({ articles }: ShortfallOption) =>
  articles.map(({ source, article }) => `${source} ${article}`);

describe('shortfallOptions', () => {
  it('lists the ways out in the order of the law, and chooses none', () => {
    const found = shortfallOptions(WOMAN);
    expect(found).toMatchObject({
      kind: 'shortfall-options',
      asOf: '2027-03',
      statutory: { month: '2027-03' },
      requiredMonths: 180,
      minimum: { kind: 'minimum-contribution', year: 2027, months: 180 },
      months: 131,
      monthsAtLeast: 131,
      monthsAtMost: 131,
      shortMonths: 49,
      doubt: null,
      minimumDuringExtension: 'statutory-year',
      place: { inShanghai: true },
      basis: {
        sources: expect.arrayContaining([
          'retirement-decision-2024',
          'social-insurance-law',
          'implementing-rules-2011',
          'laodongbao-2018',
          'relation-transfer-2009',
          'kaizen-2020',
        ]),
        citations: [
          'retirement-delay',
          'pension-start',
          'rising-minimum-period',
          'minimum-period',
          'place-of-benefit',
          'residence-in-shanghai',
          'extension-in-shanghai',
          'one-time-payment',
          'one-time-payment-base',
          'move-to-resident-insurance',
          'end-of-relationship',
        ],
        status: 'announced',
      },
    });
    expect(found.options.map(({ option }) => option)).toEqual([
      'extend',
      'one-time-payment',
      'resident-insurance',
      'end-relationship',
    ]);
    expect(structuredClone(found)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(assessEligibility(WOMAN).options).toEqual(found.options);
  });

  it('is empty when the months suffice, or will when contributions go on', () => {
    expect(shortfallOptions({ ...WOMAN, months: 180 })).toMatchObject({
      shortMonths: 0,
      options: [],
    });
    expect(shortfallOptions({ ...WOMAN, asOf: '2026-03', months: 168 })).toMatchObject({
      shortMonths: 12,
      options: [],
    });
    expect(shortfallOptions({ ...WOMAN, asOf: '2026-03', months: 167 }).options).toHaveLength(4);
    expect(assessEligibility({ ...WOMAN, asOf: '2026-03', months: 168 }).options).toEqual([]);
    expect(assessEligibility({ ...WOMAN, months: 179 }).options).toHaveLength(4);
  });

  it('does not depend on the choice of an earlier or later month', () => {
    const man = { category: 'man', birth: '1970-01', asOf: '2031-05', months: 180 } as const;
    expect(assessEligibility({ ...man, retireOn: '2033-01' }).options).toEqual(
      shortfallOptions(man).options,
    );
    const early = assessEligibility({ ...man, asOf: '2030-01', months: 170, retireOn: '2030-01' });
    expect(early.status).toBe('short');
    expect(early.options[0]).toMatchObject({ option: 'extend', months: 6, end: '2031-11' });
  });
});

describe('extend', () => {
  it('ends when the minimum is reached', () => {
    expect(optionOf('extend')).toMatchObject({
      available: true,
      months: 49,
      end: '2031-04',
      schemes: ['employee', 'flexible'],
    });
    expect(optionOf('extend', { months: 100 })).toMatchObject({ months: 80, end: '2033-11' });
    expect(optionOf('extend', { asOf: '2028-03', months: 143 })).toMatchObject({
      months: 37,
      end: '2031-04',
    });
    expect(optionOf('extend', { asOf: '2028-03', months: 140 })).toMatchObject({ end: '2031-07' });
    expect(optionOf('extend', { asOf: '2026-03', months: 119 })).toMatchObject({
      available: false,
      months: 49,
      end: '2031-04',
    });
  });

  it('needs age, hukou or ten years, and the months to be few for certain', () => {
    expect(metOf(optionOf('extend'))).toEqual({
      'law-in-force': true,
      'statutory-age-reached': true,
      'short-of-minimum': true,
      'extension-in-shanghai': true,
    });
    const ten = { hukou: 'other', shanghaiMonths: 120 } as const;
    expect(optionOf('extend', ten).available).toBe(true);
    const nine = optionOf('extend', { hukou: 'other', shanghaiMonths: 119 });
    expect([nine.available, metOf(nine)['extension-in-shanghai']]).toEqual([false, false]);
    const unsaid = optionOf('extend', { hukou: 'other' });
    expect([unsaid.available, metOf(unsaid)['extension-in-shanghai']]).toEqual([null, null]);
    const early = optionOf('extend', { asOf: '2027-02', months: 130 });
    expect([early.available, metOf(early)['statutory-age-reached']]).toEqual([false, false]);
  });

  it('cites its articles', () => {
    expect(articlesOf(optionOf('extend'))).toEqual([
      'social-insurance-law 16',
      'retirement-decision-2024 2',
      'laodongbao-2018 null',
    ]);
    expect(Object.isFrozen(optionOf('extend').articles)).toBe(true);
  });

  it('can count on a minimum that rises', () => {
    const man = { category: 'man', birth: '1968-01', asOf: '2028-11', months: 150 } as const;
    expect(optionOf('extend', man)).toMatchObject({
      months: 30,
      end: '2031-05',
      requiredMonths: 180,
    });
    const rising = { ...man, minimumDuringExtension: 'current-year' } as const;
    // 2031-05 comes with 180 of 192 months, 2031-11 with 186, 2032-05 with 192 of 198, 2032-11 with 198.
    expect(optionOf('extend', rising)).toMatchObject({
      months: 48,
      end: '2032-11',
      requiredMonths: 198,
    });
    expect(shortfallOptions({ ...rising, asOf: '2031-11', months: 186 })).toMatchObject({
      requiredMonths: 192,
      shortMonths: 6,
      minimumDuringExtension: 'current-year',
    });
  });
});

describe('one-time payment', () => {
  const once = (change: Partial<ShortfallInput> = {}): OneTimePaymentOption =>
    optionOf('one-time-payment', change);

  it('does not arise when sixty months suffice', () => {
    expect(once()).toMatchObject({ available: false, earliest: '2032-03', months: 0 });
    expect(metOf(once())['still-short-after-sixty-months']).toBe(false);
    expect(once({ months: 120 }).months).toBe(0);
    expect(metOf(once({ months: 120 }))['still-short-after-sixty-months']).toBe(false);
    expect(once({ months: 119 }).months).toBe(1);
    expect(metOf(once({ months: 119 }))['still-short-after-sixty-months']).toBe(true);
  });

  it('is for what remains after sixty months', () => {
    expect(once({ months: 100 })).toEqual({
      option: 'one-time-payment',
      available: false,
      conditions: [
        { condition: 'law-in-force', met: true },
        { condition: 'statutory-age-reached', met: true },
        { condition: 'short-of-minimum', met: true },
        { condition: 'first-insured-before-2011-07', met: true },
        { condition: 'sixty-months-extended', met: false },
        { condition: 'still-short-after-sixty-months', met: true },
      ],
      articles: [
        { id: 'one-time-payment', source: 'implementing-rules-2011', article: '2' },
        { id: 'rising-minimum-period', source: 'retirement-decision-2024', article: '2' },
        { id: 'one-time-payment-base', source: 'laodongbao-2018', article: null },
      ],
      firstInsured: '2009-03',
      extendedMonths: 0,
      earliest: '2032-03',
      requiredMonths: 180,
      months: 20,
      base: { of: 'average-monthly-wage-of-city', year: 2031 },
      notKnown: ['rate', 'rules-of-shanghai'],
    });
  });

  it('is open once sixty months were paid', () => {
    const after = { asOf: '2032-03', months: 160 } as const;
    expect(once({ ...after, extensionMonths: 60 })).toMatchObject({
      available: true,
      earliest: '2032-03',
      months: 20,
    });
    expect(once(after)).toMatchObject({
      available: null,
      extendedMonths: 60,
      earliest: '2032-03',
      months: 20,
    });
    expect(metOf(once(after))['sixty-months-extended']).toBeNull();
    expect(metOf(once({ asOf: '2032-02', months: 159 }))['sixty-months-extended']).toBe(false);
    expect(once({ ...after, extensionMonths: 59 })).toMatchObject({
      available: false,
      extendedMonths: 59,
      earliest: '2032-04',
      months: 19,
    });
    expect(once({ asOf: '2035-03', months: 100, extensionMonths: 0 })).toMatchObject({
      earliest: '2040-03',
      months: 20,
      base: { year: 2039 },
    });
    expect(once({ asOf: '2040-03', months: 100 })).toMatchObject({
      earliest: '2040-03',
      months: 80,
    });
  });

  it('is for those first insured before 2011-07-01 only', () => {
    const after = { asOf: '2032-03', months: 160, extensionMonths: 60 } as const;
    const insured = (firstInsured: ShortfallInput['firstInsured']) => {
      const option = once(firstInsured === undefined ? after : { ...after, firstInsured });
      return [option.available, metOf(option)['first-insured-before-2011-07']];
    };
    expect(insured('2011-06')).toEqual([true, true]);
    expect(insured('2011-06-30')).toEqual([true, true]);
    expect(insured('2011-07')).toEqual([false, false]);
    expect(insured('2011-07-01')).toEqual([false, false]);
    const { firstInsured: _, ...unsaid } = WOMAN;
    const [, option] = shortfallOptions({ ...unsaid, ...after }).options;
    expect(option).toMatchObject({ available: null, firstInsured: null });
  });

  it('counts on the risen minimum where that reading is taken', () => {
    const man = { category: 'man', birth: '1968-01', asOf: '2028-11', months: 100 } as const;
    // 2033-11 comes with 160 months: 20 short of 180, 44 short of the 204 of that year.
    expect(once(man)).toMatchObject({ earliest: '2033-11', months: 20 });
    expect(once({ ...man, minimumDuringExtension: 'current-year' })).toMatchObject({
      requiredMonths: 204,
      months: 44,
    });
  });
});

describe('resident insurance and the end of the relation', () => {
  it('have their own conditions and articles', () => {
    expect(optionOf('resident-insurance')).toEqual({
      option: 'resident-insurance',
      available: true,
      conditions: [
        { condition: 'law-in-force', met: true },
        { condition: 'statutory-age-reached', met: true },
        { condition: 'short-of-minimum', met: true },
      ],
      articles: [
        { id: 'minimum-period', source: 'social-insurance-law', article: '16' },
        { id: 'move-to-resident-insurance', source: 'implementing-rules-2011', article: '3' },
      ],
      at: 'hukou-place',
    });
    expect(optionOf('end-relationship')).toEqual({
      option: 'end-relationship',
      available: null,
      conditions: [
        { condition: 'law-in-force', met: true },
        { condition: 'statutory-age-reached', met: true },
        { condition: 'short-of-minimum', met: true },
        { condition: 'neither-extended-nor-moved', met: null },
        { condition: 'written-request', met: null },
      ],
      articles: [{ id: 'end-of-relationship', source: 'implementing-rules-2011', article: '3' }],
      notVerified: ['explanation-first', 'account-in-one-sum'],
    });
  });

  it('are closed before the statutory age', () => {
    const before = { asOf: '2027-02', months: 100 } as const;
    for (const name of ['resident-insurance', 'end-relationship', 'one-time-payment'] as const) {
      expect(optionOf(name, before).available).toBe(false);
    }
  });
});

describe('what is not known', () => {
  it('leaves every option open when the months are a lower bound', () => {
    const months = {
      ...aggregateTenure([
        { kind: 'paid', months: 100 },
        { kind: 'before1993', months: null },
      ]),
    };
    const found = shortfallOptions({ ...WOMAN, months });
    expect(found).toMatchObject({
      doubt: 'lower-bound',
      monthsAtLeast: 100,
      monthsAtMost: null,
      shortMonths: 80,
    });
    expect(found.options.map(({ available }) => available)).toEqual([null, false, null, null]);
    for (const option of found.options) expect(metOf(option)['short-of-minimum']).toBeNull();
    expect(
      metOf(optionOf('one-time-payment', { months }))['still-short-after-sixty-months'],
    ).toBeNull();
  });

  it('includes the law before 2011-07-01', () => {
    const old = { category: 'woman-50', birth: '1961-06', months: 100 } as const;
    const at = (asOf: '2011-06' | '2011-07') =>
      optionOf('resident-insurance', { ...old, asOf, firstInsured: '2000-01' });
    expect([at('2011-06').available, metOf(at('2011-06'))['law-in-force']]).toEqual([null, null]);
    expect([at('2011-07').available, metOf(at('2011-07'))['law-in-force']]).toEqual([true, true]);
  });
});

describe('refused', () => {
  it.each([
    [{ category: 'woman' }, 'choice', 'category'],
    [{ birth: '1976-13' }, 'month', 'birth'],
    [{ months: -1 }, 'integer', 'months'],
    [{ extensionMonths: 1 }, 'range', 'extensionMonths'],
    [{ asOf: '2030-03', extensionMonths: 37 }, 'range', 'extensionMonths'],
    [{ birth: '2030-01' }, 'range', 'birth'],
  ])('%j', (change, code, path) => {
    expect(() => shortfallOptions({ ...WOMAN, ...change } as ShortfallInput)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });

  it('not: extension of all the months since the statutory age', () => {
    expect(optionOf('extend', { asOf: '2030-03', extensionMonths: 36 }).months).toBe(49);
  });
});
