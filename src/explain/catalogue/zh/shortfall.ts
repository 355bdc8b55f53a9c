import type { ShortfallWords } from '../retirement-words.js';

export const ZH_SHORTFALL: ShortfallWords = {
  options: '有以下几种办法，按法律规定的先后列出，不作推荐。',
  none: {
    reached: (months, required) => `${months}，达到最低缴费年限 ${required}，没有不足。`,
    earlier: (months, required) =>
      `${months}，未达到目前的最低缴费年限 ${required}，但往前推算，在提高以前已经达到，没有不足。`,
  },
  reachedByThen: (month, sum, required) =>
    `继续按月缴费，到法定退休月份 ${month} 为 ${sum}，达到最低缴费年限 ${required}，没有不足。`,
  extendEnd: (required, end, months, asOf, missing) =>
    `延长缴费：截至 ${asOf} 为 ${months}，距最低缴费年限 ${required}尚缺 ${missing}，按月缴费到 ${end} 达到。`,
  extendMonths: (from, months) => `${from} 以后须缴费 ${months}。`,
  schemes: '在用人单位就业的，按企业职工的规定缴费；否则按灵活就业人员的规定缴费。',
  onceEarliest: (extended, left, from, month) =>
    `一次性缴费：须先延长缴费五年，即 60 个月；已计 ${extended}，尚余 ${left}，从 ${from} 起算，最早为 ${month}。`,
  onceMonths: (month, difference) => `到 ${month} 仍缺：${difference}。`,
  onceNothing: (month, difference) =>
    `到 ${month} 已不再缺少（${difference}），没有可以一次性缴纳的月份。`,
  onceBase: (month, year) =>
    `在 ${month} 缴费的，基数为上一年度（${year} 年）的全市职工月平均工资。`,
  notKnown: {
    rate: '一次性缴费的比例没有找到。',
    'rules-of-shanghai': '上海关于一次性缴费的规定没有找到。',
  },
  resident: '转入城乡居民养老保险：转入户籍所在地的城乡居民养老保险。',
  end: '终止养老保险关系：书面申请，个人账户储存额一次性支付给本人。',
  notVerified: {
    'explanation-first': '社保经办机构须先说明其他办法，这一点未见法规原文。',
    'account-in-one-sum': '个人账户储存额一次性支付，这一点未见法规原文。',
  },
  names: {
    extend: '延长缴费',
    'one-time-payment': '一次性缴费',
    'resident-insurance': '转入城乡居民养老保险',
    'end-relationship': '终止养老保险关系',
  },
  stated: (name, conditions, verdict) => `${name}的条件：${conditions}。${verdict}`,
  conditions: {
    'law-in-force': (state) => `适用 2011-07-01 起施行的《社会保险法》（${state}）`,
    'statutory-age-reached': (state, month) => `法定退休月份 ${month} 已到（${state}）`,
    'short-of-minimum': (state) => `未达到最低缴费年限（${state}）`,
    'extension-in-shanghai': (state) =>
      `养老保险关系在上海，且为上海户籍或在上海缴费满十年（${state}）`,
    'first-insured-before-2011-07': (state, month) =>
      `首次参保（${month}）在 2011-07-01《社会保险法》施行前（${state}）`,
    'sixty-months-extended': (state) => `延长缴费满五年（${state}）`,
    'still-short-after-sixty-months': (state) => `延长缴费满五年后仍不足（${state}）`,
    'neither-extended-nor-moved': (state) => `本人不延长缴费，也不转入居民保险（${state}）`,
    'written-request': (state) => `本人书面申请（${state}）`,
  },
  notGiven: '未给出',
  verdicts: {
    met: (asOf) => `截至 ${asOf}，各项均符合。`,
    'not-met': (asOf) => `截至 ${asOf}，有的不符合。`,
    unknown: (asOf) => `截至 ${asOf}，是否都符合尚不明。`,
  },
};
