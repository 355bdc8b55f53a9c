import type { ArrearsWords } from '../money-words.js';

export const ZH_ARREARS: ArrearsWords = {
  period: (due, days, count) => `欠缴 ${due}，${days}，首尾两日均计，共 ${count}。`,
  periodOfMonth: (month, due, days, count) =>
    `${month} 的应缴款欠缴 ${due}，${days}，首尾两日均计，共 ${count}。`,
  daysGiven: '起止日由使用者给出：从何日起、到何日止，各经办机构做法不一。',
  segment: (days, product, exact) => `${days}：滞纳金 ${product} = ${exact}。`,
  simple: '逐日按欠缴本金计算，不计复利。',
  oldRateByDay:
    '没有给出所属月份；欠缴始于 2011-07-01 以前，视为 2011 年 5 月及以前的月份：到 2011-06-30 为止按 0.2% 计。',
  oldRateByMonth: '2011 年 5 月及以前的月份，到 2011-06-30 为止按 0.2% 计，其后按 0.05% 计。',
  newRateOnly: '2011 年 6 月起的月份只按 0.05% 计。',
  total: (sum, fee) => `滞纳金：${sum} = ${fee}。`,
  fee: (fee) => `滞纳金 ${fee}。`,
  cap: {
    reached: (fee, capped) => `不设上限为 ${fee}；以本金为限则为 ${capped}。`,
    within: (fee, capped) => `不设上限为 ${fee}；未超过本金，以本金为限也是 ${capped}。`,
  },
  capDisputed:
    '《行政强制法》第四十五条规定滞纳金不得超过本金；是否适用于社会保险费的滞纳金有争议，因此两个数字都给出（默认）。',
  bearer: '滞纳金由用人单位承担，不得要求职工承担。',
  scheduleDue: (sum, due) => `欠缴本金合计：${sum} = ${due}。`,
  fine: (minimum, maximum) => `罚款为欠缴数额的一倍以上三倍以下：${minimum} 至 ${maximum}。`,
  fineWhen: '责令限期缴纳后逾期仍不缴纳的才处罚款，滞纳金另计。',
};
