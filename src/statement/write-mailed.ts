import { asLastDay } from './last-day.js';
import type { Statement } from './model.js';
import {
  asAmount,
  asMonths,
  asText,
  asYearsAndMonths,
  hasLabel,
  printedValue,
} from './printed-value.js';
import { supplementLines, writeYear } from './write-annual.js';

const HEAD = ['项目', '缴费月数', '个人账户储存额（元）', '利息（元）'].join('\t');

/** The lines of the paper mailed to the home (layout of 2017). */
export function writeMailed(statement: Statement): string[] {
  const { name, employer, monthsBefore1993, deemed } = statement;
  const line = <T>(
    label: string,
    path: string,
    value: T | null,
    print: (value: T) => string,
  ): string[] =>
    hasLabel(statement, path, value)
      ? [`${label}：${printedValue(statement, path, value, print)}`]
      : [];
  return [
    '上海市城镇职工基本养老保险',
    '个人权益记录单',
    ...writeYear(statement),
    ...line('参保人姓名', 'name', name, asText),
    ...writeNumbers(statement),
    ...line('参保单位名称', 'employer', employer, asText),
    ...line('92年底前连续工龄', 'monthsBefore1993', monthsBefore1993, asMonths),
    ...line('视同缴费年限', 'deemed.months', deemed.months, asYearsAndMonths),
    '养老保险个人账户记账情况',
    HEAD,
    ...writeTotals(statement, 'opening'),
    ...writeCurrent(statement),
    ...writeTotals(statement, 'closing'),
    ...writeSupplement(statement),
    ...line('个人欠费月数', 'arrears.months', statement.arrears.months, asMonths),
    ...line('个人欠费金额', 'arrears.amount', statement.arrears.amount, asAmount),
  ];
}

function writeNumbers(statement: Statement): string[] {
  const { idNumber, accountNumber } = statement;
  const account = printedValue(statement, 'accountNumber', accountNumber, asText);
  const id = printedValue(statement, 'idNumber', idNumber, asText);
  const hasAccount = hasLabel(statement, 'accountNumber', accountNumber);
  const hasId = hasLabel(statement, 'idNumber', idNumber);
  if (hasAccount && hasId && account === id) return [`个人账号（身份证号）：${account}`];
  return [
    ...(hasAccount ? [`个人账号：${account}`] : []),
    ...(hasId ? [`公民身份号码：${id}`] : []),
  ];
}

function writeTotals(statement: Statement, role: 'opening' | 'closing'): string[] {
  const { asOf, months, balance } = statement[role];
  if (asOf === null) return [];
  const count = printedValue(statement, `${role}.months`, months, String);
  const amount = printedValue(statement, `${role}.balance`, balance, asAmount);
  return [`累计至${asLastDay(asOf)}\t${count}\t${amount}\t`];
}

function writeCurrent(statement: Statement): string[] {
  const { year, months, credited, interest } = statement.current;
  if (year === null) return [];
  const count = printedValue(statement, 'current.months', months, String);
  const amount = printedValue(statement, 'current.credited', credited, asAmount);
  const earned = printedValue(statement, 'current.interest', interest, asAmount);
  return [`${year}年1月1日至${year}年12月31日\t${count}\t${amount}\t${earned}`];
}

function writeSupplement(statement: Statement): string[] {
  if (statement.absent['supplement'] === 'label-missing') return [];
  const lines = supplementLines(statement);
  const missing = printedValue(statement, 'supplement', null, asText);
  return ['补充资料', ...(lines.length > 0 ? lines : [missing])];
}
