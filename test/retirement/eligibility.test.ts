import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearMonth } from '../../src/calendar/index.js';
import { defaultLaw } from '../../src/law/index.js';
import {
  assessEligibility,
  type EligibilityInput,
  type RetirementCategory,
  statutoryRetirement,
} from '../../src/retirement/index.js';
import { readStatement } from '../../src/statement/index.js';
import { aggregateTenure, type PeriodKind, type Tenure, tenureOf } from '../../src/tenure/index.js';
import { CATEGORIES, delayInWords, later, monthsFrom, ORIGINAL_YEARS } from './the-law-in-words.js';

const BOUNDED: Tenure = {
  ...aggregateTenure([
    { kind: 'paid', months: 100 },
    { kind: 'before1993', months: null },
  ]),
};

function tenure(change: Partial<Tenure> & { readonly months: number }): Tenure {
  return {
    ...aggregateTenure([{ kind: 'paid', months: change.months }]),
    readings: [{ months: change.months, label: 'given-periods' }],
    ...change,
  };
}

const MAN = { category: 'man', birth: '1970-01', asOf: '2031-05' } as const;
const monthsOf = (input: EligibilityInput) => assessEligibility(input).conditions[2];

describe('which minimum applies', () => {
  it.each([
    ['man', '1968-01', '2031-11', 2028, 180, 'late'],
    ['man', '1970-01', '2034-05', 2031, 192, 'late'],
    ['man', '1970-01', '2031-05', 2031, 192, 'statutory'],
    ['man', '1970-01', '2030-01', 2030, 186, 'early'],
    ['woman-55', '1975-01', '2034-05', 2031, 192, 'late'],
  ] as const)(
    '%s born %s in %s: that of %d, %d months',
    (category, birth, retireOn, year, required, timing) => {
      const input = { category, birth, retireOn, asOf: retireOn } as const;
      const enough = assessEligibility({ ...input, months: required });
      expect(enough).toMatchObject({
        status: 'eligible',
        requiredYear: year,
        requiredMonths: required,
        shortMonths: 0,
        retirement: { month: retireOn, timing },
        firstMonth: retireOn,
      });
      expect(assessEligibility({ ...input, months: required - 1 })).toMatchObject({
        status: 'short',
        requiredMonths: required,
        shortMonths: 1,
      });
    },
  );

  it.each([
    ['woman-55', '1978-07', 160, 2035, 216, 56],
    ['man', '1986-11', 96, 2049, 240, 144],
    ['woman-50', '1968-04', 168, 2018, 180, 12],
  ] as const)(
    '%s born %s with %d months: %d, %d, short of %d',
    (category, birth, months, year, required, short) => {
      expect(assessEligibility({ category, birth, months, asOf: '2026-11' })).toMatchObject({
        requiredYear: year,
        requiredMonths: required,
        shortMonths: short,
      });
    },
  );

  it('is that of the chosen year until the statutory one, and never later', () => {
    const required = (retireOn: YearMonth) => {
      const found = assessEligibility({ ...MAN, asOf: '2026-11', months: 100, retireOn });
      return [found.requiredMonths, found.requiredFor];
    };
    expect(required('2030-12')).toEqual([186, '2030-12']);
    expect(required('2031-01')).toEqual([192, '2031-01']);
    expect(required('2032-01')).toEqual([192, '2031-05']);
  });

  it.each(CATEGORIES)(
    'one month too few is short, enough is eligible, for every birth: %s',
    (category) => {
      const births = monthsFrom('1940-01', '2020-12');
      const delays = delayInWords(category, births);
      for (const birth of births) {
        const asOf = later(birth, ORIGINAL_YEARS[category] * 12 + (delays.get(birth) ?? 0));
        const year = Number(asOf.slice(0, 4));
        const required = year < 2030 ? 180 : year > 2038 ? 240 : 180 + 6 * (year - 2029);
        const found = assessEligibility({ category, birth, asOf, months: required });
        expect([birth, found.status, found.requiredMonths, found.options.length]).toEqual([
          birth,
          'eligible',
          required,
          0,
        ]);
        expect(assessEligibility({ category, birth, asOf, months: required - 1 }).status).toBe(
          'short',
        );
        const before = later(birth, 400);
        expect(assessEligibility({ category, birth, asOf: before, months: required }).status).toBe(
          'not-yet',
        );
      }
    },
  );
});

describe('assessEligibility', () => {
  it('shows all it rests on', () => {
    const found = assessEligibility({ ...MAN, months: 192 });
    expect(found).toMatchObject({
      kind: 'eligibility',
      status: 'eligible',
      asOf: '2031-05',
      statutory: { kind: 'statutory-retirement', month: '2031-05', birth: '1970-01' },
      window: { kind: 'flexible-window', earliest: '2030-01', latest: '2034-05' },
      retirement: { month: '2031-05', timing: 'statutory', notice: null },
      months: 192,
      lowerBound: false,
      monthsAtLeast: 192,
      monthsAtMost: 192,
      doubt: null,
      requiredFor: '2031-05',
      minimum: { kind: 'minimum-contribution', year: 2031, months: 192, status: 'announced' },
      requiredYear: 2031,
      requiredMonths: 192,
      shortMonths: 0,
      conditions: [
        { condition: 'retirement-age', met: true, why: 'reached' },
        {
          condition: 'contributions-paid',
          met: true,
          why: 'paid-months-only',
          arrearsMonths: null,
        },
        { condition: 'contribution-months', met: true, why: 'enough' },
      ],
      firstMonth: '2031-05',
      firstRequiredMonths: 192,
      groupFacts: { monthsBefore1993: null, deemedMonths: null, firstInsured: null },
      minimumDuringExtension: 'statutory-year',
      options: [],
    });
    expect(found.basis).toEqual({
      sources: [
        'retirement-decision-2024',
        'flexible-retirement-2024',
        'abacus',
        'liubig',
        'ssp',
        'laodongbao-2018',
        'index-explanation',
        'relation-transfer-2009',
        'kaizen-2020',
      ],
      citations: [
        'retirement-delay',
        'pension-start',
        'flexible-choice',
        'flexible-notice',
        'rising-minimum-period',
        'pension-conditions',
        'insured-groups',
        'group-dates',
        'place-of-benefit',
        'residence-in-shanghai',
      ],
      status: 'announced',
    });
    expect(structuredClone(found)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(assessEligibility({ ...MAN, months: 192 }, defaultLaw)).toEqual(found);
    const short = assessEligibility({ ...MAN, months: 191 });
    expect(short.basis.sources).toEqual([
      ...found.basis.sources,
      'social-insurance-law',
      'implementing-rules-2011',
    ]);
    expect(short.basis.citations).toEqual([
      ...found.basis.citations,
      'minimum-period',
      'extension-in-shanghai',
      'one-time-payment',
      'one-time-payment-base',
      'move-to-resident-insurance',
      'end-of-relationship',
    ]);
    expect(assessEligibility({ ...MAN, months: 193 }).basis).toBe(found.basis);
  });

  it('names the rule on chosen dates where it fixed the year of the minimum', () => {
    const basisOn = (change: Partial<EligibilityInput>) =>
      assessEligibility({ ...MAN, months: 200, ...change }).basis;
    const names = (change: Partial<EligibilityInput>) =>
      basisOn(change).citations.includes('flexible-retirement');
    expect(names({})).toBe(false);
    expect(names({ retireOn: '2031-05' })).toBe(false);
    expect(names({ retireOn: '2031-04' })).toBe(true);
    expect(names({ retireOn: '2031-06' })).toBe(true);
    expect(names({ retireOn: '2033-01', months: 100 })).toBe(true);
    // By the other reading of the open point it is the year of the extension, not that of art. 7.
    const extended = {
      asOf: '2033-01',
      months: 195,
      minimumDuringExtension: 'current-year',
    } as const;
    expect(assessEligibility({ ...MAN, ...extended, retireOn: '2033-01' }).requiredFor).toBe(
      '2033-01',
    );
    expect(names({ ...extended, retireOn: '2033-01' })).toBe(false);
    expect(names({ ...extended, retireOn: '2033-01', months: 230 })).toBe(true);
    expect(basisOn({ retireOn: '2031-06' })).toEqual({
      ...basisOn({}),
      citations: [
        'retirement-delay',
        'pension-start',
        'flexible-choice',
        'flexible-notice',
        'rising-minimum-period',
        'flexible-retirement',
        'pension-conditions',
        'insured-groups',
        'group-dates',
        'place-of-benefit',
        'residence-in-shanghai',
      ],
    });
  });

  it('puts together once what assessments share', () => {
    const basisOn = (change: Partial<EligibilityInput>) =>
      assessEligibility({ ...MAN, months: 200, ...change }).basis;
    const few = { months: 100 } as const;
    const late = { retireOn: '2032-01' } as const;
    for (const change of [{}, few, late, { ...few, ...late }]) {
      expect(basisOn(change)).toBe(basisOn({ ...change, asOf: '2031-06' }));
      expect(basisOn(change)).not.toBe(basisOn({ ...change, retireOn: '2030-01' }));
    }
    const all = [{}, few, late, { ...few, ...late }].map(basisOn);
    expect(new Set(all).size).toBe(4);
    expect(basisOn({ ...few, ...late }).citations).toEqual([
      ...basisOn(late).citations,
      ...basisOn(few).citations.filter((id) => !basisOn({}).citations.includes(id)),
    ]);
  });

  it('is not yet the month before', () => {
    const found = assessEligibility({ ...MAN, asOf: '2031-04-30', months: 240 });
    expect(found.status).toBe('not-yet');
    expect(found.asOf).toBe('2031-04');
    expect(found.conditions[0]).toEqual({
      condition: 'retirement-age',
      met: false,
      why: 'not-reached',
    });
    expect(found.conditions[2].met).toBe(true);
    expect(assessEligibility({ ...MAN, asOf: '2031-05-01', months: 240 }).status).toBe('eligible');
    expect(assessEligibility({ ...MAN, asOf: '2031-04', months: 3 }).status).toBe('not-yet');
  });

  it('waits for the month that was chosen', () => {
    const late = { ...MAN, months: 240, retireOn: '2032-02-15' } as const;
    expect(assessEligibility(late)).toMatchObject({
      status: 'not-yet',
      retirement: {
        month: '2032-02',
        timing: 'late',
        notice: { form: 'written-agreement', monthsBefore: 1, by: '2031-04' },
      },
      firstMonth: '2032-02',
    });
    expect(assessEligibility({ ...late, asOf: '2032-02' }).status).toBe('eligible');
    expect(
      assessEligibility({ ...MAN, months: 240, retireOn: '2030-03', asOf: '2030-02' }),
    ).toMatchObject({
      status: 'not-yet',
      retirement: {
        timing: 'early',
        notice: { form: 'written-notice', monthsBefore: 3, by: '2029-12' },
      },
    });
  });

  it('follows the old rule before 2025', () => {
    const woman = { category: 'woman-50', birth: '1960-06', months: 180 } as const;
    expect(assessEligibility({ ...woman, asOf: '2010-06' })).toMatchObject({
      status: 'eligible',
      statutory: { rule: 'before-2025', month: '2010-06', ageMonths: 600 },
      window: { available: false },
      requiredMonths: 180,
      basis: { status: 'derived' },
    });
    expect(assessEligibility({ ...woman, asOf: '2010-05' }).status).toBe('not-yet');
    expect(assessEligibility({ ...woman, asOf: '2010-06', months: 179 }).status).toBe('short');
    expect(assessEligibility({ ...woman, asOf: '2150-01' }).status).toBe('eligible');
  });
});

describe('the time of the question', () => {
  const births = monthsFrom('1940-01', '2010-12');

  it.each(CATEGORIES)('turns the answer in the month of retirement, not before: %s', (category) => {
    const delays = delayInWords(category, births);
    for (const birth of births) {
      const month = later(birth, ORIGINAL_YEARS[category] * 12 + (delays.get(birth) ?? 0));
      const answers = [later(month, -1), month, later(month, 1)].map((asOf) => {
        const at = (months: number) => assessEligibility({ category, birth, asOf, months });
        return [at(240).status, at(100).status, at(240).conditions[0].met];
      });
      expect([birth, ...answers]).toEqual([
        birth,
        ['not-yet', 'not-yet', false],
        ['eligible', 'short', true],
        ['eligible', 'short', true],
      ]);
    }
  });

  it.each(CATEGORIES)('before 2025 is answered as by the ages of then: %s', (category) => {
    for (const birth of births) {
      const originalMonth = later(birth, ORIGINAL_YEARS[category] * 12);
      for (const asOf of ['2010-12', '2024-08', '2024-09', '2024-12', '2025-01'] as const) {
        if (birth > asOf) continue;
        const { status, statutory } = assessEligibility({ category, birth, asOf, months: 240 });
        // In 2025-01 nobody retires: who was 60, 55 or 50 in that month is the first to be put off.
        const reached = originalMonth <= asOf && originalMonth < '2025-01';
        expect([birth, asOf, status]).toEqual([birth, asOf, reached ? 'eligible' : 'not-yet']);
        expect(statutory).toBe(statutoryRetirement({ category, birth }));
      }
    }
  });
});

describe('the first month in which all suffices', () => {
  it.each([
    ['2031-05', 192, '2031-05'],
    ['2031-05', 180, '2032-05'],
    ['2026-11', 138, '2031-05'],
    ['2026-11', 137, '2031-06'],
    ['2026-11', 0, '2042-11'],
    ['2033-01', 300, '2031-05'],
    ['2033-01', 212, '2031-05'],
    ['2033-01', 211, '2031-06'],
    ['2033-01', 192, '2033-01'],
    ['2033-01', 190, '2033-03'],
  ] as const)('as of %s with %d months: %s', (asOf, months, firstMonth) => {
    expect(assessEligibility({ ...MAN, asOf, months }).firstMonth).toBe(firstMonth);
  });

  it('runs after the rising minimum between an early choice and the statutory month', () => {
    const early = { ...MAN, retireOn: '2030-01', asOf: '2030-01' } as const;
    const first = (months: number) => {
      const { firstMonth, firstRequiredMonths } = assessEligibility({ ...early, months });
      return [firstMonth, firstRequiredMonths];
    };
    expect(first(186)).toEqual(['2030-01', 186]);
    expect(first(180)).toEqual(['2030-07', 186]);
    expect(first(175)).toEqual(['2030-12', 186]);
    expect(first(174)).toEqual(['2031-07', 192]);
    expect(first(178)).toEqual(['2030-09', 186]);
    expect(first(100)).toEqual(['2037-09', 192]);
  });

  it('of an early choice gone by is not after the time of the question', () => {
    const early = { ...MAN, retireOn: '2030-01', asOf: '2031-04' } as const;
    const first = (months: number) => {
      const { status, firstMonth, firstRequiredMonths } = assessEligibility({ ...early, months });
      return [status, firstMonth, firstRequiredMonths];
    };
    expect(first(201)).toEqual(['eligible', '2030-01', 186]);
    expect(first(188)).toEqual(['eligible', '2031-02', 186]);
    expect(first(186)).toEqual(['eligible', '2031-04', 186]);
    expect(first(185)).toEqual(['short', '2031-11', 192]);
  });

  it('is the first from which on it stays so', () => {
    const births = fc.integer({ min: 0, max: 970 });
    fc.assert(
      fc.property(
        births,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom(...CATEGORIES),
        (b, months, since, category) => {
          const birth = later('1940-01', b);
          const asOf = later(birth, 500 + since);
          const { firstMonth } = assessEligibility({ category, birth, months, asOf });
          if (firstMonth < asOf) return;
          const at = (month: YearMonth) =>
            assessEligibility({
              category,
              birth,
              asOf: month,
              months: months + monthsFrom(asOf, month).length - 1,
            }).status;
          expect(at(firstMonth)).toBe('eligible');
          if (firstMonth > asOf) {
            const before = monthsFrom(asOf, firstMonth).at(-2) ?? asOf;
            expect(['not-yet', 'short']).toContain(at(before));
          }
        },
      ),
    );
  });
});

describe('contributions paid', () => {
  const paid = (arrearsMonths: number | null | undefined, months = 200) => {
    const { status, conditions } = assessEligibility({
      ...MAN,
      months,
      ...(arrearsMonths === undefined ? {} : { arrearsMonths }),
    });
    return [status, conditions[1].met, conditions[1].why];
  };

  it('decides together with the others', () => {
    expect(paid(undefined)).toEqual(['eligible', true, 'paid-months-only']);
    expect(paid(0)).toEqual(['eligible', true, 'no-arrears']);
    expect(paid(1)).toEqual(['not-yet', false, 'arrears']);
    expect(paid(null)).toEqual(['unknown', null, 'arrears-not-known']);
    expect(paid(1, 100)).toEqual(['short', false, 'arrears']);
    expect(paid(null, 100)).toEqual(['short', null, 'arrears-not-known']);
    expect(assessEligibility({ ...MAN, months: 200, arrearsMonths: 7 }).conditions[1]).toEqual({
      condition: 'contributions-paid',
      met: false,
      why: 'arrears',
      arrearsMonths: 7,
    });
    for (const [arrearsMonths, shown] of [
      [0, 0],
      [null, null],
    ] as const) {
      const [, condition] = assessEligibility({ ...MAN, months: 200, arrearsMonths }).conditions;
      expect(condition.arrearsMonths).toBe(shown);
    }
  });
});

describe('a tenure', () => {
  it('that is known counts like its number', () => {
    const months = tenure({ months: 192 });
    expect(assessEligibility({ ...MAN, months })).toMatchObject({
      status: 'eligible',
      months: 192,
      lowerBound: false,
      doubt: null,
    });
    expect(assessEligibility({ ...MAN, months: tenure({ months: 191 }) }).status).toBe('short');
  });

  it('that is a lower bound can prove enough, never too few', () => {
    const months = { ...tenure({ months: 192 }), lowerBound: true };
    expect(assessEligibility({ ...MAN, months })).toMatchObject({
      status: 'eligible',
      lowerBound: true,
      doubt: 'lower-bound',
    });
    const fewer = assessEligibility({ ...MAN, months: { ...months, months: 191, readings: [] } });
    expect(fewer).toMatchObject({ status: 'unknown', lowerBound: true, shortMonths: 1 });
    expect(fewer.conditions[2]).toEqual({
      condition: 'contribution-months',
      met: null,
      why: 'lower-bound',
    });
    expect(fewer.options.map(({ available }) => available)).not.toContain(true);
    expect(BOUNDED.lowerBound).toBe(true);
    expect(assessEligibility({ ...MAN, months: BOUNDED }).status).toBe('unknown');
  });

  it('of an earlier date leaves open what came after it', () => {
    const at = (months: number) =>
      monthsOf({ ...MAN, months: tenure({ months, asOf: '2030-05' }) });
    expect(at(192)).toMatchObject({ met: true, why: 'enough' });
    expect(at(191)).toMatchObject({ met: null, why: 'tenure-before-as-of' });
    expect(at(180)).toMatchObject({ met: null, why: 'tenure-before-as-of' });
    expect(at(179)).toMatchObject({ met: false, why: 'too-few' });
    const found = assessEligibility({ ...MAN, months: tenure({ months: 180, asOf: '2030-05' }) });
    expect(found).toMatchObject({ months: 180, shortMonths: 12, lowerBound: true });
    expect([found.monthsAtLeast, found.monthsAtMost]).toEqual([180, 192]);
  });

  it('of an earlier date had its months by then already', () => {
    const late = { ...MAN, asOf: '2036-01' } as const;
    const first = (months: number, change: Partial<EligibilityInput> = {}) => {
      const found = assessEligibility({
        ...late,
        months: tenure({ months, asOf: '2030-05' }),
        ...change,
      });
      return [found.status, found.firstMonth, found.monthsAsOf];
    };
    expect(first(192)).toEqual(['eligible', '2031-05', '2030-05']);
    // What came after the tenure is not counted on.
    expect(first(191)).toEqual(['unknown', '2036-02', '2030-05']);
    const early = { birth: '1970-01', retireOn: '2030-06' } as const;
    expect(first(186, early)).toEqual(['eligible', '2030-06', '2030-05']);
    // The minimum of the statutory year was reached, so the later rise does not matter.
    const rising = { minimumDuringExtension: 'current-year' } as const;
    expect(first(192, rising)).toEqual(['eligible', '2031-05', '2030-05']);
    expect(
      assessEligibility({ ...late, ...rising, months: tenure({ months: 192, asOf: '2030-05' }) })
        .options,
    ).toEqual([]);
    const beyond = assessEligibility({ ...MAN, months: tenure({ months: 204, asOf: '2032-05' }) });
    expect([beyond.months, beyond.monthsAsOf]).toEqual([192, '2031-05']);
    expect(assessEligibility({ ...MAN, months: 192 }).monthsAsOf).toBe('2031-05');
  });

  it('that does not say when it ends counts as of the question', () => {
    const { asOf: _, ...undated } = tenure({ months: 192 });
    const months = undated as Tenure;
    expect(assessEligibility({ ...MAN, months })).toMatchObject({
      status: 'eligible',
      doubt: null,
      monthsAsOf: '2031-05',
    });
  });

  it('of a later date leaves open how much had come by then', () => {
    const at = (months: number) =>
      monthsOf({ ...MAN, months: tenure({ months, asOf: '2032-05' }) });
    expect(at(204)).toMatchObject({ met: true, why: 'enough' });
    expect(at(203)).toMatchObject({ met: null, why: 'tenure-after-as-of' });
    expect(at(192)).toMatchObject({ met: null, why: 'tenure-after-as-of' });
    expect(at(191)).toMatchObject({ met: false, why: 'too-few' });
    const found = assessEligibility({ ...MAN, months: tenure({ months: 203, asOf: '2032-05' }) });
    expect(found).toMatchObject({ months: 191, shortMonths: 1, lowerBound: true });
    expect([found.monthsAtLeast, found.monthsAtMost]).toEqual([191, 203]);
    expect(
      assessEligibility({ ...MAN, months: tenure({ months: 5, asOf: '2032-05' }) }).months,
    ).toBe(0);
  });

  it('whose readings differ decides only where they agree', () => {
    const readings = [
      { months: 195, label: 'printed-counts' },
      { months: 190, label: 'sections-sum' },
    ] as const;
    const months = tenure({ months: 195, readings, asOf: null });
    expect(monthsOf({ ...MAN, months })).toMatchObject({ met: null, why: 'readings-differ' });
    expect(assessEligibility({ ...MAN, months })).toMatchObject({
      status: 'unknown',
      doubt: 'readings-differ',
      lowerBound: false,
      monthsAtLeast: 190,
      monthsAtMost: 195,
    });
    const other = { ...MAN, birth: '1968-01', asOf: '2029-01' } as const;
    expect(monthsOf({ ...other, months })).toMatchObject({ met: true });
    expect(monthsOf({ ...MAN, birth: '1972-01', asOf: '2034-01', months })).toMatchObject({
      met: false,
    });
  });

  it('comes from a statement as it is read', () => {
    const { statement } = readStatement(`养老保险个人权益记录
(2016年度)
92年底前连续工龄：4年7个月 视同缴费年限：—
(一) 截至2015年底，累计缴纳记账情况：
缴费月数：276个月
(二) 2016年度缴纳记账情况：
缴费月数：12个月
(三) 截至2016年底，累计缴纳记账情况：
缴费月数：288个月`);
    if (statement === null) throw new Error('not read');
    expect(
      assessEligibility({ ...MAN, birth: '1968-04', months: tenureOf(statement) }),
    ).toMatchObject({ status: 'eligible', months: 343, lowerBound: true, group: '中人' });
  });
});

describe('the group', () => {
  const group = (change: Partial<EligibilityInput>) => {
    const found = assessEligibility({ ...MAN, months: 200, ...change });
    return [found.group, found.groupReason];
  };
  const byKind = (
    before1993: number,
    deemed: number,
    ...unknownKinds: readonly PeriodKind[]
  ): Tenure => ({
    ...tenure({ months: 200, byKind: { before1993, deemed, paid: 100 } }),
    unknownKinds,
    lowerBound: unknownKinds.length > 0,
  });
  const YOUNG = '1977-01';

  it('follows from service before 1993', () => {
    expect(group({ monthsBefore1993: 1 })).toEqual(['中人', 'service-before-1993']);
    expect(group({ monthsBefore1993: 0 })).toEqual(['新人', 'no-service-before-1993']);
    expect(group({ monthsBefore1993: null })).toEqual(['unknown', 'service-before-1993-not-known']);
    expect(group({})).toEqual(['unknown', 'service-before-1993-not-known']);
  });

  it('is unknown when the figure of a tenure is masked', () => {
    const unknown = ['unknown', 'service-before-1993-not-known'];
    expect(group({ months: byKind(0, 0, 'before1993') })).toEqual(unknown);
    expect(group({ months: byKind(0, 50, 'before1993') })).toEqual(unknown);
    expect(group({ months: byKind(55, 0, 'before1993') })).toEqual(['中人', 'service-before-1993']);
    expect(group({ months: byKind(0, 0) })).toEqual(['新人', 'no-service-before-1993']);
    expect(group({ months: byKind(0, 50) })).toEqual(['中人', 'deemed-months']);
    expect(group({ months: byKind(0, 50, 'before1993'), monthsBefore1993: 0 })).toEqual([
      '中人',
      'deemed-months',
    ]);
    expect(group({ months: byKind(55, 0), monthsBefore1993: null })).toEqual(unknown);
  });

  it('is known when only another figure of the tenure is masked', () => {
    const none = ['新人', 'no-service-before-1993'];
    expect(group({ months: byKind(0, 0, 'paid') })).toEqual(none);
    expect(group({ months: byKind(0, 0, 'deemed', 'paid') })).toEqual(none);
    expect(group({ months: byKind(0, 50, 'deemed') })).toEqual(['中人', 'deemed-months']);
  });

  it('takes a tenure that does not name the unknown kinds as unknown in each', () => {
    const { unknownKinds: _, ...stored } = byKind(0, 0, 'paid');
    const months = stored as Tenure;
    expect(group({ months })).toEqual(['unknown', 'service-before-1993-not-known']);
    expect(group({ months: { ...months, lowerBound: false } })[0]).toBe('新人');
  });

  it('is known of whoever was too young in 1992, whatever is masked', () => {
    const young = ['新人', 'too-young-in-1992'];
    const masked = byKind(0, 0, 'before1993');
    expect(group({ months: masked, birth: YOUNG })).toEqual(young);
    expect(group({ months: masked, birth: '1976-12' })[0]).toBe('unknown');
    expect(group({ months: byKind(0, 0, 'before1993', 'deemed'), birth: YOUNG })).toEqual(young);
    expect(group({ monthsBefore1993: null, birth: YOUNG })).toEqual(young);
    expect(group({ months: byKind(0, 50, 'before1993'), birth: YOUNG })).toEqual([
      '中人',
      'deemed-months',
    ]);
  });

  it('of a man in a statement, by his birth', () => {
    const { statement } = readStatement(`养老保险个人权益记录
(2016年度)
92年底前连续工龄：— 视同缴费年限：—
(三) 截至2016年底，累计缴纳记账情况：
缴费月数：120个月`);
    if (statement === null) throw new Error('not read');
    const months = tenureOf(statement);
    expect(group({ months, birth: '1976-12' })).toEqual([
      'unknown',
      'service-before-1993-not-known',
    ]);
    expect(group({ months, birth: YOUNG })).toEqual(['新人', 'too-young-in-1992']);
  });

  it('follows from the first insurance, or from being too young', () => {
    expect(group({ firstInsured: '1992-12' })).toEqual(['中人', 'insured-before-1993']);
    expect(group({ firstInsured: '1993-01' })[0]).toBe('unknown');
    expect(group({ birth: YOUNG })).toEqual(['新人', 'too-young-in-1992']);
    expect(group({ birth: '1976-12' })[0]).toBe('unknown');
  });

  it('comes with what it was found from', () => {
    const facts = (change: Partial<EligibilityInput>) =>
      assessEligibility({ ...MAN, months: 200, ...change }).groupFacts;
    const months = byKind(55, 50);
    const unsaid = { monthsBefore1993: null, deemedMonths: null, firstInsured: null };
    expect(facts({})).toEqual(unsaid);
    expect(facts({ monthsBefore1993: null })).toEqual(unsaid);
    expect(facts({ monthsBefore1993: 0 })).toEqual({ ...unsaid, monthsBefore1993: 0 });
    expect(facts({ firstInsured: '1992-12-01' })).toEqual({ ...unsaid, firstInsured: '1992-12' });
    expect(facts({ months })).toEqual({ ...unsaid, monthsBefore1993: 55, deemedMonths: 50 });
    expect(facts({ months, monthsBefore1993: 3 })).toMatchObject({ monthsBefore1993: 3 });
    expect(facts({ months: byKind(0, 0) })).toMatchObject({ monthsBefore1993: 0, deemedMonths: 0 });
    expect(facts({ months: byKind(0, 0, 'paid') })).toMatchObject({
      monthsBefore1993: 0,
      deemedMonths: 0,
    });
    expect(facts({ months: byKind(0, 0, 'before1993', 'deemed') })).toEqual(unsaid);
    expect(facts({ months: byKind(0, 7, 'deemed') })).toMatchObject({ deemedMonths: 7 });
  });

  it('is 老人 for whoever retired before 1998', () => {
    const old = { asOf: '2000-01', monthsBefore1993: 100 } as const;
    expect(group({ birth: '1937-12', ...old })).toEqual(['老人', 'retired-before-1998']);
    expect(group({ birth: '1938-01', ...old })).toEqual(['中人', 'service-before-1993']);
    // Who is still short has not retired.
    const short = { birth: '1936-01', asOf: '2012-01', months: 100 } as const;
    expect(group({ ...short, monthsBefore1993: 60 })).toEqual(['中人', 'service-before-1993']);
    expect(group(short)[0]).toBe('unknown');
    const soon = { birth: '1937-01', asOf: '1997-01' } as const;
    expect(group({ ...soon, months: 169 })[0]).toBe('老人');
    expect(group({ ...soon, months: 168 })[0]).toBe('unknown');
  });
});

describe('the place', () => {
  const place = (change: Partial<EligibilityInput>) => {
    const found = assessEligibility({ ...MAN, months: 200, ...change }).place;
    return [found.inShanghai, found.why];
  };

  it('is Shanghai with its hukou or ten years paid there', () => {
    expect(place({ hukou: 'shanghai' })).toEqual([true, 'hukou']);
    expect(place({ hukou: 'shanghai', shanghaiMonths: 1 })).toEqual([true, 'hukou']);
    expect(place({ hukou: 'other', shanghaiMonths: 120 })).toEqual([true, 'ten-years']);
    expect(place({ hukou: 'other', shanghaiMonths: 119 })).toEqual([false, 'under-ten-years']);
    expect(place({ shanghaiMonths: 120 })).toEqual([true, 'ten-years']);
    expect(place({ shanghaiMonths: 119 })).toEqual([null, 'hukou-not-known']);
    expect(place({})).toEqual([null, 'hukou-not-known']);
    expect(place({ hukou: 'other' })).toEqual([null, 'shanghai-months-not-known']);
    expect(place({ hukou: 'other', months: 120 })).toEqual([null, 'shanghai-months-not-known']);
    expect(place({ hukou: 'other', months: 119 })).toEqual([false, 'under-ten-years']);
    expect(place({ hukou: 'other', months: BOUNDED })).toEqual([null, 'shanghai-months-not-known']);
  });

  it('needs the relation in Shanghai, which is assumed', () => {
    expect(place({ hukou: 'shanghai', relationInShanghai: false })).toEqual([
      null,
      'relation-elsewhere',
    ]);
    const of = (change: Partial<EligibilityInput>) =>
      assessEligibility({ ...MAN, months: 200, hukou: 'other', ...change }).place;
    expect(of({})).toEqual({
      inShanghai: null,
      why: 'shanghai-months-not-known',
      hukou: 'other',
      shanghaiMonths: null,
      requiredMonths: 120,
      relationInShanghai: true,
      relationAssumed: true,
    });
    expect(of({ relationInShanghai: true, shanghaiMonths: 130 })).toMatchObject({
      shanghaiMonths: 130,
      relationInShanghai: true,
      relationAssumed: false,
    });
  });
});

describe('the minimum while contributions are extended past 2029', () => {
  // Born 1968-01: 2028-11, 180 months.
  const man = {
    category: 'man',
    birth: '1968-01',
    minimumDuringExtension: 'current-year',
  } as const;

  it('stays by default, and may rise', () => {
    const at = { category: 'man', birth: '1968-01', asOf: '2031-01', months: 185 } as const;
    expect(assessEligibility(at)).toMatchObject({ status: 'eligible', requiredMonths: 180 });
    expect(assessEligibility({ ...at, minimumDuringExtension: 'statutory-year' })).toEqual(
      assessEligibility(at),
    );
    expect(assessEligibility({ ...at, months: 179 })).toMatchObject({ status: 'short' });
  });

  it('rises with the years until it is reached', () => {
    const at = (asOf: YearMonth, months: number) => assessEligibility({ ...man, asOf, months });
    expect(at('2028-11', 170)).toMatchObject({
      status: 'short',
      requiredMonths: 180,
      firstMonth: '2029-09',
      minimumDuringExtension: 'current-year',
    });
    // Twelve months a year against six: 166 months in 2028-11 are 180 in 2030-01, when 186 are needed.
    expect(at('2028-11', 167).firstMonth).toBe('2029-12');
    expect(at('2028-11', 166).firstMonth).toBe('2030-07');
    expect(at('2028-11', 166).firstRequiredMonths).toBe(186);
    expect(at('2030-07', 186)).toMatchObject({ status: 'eligible', requiredMonths: 186 });
    expect(at('2031-01', 192)).toMatchObject({
      status: 'eligible',
      requiredFor: '2030-07',
      requiredMonths: 186,
    });
    expect(at('2031-01', 186)).toMatchObject({
      status: 'unknown',
      requiredFor: '2031-01',
      requiredMonths: 192,
    });
    // Retiring later than the months sufficed: the minimum stays that of the month they did.
    expect(
      assessEligibility({ ...man, asOf: '2031-01', months: 192, retireOn: '2031-11' }),
    ).toMatchObject({ firstMonth: '2031-11', firstRequiredMonths: 186, requiredFor: '2030-07' });
    expect(at('2031-01', 179)).toMatchObject({ status: 'short', requiredMonths: 192 });
    const open = at('2031-01', 185);
    expect(open).toMatchObject({ status: 'unknown', requiredMonths: 192, shortMonths: 7 });
    expect(open.conditions[2].why).toBe('minimum-may-have-risen');
    expect(at('2031-01', 240)).toMatchObject({ status: 'eligible', requiredMonths: 180 });
  });

  it('does not touch a choice before the statutory month', () => {
    expect(
      assessEligibility({ ...man, asOf: '2031-01', retireOn: '2028-01', months: 180 }),
    ).toMatchObject({ status: 'eligible', requiredMonths: 180 });
  });
});

describe('refused', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['unknown category', { category: 'woman' }, 'choice', 'category'],
    ['month 13', { birth: '1970-13' }, 'month', 'birth'],
    ['birth after asOf', { birth: '2031-06' }, 'range', 'birth'],
    ['asOf of month 13', { asOf: '2031-13' }, 'month', 'asOf'],
    ['asOf of no day', { asOf: '2031-02-29' }, 'date', 'asOf'],
    ['no asOf', { asOf: undefined }, 'month', 'asOf'],
    ['a JS Date', { asOf: new Date(0) }, 'month', 'asOf'],
    ['negative months', { months: -1 }, 'integer', 'months'],
    ['part of a month', { months: 179.5 }, 'integer', 'months'],
    ['text as months', { months: '192' }, 'integer', 'months'],
    ['no months', { months: undefined }, 'integer', 'months'],
    ['months beyond a hundred years', { months: 1201 }, 'integer', 'months'],
    ['null as months', { months: null }, 'shape', 'months'],
    [
      'negative months of a tenure',
      { months: { ...BOUNDED, months: -1 } },
      'integer',
      'months.months',
    ],
    ['no tenure', { months: { months: 5 } }, 'shape', 'months.byKind'],
    [
      'a reading that is none',
      { months: { ...BOUNDED, readings: [{ months: 5 }, { months: -5 }] } },
      'integer',
      'months.readings[1].months',
    ],
    ['a tenure of no month', { months: { ...BOUNDED, asOf: '2020-13' } }, 'month', 'months.asOf'],
    ['retireOn too early', { retireOn: '2029-12' }, 'range', 'retireOn'],
    ['retireOn too late', { retireOn: '2034-06' }, 'range', 'retireOn'],
    ['retireOn of month 13', { retireOn: '2031-13' }, 'month', 'retireOn'],
    ['insured after asOf', { firstInsured: '2031-06' }, 'range', 'firstInsured'],
    ['insured before birth', { firstInsured: '1969-12' }, 'range', 'firstInsured'],
    ['unknown hukou', { hukou: '上海' }, 'choice', 'hukou'],
    ['more months in Shanghai than in all', { shanghaiMonths: 201 }, 'range', 'shanghaiMonths'],
    ['negative months in Shanghai', { shanghaiMonths: -1 }, 'integer', 'shanghaiMonths'],
    ['a relation in words', { relationInShanghai: 'yes' }, 'shape', 'relationInShanghai'],
    ['more extension than time', { extensionMonths: 1 }, 'range', 'extensionMonths'],
    ['negative extension', { extensionMonths: -1 }, 'integer', 'extensionMonths'],
    ['unknown reading', { minimumDuringExtension: 'fixed' }, 'choice', 'minimumDuringExtension'],
    ['arrears beyond a hundred years', { arrearsMonths: 1201 }, 'integer', 'arrearsMonths'],
    ['service beyond a hundred years', { monthsBefore1993: 1201 }, 'integer', 'monthsBefore1993'],
    ['negative arrears', { arrearsMonths: -1 }, 'integer', 'arrearsMonths'],
    ['negative service', { monthsBefore1993: -1 }, 'integer', 'monthsBefore1993'],
    ['service in words', { monthsBefore1993: 'none' }, 'integer', 'monthsBefore1993'],
  ])('%s', (_, change, code, path) => {
    const input = { ...MAN, months: 200, ...change } as EligibilityInput;
    expect(() => assessEligibility(input)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });

  it('not: the greatest figures', () => {
    const most = { months: 1200, shanghaiMonths: 1200, monthsBefore1993: 1200 } as const;
    const found = assessEligibility({ ...MAN, ...most, arrearsMonths: 1200 });
    expect(found).toMatchObject({ months: 1200, place: { shanghaiMonths: 1200 } });
  });

  it('no object', () => {
    expect(() => assessEligibility(null as unknown as EligibilityInput)).toThrow(
      expect.objectContaining({ code: 'shape', path: 'input' }),
    );
  });

  it.each<[RetirementCategory, YearMonth, YearMonth, YearMonth]>([
    ['man', '1970-01', '2030-01', '2034-05'],
    ['woman-50', '1984-11', '2036-11', '2042-11'],
    ['man', '1964-12', '2024-12', '2024-12'],
  ])('nothing within the window: %s born %s', (category, birth, earliest, latest) => {
    for (const retireOn of [earliest, latest]) {
      const found = assessEligibility({ category, birth, asOf: '2026-11', months: 0, retireOn });
      expect(found.retirement.month).toBe(retireOn);
    }
  });
});
