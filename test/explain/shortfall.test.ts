import { describe, expect, it } from 'vitest';
import { explain, type Locale } from '../../src/explain/index.js';
import { lines, named, rules, shortfall, stepOf, textOf } from './retirement-results.js';

describe('ways out of a shortfall', () => {
  it('are told one by one in Chinese, and none is recommended', () => {
    expect(lines(named('shortfall'), 'zh').slice(7)).toEqual([
      '最低缴费年限按法定退休月份 2027-03 所在的年份：2027 年。',
      '延长缴费期间最低缴费年限是否提高，没有找到规定；此处仍按法定退休年份（默认）。',
      '2027 年的最低缴费年限：2029 年及以前为十五年，即 15 年 0 个月（180 个月）。',
      '截至 2027-03 的缴费年限：10 年 11 个月（131 个月）。',
      '尚缺：180 − 131 = 49 个月。',
      '待遇领取地：上海。户籍在上海，养老保险关系也在上海。',
      '没有说明养老保险关系所在地，视为在上海。',
      '有以下几种办法，按法律规定的先后列出，不作推荐。',
      '延长缴费：截至 2027-03 为 131 个月，距最低缴费年限 180 个月尚缺 49 个月，按月缴费到 2031-04 达到。',
      '2027-03 以后须缴费 49 个月。',
      '在用人单位就业的，按企业职工的规定缴费；否则按灵活就业人员的规定缴费。',
      '延长缴费的条件：适用 2011-07-01 起施行的《社会保险法》（符合）、法定退休月份 2027-03 已到（符合）、未达到最低缴费年限（符合）、养老保险关系在上海，且为上海户籍或在上海缴费满十年（符合）。截至 2027-03，各项均符合。',
      '一次性缴费：须先延长缴费五年，即 60 个月；已计 0 个月，尚余 60 个月，从 2027-03 起算，最早为 2032-03。',
      '到 2032-03 已不再缺少（180 − 131 − 60 = −11 个月），没有可以一次性缴纳的月份。',
      '在 2032-03 缴费的，基数为上一年度（2031 年）的全市职工月平均工资。',
      '一次性缴费的比例没有找到。',
      '上海关于一次性缴费的规定没有找到。',
      '一次性缴费的条件：适用 2011-07-01 起施行的《社会保险法》（符合）、法定退休月份 2027-03 已到（符合）、未达到最低缴费年限（符合）、首次参保（2009-03）在 2011-07-01《社会保险法》施行前（符合）、延长缴费满五年（不符合）、延长缴费满五年后仍不足（不符合）。截至 2027-03，有的不符合。',
      '转入城乡居民养老保险：转入户籍所在地的城乡居民养老保险。',
      '转入城乡居民养老保险的条件：适用 2011-07-01 起施行的《社会保险法》（符合）、法定退休月份 2027-03 已到（符合）、未达到最低缴费年限（符合）。截至 2027-03，各项均符合。',
      '终止养老保险关系：书面申请，个人账户储存额一次性支付给本人。',
      '社保经办机构须先说明其他办法，这一点未见法规原文。',
      '个人账户储存额一次性支付，这一点未见法规原文。',
      '终止养老保险关系的条件：适用 2011-07-01 起施行的《社会保险法》（符合）、法定退休月份 2027-03 已到（符合）、未达到最低缴费年限（符合）、本人不延长缴费，也不转入居民保险（不明）、本人书面申请（不明）。截至 2027-03，是否都符合尚不明。',
    ]);
  });

  it('cite the articles of each', () => {
    const cited = (option: string) =>
      stepOf('shortfall', `shortfall.${option}.conditions`).citations;
    expect(cited('extend')).toEqual([
      'minimum-period',
      'rising-minimum-period',
      'extension-in-shanghai',
    ]);
    expect(cited('one-time-payment')).toEqual([
      'one-time-payment',
      'rising-minimum-period',
      'one-time-payment-base',
    ]);
    expect(cited('resident-insurance')).toEqual(['minimum-period', 'move-to-resident-insurance']);
    expect(cited('end-relationship')).toEqual(['end-of-relationship']);
    const { references } = stepOf('shortfall', 'shortfall.extend.conditions', 'zh');
    expect(references[0]).toContain('第十六条');
  });

  it.each([
    ['shortfall', 'extend', true],
    ['shortfall', 'one-time-payment', false],
    ['shortfall', 'end-relationship', null],
    ['shortfall, sixty months over', 'one-time-payment', true],
    ['shortfall, elsewhere', 'extend', false],
    ['shortfall of a lower bound', 'extend', null],
    ['shortfall before the law', 'resident-insurance', null],
    ['shortfall, still to come', 'resident-insurance', false],
  ])('%s: %s is open, closed or not known: %s', (name, option, value) => {
    const step = stepOf(name, `shortfall.${option}.conditions`);
    expect(step.value).toBe(value);
    expect(step.text).toMatch(
      value === null
        ? /it is not known whether all of them are met\.$/
        : value
          ? / all of them are met\.$/
          : /not all of them are met\.$/,
    );
  });

  it.each([
    [
      'shortfall, sixty months over',
      '60 months count so far and 0 months are left, so that after 2032-03 the earliest month is 2032-03.',
    ],
    [
      'shortfall, time went by',
      '12 months count so far and 48 months are left, so that after 2035-03 the earliest month is 2039-03.',
    ],
    [
      'shortfall, more than sixty months',
      '70 months count so far and 0 months are left, so that after 2035-03 the earliest month is 2035-03.',
    ],
    [
      'shortfall, still to come',
      '0 months count so far and 60 months are left, so that after 2027-03 the earliest month is 2032-03.',
    ],
  ])('%s: when the rest can be paid at once', (name, sentence) => {
    expect(textOf(name, 'shortfall.one-time-payment.earliest', 'en')).toContain(sentence);
  });

  it.each([
    ['shortfall, sixty months over', 'Still missing in 2032-03: 180 − 160 − 0 = 20 months.', 20],
    ['shortfall, time went by', 'Still missing in 2039-03: 180 − 100 − 48 = 32 months.', 32],
    [
      'shortfall',
      'In 2032-03 nothing is missing any more (180 − 131 − 60 = −11 months), so there is nothing to pay at once.',
      0,
    ],
    ['shortfall, still to come', 'Still missing in 2032-03: 180 − 100 − 72 = 8 months.', 8],
  ])('%s: what is left to pay at once', (name, text, value) => {
    expect(stepOf(name, 'shortfall.one-time-payment.months')).toMatchObject({ text, value });
  });

  it('say in Chinese what is left', () => {
    expect(textOf('shortfall, sixty months over', 'shortfall.one-time-payment.months', 'zh')).toBe(
      '到 2032-03 仍缺：180 − 160 − 0 = 20 个月。',
    );
  });

  it('have nothing to pay at once where exactly nothing is left', () => {
    const [step] = explain(shortfall({ months: 120 }), { locale: 'en' }).filter(
      ({ rule }) => rule === 'shortfall.one-time-payment.months',
    );
    expect(step?.text).toContain('(180 − 120 − 60 = 0 months)');
  });

  it('count on the minimum that they reach', () => {
    expect(textOf('shortfall, rising minimum', 'shortfall.extend.end', 'en')).toBe(
      'Going on paying: 150 months as of 2028-11 are 48 months short of the minimum of 198 months, which is reached in 2032-11, one month of contributions each month.',
    );
    expect(stepOf('shortfall, risen minimum', 'eligibility.required-year')).toMatchObject({
      text: 'By the reading chosen the minimum contribution period rises with the years of an extension until it is reached; here the calendar year of 2031-01 counts: 2031.',
      formula: 'year(asOf)',
    });
    expect(stepOf('shortfall, rising minimum', 'eligibility.required-year')).toMatchObject({
      text: 'The minimum contribution period is that of the calendar year of the statutory month 2028-11: 2028.',
      formula: 'year(statutory)',
    });
  });

  it.each(['extend.end', 'extend.months', 'one-time-payment.months'])(
    'of a lower bound are never told as certain: %s',
    (rule) => {
      const last = (name: string, locale: Locale) =>
        stepOf(name, `shortfall.${rule}`, locale).assumptions.at(-1);
      expect(last('shortfall of a lower bound', 'en')).toBe(
        'As there may be more months, less may be missing, and it may be earlier.',
      );
      expect(last('shortfall by the first reading', 'en')).toBe(
        'The figures contradict each other; this is by the first reading.',
      );
      expect(last('shortfall', 'en') ?? '').not.toMatch(/may be|reading/);
    },
  );

  it.each([
    [
      'shortfall of a lower bound',
      'first insured (not given) before 2011-07-01 (not known)',
      '首次参保（未给出）在 2011-07-01《社会保险法》施行前（不明）',
    ],
    [
      'shortfall, sixty months over',
      'first insured (2011-06) before 2011-07-01 (met)',
      '首次参保（2011-06）在 2011-07-01《社会保险法》施行前（符合）',
    ],
    [
      'shortfall, sixty months over',
      'sixty months of extension paid (met)',
      '延长缴费满五年（符合）',
    ],
    [
      'shortfall, still to come',
      'the statutory month 2027-03 has come (not met)',
      '法定退休月份 2027-03 已到（不符合）',
    ],
    [
      'shortfall before the law',
      'the law in force since 2011-07-01 applies (not known)',
      '适用 2011-07-01 起施行的《社会保险法》（不明）',
    ],
  ])('%s: %s', (name, en, zh) => {
    const of = (locale: Locale) => textOf(name, 'shortfall.one-time-payment.conditions', locale);
    expect(of('en')).toContain(en);
    expect(of('zh')).toContain(zh);
  });

  it.each([
    [
      'no shortfall',
      '180 months reach the minimum of 180 months: there is no shortfall.',
      '180 个月，达到最低缴费年限 180 个月，没有不足。',
      true,
    ],
    [
      'no shortfall by then',
      'Contributions that go on, one a month, come to 168 + 12 = 180 months by the statutory month 2027-03 and reach the minimum of 180 months: there is no shortfall.',
      '继续按月缴费，到法定退休月份 2027-03 为 168 + 12 = 180 个月，达到最低缴费年限 180 个月，没有不足。',
      true,
    ],
    [
      'no shortfall before the rise',
      '188 months do not reach the present minimum of 192 months, but counting back they reached that of a year before it rose: there is no shortfall.',
      '188 个月，未达到目前的最低缴费年限 192 个月，但往前推算，在提高以前已经达到，没有不足。',
      null,
    ],
  ])('%s: none', (name, en, zh, value) => {
    expect(stepOf(name, 'shortfall.none')).toMatchObject({ text: en, value });
    expect(textOf(name, 'shortfall.none', 'zh')).toBe(zh);
    expect(rules(name).filter((rule) => rule.startsWith('shortfall'))).toEqual(['shortfall.none']);
  });

  it('rest on what is shown where they begin', () => {
    const { basis } = shortfall({});
    expect(stepOf('shortfall', 'shortfall.options')).toMatchObject(basis);
    expect(stepOf('no shortfall', 'shortfall.none').sources).toEqual(basis.sources);
    expect(stepOf('short', 'shortfall.options').sources).toEqual([]);
  });
});
