import type { MoneyFault } from '../usage-problem.js';
import type { MoneyWords } from './money-words.js';
import type { CommandWords } from './words.js';

export const ZH_MONEY: MoneyWords = {
  limits: (on) => `缴费基数上下限，${on}`,
  limitsOfAverage: (average) => `按月平均工资 ${average}推算的缴费基数上下限`,
  limitsDepart: '2020 年至 2022 年公布的下限与此推算不同；查某月实际的上下限请用 --on。',
  inForce: '适用时间',
  contribution: (on) => `月缴费额，${on}`,
  contributionFrom: (on) => `月缴费额，${on} 起`,
  base: '缴费基数',
  outsideLimits: (days, lower, upper) =>
    `缴费基数不在当月的上下限之内（${days}：${lower}至 ${upper}），此处仍按给出的基数计算。`,
  total: '合计',
  interest: (year) => `个人账户利息，${year} 年`,
  opening: '年初余额',
  credited: '当年记账金额',
  rate: '记账利率',
  interestOfYear: '当年利息',
  closing: '年末余额',
  lateFee: '滞纳金',
  due: '欠缴本金',
  arrears: '欠缴时间',
  uncapped: '滞纳金，不设上限',
  capped: '滞纳金，以本金为限',
  checks: {
    interest: (verdict) => `当年计息：${verdict}`,
    baseWithin: (year, base, span) => `${year} 年度月缴费基数 ${base}在上下限之内（${span}）。`,
    baseOutside: {
      lower: (year, base, span) =>
        `${year} 年度月缴费基数 ${base}低于下限（${span}），请向社保经办机构核对。`,
      upper: (year, base, span) =>
        `${year} 年度月缴费基数 ${base}高于上限（${span}），请向社保经办机构核对。`,
    },
    span: (days, lower, upper) => `${days}：${lower}至 ${upper}`,
    baseWithoutLimits: (year) => `月缴费基数：没有 ${year} 年度的上下限，无法核对。`,
    baseNotPrinted: '月缴费基数：记录单没有印出，无法与上下限核对。',
    nothingPrinted: '记录单没有印出核对利息和缴费基数所需的金额。',
  },
};

export const ZH_OPTION_FAULTS: Pick<CommandWords['usage'], MoneyFault> = {
  'bad-amount': (option, value) =>
    `选项“${option}”应为 0 至 999999999999.99 的金额（元），最多两位小数，不能是“${value}”。`,
  'bad-rate': (option, value) =>
    `选项“${option}”应为 0 至 1 的小数，例如 0.0275 表示 2.75%，不能是“${value}”。`,
  'bad-year': (option, value) => `选项“${option}”应为 1900 至 2199 的年份，不能是“${value}”。`,
  'bad-month': (option, value) => `选项“${option}”应为 YYYY-MM 格式的年月，不能是“${value}”。`,
  'bad-month-of-year': (option, value) =>
    `选项“${option}”应为 1 至 12 的月份或 YYYY-MM 格式的年月，不能是“${value}”。`,
  'bad-date': (option, value) =>
    `选项“${option}”应为 YYYY-MM-DD 格式且存在的日期，不能是“${value}”。`,
  'bad-month-or-date': (option, value) =>
    `选项“${option}”应为 YYYY-MM 格式的年月或 YYYY-MM-DD 格式的日期，不能是“${value}”。`,
  'bad-choice': (option, value, choices) =>
    `选项“${option}”只能是 ${choices} 之一，不能是“${value}”。`,
  'bad-credit': (option, value) =>
    `选项“${option}”应写作 月份=金额，例如 3=500，不能是“${value}”。`,
  'before-from': (option, value) => `选项“${option}”的日期“${value}”早于 --from 的日期。`,
  'month-after-from': (option, value) => `选项“${option}”的年月“${value}”晚于 --from 的日期。`,
  'outside-year': (option, value) =>
    `选项“${option}”的月份“${value}”不在 --year 的年份之内，或晚于 --until。`,
  'until-outside-year': (option, value, year) =>
    `选项“${option}”的“${value}”不在 ${year} 年之内：利息一次只算一年（--year），请给出该年的月份。`,
  'annual-part-year': (option, value) =>
    `选项“${option}”为“${value}”时只能计算全年，不能与 --until 一起使用。`,
};
