import type { LawWords } from '../catalogue.js';
import { ZH_ISSUERS } from './issuers.js';
import { ZH_SOURCE_TITLES } from './source-titles.js';

export const ZH_LAW: LawWords = {
  tables: {
    averageMonthlyWageOldCaliber: '月平均工资（原口径）',
    averageMonthlyWageFullCaliber: '月平均工资（全口径）',
    averageAnnualWageOldCaliber: '年平均工资（原口径）',
    averageAnnualWageFullCaliber: '年平均工资（全口径）',
    limitBasis: '缴费基数上下限依据的平均工资',
    baseLimits: '缴费基数上下限',
    employerRate: '单位缴费比例',
    individualRate: '个人缴费比例',
    flexibleEmploymentRate: '灵活就业人员缴费比例',
    accountCreditRate: '个人账户记入比例',
    accountCreditFromEmployer: '单位缴费划入个人账户的比例',
    accountInterestRate: '个人账户记账利率',
    calculationBase: '养老金计发基数',
    yearlyIndexFloor: '年缴费工资指数下限',
    minimumWage: '最低工资',
    unemploymentBenefit: '失业保险金',
    paymentMonths: '计发月数',
    minimumContributionMonths: '最低缴费月数',
    lateFeeRate: '滞纳金比例',
  },
  units: {
    'yuan-per-month': '元/月',
    'yuan-per-year': '元/年',
    fraction: '比例',
    'fraction-per-year': '年利率',
    'fraction-per-day': '每日比例',
    index: '指数',
    months: '月',
  },
  statuses: {
    announced: '已公布',
    derived: '按规则推算',
    provisional: '暂定',
    disputed: '各来源不一致',
  },
  gapReasons: {
    'not-found': '未找到来源',
    unverified: '只有未经证实的数字',
    disputed: '各来源不一致，无法取舍',
    'not-given': '未提供',
  },
  parts: {
    lower: '下限',
    upper: '上限',
    averageUsed: '依据的平均工资',
    lowerException: '下限的确定',
    firstYear: '第 1 至 12 个月',
    secondYear: '第 13 至 24 个月',
    extended: '其后至退休年龄',
    firstAge: '首个年龄',
    months: '各年龄的月数',
    frozen: '沿用上一期',
    'mean-of-two-averages': '两个平均数的均值',
  },
  notKnown: (table, on) => `没有 ${on} 的${table}。`,
  because: (reason) => `原因：${reason}。`,
  held: (spans) => `现有：${spans}。`,
  nothingHeld: '此表目前没有任何数据。',
  neighbourNotUsed: '不以相邻时期的数字代替。',
  figure: (table, days, value, status) => `${table}，${days}：${value}，${status}。`,
  withUnit: (value, unit) => `${value}（${unit}）`,
  alternative: (value) => `另有来源作 ${value}。`,
  sourceAt: (issuer, date, address) =>
    `来源：${issuer}${date === null ? '' : `（${date}）`}${address === null ? '' : `，网址 ${address}`}。`,
  lookAgain: (table, by) => `${table}逐年变动，最迟 ${by} 应查看有无更新的数字。`,
  limits: (span, lower, upper) => `${span}：缴费基数下限 ${lower}，上限 ${upper}。`,
  limitsFrom: (average) => `上限为所依据的月平均工资 ${average}的 300%，下限为 60%。`,
  limitsDerived: (lower, upper) =>
    `按此平均工资，缴费基数下限 ${lower}（60%），上限 ${upper}（300%）。`,
  limitShare: {
    lower: (product) => `下限：${product}。`,
    upper: (product) => `上限：${product}。`,
  },
  lowerDeparts: {
    frozen: (average) =>
      `上限为月平均工资 ${average}的 300%；这一时期的下限维持上年水平，不是其 60%。`,
    'mean-of-two-averages': (average) =>
      `上限为月平均工资 ${average}的 300%；这一时期的下限为此数与再上一年月平均工资（全口径）的平均数的 60%。`,
    other: (average) => `上限为月平均工资 ${average}的 300%；这一时期的下限另行公布，不是其 60%。`,
  },
  unsure: {
    announced: null,
    derived: '数字由规则推算，未见公布。',
    provisional: '数字为暂定，尚未公布。',
    disputed: '各来源的数字不一致。',
  },
  sourceTitles: ZH_SOURCE_TITLES,
  issuers: ZH_ISSUERS,
  checked: { read: '已读原文', excerpt: '只读到摘录', 'recorded by others': '他人记录' },
  reference: ({ title, translated, documentNumber, articles, inForce, checked }) =>
    [
      translated ?? `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`,
      documentNumber === null ? '' : `（${documentNumber}）`,
      articles.map((article) => `第${chineseNumber(article)}条`).join('、'),
      inForce === null ? '' : `，${inForce} 起施行`,
      `（${checked}）`,
    ].join(''),
};

const DIGITS = '零一二三四五六七八九';

/** The number of an article as a law writes it: 86 is 八十六. */
function chineseNumber(digits: string): string {
  const number = Number(digits);
  if (!Number.isInteger(number) || number < 1 || number > 99) return digits;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${ones === 0 ? '' : DIGITS[ones]}`;
}
