import type { MoneyFindingWords } from '../finding-groups.js';

/** Sentences about money that is held against the law of its year. */
export const ZH_MONEY_FINDINGS: MoneyFindingWords = {
  'interest-range': {
    what: ({ printed, expected }) =>
      `（二）当年计息印为 ${printed}；按（一）的储存总额、当年记账金额和当年记账利率，各月均匀记账时最接近的利息为 ${expected}。`,
    advice:
      '年内缴费基数变动、补缴、转移、退账或更正，可能由此引起；否则请向社保经办机构核对当年计息。',
  },
  'credited-amount': {
    what: ({ printed, expected }) =>
      `（二）记账金额印为 ${printed}；按缴费月数、缴费基数（未印的按其上下限）和记账比例，最接近的金额为 ${expected}。`,
    advice: '补缴、退账或更正可能由此引起；否则请凭工资单向单位或社保经办机构核对缴费基数。',
  },
  'base-outside-limits': {
    what: ({ printed, expected }) =>
      `月缴费基数印为 ${printed}，超出该年度的缴费基数上下限，最接近的限额为 ${expected}。`,
    advice: '请向单位或社保经办机构核对缴费基数。',
  },
  'personal-contribution': {
    what: ({ printed, expected }) =>
      `个人月缴费额印为 ${printed}，而月缴费基数乘以个人缴费比例为 ${expected}。`,
    advice: '灵活就业人员由个人缴纳全部，可能由此引起；否则请向单位或社保经办机构核对。',
  },
  'base-from-wage': {
    what: ({ printed, expected }) =>
      `月缴费基数印为 ${printed}，而按上年度月平均工资和上下限确定的基数为 ${expected}。`,
    advice: '首次参保或更换单位的，以首月工资为基数；否则请向单位核对申报的工资。',
  },
};
