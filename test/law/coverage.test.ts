import { describe, expect, it } from 'vitest';
import { coverage, defaultLaw, extendLaw, type TableName } from '../../src/law/index.js';
import { LAW_OF_2026 } from './law-of-2026.js';

const of = (name: TableName, law = defaultLaw) =>
  coverage(law).tables.find(({ table }) => table === name);

describe('coverage', () => {
  it('lists every table of the law', () => {
    expect(coverage().kind).toBe('coverage');
    expect(coverage().tables.map(({ table }) => table)).toEqual(Object.keys(defaultLaw.tables));
    expect(coverage().tables).toHaveLength(19);
  });

  it('says what is held, what is not, how sure it is and on how many sources', () => {
    expect(of('individualRate')).toEqual({
      table: 'individualRate',
      unit: 'fraction',
      cells: 2,
      held: [{ from: '2000-04-01', to: null }],
      gaps: [
        {
          from: '1993-01-01',
          to: '2000-03-31',
          reason: 'not-found',
          note: 'Rose in steps; the days of the steps were not found.',
        },
      ],
      statuses: { announced: 1, derived: 1, provisional: 0, disputed: 0 },
      sources: 9,
    });
    expect(of('calculationBase', LAW_OF_2026)?.held).toEqual([
      { from: '2014-01-01', to: '2018-12-31' },
      { from: '2021-01-01', to: '2026-12-31' },
    ]);
    expect(of('accountInterestRate', LAW_OF_2026)?.statuses.provisional).toBe(1);
    expect(of('accountCreditRate')?.statuses.disputed).toBe(1);
    expect(of('accountInterestRate')?.unit).toBe('fraction-per-year');
    expect(of('lateFeeRate')?.unit).toBe('fraction-per-day');
  });

  it('follows the law that is passed', () => {
    const law = extendLaw(LAW_OF_2026, {
      tables: {
        averageMonthlyWageFullCaliber: [
          {
            from: '2026-01-01',
            to: '2026-12-31',
            value: 12700,
            status: 'announced',
            sources: ['abacus'],
          },
        ],
      },
    });
    expect(of('averageMonthlyWageFullCaliber', law)?.held).toEqual([
      { from: '2018-01-01', to: '2026-12-31' },
    ]);
  });
});
