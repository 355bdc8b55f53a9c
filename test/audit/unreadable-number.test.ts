import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { auditStatement, type FindingValue } from '../../src/audit/index.js';
import type { Statement } from '../../src/statement/index.js';
import { arrears2023, clean2016, guide2021, row, withRow, withSection } from './statements.js';

/** The suggestion of the only finding, which must be about `path`. */
function suggested(statement: Statement, path: string): FindingValue | undefined {
  const findings = auditStatement({ ...statement, unreadable: { [path]: '1O' } });
  expect(findings).toEqual([
    {
      kind: 'finding',
      code: 'unreadable-number',
      severity: 'error',
      fields: [path],
      printed: '1O',
      expected: null,
      suggestion: findings[0]?.suggestion,
    },
  ]);
  return findings[0]?.suggestion;
}

const without = withSection;

describe('unreadable-number', () => {
  it('months follow from the other months', () => {
    expect(suggested(without(clean2016, 'opening', { months: null }), 'opening.months')).toBe(276);
    expect(suggested(without(clean2016, 'current', { months: null }), 'current.months')).toBe(12);
    expect(suggested(without(clean2016, 'closing', { months: null }), 'closing.months')).toBe(288);
  });

  it('nothing follows from a part', () => {
    const opening = without(clean2016, 'opening', { months: null });
    expect(suggested(without(opening, 'current', { months: null }), 'opening.months')).toBe(null);
    expect(suggested(without(opening, 'closing', { months: null }), 'opening.months')).toBe(null);
    expect(suggested(without(opening, 'closing', { months: null }), 'closing.months')).toBe(null);
    const current = without(clean2016, 'current', { months: null });
    expect(suggested(without(current, 'closing', { months: null }), 'closing.months')).toBe(null);
    expect(suggested(without(opening, 'closing', { months: 11 }), 'opening.months')).toBe(null);
    expect(suggested(without(opening, 'closing', { months: 12 }), 'opening.months')).toBe(0);
  });

  it('the months of the year follow from the list as well', () => {
    const alone = without(without(clean2016, 'current', { months: null }), 'opening', {
      months: null,
    });
    expect(suggested(alone, 'current.months')).toBe(12);
    expect(suggested(withRow(alone, 0, { paid: null }), 'current.months')).toBe(null);
    const masked: Statement = { ...alone, contributions: [], absent: { contributions: 'masked' } };
    expect(suggested(masked, 'current.months')).toBe(null);
  });

  it.each([
    ['opening', 'balance', '98765.4'],
    ['current', 'credited', '5760'],
    ['current', 'interest', '8431.7'],
    ['closing', 'balance', '112957.1'],
  ] as const)('amounts follow from the other amounts: %s.%s', (section, field, amount) => {
    const statement = without(clean2016, section, { [field]: null });
    expect(suggested(statement, `${section}.${field}`)).toEqual(new Decimal(amount));
    for (const [other, name] of [
      ['opening', 'balance'],
      ['current', 'credited'],
      ['current', 'interest'],
      ['closing', 'balance'],
    ] as const) {
      if (other === section && name === field) continue;
      const two = without(statement, other, { [name]: null });
      expect(suggested(two, `${section}.${field}`)).toBe(null);
    }
  });

  it('an amount is never negative', () => {
    const statement = without(clean2016, 'current', { credited: null });
    const small = without(statement, 'closing', { balance: new Decimal('107197.09') });
    expect(suggested(small, 'current.credited')).toBe(null);
    const zero = without(statement, 'closing', { balance: new Decimal('107197.10') });
    expect(suggested(zero, 'current.credited')).toEqual(new Decimal(0));
  });

  it('deemed months follow from their period, months in arrears from the list', () => {
    const deemed = { months: null, period: { start: '1993-01', end: '2014-09' } } as const;
    expect(suggested(without(clean2016, 'deemed', deemed), 'deemed.months')).toBe(261);
    expect(suggested(clean2016, 'deemed.months')).toBe(null);
    expect(suggested(without(arrears2023, 'arrears', { months: null }), 'arrears.months')).toBe(3);
    const unknown = withRow(arrears2023, 11, { paid: null });
    expect(suggested(without(unknown, 'arrears', { months: null }), 'arrears.months')).toBe(null);
  });

  it('a year and the ends of the sections follow from each other', () => {
    expect(suggested({ ...clean2016, year: null }, 'year')).toBe(2016);
    expect(suggested(without(clean2016, 'current', { year: null }), 'current.year')).toBe(2016);
    expect(suggested({ ...clean2016, asOf: null }, 'asOf')).toBe('2016-12');
    expect(suggested(without(clean2016, 'closing', { asOf: null }), 'closing.asOf')).toBe(
      '2016-12',
    );
    expect(suggested(without(clean2016, 'opening', { asOf: null }), 'opening.asOf')).toBe(
      '2015-12',
    );
    const openingOnly = [
      (statement: Statement) => ({ ...statement, year: null, asOf: null }),
      (statement: Statement) => without(statement, 'current', { year: null }),
      (statement: Statement) => without(statement, 'closing', { asOf: null }),
    ].reduce((statement, step) => step(statement), clean2016);
    expect(suggested(openingOnly, 'asOf')).toBe('2016-12');
    const none = without(openingOnly, 'opening', { asOf: null });
    expect(suggested(none, 'opening.asOf')).toBe(null);
    expect(suggested(none, 'year')).toBe(null);
  });

  it('the month and the number of a row follow from the rows around it', () => {
    for (const [index, month] of [
      [0, '2016-01'],
      [5, '2016-06'],
      [11, '2016-12'],
    ] as const) {
      const undated = withRow(clean2016, index, { month: null });
      expect(suggested(undated, `contributions[${index}].month`)).toBe(month);
      const unnumbered = withRow(clean2016, index, { sequence: null });
      expect(suggested(unnumbered, `contributions[${index}].sequence`)).toBe(index + 1);
    }
  });

  it('falling rows are continued too', () => {
    const contributions = [...clean2016.contributions]
      .reverse()
      .map((old, i) => ({ ...old, sequence: i + 1 }));
    const falling = { ...clean2016, contributions };
    expect(suggested(withRow(falling, 3, { month: null }), 'contributions[3].month')).toBe(
      '2016-09',
    );
    expect(suggested(withRow(falling, 11, { month: null }), 'contributions[11].month')).toBe(
      '2016-01',
    );
  });

  it('is silent about a month where the rows around it do not say', () => {
    const two = withRow(withRow(clean2016, 5, { month: null }), 6, { month: null });
    expect(suggested(two, 'contributions[5].month')).toBe('2016-06');
    const jump = withRow(withRow(two, 3, { month: null }), 8, { month: null });
    expect(suggested(jump, 'contributions[5].month')).toBe(null);
    const short = (...rows: Statement['contributions']) => ({
      ...without(without(clean2016, 'current', { months: 2 }), 'opening', { months: 286 }),
      contributions: rows,
    });
    const few = short(row(1, '2016-01'), row(2, null));
    expect(suggested(few, 'contributions[1].month')).toBe(null);
    expect(suggested(few, 'contributions[7].month')).toBe(null);
    const apartBefore = short(row(1, '2016-01'), row(2, '2016-03'), row(3, null));
    expect(suggested(apartBefore, 'contributions[2].month')).toBe(null);
    const apart = short(row(1, '2016-01'), row(2, null), row(3, '2016-02'));
    expect(suggested(apart, 'contributions[1].month')).toBe(null);
  });

  it('the count of a row follows from its status', () => {
    const count = 'contributions[9].months';
    expect(suggested(withRow(clean2016, 9, { months: null }), count)).toBe(1);
    expect(suggested(withRow(arrears2023, 9, { months: null }), count)).toBe(0);
    expect(suggested(withRow(clean2016, 9, { months: null, paid: null }), count)).toBe(null);
  });

  it.each([
    'monthsBefore1993',
    'deemed.period',
    'deemed.wordedUntil',
    'opening.period',
    'opening.period.start',
    'closing.period.end',
    'arrears.amount',
    'supplement.contributionBase',
    'supplement.averageMonthlyWage',
    'supplement.monthlyPersonalContribution',
    'supplement.averageMonthlyWage.year',
  ])('nothing implies %s', (path) => {
    expect(suggested(clean2016, path)).toBe(null);
  });

  it.each([
    'name',
    'idNumber',
    'accountNumber',
    'employer',
    'contributions[0].employer',
    'contributions[0].status',
    'contributions[0].note',
  ])('words are no numbers: %s', (path) => {
    expect(auditStatement({ ...clean2016, unreadable: { [path]: '?' } })).toEqual([]);
  });

  it('one finding for each value, no ID number in it', () => {
    const unreadable = { 'arrears.amount': '310101196804150007元', 'arrears.months': 'l2' };
    const statement: Statement = { ...guide2021, unreadable };
    expect(auditStatement(statement).filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ fields: ['arrears.amount'], printed: '310101********0007元' }),
      expect.objectContaining({ fields: ['arrears.months'], printed: 'l2', suggestion: 0 }),
    ]);
  });
});
