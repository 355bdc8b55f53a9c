import type {
  AccountPensionWords,
  BasicPensionWords,
  BenefitWords,
  InstitutionTransitionWords,
  PaymentMonthsWords,
  TransitionalPensionWords,
  WageIndexWords,
} from '../benefit-words.js';
import { ZH_BENEFIT_COMPARISON } from './benefit-comparison.js';
import { ZH_BENEFIT_ESTIMATE } from './benefit-estimate.js';

const INDEX: WageIndexWords = {
  what: '平均缴费工资指数为各月缴费工资指数之和除以全部月数；某月的指数为当月缴费基数除以相应的上年度全市职工月平均工资，四舍五入到四位小数。',
  floors: {
    yearly: '指数低于当年下限的，按下限计（默认）。',
    'constant-before-2011':
      '2010 年底以前的月份一律按 1 计；已知核定表中有按此无法得出的指数，默认为不低于当年下限。',
    none: '不设指数下限；默认为不低于当年下限。',
  },
  averages: {
    'limit-basis':
      '2019 年 5 月至 2021 年 6 月的缴费基数除以哪一个平均工资，没有定论；此处按使用者的选择，除以缴费基数上下限依据的平均工资。',
    'full-caliber':
      '2019 年 5 月至 2021 年 6 月的缴费基数除以哪一个平均工资，没有定论；此处按使用者的选择，除以全口径的上年平均工资。',
    'old-caliber':
      '2019 年 5 月至 2021 年 6 月的缴费基数除以哪一个平均工资，没有定论；此处按使用者的选择，除以原口径的上年平均工资。',
  },
  averageOfYear: (year, table) => `${year} 年${table}`,
  averageOfDays: (days, table) => `${table}（${days}执行）`,
  averageGiven: '使用者给出的月平均工资',
  run: (span, months) => `${span}，共 ${months}`,
  someOf: (span, months) => `${span}，其中 ${months}`,
  ratio: (run, average, wage, quotient, ratio) =>
    `${run}：${average}为 ${wage}；缴费基数除以此数，${quotient}，四舍五入到四位小数为 ${ratio}。`,
  noFloor: (ratio, product) => `指数为 ${ratio}，合计 ${product}。`,
  aboveFloor: (ratio, floor, product) => `指数 ${ratio} 不低于当年下限 ${floor}，合计 ${product}。`,
  raised: (ratio, floor, product) =>
    `指数 ${ratio} 低于当年下限 ${floor}，按下限计，合计 ${product}。`,
  constant: (run, product) => `${run}：不论缴费基数，指数按 1 计，合计 ${product}。`,
  deemed: (months, product) => `视同缴费 ${months}：每月指数按 1 计，合计 ${product}。`,
  sum: (sum) => `指数之和：${sum}。`,
  division: (months, quotient, index) =>
    `除以全部 ${months}：${quotient}，四舍五入到四位小数，平均缴费工资指数为 ${index}。`,
};

const BASIC: BasicPensionWords = {
  indexedWage: (product) => `指数化月平均缴费工资：计发基数 × 平均缴费工资指数 = ${product}。`,
  indexedWageRoundings: {
    unrounded: '指数化月平均缴费工资不先舍入（默认）；已知核定表不能判定是否先舍入到分或角。',
    fen: '指数化月平均缴费工资先四舍五入到分；默认不先舍入，已知核定表不能判定。',
    jiao: '指数化月平均缴费工资先四舍五入到角；默认不先舍入，已知核定表不能判定。',
  },
  formulas: {
    shanghai: '余下的月份每月计 0.083，是核定表所示的数，不是十二分之一。',
    national: '按全国通行的公式；上海余下的月份每月计 0.083，并见分进角。',
  },
  mean: (sum) => `计发基数与指数化月平均缴费工资的平均数：${sum}。`,
  contributionTime: '累计缴费年限',
  nationalYears: (duration, quotient, years) =>
    `累计缴费年限 ${duration}，折算为年：${quotient}，四舍五入到两位小数为 ${years} 年。`,
  product: (product) => `基础养老金，缴费每满 1 年发给 1%：${product}。`,
};

const PAYMENT_MONTHS: PaymentMonthsWords = {
  retiredAt: (age) => `退休年龄 ${age}。`,
  outside: (years) => `计发月数表没有这一年龄，按表中最接近的 ${years} 岁计。`,
  byYear: (years) => `按已满的 ${years} 岁计，不足一岁的月份不计；2025 年以前的退休都这样计。`,
  ofAge: (years, months) => `${years} 岁的计发月数为 ${months}。`,
  between: (years, months, next, odd, line) =>
    `计发月数 ${years} 岁为 ${months}，${years + 1} 岁为 ${next}；超过 ${years} 岁 ${odd}，在两者之间按直线取值：${line}。`,
  rounded: (before, after) =>
    before === after
      ? `四舍五入到一位小数不变，计发月数为 ${after}。`
      : `四舍五入到一位小数：${before}，得计发月数 ${after}。`,
};

const ACCOUNT: AccountPensionWords = {
  division: (quotient) => `个人账户养老金，个人账户储存额除以计发月数：${quotient}。`,
  roundings: {
    'jiao-up':
      '个人账户养老金见分进角（默认），是比照基础养老金；没有已知储存额的上海核定表可以验证。',
    'jiao-up-strict': '个人账户养老金直接进到角；默认先四舍五入到分，再见分进角。',
    fen: '个人账户养老金只四舍五入到分；上海默认见分进角。',
  },
};

const TRANSITIONAL: TransitionalPensionWords = {
  none: '没有92年底前连续工龄，不发过渡性养老金。',
  service: (product) => `过渡性养老金，工龄每年发给计发基数的 1.2%：${product}。`,
  virtualAccount: (quotient) => `1993 年至 1997 年虚账实记总额分 120 个月发给：${quotient}。`,
  sum: (sum) => `两项之和：${sum}。`,
};

const INSTITUTIONS: InstitutionTransitionWords = {
  amounts: (month, oldAmount, newAmount) =>
    `${month} 退休：${oldAmount === null ? '' : `按老办法 ${oldAmount}，`}按新办法 ${newAmount}。`,
  within: (share) =>
    `退休时间在 2014-10 至 2024-09 的十年过渡期内，新办法高于老办法的，当年发给差额的 ${share}。`,
  after: '2024-10 起退休的，十年过渡期已满，只按新办法。',
  paid: {
    old: (amount) => `新办法不高于老办法，按老办法发给 ${amount}。`,
    new: (amount) => `按新办法发给 ${amount}。`,
  },
  difference: (difference) => `新办法与老办法的差额：${difference}。`,
  shareOf: (product) => `当年发给的差额：${product}。`,
  sum: (sum) => `老办法加上发给的差额：${sum}。`,
  rounding: '差额如何舍入没有找到规定；默认四舍五入到分。',
};

export const ZH_BENEFIT: BenefitWords = {
  baseGiven: (base) => `按使用者给出的计发基数 ${base}计算。`,
  serviceYears: (time, duration, sum) =>
    `${time} ${duration}：整年每年计 1，余下的月份每月计 0.083，${sum} 年。`,
  index: INDEX,
  basic: BASIC,
  paymentMonths: PAYMENT_MONTHS,
  account: ACCOUNT,
  transitional: TRANSITIONAL,
  estimate: ZH_BENEFIT_ESTIMATE,
  institutions: INSTITUTIONS,
  comparison: ZH_BENEFIT_COMPARISON,
};
