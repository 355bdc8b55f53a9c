import type { TenureWords } from '../catalogue.js';

export const ZH_TENURE: TenureWords = {
  sum: (before1993, deemed, paid, months) =>
    `个人工作年限为各时间段之和：92年底前连续工龄 ${before1993}，视同缴费年限 ${deemed}，实际缴费 ${paid}，合计 ${months}。`,
  paid: (opening, current, months) =>
    `实际缴费为（一）的 ${opening}与（二）的 ${current}之和：${months}。`,
  overlapsLeft: '起止年月重叠的月份没有从中扣除。',
  years: (duration) => `折合 ${duration}。`,
  lowerBound: '有一项未印出，按 0 计入，因此这是下限：实际的年限不少于此数。',
  onceEach: '同一个月只计算一次。',
  reading: (duration, rest) => `另一种读法为 ${duration}：${rest}。`,
  readings: {
    'printed-counts': '以印出的月数为准',
    'deemed-period': '视同缴费年限以起止年月为准，不用印出的月数',
    'opening-period': '（一）的缴费月数以起止年月为准，不用推算的月数',
    'deemed-and-opening-period': '视同缴费年限和（一）的缴费月数都以起止年月为准',
    'sections-sum': '以（一）与（二）的缴费月数之和代替（三）',
    'deemed-period-and-sections-sum':
      '视同缴费年限以起止年月为准，并以（一）与（二）之和代替（三）',
    'given-periods': '以给定的时间段为准',
  },
  kinds: {
    before1993: '92年底前连续工龄',
    deemed: '视同缴费年限',
    paid: '实际缴费年限',
  },
  overlap: (range, months, one, other) =>
    `${one}与${other}重叠 ${months}（${range}），同一个月只计算一次。`,
  gap: (range, months) => `${range} 共 ${months}没有任何记载。`,
};
