import type { AccountTotals, Contribution, Statement, SupplementFigure } from './model.js';
import {
  asMonths,
  asPeriod,
  asText,
  asYearEnd,
  asYearsAndMonths,
  asYuan,
  hasLabel,
  printedValue,
} from './printed-value.js';

/** The lines of the annual sheet (layout of 2021). */
export function writeAnnual(statement: Statement): string[] {
  return [
    '养老保险个人权益记录',
    ...writeYear(statement),
    ...writeHead(statement),
    ...writeTotals(statement, 'opening', '(一)'),
    ...writeCurrent(statement),
    ...writeTotals(statement, 'closing', '(三)'),
    ...writeSupplement(statement),
    ...writeList(statement),
  ];
}

/** The year below the title. */
export function writeYear(statement: Statement): string[] {
  const { year } = statement;
  if (!hasLabel(statement, 'year', year)) return [];
  return [printedValue(statement, 'year', year, (value) => `(${value}年度)`)];
}

function writeHead(statement: Statement): string[] {
  const { name, idNumber, accountNumber, employer, monthsBefore1993, deemed } = statement;
  const label = labelWriter(statement);
  const lines = [
    label('姓名', 'name', name, asText) + label('公民身份号码', 'idNumber', idNumber, asText),
    label('个人账号', 'accountNumber', accountNumber, asText),
    label('参保单位名称', 'employer', employer, asText),
    label('92年底前连续工龄', 'monthsBefore1993', monthsBefore1993, asYearsAndMonths) +
      (statement.absent['deemed.months'] === 'period-instead'
        ? ''
        : label('视同缴费年限', 'deemed.months', deemed.months, asYearsAndMonths)),
    deemed.period === null
      ? ''
      : `${deemed.wordedUntil === null ? '' : '1992年12月以前 '}视同缴费年限：${asPeriod(deemed.period)}`,
  ];
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

type LabelWriter = <T>(
  label: string,
  path: string,
  value: T | null,
  print: (value: T) => string,
) => string;

function labelWriter(statement: Statement): LabelWriter {
  return (label, path, value, print) =>
    hasLabel(statement, path, value)
      ? `${label}：${printedValue(statement, path, value, print)} `
      : '';
}

function writeTotals(statement: Statement, role: 'opening' | 'closing', ordinal: string): string[] {
  const totals: AccountTotals = statement[role];
  const asOf = `${role}.asOf`;
  if (!hasLabel(statement, asOf, totals.asOf)) return [];
  const date = printedValue(statement, asOf, totals.asOf, asYearEnd);
  const label = labelWriter(statement);
  const figures =
    writeCount(statement, role) +
    label('个人账户储存总额', `${role}.balance`, totals.balance, asYuan);
  return [`${ordinal} 截至${date}，累计缴纳记账情况：`, figures.trimEnd()].filter(
    (line) => line !== '',
  );
}

function writeCount(statement: Statement, role: 'opening' | 'current' | 'closing'): string {
  const { months, period } = statement[role];
  const path = `${role}.months`;
  if (!hasLabel(statement, path, months)) return '';
  if (period === null) return `缴费月数：${printedValue(statement, path, months, asMonths)} `;
  return `缴费月数：${months === null ? asPeriod(period) : `${asMonths(months)}(${asPeriod(period)})`} `;
}

function writeCurrent(statement: Statement): string[] {
  const { current, arrears } = statement;
  const label = labelWriter(statement);
  const lines: string[] = [];
  if (hasLabel(statement, 'current.year', current.year)) {
    const year = printedValue(statement, 'current.year', current.year, String);
    lines.push(
      `(二) ${year}年度缴纳记账情况：`,
      writeCount(statement, 'current') +
        label('记账金额', 'current.credited', current.credited, asYuan) +
        label('当年计息', 'current.interest', current.interest, asYuan),
    );
  }
  lines.push(
    label('个人欠费月数', 'arrears.months', arrears.months, asMonths) +
      label('个人欠费金额', 'arrears.amount', arrears.amount, asYuan),
  );
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** The figures of the supplement, each with its label. */
export function supplementLines(statement: Statement): string[] {
  const { supplement } = statement;
  const figures: readonly (readonly [string, string, SupplementFigure | null])[] = [
    ['averageMonthlyWage', '月平均工资', supplement.averageMonthlyWage],
    ['contributionBase', '月缴费基数', supplement.contributionBase],
    ['monthlyPersonalContribution', '个人月缴费额', supplement.monthlyPersonalContribution],
  ];
  return figures.flatMap(([name, label, figure]) => {
    if (figure === null) return [];
    const year = figure.year === null ? '' : `${figure.year}年度`;
    const path = `supplement.${name}.amount`;
    return [`${year}${label}：${printedValue(statement, path, figure.amount, asYuan)}`];
  });
}

function writeSupplement(statement: Statement): string[] {
  if (statement.absent['supplement'] === 'label-missing') return [];
  const lines = supplementLines(statement);
  const missing = printedValue(statement, 'supplement', null, asText);
  return ['补充信息：', ...(lines.length > 0 ? lines : [missing])];
}

const HEAD = ['序号', '年月', '缴费单位', '缴费月数', '缴费情况', '备注'].join('\t');

function writeList(statement: Statement): string[] {
  const { absent, contributions, year, current } = statement;
  if (absent['contributions'] === 'label-missing') return [];
  const ofYear = year ?? current.year;
  return [
    `附：${ofYear === null ? '' : `${ofYear}年度`}缴费明细信息：`,
    HEAD,
    ...(contributions.length > 0
      ? contributions.map((row, index) => writeRow(statement, row, `contributions[${index}]`))
      : [printedValue(statement, 'contributions', null, asText)]),
    '注：本权益记录为截至上年末参保缴费情况的记载信息。',
  ];
}

function writeRow(statement: Statement, row: Contribution, path: string): string {
  const cell = <T>(name: string, value: T | null, print: (value: T) => string): string =>
    printedValue(statement, `${path}.${name}`, value, print);
  return [
    cell('sequence', row.sequence, String),
    cell('month', row.month, (month) => month.replace('-', '')),
    cell('employer', row.employer, asText),
    cell('months', row.months, String),
    cell('status', row.status, asText),
    row.note,
  ].join('\t');
}
