import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { baseLimits, baseLimitsFromAverageWage } from '../../src/contribution/index.js';
import { type Explainable, explain, type Locale } from '../../src/explain/index.js';
import { InvalidInputError } from '../../src/input/index.js';
import { RuleNotKnownError, valueOn } from '../../src/law/index.js';
import { assessEligibility, statutoryRetirement } from '../../src/retirement/index.js';
import { type Issue, parseStatementJson, readStatement } from '../../src/statement/index.js';
import { aggregateTenure, type Tenure } from '../../src/tenure/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';

const texts = (result: Explainable, locale: Locale) =>
  explain(result, { locale }).map(({ text }) => text);

function thrown(call: () => unknown): RuleNotKnownError {
  try {
    call();
  } catch (error) {
    if (error instanceof RuleNotKnownError) return error;
  }
  throw new Error('nothing was thrown');
}

function misuse(call: () => unknown): InvalidInputError {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
  }
  throw new Error('nothing was refused');
}

const TENURE: Tenure = {
  kind: 'tenure',
  months: 344,
  years: 28,
  oddMonths: 8,
  lowerBound: true,
  unknownKinds: ['before1993'],
  byKind: { before1993: 0, deemed: 257, paid: 87 },
  readings: [
    { months: 344, label: 'printed-counts' },
    { months: 348, label: 'deemed-period' },
  ],
  overlaps: [{ start: '2011-10', end: '2014-09', months: 36, between: ['deemed', 'Hangzhou'] }],
  gaps: [{ start: '2015-01', end: '2015-01', months: 1 }],
  asOf: '2021-12',
  basis: { sources: ['sjtu-guide'], citations: ['working-years'], status: null },
};

describe('working years', () => {
  it('are explained step by step', () => {
    expect(explain(TENURE, { locale: 'en' })).toEqual([
      {
        rule: 'tenure.sum',
        text: 'Working years are the sum of the periods: service before the end of 1992 0 months, deemed contribution time 257 months, contributions paid 87 months; together 344 months.',
        inputs: { before1993: 0, deemed: 257, paid: 87 },
        formula: 'before1993 + deemed + paid',
        value: 344,
        sources: ['sjtu-guide'],
        citations: ['working-years'],
        status: null,
        assumptions: [
          'A month counts once.',
          'A part is not printed and counts as 0, so this is a lower bound: the truth is this much or more.',
        ],
        references: [
          'Guide on how to get the rights statement (个人权益单获取操作指南), only an excerpt read',
        ],
      },
      {
        rule: 'tenure.years',
        text: 'That is 28 years 8 months (344 months).',
        inputs: { years: 28, oddMonths: 8 },
        formula: '12 * years + oddMonths',
        value: 344,
        sources: [],
        citations: [],
        status: null,
        assumptions: [],
        references: [],
      },
      {
        rule: 'tenure.reading.deemed-period',
        text: 'Another reading gives 29 years 0 months (348 months): the deemed time by its printed period, not by its count.',
        inputs: { before1993: 0, deemed: 261, paid: 87 },
        formula: 'before1993 + deemed + paid',
        value: 348,
        sources: [],
        citations: [],
        status: null,
        assumptions: ['Months that the periods share are not taken off.'],
        references: [],
      },
      {
        rule: 'tenure.overlap',
        text: 'Shared by deemed contribution time and Hangzhou: 36 months (2011-10 to 2014-09). A month counts once.',
        inputs: { start: '2011-10', end: '2014-09' },
        formula: 'end - start + 1',
        value: 36,
        sources: [],
        citations: [],
        status: null,
        assumptions: [],
        references: [],
      },
      {
        rule: 'tenure.gap',
        text: 'Nothing is recorded for 2015-01 to 2015-01, 1 month.',
        inputs: { start: '2015-01', end: '2015-01' },
        formula: 'end - start + 1',
        value: 1,
        sources: [],
        citations: [],
        status: null,
        assumptions: [],
        references: [],
      },
    ]);
  });

  it('are explained in Chinese', () => {
    expect(texts(TENURE, 'zh')).toEqual([
      '个人工作年限为各时间段之和：92年底前连续工龄 0 个月，视同缴费年限 257 个月，实际缴费 87 个月，合计 344 个月。',
      '折合 28 年 8 个月（344 个月）。',
      '另一种读法为 29 年 0 个月（348 个月）：视同缴费年限以起止年月为准，不用印出的月数。',
      '视同缴费年限与Hangzhou重叠 36 个月（2011-10 至 2014-09），同一个月只计算一次。',
      '2015-01 至 2015-01 共 1 个月没有任何记载。',
    ]);
  });

  it('that are complete assume nothing but that a month counts once', () => {
    const [sum] = explain({ ...TENURE, lowerBound: false }, { locale: 'zh' });
    expect(sum?.assumptions).toEqual(['同一个月只计算一次。']);
  });

  it('use the singular for one', () => {
    expect(texts(aggregateTenure([{ kind: 'paid', months: 13 }]), 'en')[1]).toBe(
      'That is 1 year 1 month (13 months).',
    );
  });
});

describe('an issue', () => {
  const issue: Issue = {
    kind: 'issue',
    code: 'unreadable-value',
    severity: 'error',
    path: 'current.credited',
    line: 11,
    column: 16,
    raw: '576O.00\n元',
    detail: null,
  };

  it('says where, what, and what to do', () => {
    expect(texts(issue, 'zh')).toEqual([
      '第 11 行第 16 列：（二）记账金额处印有“576O.00 元”，读不出数值，按未印出处理。请对照原件核对。',
    ]);
    expect(texts(issue, 'en')).toEqual([
      'Line 11, column 16: What is printed for (2) amount credited in the year is no value of that kind: "576O.00 元". It counts as not printed; check it on the paper.',
    ]);
  });

  it('has its place among the inputs', () => {
    const [step] = explain(issue, { locale: 'en' });
    expect(step?.rule).toBe('issue.unreadable-value');
    expect(step?.inputs).toEqual({ line: 11, column: 16, raw: '576O.00\n元' });
  });

  it('about no value is about the statement', () => {
    expect(texts({ ...issue, path: null }, 'zh')[0]).toContain('权益记录单处印有');
  });

  it.each([
    'empty',
    'not-a-statement',
    'other-sheet',
    'other-place',
    'title-missing',
    'sections-by-year',
  ] as const)('%s is about the whole text and has no place', (code) => {
    expect(texts({ ...issue, code }, 'en')[0]).not.toContain('Line 11');
  });

  it.each([
    'unknown-text',
    'unknown-status',
    'conflicting-values',
    'joined-value',
    'wrapped-cell',
    'several-statements',
    'more-issues',
  ] as const)('%s has its place', (code) => {
    expect(texts({ ...issue, code }, 'en')[0]).toMatch(/^Line 11, column 16: /);
  });

  it('names the other sheet', () => {
    const other: Issue = { ...issue, code: 'other-sheet', detail: 'transfer-voucher' };
    expect(texts(other, 'zh')[0]).toMatch(/^这是基本养老保险参保缴费凭证，不是/);
    expect(texts(other, 'en')[0]).toMatch(/^This is a voucher for the transfer/);
    expect(explain(other, { locale: 'en' })[0]?.inputs['detail']).toBe('transfer-voucher');
  });

  it('names the other place', () => {
    const other: Issue = { ...issue, code: 'other-place', detail: '北京' };
    expect(texts(other, 'zh')[0]).toMatch(/^这是北京的单据，/);
    expect(texts(other, 'en')[0]).toMatch(/^This is a sheet of Beijing\. /);
    const ranked: Issue = { ...other, detail: '北京市' };
    expect(texts(ranked, 'zh')[0]).toMatch(/^这是北京市的单据，/);
    expect(texts(ranked, 'en')[0]).toMatch(/^This is a sheet of Beijing\. /);
  });

  it('does without a name that is not known', () => {
    expect(texts({ ...issue, code: 'other-sheet', detail: 'toString' }, 'zh')[0]).toMatch(
      /^这是另一种单据，/,
    );
    expect(texts({ ...issue, code: 'other-sheet', detail: null }, 'en')[0]).toMatch(
      /^This is another sheet, /,
    );
    expect(texts({ ...issue, code: 'other-place', detail: '某某市' }, 'en')[0]).toMatch(
      /^This is a sheet of another place\. /,
    );
    expect(texts({ ...issue, code: 'other-place', detail: null }, 'zh')[0]).toMatch(
      /^这是外省市的/,
    );
  });
});

describe('a reading', () => {
  it('that was refused says so, and why', () => {
    const reading = readStatement('');
    expect(texts(reading, 'zh')).toEqual([
      '未读取。',
      '没有文字可读。请提供权益记录单的文字内容。',
    ]);
    expect(explain(reading, { locale: 'en' })[0]).toMatchObject({
      rule: 'statement.refused',
      inputs: { layout: null, year: null },
      value: 1,
    });
  });

  const TEXT =
    '养老保险个人权益记录 (2021年度) (三) 截至2021年底，累计缴纳记账情况： 缴费月数：87个月';

  it('that was read names the sheet and the year', () => {
    const reading = { ...readStatement(TEXT), issues: [] };
    expect(texts(reading, 'zh')).toEqual([
      '已读取 2021 年度的上海市养老保险个人权益记录（附缴费明细）。没有需要说明之处。',
    ]);
    expect(texts(reading, 'en')).toEqual([
      'Read the yearly pension rights statement of Shanghai with its list of months of 2021. Nothing to report.',
    ]);
  });

  it('counts what there is to report', () => {
    const reading = readStatement(`${TEXT} 乱七八糟的文字`);
    const steps = explain(reading, { locale: 'en' });
    expect(steps).toHaveLength(reading.issues.length + 1);
    expect(steps[0]?.text).toMatch(/1 thing to report\.$/);
    expect(steps[0]?.value).toBe(1);
    expect(steps[1]?.rule).toBe('issue.unknown-text');
  });
});

describe('JSON that is no statement', () => {
  it('is explained fault by fault, by label', () => {
    const steps = explain(parseStatementJson({ kind: 'statement' }), { locale: 'zh' });
    expect(steps[0]?.text).toBe('这份 JSON 不是完整的权益记录单，未读取。');
    expect(steps[0]?.value).toBe(steps.length - 1);
    const missing = steps.find(({ inputs }) => inputs['path'] === 'closing');
    expect(missing?.rule).toBe('json-issue.missing');
    expect(missing?.text).toBe(
      '缺少（三）截至年底累计缴纳记账情况（字段 closing）；未印出的数值应写为 null。',
    );
  });

  it('that is one says which sheet', () => {
    const { statement } = readStatement(
      '养老保险个人权益记录 (2021年度) (三) 截至2021年底，累计缴纳记账情况： 缴费月数：87个月',
    );
    const reading = parseStatementJson(JSON.parse(JSON.stringify(statement)));
    expect(texts(reading, 'zh')).toEqual(['已读取上海市养老保险个人权益记录（附缴费明细）。']);
  });

  it('names an unknown field as it is written', () => {
    const issue = {
      kind: 'json-issue',
      code: 'unknown',
      path: 'opening.monthz',
      received: '3',
      expected: 'no such field',
    } as const;
    expect(texts(issue, 'en')).toEqual([
      'There is an unknown field "monthz" (section (1) up to the year before).',
    ]);
  });
});

describe('an error', () => {
  it.each([
    ['month', '参数 from 应为 YYYY-MM 格式的年月，收到的是 "2021-13"。'],
    ['date', '参数 from 应为 YYYY-MM-DD 格式的日期，收到的是 "2021-13"。'],
    [
      'amount',
      // An index and a rate are refused by the same code, and have more decimals than an amount.
      '参数 from 应为不小于 0、大小和小数位数不超出规定的数（金额以元计，最多两位小数），收到的是 "2021-13"。',
    ],
    ['integer', '参数 from 应为规定范围内的整数，收到的是 "2021-13"。'],
    ['range', '参数 from 不合次序，或超出其他参数所定的时间，收到的是 "2021-13"。'],
    ['choice', '参数 from 不在可选值之中，收到的是 "2021-13"。'],
    ['shape', '参数 from 的形式不对，收到的是 "2021-13"。'],
  ] as const)('of a caller, %s, names the argument', (code, text) => {
    const error = new InvalidInputError(code, 'from', '2021-13', 'something');
    expect(texts(error, 'zh')).toEqual([text]);
    expect(texts(error, 'en')[0]).toContain('"2021-13"');
    expect(texts(error, 'en')[0]).toContain('argument from');
    expect(explain(error, { locale: 'en' })[0]?.inputs).toEqual({
      path: 'from',
      received: '"2021-13"',
      expected: 'something',
    });
  });

  it.each([
    [
      '310101197005120010',
      '参数 birth 的公民身份号码不是 18 位，或末位校验码不对，收到的是 "310101********0010"。',
      'The ID number of the argument birth has not 18 characters, or its check digit is wrong: "310101********0010".',
    ],
    [
      '1899-12',
      '参数 birth 应为 1900 至 2099 年的出生年月 YYYY-MM、日期 YYYY-MM-DD 或 18 位公民身份号码，收到的是 "1899-12"。',
      'The argument birth must be a month YYYY-MM or a date YYYY-MM-DD of birth from 1900 to 2099, or an ID number of 18 characters, not "1899-12".',
    ],
  ])('of a caller, about the birth %s, says what a birth can be', (birth, zh, en) => {
    const error = misuse(() => statutoryRetirement({ category: 'man', birth }));
    expect(texts(error, 'zh')).toEqual([zh]);
    expect(texts(error, 'en')).toEqual([en]);
  });

  it('about a birth after the time that is asked about names the order', () => {
    const error = misuse(() =>
      assessEligibility({ category: 'man', birth: '1970-01', asOf: '1969-12', months: 0 }),
    );
    expect(texts(error, 'zh')).toEqual([
      '参数 birth 不合次序，或超出其他参数所定的时间，收到的是 "1970-01"。',
    ]);
  });

  it('about a rule that is not known says what is held and why not this', () => {
    const error = thrown(() => valueOn('accountInterestRate', '2013-06', LAW_OF_2026));
    const [text] = texts(error, 'zh');
    expect(text).toMatch(/^没有 2013-06 的个人账户记账利率。原因：/);
    expect(text).toContain('2008-01-01 至 2012-12-31、2014-01-01 至 2026-12-31');
    expect(text).toMatch(/不以相邻时期的数字代替。$/);
    expect(texts(error, 'en')[0]).toMatch(/^There is no figure for 2013-06 in the table "interest/);
  });

  it('about a time outside all gaps gives no reason', () => {
    const error = new RuleNotKnownError('lateFeeRate', '1990-01', [], null);
    expect(texts(error, 'en')).toEqual([
      'There is no figure for 1990-01 in the table "late fee". It has no figures yet. The figure of a neighbouring time is not used in its place.',
    ]);
  });
});

describe('base limits', () => {
  it('in force are given with their days and sources', () => {
    const [inForce, fromAverage] = explain(baseLimits('2018-06'), { locale: 'zh' });
    expect(inForce).toMatchObject({
      rule: 'base-limits.in-force',
      text: '2018-04-01 至 2019-03-31：缴费基数下限 4279.00 元，上限 21396.00 元。',
      status: 'announced',
      assumptions: [],
    });
    expect(inForce?.sources).toContain('rsj-2018');
    expect(inForce?.inputs['lower']).toEqual(new Decimal(4279));
    expect(fromAverage).toMatchObject({
      rule: 'base-limits.from-average',
      text: '上限为所依据的月平均工资 7132.00 元的 300%，下限为 60%。',
      inputs: { averageWage: new Decimal(7132) },
    });
  });

  it('of May 2019 do not call the transitional basis the average wage of the year before', () => {
    const sentences = explain(baseLimits('2019-05'), { locale: 'en' }).map(({ text }) => text);
    expect(sentences.join(' ')).toContain('8211.00 yuan');
    expect(sentences.join(' ')).not.toContain('the year before');
    const chinese = explain(baseLimits('2019-05'), { locale: 'zh' }).map(({ text }) => text);
    expect(chinese.join('')).not.toContain('上年度');
  });

  it('whose lower limit was set apart say so', () => {
    const [, fromAverage, ...derived] = explain(baseLimits('2020-09'), { locale: 'en' });
    expect(fromAverage?.text).toContain('was kept at the level of the year before');
    expect(derived.map(({ rule }) => rule)).toEqual([
      'base-limits.upper.jiao',
      'base-limits.upper.yuan',
    ]);
    expect(derived.at(-1)?.value).toEqual(new Decimal(28017));
  });

  it('say how the lower limit was set where it is not 60 %', () => {
    const told = (on: '2020-09' | '2021-09' | '2022-09', locale: 'zh' | 'en') =>
      explain(baseLimits(on), { locale })[1]?.text;
    expect(told('2020-09', 'zh')).toContain('维持上年水平');
    expect(told('2021-09', 'en')).toContain('60% of the mean of this average and that');
    expect(told('2022-09', 'zh')).toContain('平均数的 60%');
    const other = { ...baseLimits('2020-09'), lowerException: null };
    expect(explain(other, { locale: 'en' })[1]?.text).toContain('was set apart and is not 60%');
    expect(explain(other, { locale: 'zh' })[1]?.text).toContain('另行公布');
  });

  it('of which no announcement was seen say so', () => {
    const [inForce] = explain(baseLimits('2001-01'), { locale: 'zh' });
    expect(inForce?.status).toBe('derived');
    expect(inForce?.assumptions).toEqual(['数字由规则推算，未见公布。']);
  });

  it('without a known end are open', () => {
    const limits = { ...baseLimits('2018-06'), to: null };
    expect(texts(limits, 'zh')[0]).toMatch(/^2018-04-01 起：/);
    expect(texts(limits, 'en')[0]).toMatch(/^from 2018-04-01 on: /);
  });

  it('that follow from an average wage are explained as such', () => {
    const [step] = explain(baseLimitsFromAverageWage(7132), { locale: 'en' });
    expect(step).toMatchObject({
      rule: 'base-limits.derived',
      text: 'By this average wage the lower limit of the contribution base is 4279.00 yuan (60%), the upper 21396.00 yuan (300%).',
      inputs: { averageWage: new Decimal(7132) },
    });
    expect(step?.sources).toEqual(['laodongbao-2018']);
  });
});

describe('misuse', () => {
  it.each([null, undefined, 3, 'text', []])('%j is no result', (result) => {
    expect(() => explain(result as never, { locale: 'en' })).toThrow(InvalidInputError);
  });

  it('of a kind that is not known is named', () => {
    expect(() => explain({ kind: 'nothing' } as never, { locale: 'en' })).toThrow(
      'result.kind: expected the kind of a result, received "nothing"',
    );
  });

  it.each(['fr', undefined, 'ZH'])('locale %j is refused', (locale) => {
    expect(() => explain(TENURE, { locale } as never)).toThrow(/^options\.locale: /);
  });

  it('needs options', () => {
    expect(() => explain(TENURE, undefined as never)).toThrow(/^options: /);
  });
});
