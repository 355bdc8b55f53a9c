import type { BenefitEstimateWords } from '../benefit-words.js';

export const ZH_BENEFIT_ESTIMATE: BenefitEstimateWords = {
  bases: {
    final: (base, year, status) => `按 ${year} 年的计发基数 ${base}（${status}）计算。`,
    provisional: (base, year, status) =>
      `按上一年即 ${year} 年的计发基数 ${base}（${status}）暂算，当年基数公布以前这样发给。`,
  },
  parts: {
    basic: '基础养老金',
    account: '个人账户养老金',
    transitional: '过渡性养老金',
  },
  sum: (sum) => `按此基数每月养老金：${sum}。`,
  result: (month, amount) => `测算结果：${month} 退休，每月养老金 ${amount}。`,
  atLeast: (month, amount) =>
    `测算结果：${month} 退休，每月养老金至少 ${amount}；有的部分未知，没有计入，因此是下限。`,
  noResult: (month) => `测算结果：${month} 退休的计发基数有几种说法，无法取舍，只有范围。`,
  notIncluded:
    '不含退休当年增加的养老金，也不含机关事业单位新老办法的对比；是否符合领取条件不在此判断。',
  otherIndexedWage: {
    fen: (wage, product, amount) =>
      `指数化月平均缴费工资如先四舍五入到分（${wage}），基础养老金为 ${product}，四舍五入到分后见分进角为 ${amount}。`,
    jiao: (wage, product, amount) =>
      `指数化月平均缴费工资如先四舍五入到角（${wage}），基础养老金为 ${product}，四舍五入到分后见分进角为 ${amount}。`,
  },
  accountToFen: (exact, amount) => `个人账户养老金 ${exact}如只四舍五入到分，为 ${amount}。`,
  virtualAccountMargin: (amount, least, most) =>
    `过渡性养老金 ${amount}，上下各留 0.9 元余地：${least}至 ${most}。`,
  spread: (part, amounts, least, most) =>
    `${part}的几种结果：${amounts}；最低 ${least}，最高 ${most}。`,
  minimum: (sum) => `每月养老金最低：${sum}。`,
  maximum: (sum) => `每月养老金最高：${sum}。`,
  noMaximum: '有的部分未知，没有最高数。',
  oneAmount: (amount) => `最低数与最高数相同：${amount}。`,
  openPoints: {
    'calculation-base-disputed': '未决：计发基数各来源有几种说法，无法取舍，各算一遍，给出范围。',
    'calculation-base-provisional':
      '未决：养老金先按上一年的计发基数发给，当年的计发基数公布后重新核算。',
    'calculation-base-unknown': '未决：当年的计发基数还不知道，只能按上一年的暂算。',
    'balance-unknown': '未决：个人账户储存额未知，个人账户养老金没有计入。',
    'service-before-1993-unknown': '未决：92年底前连续工龄未知，过渡性养老金没有计入。',
    'virtual-account-unknown':
      '未决：1993 年至 1997 年虚账实记总额未知（权益记录单上没有），过渡性养老金只是下限。',
    'virtual-account-estimate':
      '未决：有虚账实记的已知核定表与此公式相差约 0.9 元以内，过渡性养老金只是估算。',
    'indexed-wage-rounding': '未决：指数化月平均缴费工资是否先舍入没有定论，会改变金额。',
    'account-rounding': '未决：上海的个人账户养老金见分进角只是比照基础养老金，会改变金额。',
    'payment-months-inferred':
      '未决：非整岁的计发月数由其他省市的核定表推得，没有见到上海非整岁退休的核定表。',
  },
  grounds: {
    'calculation-base': (standing) => `计发基数的依据：${standing}。`,
    'average-index': (standing) => `平均缴费工资指数的依据：${standing}。`,
    'basic-formula': (standing) =>
      `基础养老金公式的依据：${standing}；由上海的核定表得出，未见所引文件原文。`,
    'payment-months': (standing) => `计发月数的依据：${standing}。`,
    'account-rounding': (standing) => `个人账户养老金舍入的依据：${standing}。`,
    'transitional-formula': (standing) => `过渡性养老金公式的依据：${standing}；未见文件原文。`,
  },
  standings: {
    given: '由使用者给出',
    assumed: '假定，没有来源证实',
  },
};
