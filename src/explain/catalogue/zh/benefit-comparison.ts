import type { BenefitComparisonWords } from '../comparison-words.js';

export const ZH_BENEFIT_COMPARISON: BenefitComparisonWords = {
  opening: (asOf, months) => `截至 ${asOf}，累计缴费 ${months}。`,
  balance: (balance) => `此时个人账户储存额 ${balance}。`,
  indexSoFar: (product) => `此时各月缴费工资指数之和：平均指数 × 月数 = ${product}。`,
  notKnown: {
    index: '此时的平均缴费工资指数未知，不计算基础养老金。',
    balance: '此时的个人账户储存额未知，不计算个人账户养老金。',
    service: '92年底前连续工龄未知，不计算过渡性养老金。',
  },
  average: (year, wage, standing) => `${year} 年全市职工月平均工资 ${wage}（${standing}）。`,
  grown: (year, growth, product, wage) =>
    `${year} 年全市职工月平均工资，按每年增长 ${growth} 推算：${product}，四舍五入到元为 ${wage}。`,
  wageGrowth: (year, rate) => `${year} 年之后各年的月平均工资按使用者给出的每年增长 ${rate} 推算。`,
  interestRate: (rate) => `其后的记账利率按使用者给出的 ${rate}。`,
  pensionGrowth: (rate) => `养老金发放后按使用者给出的每年增长 ${rate}，每年 1 月调整。`,
  ownContributions: {
    ignored: '追平只比较领到的养老金，不计退休前个人缴费。',
    counted: '追平从领到的养老金中扣除退休前个人缴费。',
  },
  plan: (id, month, age, from) => `方案“${id}”：${month} 退休，年龄 ${age}，从 ${from} 起领取。`,
  stop: '此后不再缴费。',
  payBase: (base) => `此后每月以 ${base}为缴费基数，超出上下限的按上下限。`,
  payShare: (share) => `此后每月以全市月平均工资的 ${share} 倍为缴费基数，超出上下限的按上下限。`,
  months: (sum) => `退休时累计缴费月数：${sum}。`,
  contributions: {
    goBy: (from, year, wage) => `${from}的缴费，以 ${year} 年的月平均工资 ${wage}为准。`,
    share: (product) => `缴费基数：月平均工资 × 倍数 = ${product}。`,
    index: (quotient, index) =>
      `每月的缴费工资指数：缴费基数除以月平均工资，${quotient}，四舍五入到四位小数为 ${index}。`,
    raised: (index) => `低于当年下限，按下限 ${index} 计。`,
    own: (sum) => `退休前个人缴费合计：${sum}。`,
    noneToCome: '到退休为止没有再缴费的月份。',
  },
  indexAdded: (sum) => `新增各月指数之和：${sum}。`,
  indexAfter: (quotient, index) =>
    `平均缴费工资指数：新旧指数之和除以全部月数，${quotient}，四舍五入到四位小数为 ${index}。`,
  credited: (year, sum) => `${year} 年记账金额：${sum}。`,
  product: (year, sum) => `${year} 年的月积数，每月记账金额乘以各月计息月数之和：${sum}。`,
  interest: (year, rate, months, sum, interest) =>
    `${year} 年的利息，记账利率 ${rate}，计息 ${months}，期初余额与记账金额所得：${sum}，四舍五入到分后见分进角为 ${interest}。`,
  closing: (month, sum) => `${month} 底的个人账户储存额，余额 + 记账金额 + 利息：${sum}。`,
  baseOfAverage: (year, base) => `按 ${year} 年的月平均工资 ${base}为计发基数计算。`,
  total: (sum) => `每月养老金：${sum}。`,
  totalNotKnown: '有的部分未知，没有合计。',
  lowerBound: '虚账实记总额未知，过渡性养老金是下限，合计也是下限。',
  enough: (months, required) => `缴费 ${months}，满足按月领取所需的 ${required}。`,
  short: (required, months, short) =>
    `按月领取所需的缴费月数还差：${required} − ${months} = ${short}，这一金额不能按月领取。`,
  notice: {
    'written-notice': (count, by, verdict) =>
      `须提前 ${count}书面告知用人单位，最迟 ${by}；${verdict}。`,
    'written-agreement': (count, by, verdict) =>
      `须提前 ${count}与用人单位书面约定，最迟 ${by}；${verdict}。`,
  },
  noticeInTime: {
    possible: (asOf) => `截至 ${asOf} 还来得及`,
    past: (asOf) => `截至 ${asOf} 已经过了`,
  },
  head: (early, late, sum) => `方案“${late}”开始领取以前，方案“${early}”领先：${sum}。`,
  difference: (greater, other, difference) =>
    `此后方案“${greater}”每月比方案“${other}”多：${difference}。`,
  catchUp: (quotient, months, from, month) =>
    `追平所需的月数：${quotient}，不足一月的算一月，为 ${months}；从 ${from} 数起，到 ${month} 追平。`,
  breakEven: {
    reference: () => '其他方案与此方案比较。',
    'catches-up': (against, greater, _behind, month, age) =>
      `与方案“${against}”比较：方案“${greater}”的养老金较高，累计从 ${month} 起不再落后，时年 ${age}。`,
    'never-behind': (against, greater) =>
      `与方案“${against}”比较：方案“${greater}”的养老金较高，累计从未落后。`,
    never: (against, _greater, behind) =>
      `与方案“${against}”比较：方案“${behind}”的累计一直落后，追不上。`,
    same: (against) => `与方案“${against}”比较：累计始终相同。`,
    'no-pension': (against) => `与方案“${against}”比较：有一个方案不符合按月领取的条件，无法比较。`,
    'not-known': (against) => `与方案“${against}”比较：有一个方案的合计未知，无法比较。`,
  },
  assumed: {
    'wage-growth': '假定：尚未公布的月平均工资按使用者给出的增长率推算。',
    'limits-follow-average': '假定：推算年份的缴费基数上下限为月平均工资的 300% 和 60%。',
    'interest-rate': '假定：尚无记账利率的年份用使用者给出的利率。',
    'interest-rate-not-final': '假定：有的年份的记账利率只是暂定。',
    'contribution-rates-stay': '假定：缴费比例和记入个人账户的比例不变。',
    'months-counted': '假定：到退休为止的各月都按时缴费。',
    'index-so-far-rounded': '假定：已有的指数之和由四位小数的平均指数乘以月数得出。',
    'interest-up-to-as-of': '假定：给出的个人账户储存额已含当年到此时的利息。',
    'final-calculation-base':
      '假定：1 月至 7 月退休的，直接按当年的计发基数，不计先按上年基数发给的时段。',
  },
  somePlans: (plans) => `只涉及方案：${plans}。`,
  standing: '按使用者的假定推算',
};
