import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { auditCareer, auditStatement, type Finding } from '../../src/audit/index.js';
import { readStatement, type Statement } from '../../src/statement/index.js';

const CLEAN = readFileSync(new URL('../statements/annual-2016-clean.txt', import.meta.url), 'utf8');

/** What a text says in place of another. */
type Change = readonly [before: string, after: string];

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, [before, after]) => {
    if (!now.includes(before)) throw new Error(`${before} is not in the text`);
    return now.replace(before, () => after);
  }, text);
}

function read(changes: readonly Change[]): Statement {
  const { statement } = readStatement(changed(CLEAN, changes));
  if (statement === null) throw new Error('refused');
  return statement;
}

/** A finding in plain values, amounts as text. */
function plain(finding: Finding): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(finding).map(([key, value]) => [
      key,
      Decimal.isDecimal(value) ? value.toFixed(2) : value,
    ]),
  );
}

const OPENING = '缴费月数：276个月';
const CURRENT = '缴费月数：12个月';
const CLOSING = '缴费月数：288个月';
const DEEMED = '视同缴费年限：—';
const ROW = (number: number, rest = '上海示例机械厂\t1\t已缴费\t') =>
  `${number}\t2016${String(number).padStart(2, '0')}\t${rest}`;

/** Rows after one that is taken out or put in, with the numbers they then have. */
function renumbered(from: number, by: number): Change[] {
  const numbers = Array.from({ length: 12 - from + 1 }, (_, i) => from + i);
  if (by > 0) numbers.reverse();
  return numbers.map((number) => [
    ROW(number),
    ROW(number).replace(`${number}\t`, `${number + by}\t`),
  ]);
}

interface Contradiction extends Partial<Finding> {
  readonly title: string;
  readonly changes: readonly Change[];
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    title: 'closing months one too many',
    changes: [[CLOSING, '缴费月数：289个月']],
    code: 'months-sum',
    severity: 'error',
    printed: 289,
    expected: 288,
  },
  {
    title: 'closing balance a jiao too high',
    changes: [['112957.10元', '112,957.20元']],
    code: 'balance-sum',
    severity: 'error',
    printed: '112957.20',
    expected: '112957.10',
  },
  {
    title: 'opening period a month too long',
    changes: [
      [OPENING, '缴费月数：2008年8月-2015年12月'],
      [CLOSING, '缴费月数：100个月'],
    ],
    code: 'opening-period-months',
    severity: 'warning',
    printed: 89,
    expected: 88,
    suggestion: '2008-09',
  },
  {
    title: 'opening period a month too short',
    changes: [
      [OPENING, '缴费月数：200810-201512'],
      [CLOSING, '缴费月数：100个月'],
    ],
    code: 'opening-period-months',
    severity: 'error',
    printed: 87,
    expected: 88,
    suggestion: '2008-09',
  },
  {
    title: 'period of the year too short',
    changes: [[CURRENT, '缴费月数：2016年2月至2016年12月']],
    code: 'current-period-months',
    severity: 'error',
    printed: 11,
    expected: 12,
  },
  {
    title: 'closing period too short',
    changes: [[CLOSING, '缴费月数：1993.02-2016.12']],
    code: 'closing-period-months',
    severity: 'error',
    printed: 287,
    expected: 288,
  },
  {
    title: 'deemed period wider than its months',
    changes: [[DEEMED, '视同缴费年限：10个月（1993年1月-1993年12月）']],
    code: 'deemed-period-months',
    severity: 'warning',
    printed: 10,
    expected: 12,
    suggestion: '1993-03',
  },
  {
    title: 'deemed period narrower than its months',
    changes: [[DEEMED, '视同缴费年限：1年2个月（1993/01-1993/12）']],
    code: 'deemed-period-months',
    severity: 'error',
    printed: 14,
    expected: 12,
    suggestion: '1992-11',
  },
  {
    title: 'a period that ends before it begins',
    changes: [[DEEMED, '视同缴费年限：1993年12月-1993年1月']],
    code: 'period-reversed',
    severity: 'error',
    printed: '1993-01',
    expected: '1993-12',
  },
  {
    title: 'deemed months that are contribution months, too',
    changes: [
      [DEEMED, '视同缴费年限：30个月（2008年3月-2010年8月）'],
      [OPENING, '缴费月数：2010年7月-2015年12月'],
      [CLOSING, '缴费月数：78个月'],
    ],
    code: 'period-overlap',
    severity: 'warning',
    printed: 2,
    expected: 0,
    range: { start: '2010-07', end: '2010-08' },
  },
  {
    title: 'a list that lacks the last month',
    changes: [[`${ROW(12)}\n`, '']],
    code: 'detail-months',
    severity: 'error',
    printed: 12,
    expected: 11,
  },
  {
    title: 'a month that lacks between others',
    changes: [
      [`${ROW(6)}\n`, ''],
      ...renumbered(7, -1),
      [CURRENT, '缴费月数：11个月'],
      [CLOSING, '缴费月数：287个月'],
    ],
    code: 'detail-gap',
    severity: 'warning',
    months: ['2016-06'],
  },
  {
    title: 'a month that two employers paid',
    changes: [...renumbered(7, 1), [ROW(6), `${ROW(6)}\n7\t201606\t上海示例二厂\t1\t已缴费\t`]],
    code: 'detail-duplicate',
    severity: 'warning',
    months: ['2016-06'],
  },
  {
    title: 'a row of the year before',
    changes: [['1\t201601', '1\t201512']],
    code: 'detail-year',
    severity: 'warning',
    months: ['2015-12'],
  },
  {
    title: 'a month of the year before that is paid late',
    changes: [[ROW(1), '1\t201512\t上海示例机械厂\t1\t补缴\t']],
    code: 'detail-year',
    severity: 'info',
    months: ['2015-12'],
  },
  {
    title: 'thirteen months and no list',
    changes: [
      [CURRENT, '缴费月数：13个月'],
      [CLOSING, '缴费月数：289个月'],
      [CLEAN.slice(CLEAN.indexOf('附：')), ''],
    ],
    code: 'months-over-12',
    severity: 'warning',
    printed: 13,
    expected: 12,
  },
  {
    title: 'a letter among the digits of an amount',
    changes: [['5760.00', '576O.00']],
    code: 'unreadable-number',
    severity: 'error',
    printed: '576O.00元',
    suggestion: '5760.00',
  },
  {
    title: 'a letter among the digits of a count',
    changes: [[OPENING, '缴费月数：27б个月']],
    code: 'unreadable-number',
    severity: 'error',
    printed: '27б个月',
    suggestion: 276,
  },
  {
    title: 'words that do not fit the period behind them',
    changes: [[DEEMED, '视同缴费年限：1年\n1992年12月以前 视同缴费年限：1993年1月-1993年12月']],
    code: 'label-range-conflict',
    severity: 'info',
    printed: '1993-01',
    expected: '1992-12',
  },
  {
    title: 'service before the 16th birthday',
    changes: [['4年7个月', '8年10个月']],
    code: 'service-before-16',
    severity: 'warning',
    printed: 106,
    expected: 105,
  },
  {
    title: 'a title of another year',
    changes: [
      ['(2016年度)', '(2017年度)'],
      [CLEAN.slice(CLEAN.indexOf('附：')), ''],
    ],
    code: 'title-year',
    severity: 'warning',
    printed: 2017,
    expected: 2016,
  },
  {
    title: 'a wrong check digit',
    changes: [['310101196804150007', '31010119680415000X']],
    code: 'id-check-digit',
    severity: 'warning',
    printed: '310101********000X',
    expected: '7',
  },
  {
    title: 'a birthday that does not exist',
    changes: [['310101196804150007', '310101196802300008']],
    code: 'id-birth-date',
    severity: 'warning',
    printed: '310101********0008',
  },
  {
    title: 'months in arrears that the list does not have',
    changes: [['个人欠费月数：0个月', '个人欠费月数：2个月']],
    code: 'arrears-months',
    severity: 'info',
    printed: 2,
    expected: 0,
  },
  {
    title: 'a row of two months',
    changes: [[ROW(3), ROW(3, '上海示例机械厂\t2\t已缴费\t')]],
    code: 'row-months',
    severity: 'info',
    printed: 2,
    expected: 1,
    months: ['2016-03'],
  },
  {
    title: 'a number that is left out',
    changes: [['12\t201612', '13\t201612']],
    code: 'sequence',
    severity: 'info',
    printed: 13,
    expected: 12,
  },
  {
    title: 'another employer at the end of the year',
    changes: [['参保单位名称：上海示例机械厂', '参保单位名称：上海示例一厂']],
    code: 'employer-changed',
    severity: 'info',
    printed: '上海示例一厂',
    expected: '上海示例机械厂',
  },
];

describe('a text with one contradiction', () => {
  it('is clean without it', () => {
    expect(auditStatement(read([]))).toEqual([]);
  });

  it.each(CONTRADICTIONS)('gives one finding: $title ($code)', ({ title: _, changes, ...rest }) => {
    const findings = auditStatement(read(changes)).map(plain);
    expect(findings.map(({ code }) => code)).toEqual([rest.code]);
    expect(findings[0]).toMatchObject(rest);
  });
});

/** The statement of the year after the clean one. */
const NEXT: readonly Change[] = [
  ['(2016年度)', '(2017年度)'],
  ['(二) 2016年度', '(二) 2017年度'],
  ['截至2016年底', '截至2017年底'],
  ['截至2015年底', '截至2016年底'],
  [OPENING, '缴费月数：288 个月'],
  ['98765.40元', '112957.10元 '],
  ['记账金额：5760.00元 当年计息：8431.70元', '记账金额：5760.00元 当年计息：8264.60元'],
  ['288个月 个人账户储存总额：112957.10元', '300个月 个人账户储存总额：126981.70元'],
  [CLEAN.slice(CLEAN.indexOf('附：')), ''],
];

const CAREERS: readonly Contradiction[] = [
  {
    title: 'another person',
    changes: [['310101196804150007', '310101196804160002']],
    code: 'career-id-number',
    severity: 'error',
  },
  {
    title: 'another name',
    changes: [['姓名：张测试', '姓名：张测验']],
    code: 'career-name',
    severity: 'warning',
  },
  {
    title: 'a month more at the opening than at the closing before',
    changes: [
      ['288 个月', '289个月'],
      ['300个月', '301个月'],
    ],
    code: 'career-months',
    severity: 'warning',
    printed: 289,
    expected: 288,
  },
  {
    title: 'a fen more at the opening than at the closing before',
    changes: [
      ['112957.10元 ', '112957.11元 '],
      ['126981.70元', '126981.71元'],
    ],
    code: 'career-balance',
    severity: 'warning',
    printed: '112957.11',
    expected: '112957.10',
  },
  {
    title: 'another service before 1993',
    changes: [['4年7个月', '4年8个月']],
    code: 'career-before-1993',
    severity: 'warning',
    printed: 56,
    expected: 55,
  },
];

describe('two texts of one person', () => {
  const first = read([]);

  it('agree', () => {
    expect(auditStatement(read(NEXT))).toEqual([]);
    expect(auditCareer([first, read(NEXT)])).toEqual([]);
  });

  it.each(CAREERS)('give one finding: $title ($code)', ({ title: _, changes, ...rest }) => {
    const second = read([...NEXT, ...changes]);
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const findings = auditCareer(order).map(plain);
      expect(findings.map(({ code }) => code)).toEqual([rest.code]);
      expect(findings[0]).toMatchObject(rest);
    }
  });
});
