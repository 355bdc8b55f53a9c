import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountInterest } from '../../src/account/index.js';
import { auditStatement, type Finding } from '../../src/audit/index.js';
import { type CellStatus, extendLaw, type Law } from '../../src/law/index.js';
import type { Statement } from '../../src/statement/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import { interestWay, RATE_YEARS, withLawfulMoney } from './lawful-money.js';
import {
  arrears2023,
  clean2016,
  mailed2017,
  month,
  paidYear,
  row,
  withRow,
  withSection,
} from './statements.js';

/** A copy with another interest, in a balance that adds up. */
function earning(statement: Statement, interest: Decimal.Value): Statement {
  const printed = new Decimal(interest);
  const { opening, current } = statement;
  const balance = new Decimal(opening.balance ?? 0).plus(current.credited ?? 0).plus(printed);
  const other = withSection(statement, 'current', { interest: printed });
  return withSection(other, 'closing', { balance });
}

function found(statement: Statement, law?: Law): readonly Finding[] {
  return auditStatement(statement, {}, law).filter(({ code }) => code === 'interest-range');
}

/** `clean2016` moved to another year. */
function inYear(year: number): Statement {
  const current = withSection(clean2016, 'current', { year });
  const opening = withSection(current, 'opening', { asOf: month(year - 1, 12) });
  const closing = withSection(opening, 'closing', { asOf: month(year, 12) });
  const contributions = paidYear(year, '上海示例机械厂');
  return { ...closing, year, asOf: month(year, 12), contributions };
}

describe('interest-range', () => {
  it('interest that equal months do not explain, but others may, is odd', () => {
    expect(found(earning(clean2016, '8466.70'))).toEqual([]);
    expect(auditStatement(earning(clean2016, '8466.71'))).toEqual([
      {
        kind: 'finding',
        code: 'interest-range',
        severity: 'info',
        fields: ['opening.balance', 'current.credited', 'current.interest'],
        printed: new Decimal('8466.71'),
        expected: new Decimal('8466.7'),
        basis: expect.objectContaining({
          citations: expect.arrayContaining(['interest-by-month']),
        }),
      },
    ]);
    expect(found(earning(clean2016, '8426.78'))).toEqual([]);
    expect(found(earning(clean2016, '8426.77'))).toEqual([
      expect.objectContaining({ severity: 'info', expected: new Decimal('8426.78') }),
    ]);
  });

  // All that was credited earns 5760 × 8.31 % / 12 = 39.888 yuan in a month.
  it('interest off by more than a month of all credits needs an explanation', () => {
    const severities = (interest: string) =>
      found(earning(clean2016, interest)).map(({ severity }) => severity);
    expect(severities('8506.58')).toEqual(['info']);
    expect(severities('8506.59')).toEqual(['warning']);
    expect(severities('8386.90')).toEqual(['info']);
    expect(severities('8386.89')).toEqual(['warning']);
    expect(found(earning(clean2016, '8506.59'))).toEqual([
      expect.objectContaining({
        printed: new Decimal('8506.59'),
        expected: new Decimal('8466.7'),
      }),
    ]);
    expect(found(earning(clean2016, '8386.89'))).toEqual([
      expect.objectContaining({ expected: new Decimal('8426.78') }),
    ]);
  });

  it('counts the paid months of the list', () => {
    expect(found(earning(arrears2023, '2918.30'))).toEqual([]);
    expect(found(earning(arrears2023, '2918.31'))).toHaveLength(1);
    expect(found(earning(arrears2023, '2900.88'))).toEqual([]);
    expect(found(earning(arrears2023, '2900.87'))).toHaveLength(1);
  });

  it('counts from the first paid month on', () => {
    const months = { months: 3, credited: new Decimal(1440) };
    const autumn = {
      ...withSection(clean2016, 'current', months),
      contributions: [12, 10, 11].map((number, i) => row(i + 1, month(2016, number))),
    };
    const severities = (interest: string) =>
      found(earning(autumn, interest)).map(({ severity }) => severity);
    expect(severities('8227.40')).toEqual([]);
    expect(severities('8227.41')).toEqual(['info']);
    expect(severities('8237.37')).toEqual(['info']);
    expect(severities('8237.38')).toEqual(['warning']);
  });

  it('twelve months without a list are the year', () => {
    expect(found(earning(mailed2017, '15251.10'))).toEqual([]);
    expect(found(earning(mailed2017, '15251.11'))).toHaveLength(1);
    const nine = withSection(mailed2017, 'current', { months: 9 });
    expect(found(earning(nine, 20000))).toEqual([]);
  });

  const wrong = earning(clean2016, 20000);

  it('needs no last month on the sheet', () => {
    expect(found({ ...wrong, asOf: null })).toHaveLength(1);
  });

  it('is silent with a row that may be paid or not, whatever the count', () => {
    const eleven = withSection(wrong, 'current', { months: 11 });
    expect(found(withRow(eleven, 4, { paid: null, status: '其他' }))).toEqual([]);
  });

  it('is a warning where nothing else is wrong', () => {
    expect(auditStatement(wrong)).toEqual([
      expect.objectContaining({ code: 'interest-range', severity: 'warning' }),
    ]);
  });

  it.each<[string, Statement]>([
    ['opening balance', withSection(wrong, 'opening', { balance: null })],
    ['credited amount', withSection(wrong, 'current', { credited: null })],
    ['interest', withSection(wrong, 'current', { interest: null })],
    ['closing balance', withSection(wrong, 'closing', { balance: null })],
    ['a balance that adds up', withSection(wrong, 'closing', { balance: new Decimal(1) })],
    ['a count', withSection(wrong, 'current', { months: null })],
    ['a count that the list has', withSection(wrong, 'current', { months: 11 })],
    ['a month of a row', withRow(wrong, 4, { month: null })],
    ['the status of a row', withRow(wrong, 4, { paid: null })],
    ['one year', withSection(wrong, 'current', { year: 2017 })],
    [
      'a year',
      {
        ...withSection(
          withSection(withSection(wrong, 'current', { year: null }), 'opening', { asOf: null }),
          'closing',
          { asOf: null },
        ),
        year: null,
        asOf: null,
      },
    ],
    ['a last month that is December', { ...wrong, asOf: '2016-08' }],
    ['a list of the year', { ...wrong, contributions: [] }],
  ])('is silent without %s', (_, statement) => {
    expect(found(statement)).toEqual([]);
  });

  it('is silent with back payments', () => {
    expect(found(withRow(wrong, 11, { note: '补缴' }))).toEqual([]);
    expect(found(withRow(wrong, 11, { status: '补缴' }))).toEqual([]);
    expect(found(withRow(wrong, 0, { month: '2015-01' }))).toEqual([]);
  });

  it('is silent with a month that two employers paid', () => {
    const twice = row(13, '2016-12', { employer: '上海示例大学' });
    const [, ...others] = wrong.contributions;
    expect(found({ ...wrong, contributions: [...others, twice] })).toEqual([]);
    expect(found({ ...wrong, contributions: [...wrong.contributions, twice] })).toEqual([]);
  });

  it('is silent about a year that may have ended early', () => {
    const eleven = withSection(wrong, 'current', { months: 11 });
    const first = wrong.contributions.slice(0, 11);
    expect(found({ ...eleven, contributions: first })).toEqual([]);
    const unpaid = row(12, '2016-12', { months: 0, status: '中断', paid: false });
    expect(found({ ...eleven, contributions: [...first, unpaid] })).toHaveLength(1);
  });

  it('is silent about a year without any month', () => {
    const none = { ...withSection(wrong, 'current', { months: 0 }), contributions: [] };
    expect(found(none)).toEqual([]);
    const unpaid = row(1, '2016-12', { months: 0, status: '中断', paid: false });
    expect(found({ ...none, contributions: [unpaid] })).toEqual([]);
  });

  it.each([2004, 2005, 2007, 2013, 2026, 2027])('is silent about %s, without a rate', (year) => {
    expect(found(earning(inYear(year), 90000), LAW_OF_2026)).toEqual([]);
  });

  it.each([2008, 2012, 2014, 2025])('knows the rate of %s', (year) => {
    expect(found(earning(inYear(year), 90000))).toHaveLength(1);
  });

  it('takes the rate of a law that is given', () => {
    const year = { from: '2027-01-01', to: '2027-12-31', value: '0.0831' } as const;
    const lawWith = (status: CellStatus) =>
      extendLaw(LAW_OF_2026, {
        tables: { accountInterestRate: [{ ...year, status, sources: ['abacus'] }] },
      });
    expect(found(earning(inYear(2027), '8466.70'), lawWith('announced'))).toEqual([]);
    expect(found(earning(inYear(2027), '8466.71'), lawWith('announced'))).toHaveLength(1);
    expect(found(earning(inYear(2027), '8466.71'), lawWith('provisional'))).toEqual([]);
  });

  it('has nothing to say about interest as the law has it, from equal months', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RATE_YEARS),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 11 }),
        interestWay,
        (year, fen, others, way) => {
          const months = [...others, 12];
          const opening = withSection(inYear(year), 'opening', {
            balance: new Decimal(fen).dividedBy(100),
          });
          const statement = {
            ...withSection(opening, 'current', { months: months.length }),
            contributions: months.map((number, i) => row(i + 1, month(year, number))),
          };
          expect(found(withLawfulMoney(statement, way))).toEqual([]);
        },
      ),
    );
  });

  it('never warns of interest as the law has it, when the base changed once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RATE_YEARS),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 10_000, max: 300_000 }),
        // From a fall by two fifths to three times as much.
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 1, max: 11 }),
        interestWay,
        (year, fen, before, percent, changed, { rounding }) => {
          const after = Math.floor((before * percent) / 100);
          const credits = Array.from({ length: 12 }, (_, i) => ({
            month: i + 1,
            amount: new Decimal(i < changed ? before : after).dividedBy(100),
          }));
          const opening = new Decimal(fen).dividedBy(100);
          const lawful = accountInterest({ year, opening, credits, rounding });
          const balance = withSection(inYear(year), 'opening', { balance: opening });
          const statement = withSection(balance, 'current', { credited: lawful.credited });
          const findings = found(earning(statement, lawful.interest));
          expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        },
      ),
    );
  });
});
