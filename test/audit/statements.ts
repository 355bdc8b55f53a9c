import { Decimal } from 'decimal.js';
import type { YearMonth } from '../../src/calendar/index.js';
import type { Contribution, Statement } from '../../src/statement/index.js';

/** The twelve paid rows of a year. */
export function paidYear(year: number, employer: string): Contribution[] {
  return Array.from({ length: 12 }, (_, i) => row(i + 1, month(year, i + 1), { employer }));
}

/** A paid row; what differs is given. */
export function row(
  sequence: number | null,
  at: YearMonth | null,
  differing: Partial<Contribution> = {},
): Contribution {
  return {
    sequence,
    month: at,
    employer: '上海示例机械厂',
    months: 1,
    status: '已缴费',
    paid: true,
    note: '',
    ...differing,
  };
}

export function month(year: number, number: number): YearMonth {
  return `${year}-${String(number).padStart(2, '0')}` as YearMonth;
}

const noSupplement = {
  averageMonthlyWage: null,
  contributionBase: null,
  monthlyPersonalContribution: null,
};

/** Every value printed, everything reconciles. */
export const clean2016: Statement = {
  kind: 'statement',
  layout: 'shanghai-annual',
  year: 2016,
  asOf: '2016-12',
  name: '张测试',
  idNumber: '310101196804150007',
  accountNumber: null,
  employer: '上海示例机械厂',
  monthsBefore1993: 55,
  deemed: { months: null, period: null, wordedUntil: null },
  opening: { asOf: '2015-12', months: 276, period: null, balance: new Decimal('98765.40') },
  current: {
    year: 2016,
    months: 12,
    period: null,
    credited: new Decimal('5760.00'),
    interest: new Decimal('8431.70'),
  },
  closing: { asOf: '2016-12', months: 288, period: null, balance: new Decimal('112957.10') },
  arrears: { months: 0, amount: new Decimal('0.00') },
  supplement: {
    averageMonthlyWage: { year: 2016, amount: new Decimal('6200.00') },
    contributionBase: { year: 2017, amount: new Decimal('6200') },
    monthlyPersonalContribution: { year: 2017, amount: new Decimal('496.00') },
  },
  contributions: paidYear(2016, '上海示例机械厂'),
  absent: { 'deemed.months': 'dash' },
  unreadable: {},
};

/** Nine months paid, three in arrears. */
export const arrears2023: Statement = {
  ...clean2016,
  year: 2023,
  asOf: '2023-12',
  name: '周假设',
  idNumber: '310109198507300005',
  employer: '上海示例建设集团有限公司',
  monthsBefore1993: 0,
  opening: { asOf: '2022-12', months: 100, period: null, balance: new Decimal('70000.00') },
  current: {
    year: 2023,
    months: 9,
    period: null,
    credited: new Decimal('5263.20'),
    interest: new Decimal('2918.30'),
  },
  closing: { asOf: '2023-12', months: 109, period: null, balance: new Decimal('78181.50') },
  arrears: { months: 3, amount: new Decimal('1754.40') },
  supplement: noSupplement,
  contributions: paidYear(2023, '上海示例建设集团有限公司').map((paid, i) =>
    i < 9 ? paid : { ...paid, months: 0, status: '欠费', paid: false },
  ),
  absent: { 'deemed.months': 'dash', supplement: 'blank' },
};

/** Masked values, a period in place of the opening count, consistent. */
export const masked2022: Statement = {
  ...clean2016,
  year: 2022,
  asOf: '2022-12',
  name: null,
  idNumber: null,
  employer: '上海示例大学',
  monthsBefore1993: 0,
  deemed: { months: 231, period: { start: '1995-07', end: '2014-09' }, wordedUntil: null },
  opening: {
    asOf: '2021-12',
    months: null,
    period: { start: '2014-10', end: '2021-12' },
    balance: null,
  },
  current: { year: 2022, months: 12, period: null, credited: null, interest: null },
  closing: { asOf: '2022-12', months: 99, period: null, balance: null },
  arrears: { months: null, amount: null },
  supplement: noSupplement,
  contributions: paidYear(2022, '上海示例大学'),
  absent: {
    name: 'masked',
    idNumber: 'masked',
    'opening.months': 'period-instead',
    'opening.balance': 'masked',
    'current.credited': 'masked',
    'current.interest': 'masked',
    'arrears.months': 'dash',
    'arrears.amount': 'dash',
    'closing.balance': 'masked',
    supplement: 'masked',
  },
};

/** The paper of 2018, without a list of months. */
export const mailed2017: Statement = {
  ...clean2016,
  layout: 'shanghai-mailed',
  year: 2017,
  asOf: '2017-12',
  name: '赵演示',
  idNumber: '310115195812240006',
  employer: '上海示例戊纺织有限公司',
  monthsBefore1993: 197,
  opening: { asOf: '2016-12', months: 288, period: null, balance: new Decimal('210300.50') },
  current: {
    year: 2017,
    months: 12,
    period: null,
    credited: new Decimal('7200.00'),
    interest: new Decimal('15251.10'),
  },
  closing: { asOf: '2017-12', months: 300, period: null, balance: new Decimal('232751.60') },
  contributions: [],
  absent: { 'deemed.months': 'label-missing', contributions: 'label-missing' },
};

/** The sample of the university guide of 2021, which contradicts itself four times. */
export const guide2021: Statement = {
  ...masked2022,
  year: 2021,
  asOf: '2021-12',
  employer: '上海交通大学',
  monthsBefore1993: null,
  deemed: { months: 257, period: { start: '1993-01', end: '2014-09' }, wordedUntil: '1992-12' },
  opening: {
    asOf: '2020-12',
    months: null,
    period: { start: '2011-10', end: '2020-12' },
    balance: null,
  },
  current: { year: 2021, months: 12, period: null, credited: null, interest: null },
  closing: { asOf: '2021-12', months: 87, period: null, balance: null },
  contributions: paidYear(2021, '上海交通大学'),
  absent: { ...masked2022.absent, monthsBefore1993: 'masked' },
};

/** A copy in which the section has other values. */
export function withSection<K extends 'deemed' | 'opening' | 'current' | 'closing' | 'arrears'>(
  statement: Statement,
  section: K,
  values: Partial<Statement[K]>,
): Statement {
  return { ...statement, [section]: { ...statement[section], ...values } };
}

/** A copy in which row `index` has other values. */
export function withRow(
  statement: Statement,
  index: number,
  values: Partial<Contribution>,
): Statement {
  return {
    ...statement,
    contributions: statement.contributions.map((old, i) =>
      i === index ? { ...old, ...values } : old,
    ),
  };
}
