import { describe, expect, it } from 'vitest';
import {
  defaultLaw,
  extendLaw,
  type LawTables,
  type Table,
  type TableName,
  valueOn,
} from '../../src/law/index.js';
import { knownIn2026, LAW_OF_2026 } from './law-of-2026.js';

const later = { status: 'announced', sources: ['ssp'] } as const;
const of = (year: number) => ({ ...later, from: `${year}-01-01`, to: `${year}-12-31` }) as const;
const from = (month: '2027-07' | '2028-07') =>
  ({ ...later, from: `${month}-01`, to: null }) as const;

describe('the law of 2026', () => {
  it('does not change when the figures of later years are added', () => {
    const law = extendLaw(LAW_OF_2026, {
      tables: {
        averageMonthlyWageFullCaliber: [{ ...of(2026), value: 12790 }],
        averageAnnualWageFullCaliber: [{ ...of(2026), value: 153480 }],
        baseLimits: [
          { ...from('2027-07'), value: { lower: 7674, upper: 38370, averageUsed: 12790 } },
        ],
        calculationBase: [{ ...of(2027), value: 12790 }],
        accountInterestRate: [
          { ...of(2026), value: '0.0255', replace: true },
          { ...of(2027), value: '0.0235' },
        ],
        minimumWage: [{ ...from('2027-07'), value: 2800 }],
        unemploymentBenefit: [
          { ...from('2028-07'), value: { firstYear: 2400, secondYear: 1920, extended: 1740 } },
        ],
      },
    });
    for (const { name, review, cells } of Object.values<Table>(law.tables)) {
      const added = cells.length - LAW_OF_2026.tables[name].cells.length;
      expect([name, added]).toEqual([name, review === null ? 0 : 1]);
    }
    expect(knownIn2026(law)).toEqual(LAW_OF_2026);
  });

  it('ends a declared gap and what was last seen with what could be known', () => {
    const { averageAnnualWageFullCaliber, minimumWage } = LAW_OF_2026.tables;
    const tables: LawTables = {
      ...LAW_OF_2026.tables,
      averageAnnualWageFullCaliber: {
        ...averageAnnualWageFullCaliber,
        gaps: [{ from: '2022-01-01', to: '2026-12-31', reason: 'not-found' }],
      },
      minimumWage: {
        ...minimumWage,
        review: {
          by: '07-01',
          published: 'within-the-period',
          seenUnchanged: '2027-09-01',
          reason: 'R.',
        },
      },
    };
    const known = knownIn2026({ ...LAW_OF_2026, tables }).tables;
    expect(known.averageAnnualWageFullCaliber.gaps).toEqual([
      { from: '2022-01-01', to: '2025-12-31', reason: 'not-found' },
    ]);
    expect(known.minimumWage.review?.seenUnchanged).toBe('2026-12-31');
  });

  it.each<[TableName, string, string | null]>([
    ['averageMonthlyWageFullCaliber', '2025-01-01', '2025-12-31'],
    ['baseLimits', '2026-07-01', null],
    ['calculationBase', '2026-01-01', '2026-12-31'],
    ['accountInterestRate', '2026-01-01', '2026-12-31'],
    ['minimumWage', '2025-07-01', null],
    ['unemploymentBenefit', '2026-07-01', '2028-06-30'],
  ])('%s ends with %s to %s', (name, first, last) => {
    expect(LAW_OF_2026.tables[name].cells.at(-1)).toMatchObject({ from: first, to: last });
  });

  it('has the figures of the tables, and those of the law that change only with it', () => {
    expect(valueOn('baseLimits', '2026-08', LAW_OF_2026).value).toEqual(
      valueOn('baseLimits', '2026-08').value,
    );
    expect(LAW_OF_2026.tables.minimumContributionMonths).toEqual(
      defaultLaw.tables.minimumContributionMonths,
    );
    expect(valueOn('accountInterestRate', '2026-08', LAW_OF_2026).status).toBe('provisional');
  });
});
