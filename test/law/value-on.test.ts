import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/input/index.js';
import {
  defaultLaw,
  type Law,
  RuleNotKnownError,
  type TableName,
  valueOn,
} from '../../src/law/index.js';
import { BASE_LIMITS, cellOn } from '../../src/law/tables/index.js';
import { LAW_OF_2026 } from './law-of-2026.js';

function refusal(
  table: TableName,
  on: '2013-06' | `${number}-${number}`,
  law?: Law,
): RuleNotKnownError {
  try {
    valueOn(table, on, law);
  } catch (error) {
    if (error instanceof RuleNotKnownError) return error;
    throw error;
  }
  throw new Error(`${table} has a value for ${on}`);
}

describe('valueOn', () => {
  it('takes a month, a day, and Temporal objects', () => {
    const cell = valueOn('baseLimits', '2019-04');
    expect(cell.value).toEqual({ lower: 4699, upper: 23496, averageUsed: 7832 });
    expect(valueOn('baseLimits', '2019-04-30')).toBe(cell);
    expect(valueOn('baseLimits', '2019-04-01')).toBe(cell);
    expect(valueOn('baseLimits', { year: 2019, month: 4, toString: () => '2019-04' })).toBe(cell);
    const day = { year: 2019, month: 4, day: 30, toString: () => '2019-04-30' };
    expect(valueOn('baseLimits', day)).toBe(cell);
    expect(valueOn('baseLimits', '2019-03-31').value.lower).toBe(4279);
    expect(valueOn('baseLimits', '2019-05-01').value.lower).toBe(4927);
  });

  it('looks in the law that is passed', () => {
    expect(valueOn('lateFeeRate', '2011-07', defaultLaw).value).toBe('0.0005');
    expect(cellOn(BASE_LIMITS, '2026-07')).toBe(valueOn('baseLimits', '2026-07'));
  });

  it.each([
    ['2019-13', 'month'],
    ['2019', 'month'],
    ['2019-4', 'month'],
    ['2019-02-30', 'date'],
    ['2019-02-1', 'month'],
    ['', 'month'],
    [null, 'month'],
    [201904, 'month'],
    [new Date(0), 'month'],
    [{ year: 2019, month: 2, day: 30, toString: () => '2019-02-30' }, 'date'],
  ])('refuses %j as a time: %s', (on, code) => {
    try {
      valueOn('baseLimits', on as '2019-04');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect(error).toMatchObject({ code, path: 'on' });
    }
  });

  it.each(['limits', 'toString', '__proto__', ''])('refuses the table %j', (table) => {
    expect(() => valueOn(table as TableName, '2019-04')).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code: 'choice', path: 'table' }),
    );
  });
});

describe('RuleNotKnownError', () => {
  it.each([
    ['accountInterestRate', '2013-06'],
    ['accountInterestRate', '2003-06'],
    ['accountInterestRate', '2007-12'],
    ['accountInterestRate', '2040-01'],
    ['individualRate', '1999-06'],
    ['employerRate', '2000-11'],
    ['baseLimits', '1999-05'],
    ['baseLimits', '2000-03'],
    ['baseLimits', '1950-01'],
    ['averageMonthlyWageOldCaliber', '2019-01'],
    ['averageMonthlyWageFullCaliber', '2017-12'],
    ['averageMonthlyWageFullCaliber', '2040-01'],
    ['averageAnnualWageOldCaliber', '2008-06'],
    ['calculationBase', '2019-06'],
    ['calculationBase', '2020-06'],
    ['flexibleEmploymentRate', '2020-01'],
    ['minimumWage', '2007-12'],
    ['paymentMonths', '2005-12'],
    ['lateFeeRate', '1999-01'],
  ] as const)('%s refuses %s', (table, on) => {
    const error = refusal(table, on);
    expect(error).toMatchObject({ kind: 'rule-not-known', table, on, name: 'RuleNotKnownError' });
    expect(error).toBeInstanceOf(RangeError);
    for (const { from, to } of error.held) {
      expect(on < from.slice(0, 7) || (to !== null && on > to.slice(0, 7))).toBe(true);
    }
  });

  it('says what is held, cells that adjoin taken together', () => {
    const error = refusal('accountInterestRate', '2013-06', LAW_OF_2026);
    expect(error.held).toEqual([
      { from: '2004-04-01', to: '2005-03-31' },
      { from: '2008-01-01', to: '2012-12-31' },
      { from: '2014-01-01', to: '2026-12-31' },
    ]);
    expect(error.gap).toEqual({ from: '2013-01-01', to: '2013-12-31', reason: 'not-found' });
    expect(error.message).toBe(
      'accountInterestRate: no value for 2013-06; held: 2004-04-01 to 2005-03-31, ' +
        '2008-01-01 to 2012-12-31, 2014-01-01 to 2026-12-31',
    );
    expect(refusal('individualRate', '1999-06').message).toBe(
      'individualRate: no value for 1999-06; held: 2000-04-01 on',
    );
  });

  it('has no gap to show where the table declares none', () => {
    expect(refusal('accountInterestRate', '2040-01').gap).toBeNull();
    expect(refusal('baseLimits', '1998-03').gap).toBeNull();
    expect(refusal('baseLimits', '1998-04').gap?.reason).toBe('unverified');
    expect(refusal('baseLimits', '2000-03').gap?.reason).toBe('unverified');
  });

  it('shows what the sources offer and chooses none', () => {
    const offers = (on: '2019-06' | '2020-06') => refusal('calculationBase', on).gap?.alternatives;
    expect(offers('2019-06')?.map(({ value }) => value)).toEqual([8765, 8211]);
    expect(offers('2020-06')?.map(({ value }) => value)).toEqual([9580, 9339]);
  });
});

describe('status', () => {
  it.each([
    ['baseLimits', '2002-06', 'derived'],
    ['baseLimits', '2003-06', 'announced'],
    ['accountInterestRate', '2025-06', 'announced'],
    ['accountCreditRate', '2005-12', 'announced'],
    ['accountCreditRate', '2008-06', 'disputed'],
    ['accountCreditRate', '2011-01', 'announced'],
    ['accountCreditFromEmployer', '2008-06', 'disputed'],
    ['calculationBase', '2018-06', 'derived'],
    ['calculationBase', '2021-06', 'derived'],
    ['calculationBase', '2026-06', 'announced'],
    ['individualRate', '2000-04', 'derived'],
    ['individualRate', '2003-08', 'announced'],
  ] as const)('%s in %s is %s', (table, on, status) => {
    expect(valueOn(table, on).status).toBe(status);
  });

  it('of a figure that is not announced yet is provisional', () => {
    expect(valueOn('accountInterestRate', '2026-06', LAW_OF_2026).status).toBe('provisional');
  });

  it('keeps the national reading of 2006 to 2010 as the alternative', () => {
    expect(valueOn('accountCreditRate', '2006-01')).toMatchObject({
      value: '0.11',
      alternatives: [{ value: '0.08', sources: ['gf2005', 'abacus'] }],
    });
  });
});

describe('defaultLaw', () => {
  it('is frozen to the last figure', () => {
    const thawed: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    visit(defaultLaw, 'law');
    expect(thawed).toEqual([]);
  });

  it('is plain data', () => {
    expect(structuredClone(defaultLaw)).toEqual(defaultLaw);
    expect(JSON.parse(JSON.stringify(defaultLaw))).toEqual(defaultLaw);
    const copy = structuredClone(defaultLaw);
    expect(valueOn('accountInterestRate', '2021-06', copy).value).toBe('0.0669');
  });
});
