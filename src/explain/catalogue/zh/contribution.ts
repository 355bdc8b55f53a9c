import type { ContributionWords, RoundingWords } from '../money-words.js';

export const ZH_ROUNDING: RoundingWords = {
  toJiao: (before, after) => rounded('四舍五入到角', before, after),
  toYuan: (before, after) => rounded('再四舍五入到元', before, after),
  toFen: (before, after) => rounded('四舍五入到分', before, after),
  upToJiao: (before, after) => rounded('见分进角', before, after),
  upToJiaoAtOnce: (before, after) => rounded('见分进角，不先四舍五入到分', before, after),
};

/** Where nothing is rounded off the sentence says so. */
function rounded(how: string, before: string, after: string): string {
  return before === after ? `${how}，${after}不变。` : `${how}：${before}，得 ${after}。`;
}

export const ZH_CONTRIBUTION: ContributionWords = {
  pay: (total, months) => `计入的工资性收入共 ${total}，计 ${months}。`,
  maternity: (amount, months) => `生育津贴 ${amount}及其 ${months}不计入收入和月数。`,
  average: (sum, exact) => `月平均工资：${sum} = ${exact}。`,
  restsOn: {
    annual: '缴费基数以本人上年度月平均工资确定。',
    'first-job': '首次参加工作的，以首月全月工资确定缴费基数。',
    'new-employer': '变动工作单位的，以新单位首月全月工资确定缴费基数。',
    flexible: '灵活就业人员在上下限之间自选缴费基数。',
  },
  firstMonth: '首月不是全月，首月以当月实发工资为基数。',
  adjusted: '从次月起，以全月工资为基数。',
  clamped: {
    lower: (wage, base) => `${wage}低于下限，基数为下限 ${base}。`,
    upper: (wage, base) => `${wage}高于上限，基数为上限 ${base}。`,
    between: (wage, base) => `${wage}在上下限之间，基数为 ${base}。`,
  },
  valid: (days, base) => `${days}：缴费基数 ${base}。`,
  parts: {
    employer: '单位缴费',
    employee: '个人缴费',
    flexible: '灵活就业人员缴费',
    credited: '个人账户记账金额',
  },
  share: (part, product, exact) => `${part}为 ${product} = ${exact}。`,
  total: (sum, total) => `合计：${sum} = ${total}。`,
  employerBase: (people, sum) => `单位缴费基数为 ${people} 名职工缴费基数之和：${sum}。`,
  roundings: {
    fen: '金额四舍五入到分（默认）。各来源不一致，也有见分进角的说法。',
    'jiao-up': '金额四舍五入到分后见分进角。各来源不一致，默认为只四舍五入到分。',
  },
  accounts: {
    shanghai:
      '2006 年至 2010 年的个人账户规模，各来源不一致：此处按上海的 11%（默认），全国规定为 8%。',
    national:
      '2006 年至 2010 年的个人账户规模，各来源不一致：此处按全国规定的 8%，默认为上海的 11%。',
  },
};
