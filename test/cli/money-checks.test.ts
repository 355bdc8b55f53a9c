import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { moneyChecks } from '../../src/cli/money-checks.js';
import { valueOn } from '../../src/law/index.js';
import { readStatement, type Statement } from '../../src/statement/index.js';
import { runCommand, runOn, sample } from './fake-io.js';

function statementOf(name: string): Statement {
  const { statement } = readStatement(sample(name));
  if (statement === null) throw new Error(`${name} was not read`);
  return statement;
}

const CLEAN = statementOf('annual-2016-clean');

/** The money checks of a report as one text. */
async function shown(name: string, lang: 'zh' | 'en', change = (text: string) => text) {
  const standardInput = change(sample(name));
  const { lines } = await runCommand(['report', '-', '--lang', lang], { standardInput });
  const start = lines.indexOf(lang === 'zh' ? '金额核对' : 'Money checks');
  expect(start).toBeGreaterThan(0);
  const part = lines.slice(start + 1, lines.indexOf('', start));
  return part.map((line) => line.trim()).join(lang === 'zh' ? '' : ' ');
}

describe('money checks in a report', () => {
  it('check interest and base', async () => {
    expect(await shown('annual-2016-clean', 'zh')).toBe(
      '当年计息：印出的 8431.70 元在可以解释的范围之内（8426.78 元 – 8466.70 元）。没有一种算法正好相符。' +
        '2017 年度月缴费基数 6200.00 元在上下限之内（2017-04-01 至 2018-03-31：3902.00 元至 19512.00 元）。',
    );
    expect(await shown('annual-2016-clean', 'en')).toBe(
      'Interest of the year: The printed 8431.70 yuan lies within what can be explained (8426.78 yuan – 8466.70 yuan). No way of counting fits exactly. ' +
        'The contribution base of 2017, 6200.00 yuan, lies within the limits (2017-04-01 to 2018-03-31: 3902.00 yuan to 19512.00 yuan).',
    );
  });

  it('say what fits exactly', async () => {
    expect(await shown('mailed-2017', 'en')).toContain(
      'It fits exactly with the month of crediting counted, rounded up to a jiao.',
    );
  });

  it('say in one line that nothing of it is printed', async () => {
    expect(await shown('seed-2021', 'zh')).toBe('记录单没有印出核对利息和缴费基数所需的金额。');
    expect(await shown('seed-2021', 'en')).toBe(
      'The sheet does not print the amounts that a check of interest and contribution base needs.',
    );
  });

  it('say which figure is not printed', async () => {
    const withoutOpening = (text: string) => text.replace('98765.40元', '[]元');
    expect(await shown('annual-2016-clean', 'zh', withoutOpening)).toContain(
      '记录单没有印出（一）截至上年底个人账户储存总额，当年计息无法核对。',
    );
    expect(await shown('annual-arrears', 'en')).toContain(
      'Contribution base: the sheet does not print it',
    );
  });

  it('say that balances do not add up, or that the months are not known', async () => {
    expect(await shown('cases/sums', 'zh')).toContain('不相加');
    const eleven = (text: string) => text.replace(' 12  ', ' 11  ');
    expect(await shown('mailed-2017', 'en', eleven)).toContain(
      'in which months something was credited',
    );
  });

  it.each([
    ['3901', '低于下限'],
    ['3902', '在上下限之内'],
    ['19512', '在上下限之内'],
    ['19513', '高于上限'],
  ])('a base of %s: %s', async (base, words) => {
    const change = (text: string) => text.replace('月缴费基数：6200元', `月缴费基数：${base}元`);
    expect(await shown('annual-2016-clean', 'zh', change)).toContain(words);
  });

  it('a base of a year without limits', async () => {
    const change = (text: string) => text.replace('2017年度月缴费基数', '1997年度月缴费基数');
    expect(await shown('annual-2016-clean', 'zh', change)).toContain('没有 1997 年度的上下限');
    expect(await shown('annual-2016-clean', 'en', change)).toContain('no limits of 1997');
  });

  it('an interest beyond the range', async () => {
    const change = (text: string) =>
      text.replace('8431.70', '8500.00').replace('112957.10', '113025.40');
    expect(await shown('annual-2016-clean', 'en', change)).toContain(
      'lies outside of what can be explained',
    );
  });

  // Once it is announced, there is nothing to say until the next one is expected.
  const { status } = valueOn('accountInterestRate', '2026-06');
  it.runIf(status === 'provisional')('say that the rate is not announced yet', async () => {
    const change = (text: string) =>
      text.replaceAll('2016', '2026').replaceAll('2015', '2025').replaceAll('2017', '2027');
    expect(await shown('annual-2016-clean', 'en', change)).toContain(
      'The figure is provisional, not announced yet.',
    );
    expect(await shown('annual-2016-clean', 'en')).not.toContain('provisional');
  });

  it('are given to programs', async () => {
    const { out } = await runOn(['report', '--json'], ['annual-2016-clean']);
    const [{ moneyChecks: checks }] = JSON.parse(out).statements;
    expect(checks).toMatchObject({
      interest: {
        check: {
          verdict: 'explained',
          printed: '8431.7',
          range: { minimum: '8426.78', maximum: '8466.7' },
        },
        obstacle: null,
        missing: [],
        creditMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      },
      base: { year: 2017, position: 'within', limits: { lower: '3902' } },
    });
  });

  it('show their steps when asked', async () => {
    const { out } = await runOn(['report', '--explain', '--lang', 'en'], ['annual-2016-clean']);
    expect(out).toContain('Step by step\n  1. The account earned 8.31% in the year.');
    expect(out).toContain('opening = 98765.4');
  });
});

describe('base of a statement', () => {
  it('of 2019 may lie within one of two limits', () => {
    const base = (amount: number) =>
      moneyChecks({
        ...CLEAN,
        supplement: {
          ...CLEAN.supplement,
          contributionBase: { year: 2019, amount: new Decimal(amount) },
        },
      }).base;
    expect(base(4699).position).toBe('within');
    expect(base(4699).limits?.from).toBe('2019-04-01');
    expect(base(4698).position).toBe('lower');
    expect(base(24633).position).toBe('within');
    expect(base(24634)).toMatchObject({ position: 'upper', limits: { from: '2019-05-01' } });
  });
});
