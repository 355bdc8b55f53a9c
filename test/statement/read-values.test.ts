import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.js';

const CLEAN = readFileSync(new URL('../statements/annual-2016-clean.txt', import.meta.url), 'utf8');
const MAILED = readFileSync(new URL('../statements/mailed-2017.txt', import.meta.url), 'utf8');

function changed(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`${before} is not in the text`);
  return text.replace(before, () => after);
}

function read(text: string) {
  const { statement, issues, places } = readStatement(text);
  if (statement === null) throw new Error('refused');
  const told = issues.map(({ code, path, raw }) => ({ code, path, raw }));
  return { statement, issues: told, places };
}

describe('places', () => {
  const { places } = read(CLEAN);

  it.each([
    ['year', 3, 1, '(2016年度)'],
    ['name', 5, 4, '张测试'],
    ['idNumber', 5, 15, '310101196804150007'],
    ['employer', 6, 8, '上海示例机械厂'],
    ['monthsBefore1993', 7, 11, '4年7个月'],
    ['opening.asOf', 8, 7, '2015年底'],
    ['opening.months', 9, 6, '276个月'],
    ['opening.balance', 9, 21, '98765.40元'],
    ['current.year', 10, 5, '2016'],
    ['current.interest', 11, 30, '8431.70元'],
    ['closing.balance', 14, 21, '112957.10元'],
    ['supplement.contributionBase.amount', 18, 34, '6200元'],
    ['contributions[0].sequence', 23, 1, '1'],
    ['contributions[11].month', 34, 4, '201612'],
    ['contributions[11].status', 34, 21, '已缴费'],
  ])('%s', (path, line, column, raw) => {
    expect(places[path]).toEqual({ line, column, raw });
  });
});

describe('a label that stands twice', () => {
  const MONTHS = '缴费月数：276个月';

  it.each([
    ['the same value again', '缴费月数：276个月 缴费月数：276', 276, []],
    ['a dash after a value', '缴费月数：276个月 缴费月数：—', 276, []],
    ['a value after a dash', '缴费月数：— 缴费月数：276个月', 276, []],
    ['a value after a mask', '缴费月数：[] 缴费月数：276个月', 276, []],
  ])('%s', (_, print, months, issues) => {
    const { statement, issues: told, places } = read(changed(CLEAN, MONTHS, print));
    expect(statement.opening.months).toBe(months);
    expect(statement.absent['opening.months']).toBeUndefined();
    expect(places['opening.months']?.raw).toMatch(/^276/);
    expect(told).toEqual(issues);
  });

  it('two values are none', () => {
    const { statement, issues, places } = read(
      changed(CLEAN, MONTHS, '缴费月数：276个月 缴费月数：277个月'),
    );
    expect(statement.opening.months).toBeNull();
    expect(statement.absent['opening.months']).toBe('unreadable');
    expect(statement.unreadable['opening.months']).toBe('276 / 277');
    expect(places['opening.months']).toBeUndefined();
    expect(issues).toEqual([
      { code: 'conflicting-values', path: 'opening.months', raw: '277个月' },
    ]);
  });

  it('two periods are none', () => {
    const { statement } = read(
      changed(CLEAN, MONTHS, '缴费月数：199301-201512 缴费月数：199302-201512'),
    );
    expect(statement.opening.period).toBeNull();
    expect(statement.unreadable['opening.period']).toBe('1993-01-2015-12 / 1993-02-2015-12');
  });

  it('the same period again is one', () => {
    const { statement, issues } = read(
      changed(CLEAN, MONTHS, '缴费月数：199301-201512 缴费月数：1993.1至2015.12'),
    );
    expect(statement.opening.period).toEqual({ start: '1993-01', end: '2015-12' });
    expect(issues).toEqual([]);
  });

  it('two names are none', () => {
    const { statement, issues } = read(changed(CLEAN, '参保单位', '姓名：李测试\n参保单位'));
    expect(statement.name).toBeNull();
    expect(issues).toEqual([{ code: 'conflicting-values', path: 'name', raw: '李测试' }]);
  });

  it('two years of the title are none', () => {
    const { statement, issues } = read(changed(CLEAN, '(2016年度)', '(2016年度)\n(2017年度)'));
    expect(statement.year).toBeNull();
    expect(issues).toEqual([{ code: 'conflicting-values', path: 'year', raw: '(2017年度)' }]);
  });
});

describe('a count and its period', () => {
  const DEEMED = '视同缴费年限：—';
  const period = { start: '1991-01', end: '1992-12' };

  it.each([
    ['视同缴费年限：2年（1991年1月-1992年12月）', 24, period],
    ['视同缴费年限：1991年1月-1992年12月（24个月）', 24, period],
    ['视同缴费年限：2年 视同缴费年限：1991年1月-1992年12月', 24, period],
    ['视同缴费年限：1991年1月-1992年12月 视同缴费年限：2年', 24, period],
    ['视同缴费年限：2年（含军龄）', 24, null],
  ])('%s', (print, months, expected) => {
    const { statement } = read(changed(CLEAN, DEEMED, print));
    expect(statement.deemed).toEqual({ months, period: expected, wordedUntil: null });
    expect(statement.absent['deemed.months']).toBeUndefined();
  });

  it('says that a period stands instead', () => {
    const { statement } = read(
      changed(CLEAN, DEEMED, '视同缴费年限：1991年1月-1992年12月（共计）'),
    );
    expect(statement.deemed.months).toBeNull();
    expect(statement.absent['deemed.months']).toBe('period-instead');
  });
});

describe('1992年12月以前', () => {
  const BEFORE = '92年底前连续工龄：4年7个月';

  it.each([
    ['92年底前连续工龄：[] 1992年12月以前：4年7个月', 55],
    ['92年底前连续工龄：4年7个月 1992年12月以前：3年', 55],
    ['92年底前连续工龄：4年X个月 1992年12月以前：4年7个月', 55],
    ['1992年12月以前：无', 0],
  ])('is the service before 1993 where its own label is silent: %s', (print, months) => {
    expect(read(changed(CLEAN, BEFORE, print)).statement.monthsBefore1993).toBe(months);
  });
});

describe('what cannot be read', () => {
  it('is reported with its raw text, and the rest of the line, too', () => {
    const { issues } = read(changed(CLEAN, '5760.00元', '576O.00元 左右'));
    expect(issues).toEqual([
      { code: 'unreadable-value', path: 'current.credited', raw: '576O.00元' },
      { code: 'unknown-text', path: null, raw: '左右' },
    ]);
  });

  it('masks an ID number, also one in pieces', () => {
    const { issues } = read(changed(CLEAN, '310101196804150007', '310101 19680415 0007'));
    expect(issues).toEqual([
      { code: 'joined-value', path: 'idNumber', raw: '310101 ******** ****' },
    ]);
  });

  it('is reported in the heading of a section', () => {
    const { statement, issues } = read(changed(CLEAN, '截至2015年底', '截至2O15年底'));
    expect(statement.opening.asOf).toBeNull();
    expect(statement.opening.months).toBe(276);
    expect(statement.absent['opening.asOf']).toBe('unreadable');
    expect(statement.unreadable['opening.asOf']).toBe('2O15年底');
    expect(issues).toEqual([{ code: 'unreadable-value', path: 'opening.asOf', raw: '2O15年底' }]);
  });

  it('is reported in the title', () => {
    const { statement, issues } = read(changed(CLEAN, '(2016年度)', '(2O16年度)'));
    expect(statement.year).toBeNull();
    expect(statement.asOf).toBe('2016-12');
    expect(statement.unreadable['year']).toBe('(2O16年度)');
    expect(issues).toEqual([{ code: 'unreadable-value', path: 'year', raw: '(2O16年度)' }]);
  });

  it('is reported behind a heading', () => {
    const heading = '(二) 2016年度缴纳记账情况：';
    const { issues } = read(changed(CLEAN, heading, `${heading}莫名其妙`));
    expect(issues).toEqual([{ code: 'unknown-text', path: null, raw: '：莫名其妙' }]);
  });

  it('takes a balance in the section of the year for unknown text', () => {
    const { statement, issues } = read(
      changed(CLEAN, '记账金额：', '个人账户储存总额：5元 记账金额：'),
    );
    expect(statement.current.credited?.toFixed(2)).toBe('5760.00');
    expect(issues).toEqual([{ code: 'unknown-text', path: null, raw: '个人账户储存总额：5元' }]);
  });

  it('takes a count before the first section for unknown text', () => {
    const { issues } = read(changed(CLEAN, '(一)', '缴费月数：5个月\n(一)'));
    expect(issues).toEqual([{ code: 'unknown-text', path: null, raw: '缴费月数：5个月' }]);
  });
});

describe('last month covered', () => {
  const CLOSING = '(三) 截至2016年底，累计缴纳记账情况：\n';
  const WITHOUT = CLEAN.replace(/\(三\)[\s\S]*?(?=\n补充信息)/, '');

  it('is that of the closing section, else the end of the year of the title or the section', () => {
    expect(WITHOUT).not.toContain(CLOSING);
    expect(read(CLEAN).statement.asOf).toBe('2016-12');
    expect(read(WITHOUT).statement.asOf).toBe('2016-12');
    expect(read(changed(WITHOUT, '(2016年度)', '')).statement.asOf).toBe('2016-12');
    const none = changed(
      changed(WITHOUT, '(2016年度)', ''),
      '(二) 2016年度缴纳',
      '(二) 2O16年度缴纳',
    );
    expect(read(none).statement.asOf).toBeNull();
  });
});

describe('arrears', () => {
  it.each([
    ['无', '0', undefined],
    ['0', '0', undefined],
    ['—', null, 'dash'],
    ['', null, 'blank'],
    ['元', null, 'blank'],
    ['[]', null, 'masked'],
  ])('of %j', (print, amount, absence) => {
    const { statement } = read(changed(CLEAN, '个人欠费金额：0.00元', `个人欠费金额：${print}`));
    expect(statement.arrears.amount?.toFixed() ?? null).toBe(amount);
    expect(statement.absent['arrears.amount']).toBe(absence);
  });
});

describe('the employer of the head', () => {
  const EMPLOYER = '参保单位名称：上海示例机械厂';
  const LIST = CLEAN.slice(CLEAN.indexOf('附：'));
  const withoutList = changed(CLEAN, LIST, '');

  it.each([
    ['complete on its line', '上海示例机械厂\n第二', '上海示例机械厂'],
    ['complete with the next line', '上海示例\n机械厂', '上海示例机械厂'],
    ['complete with two lines', '上海示例国际\n货物运输\n有限公司', '上海示例国际货物运输有限公司'],
    ['never complete', '上海示例国际\n货物', '上海示例国际'],
    ['before a label that is not known', '上海示例机械厂 性别：男', '上海示例机械厂'],
  ])('is %s', (_, print, employer) => {
    const { statement } = read(changed(withoutList, EMPLOYER, `参保单位名称：${print}`));
    expect(statement.employer).toBe(employer);
  });

  it('is the reading that the list knows', () => {
    const list = changed(LIST, '上海示例机械厂', '上海示例国际货物');
    const text = changed(CLEAN, LIST, list);
    const { statement } = read(changed(text, EMPLOYER, '参保单位名称：上海示例国际\n货物'));
    expect(statement.employer).toBe('上海示例国际货物');
  });
});

describe('the table of the mailed sheet', () => {
  const ROW = '累计至2016年12月31日                 288          210,300.50';
  const YEAR = '2017年1月1日至2017年12月31日          12            7,200.00           15,251.10';
  const OPENING = ['288', '210300.50'];

  it.each([
    ['both figures', '累计至2016年12月31日 288 210,300.50', OPENING, []],
    ['units', '累计至2016年12月31日 288个月 210,300.50元', OPENING, []],
    ['a lone amount', '累计至2016年12月31日 210,300.50', [null, '210300.50'], []],
    ['a lone count', '累计至2016年12月31日 288', ['288', null], []],
    ['none', '累计至2016年12月31日', [null, null], []],
    ['a dash for the interest', '累计至2016年12月31日 288 210,300.50 —', OPENING, []],
    ['one too many', '累计至2016年12月31日 288 210,300.50 5.00', OPENING, ['5.00']],
    ['a line below', '累计至2016年12月31日 288 210,300.50\n5.00', OPENING, ['5.00']],
  ])('has totals with %s', (_, print, [months, balance], unknown) => {
    const { statement, issues } = read(changed(MAILED, ROW, print));
    expect(statement.opening.months).toBe(months === null ? null : Number(months));
    expect(statement.opening.balance?.toFixed(2) ?? null).toBe(balance);
    expect(issues.map(({ raw }) => raw)).toEqual(unknown);
  });

  it.each([
    ['all figures', '12 7,200.00 15,251.10', [12, '7200.00', '15251.10'], []],
    ['two amounts', '7,200.00 15,251.10', [null, '7200.00', '15251.10'], []],
    ['a lone amount, which may be either', '7,200.00', [null, null, null], ['7,200.00']],
    ['a lone count', '12', [12, null, null], []],
    ['a count and an amount', '12 7,200.00', [12, '7200.00', null], []],
  ])('has a year with %s', (_, print, figures, unknown) => {
    const { statement, issues } = read(
      changed(MAILED, YEAR, `2017年1月1日至2017年12月31日 ${print}`),
    );
    const { months, credited, interest } = statement.current;
    expect([months, credited?.toFixed(2) ?? null, interest?.toFixed(2) ?? null]).toEqual(figures);
    expect(issues.map(({ raw }) => raw)).toEqual(unknown);
  });
});

describe('a text with little in it', () => {
  it('lacks the labels of all the rest', () => {
    const { statement, issues } = read('(三) 截至2021年底，累计缴纳记账情况：');
    expect(statement.absent).toEqual(
      Object.fromEntries(
        [
          'year',
          'name',
          'idNumber',
          'employer',
          'monthsBefore1993',
          'deemed.months',
          'opening.asOf',
          'opening.months',
          'opening.balance',
          'current.year',
          'current.months',
          'current.credited',
          'current.interest',
          'closing.months',
          'closing.balance',
          'arrears.months',
          'arrears.amount',
          'supplement',
          'contributions',
        ].map((path) => [path, 'label-missing']),
      ),
    );
    expect(statement.asOf).toBe('2021-12');
    expect(issues.map(({ code }) => code)).toEqual(['title-missing']);
  });
});

describe('a number that is kept as printed', () => {
  it.each(['31010119680415000x', '31010119680415000X', 'az09AZ', '310101********0007', '3101●●'])(
    '%s',
    (number) => {
      const { statement } = read(changed(CLEAN, '310101196804150007', number));
      expect(statement.idNumber).toBe(number);
    },
  );

  it.each(['310101-19680415', '310101é', '_310101', '310101·0007'])('not %s', (number) => {
    const { statement } = read(changed(CLEAN, '310101196804150007', number));
    expect(statement.idNumber).toBeNull();
    expect(statement.absent['idNumber']).toBe('unreadable');
  });
});
