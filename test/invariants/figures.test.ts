import { describe, expect, it } from 'vitest';
import type { YearMonth } from '../../src/calendar/index.js';
import { defaultLaw, RuleNotKnownError, type TableName, valueOn } from '../../src/law/index.js';
import {
  BASE_LIMITS_TEXT,
  PAYMENT_MONTHS,
  PERIOD_FIGURES,
  UNEMPLOYMENT_BENEFIT_TEXT,
  YEARLY_FIGURES,
} from './expected-figures.js';

function heldOrDash(table: TableName, month: string): string {
  try {
    return String(valueOn(table, month as YearMonth).value);
  } catch (error) {
    expect(error).toBeInstanceOf(RuleNotKnownError);
    return '-';
  }
}

describe('the tables against figures copied by hand', () => {
  it('base limits', () => {
    const lines = defaultLaw.tables.baseLimits.cells.map(
      ({ from, to, value }) =>
        `${from} ${to ?? 'open'} ${value.lower} ${value.upper} ${value.averageUsed}`,
    );
    expect(lines).toEqual(BASE_LIMITS_TEXT.trim().split('\n'));
  });

  it.each(Object.entries(YEARLY_FIGURES))('%s by year', (table, text) => {
    const [first = '', ...figures] = text.split(/\s+/);
    for (const [i, figure] of figures.entries()) {
      const year = Number(first) + i;
      for (const month of [`${year}-01`, `${year}-12`]) {
        expect([month, heldOrDash(table as TableName, month)]).toEqual([month, figure]);
      }
    }
  });

  it.each(Object.entries(PERIOD_FIGURES))('%s by period', (table, text) => {
    const words = text.split(/\s+/);
    for (let i = 0; i < words.length; i += 2) {
      const month = words[i] ?? '';
      expect([month, heldOrDash(table as TableName, month)]).toEqual([month, words[i + 1]]);
      const before = words[i - 1];
      if (before !== undefined) {
        const last = monthBefore(month);
        expect([last, heldOrDash(table as TableName, last)]).toEqual([last, before]);
      }
    }
    const starts = defaultLaw.tables[table as TableName].cells.map(({ from }) => from.slice(0, 7));
    expect(starts).toEqual(words.filter((_, i) => i % 2 === 0 && words[i + 1] !== '-'));
  });

  it('interest of the one year that ran from April to March', () => {
    expect(heldOrDash('accountInterestRate', '2004-03')).toBe('-');
    expect(heldOrDash('accountInterestRate', '2004-04')).toBe('0.0198');
    expect(heldOrDash('accountInterestRate', '2005-03')).toBe('0.0198');
    expect(heldOrDash('accountInterestRate', '2005-04')).toBe('-');
    expect(heldOrDash('accountInterestRate', '2007-12')).toBe('-');
  });

  it('payment months', () => {
    const { value, from } = valueOn('paymentMonths', '2026-01');
    expect(value).toEqual({ firstAge: 40, months: PAYMENT_MONTHS });
    expect(from).toBe('2006-01-01');
    const at = (age: number) => value.months[age - value.firstAge];
    expect(at(47)).toBe(208);
    expect([66, 67, 68, 69, 70].map(at)).toEqual([93, 84, 75, 65, 56]);
  });

  it('unemployment benefit', () => {
    const { cells } = defaultLaw.tables.unemploymentBenefit;
    const lines = cells.map(
      ({ from, to, value }) =>
        `${from} ${to ?? 'open'} ${value.firstYear} ${value.secondYear} ${value.extended}`,
    );
    expect(lines).toEqual(UNEMPLOYMENT_BENEFIT_TEXT.trim().split('\n'));
  });

  it('interest of 2021 is 6.69 %, not the 5.35 % of another insurance', () => {
    expect(valueOn('accountInterestRate', '2021-06').value).toBe('0.0669');
  });
});

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
