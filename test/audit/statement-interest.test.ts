import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { checkPrintedInterest } from '../../src/account/index.js';
import { checkStatementInterest } from '../../src/audit/index.js';
import { explain, type Locale } from '../../src/explain/index.js';
import { defaultLaw, extendLaw } from '../../src/law/index.js';
import type { Statement } from '../../src/statement/index.js';
import { clean2016, paidYear, row, withRow, withSection } from './statements.js';

const ELEVEN = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const { contributions: ROWS } = clean2016;

/** The year without March. */
const withoutMarch = withRow(withSection(clean2016, 'current', { months: 11 }), 2, { paid: false });

const obstacleOf = (statement: Statement) => checkStatementInterest(statement).obstacle;
const text = (statement: Statement, locale: Locale) =>
  explain(checkStatementInterest(statement), { locale })
    .flatMap((step) => [step.text, ...step.assumptions])
    .join('\n');

describe('the interest of a statement', () => {
  it('is checked as the printed figures spread evenly over the paid months', () => {
    const { opening, current } = withoutMarch;
    const check = checkPrintedInterest({
      year: 2016,
      opening: opening.balance ?? 0,
      credited: current.credited ?? 0,
      printed: current.interest ?? 0,
      months: ELEVEN,
    });
    expect(check.basis.sources.length).toBeGreaterThan(1);
    expect(checkStatementInterest(withoutMarch)).toEqual({
      kind: 'statement-interest-check',
      check,
      obstacle: null,
      missing: [],
      events: [],
      creditMonths: ELEVEN,
      basis: check.basis,
    });
  });

  it('rests on nothing without a check', () => {
    const { opening } = withoutMarch;
    const blank = { ...withoutMarch, opening: { ...opening, balance: null } };
    expect(checkStatementInterest(blank).basis).toEqual({
      sources: [],
      citations: [],
      status: null,
    });
  });

  it('carries the figures that it was worked out from', () => {
    const { check } = checkStatementInterest(clean2016);
    expect(check).toMatchObject({ year: 2016, months: 12, verdict: 'explained' });
    expect(check?.opening.toFixed(2)).toBe('98765.40');
    expect(check?.credited.toFixed(2)).toBe('5760.00');
    expect(check?.product.toFixed(2)).toBe('37440.00');
  });

  it.each<[string, Statement, readonly string[]]>([
    ['opening balance', withSection(clean2016, 'opening', { balance: null }), ['opening.balance']],
    [
      'amounts of the year',
      withSection(clean2016, 'current', { credited: null, interest: null }),
      ['current.credited', 'current.interest'],
    ],
    ['closing balance', withSection(clean2016, 'closing', { balance: null }), ['closing.balance']],
  ])('needs the %s', (_, statement, missing) => {
    expect(checkStatementInterest(statement)).toMatchObject({
      check: null,
      obstacle: 'not-printed',
      missing,
    });
  });

  it('needs balances that add up', () => {
    const wrong = withSection(clean2016, 'closing', { balance: new Decimal(1) });
    expect(obstacleOf(wrong)).toBe('balance');
  });

  it.each<[string, Statement]>([
    ['an unknown status', withRow(clean2016, 2, { paid: null })],
    ['a row without a month', withRow(clean2016, 2, { month: null })],
    ['another count than the list', withRow(clean2016, 2, { paid: false })],
    ['a row of another year', withRow(clean2016, 2, { month: '2015-03' })],
    [
      'a list that ends before December',
      {
        ...withSection(clean2016, 'current', { months: 11 }),
        contributions: ROWS.slice(0, 11),
      },
    ],
    [
      'no paid month',
      {
        ...withSection(clean2016, 'current', { months: 0 }),
        contributions: [row(1, '2016-12', { months: 0, status: '中断', paid: false })],
      },
    ],
  ])('is not checked with %s', (_, statement) => {
    expect(obstacleOf(statement)).toBe('months');
  });

  it.each([
    ['status', '已补缴', 'back-payment'],
    ['note', '补缴', 'back-payment'],
    ['note', '補繳', 'back-payment'],
    ['note', '外省转入', 'transfer'],
    ['note', '轉出', 'transfer'],
  ])('with %s %s is not checked', (field, words, event) => {
    expect(checkStatementInterest(withRow(clean2016, 2, { [field]: words }))).toMatchObject({
      check: null,
      obstacle: 'event',
      events: [event],
    });
  });

  it('takes the rate of a law that is given', () => {
    const year = { from: '2013-01-01', to: '2013-12-31', value: '0.0275' } as const;
    const law = extendLaw(defaultLaw, {
      tables: { accountInterestRate: [{ ...year, status: 'announced', sources: ['abacus'] }] },
    });
    const opening = withSection(clean2016, 'opening', { asOf: '2012-12' });
    const current = withSection(opening, 'current', { year: 2013 });
    const statement = {
      ...withSection(current, 'closing', { asOf: '2013-12' }),
      year: 2013,
      asOf: '2013-12' as const,
      contributions: paidYear(2013, '上海示例机械厂'),
    };
    const { check } = checkStatementInterest(statement, law);
    expect([check?.rate?.toString(), check?.verdict]).toEqual(['0.0275', 'unexplained']);
    expect(checkStatementInterest(statement).check?.reasons).toEqual(['rate-not-known']);
  });
});

describe("the explanation of a statement's interest", () => {
  it('says that the credits were spread', () => {
    expect(text(withoutMarch, 'zh')).toContain('此处将其平均分摊到 11 个月。');
    expect(text(withoutMarch, 'en')).toContain('spread evenly over 11 months.');
  });

  it('says what stands in the way', () => {
    const masked = withSection(clean2016, 'current', { interest: null });
    expect(text(masked, 'zh')).toBe('记录单没有印出（二）当年计息，当年计息无法核对。');
    const wrong = withSection(clean2016, 'closing', { balance: new Decimal(1) });
    expect(text(wrong, 'en')).toContain('do not add up');
    expect(text(withRow(clean2016, 2, { month: null }), 'en')).toContain(
      'for sure in which months',
    );
    expect(text(withRow(clean2016, 2, { note: '补缴' }), 'zh')).toBe(
      '当年计息无法核对。当年有补缴，补缴从到账当月起计息，不能用公式核对。',
    );
  });
});
