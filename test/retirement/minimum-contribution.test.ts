import { describe, expect, it } from 'vitest';
import { defaultLaw, extendLaw, RuleNotKnownError } from '../../src/law/index.js';
import { minimumContribution, minimumContributionMonths } from '../../src/retirement/index.js';

describe('minimumContributionMonths', () => {
  it('is fifteen years up to 2029, half a year more each year, twenty from 2039', () => {
    let months = 180;
    for (let year = 1900; year <= 2199; year++) {
      if (year >= 2030 && year <= 2039) months += 6;
      expect([year, minimumContributionMonths(year)]).toEqual([year, months]);
      expect(minimumContributionMonths(year, defaultLaw)).toBe(months);
    }
    expect(months).toBe(240);
  });

  it('is not twenty years from 2025', () => {
    expect(
      [2024, 2025, 2029, 2030, 2038, 2039].map((year) => minimumContributionMonths(year)),
    ).toEqual([180, 180, 180, 186, 234, 240]);
  });

  it.each([1899, 2200, 2030.5, Number.NaN, '2030', null, undefined])('refuses %j', (year) => {
    expect(() => minimumContributionMonths(year as number)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code: 'integer', path: 'year' }),
    );
  });
});

describe('minimumContribution', () => {
  it('says how sure it is', () => {
    expect(minimumContribution(2030)).toEqual({
      kind: 'minimum-contribution',
      year: 2030,
      months: 186,
      status: 'announced',
      basis: {
        sources: ['retirement-decision-2024', 'abacus', 'liubig', 'ssp'],
        citations: ['rising-minimum-period'],
        status: 'announced',
      },
    });
    expect(minimumContribution(2024).basis).toEqual({
      sources: ['social-insurance-law', 'laodongbao-2018'],
      citations: ['minimum-period'],
      status: 'announced',
    });
  });

  it('rests on the law of 2011 up to 2029, and from 2025 on on the measures of 2024', () => {
    for (let year = 2012; year <= 2050; year++) {
      const { citations, sources } = minimumContribution(year).basis;
      expect([year, citations]).toEqual([
        year,
        year < 2025
          ? ['minimum-period']
          : year < 2030
            ? ['rising-minimum-period', 'minimum-period']
            : ['rising-minimum-period'],
      ]);
      expect(sources.includes('retirement-decision-2024')).toBe(year >= 2025);
      expect(sources.includes('social-insurance-law')).toBe(year < 2030);
    }
    expect(minimumContribution(2029).basis).toMatchObject({
      sources: expect.arrayContaining(['retirement-decision-2024', 'social-insurance-law']),
      status: 'announced',
    });
  });

  it('derives the years before the law of 2011 from the table of 2024', () => {
    for (const year of [1900, 1990, 2000, 2010, 2011]) {
      expect(minimumContribution(year)).toMatchObject({
        months: 180,
        status: 'derived',
        basis: {
          sources: ['retirement-decision-2024'],
          citations: ['rising-minimum-period'],
          status: 'derived',
        },
      });
    }
    expect(minimumContribution(2012).status).toBe('announced');
  });

  it('is frozen', () => {
    const minimum = minimumContribution(2033);
    expect(Object.isFrozen(minimum)).toBe(true);
    expect(minimumContribution(2033)).toBe(minimum);
  });

  it('takes the law that is passed', () => {
    const law = extendLaw(defaultLaw, {
      tables: {
        minimumContributionMonths: [
          {
            from: '2040-01-01',
            to: null,
            value: 246,
            status: 'provisional',
            sources: ['retirement-decision-2024'],
          },
        ],
      },
    });
    expect(minimumContribution(2040, law)).toMatchObject({ months: 246, status: 'provisional' });
    expect(minimumContributionMonths(2040)).toBe(240);
    expect(minimumContributionMonths(2000, law)).toBe(180);
  });

  it('refuses a year that the law passed leaves out', () => {
    const table = defaultLaw.tables.minimumContributionMonths;
    const law = {
      ...defaultLaw,
      tables: {
        ...defaultLaw.tables,
        minimumContributionMonths: {
          ...table,
          cells: table.cells.filter(({ from }) => from !== '2030-01-01'),
        },
      },
    };
    expect(() => minimumContributionMonths(2030, law)).toThrow(RuleNotKnownError);
    expect(minimumContributionMonths(2031, law)).toBe(192);
  });
});
