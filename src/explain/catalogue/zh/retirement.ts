import type {
  DisabilityWords,
  MinimumWords,
  RetirementWords,
  SpecialTradeWords,
  StatutoryWords,
  WindowWords,
} from '../retirement-words.js';

const STATUTORY: StatutoryWords = {
  original: (birth, category, age, month) =>
    `${birth} 出生的${category}：原法定退休年龄为 ${age}，于 ${month} 达到。`,
  kept: (month) =>
    `该月早于渐进式延迟的施行日 2025-01-01，原法定退休年龄不变，法定退休月份为 ${month}。`,
  births: (firstBirth, birth, months) =>
    `该月不早于 2025-01-01，应当延迟。对照表从 ${firstBirth} 出生的起，到 ${birth} 相隔 ${months}。`,
  every: (births, most) => `出生年月每晚 ${births} 个月，退休年龄延迟一个月，最多延迟 ${most}。`,
  row: (quotient, whole, step, births, delay) =>
    `${quotient} 满 ${whole} 档，落在对照表第 ${step} 档（出生年月 ${births}），延迟 ${delay}。`,
  lastRow: (quotient, whole, step, births, delay) =>
    `${quotient} 满 ${whole} 档，而对照表到第 ${step} 档为止（出生年月 ${births}），延迟 ${delay}。`,
  age: (sum) => `法定退休年龄：${sum}。`,
  month: (count, birth, month) => `自 ${birth} 起满 ${count}为 ${month}，即法定退休月份。`,
  pension: (month, from) => `从退休次月起领取基本养老金：${month} 退休的，从 ${from} 起。`,
  post: '女职工适用哪一个原法定退休年龄取决于岗位，以给出的为准，权益记录单上没有记载。',
};

const WINDOW: WindowWords = {
  none: (month) => `2024 年底以前达到法定退休年龄的，没有弹性退休：退休月份为 ${month}。`,
  earliestAge: (difference, original, age) =>
    `弹性提前退休：距法定退休年龄最长不超过三年，且不得低于原法定退休年龄：${difference}，与 ${original}比较，取大者为 ${age}。`,
  earliest: (count, birth, month) => `自 ${birth} 起满 ${count}为 ${month}，是最早可选的月份。`,
  needsMinimum: '弹性提前退休须达到所选月份当年的最低缴费年限。',
  earlyNotice: (count, month, by) =>
    `职工至少在所选月份前 ${count}书面告知用人单位：选 ${month} 的，最迟 ${by}。`,
  latestAge: (sum) =>
    `弹性延迟退休：须用人单位与职工协商一致，距法定退休年龄最长不超过三年：${sum}。`,
  latest: (count, birth, month) => `自 ${birth} 起满 ${count}为 ${month}，是最晚可选的月份。`,
  lateAgreement: (count, by) => `双方至少在法定退休月份前 ${count}书面约定：最迟 ${by}。`,
  notProlonged: '约定的延迟时间可以协商提前结束，不得再次延长。',
  lateExcluded: (who) => `不适用弹性延迟退休的人员：${who}。`,
  excluded: {
    'civil-servants': '公务员',
    leaders: '国家机关和国有企业的领导人员',
    'other-managers': '国有企业和事业单位的其他管理人员',
  },
  voluntary: '不得强制职工提前或者延迟退休。',
};

const MINIMUM: MinimumWords = {
  flat: (year, minimum) => `${year} 年的最低缴费年限：2029 年及以前为十五年，即 ${minimum}。`,
  rising: (year, sum) => `${year} 年的最低缴费年限：十五年，从 2030 年起每年提高六个月：${sum}。`,
  full: (year, minimum) => `${year} 年的最低缴费年限：从 2039 年起为二十年，即 ${minimum}。`,
  given: (year, minimum) => `${year} 年的最低缴费年限，按使用者给出的规定为 ${minimum}。`,
  derived: '《社会保险法》施行（2011-07-01）以前的年份，由 2024 年的规定推算；当时的规定未见原文。',
};

const SPECIAL_TRADE: SpecialTradeWords = {
  application: '从事特殊工种的，仍可以申请提前退休。',
  month: (age, count, birth, month) =>
    `年满 ${age}的，可以申请：自 ${birth} 起满 ${count}为 ${month}。`,
  service: (list) => `所需工作年限：${list}；从事多个工种的累计计算。`,
  trade: (trade, years) => `${trade} ${years} 年`,
  trades: {
    'high-altitude': '高空作业',
    'very-heavy': '特别繁重体力劳动',
    underground: '井下作业',
    'high-temperature': '高温作业',
    toxic: '有毒有害作业',
  },
  ageNotRead: '这一年龄及其 2025 年起不延迟，均未见法规原文。',
  serviceNotRead: '这是四川的规定，上海的规定没有找到。',
};

const DISABILITY: DisabilityWords = {
  provisions: {
    'ill-health-retirement': (asOf) =>
      `截至 ${asOf}：完全丧失劳动能力的，可以病退（2024 年底以前）。`,
    allowance: (asOf) =>
      `截至 ${asOf}：完全丧失劳动能力的，可以领取病残津贴；2025-01-01 起由其代替病退。`,
  },
  month: (age, count, birth, month) => `须年满 ${age}：自 ${birth} 起满 ${count}为 ${month}。`,
  service: (duration) => `所需工龄为 ${duration}。`,
  notKnown: { amount: '津贴的数额没有找到。' },
  notRead: '仅见转述，未见法规原文。',
};

export const ZH_RETIREMENT: RetirementWords = {
  age: (years, months, total) => `${years} 岁 ${months} 个月（${total} 个月）`,
  categories: {
    man: '男职工',
    'woman-55': '女职工（管理、技术岗位或灵活就业）',
    'woman-50': '女职工（工人）',
  },
  statutory: STATUTORY,
  window: WINDOW,
  minimum: MINIMUM,
  specialTrade: SPECIAL_TRADE,
  disability: DISABILITY,
};
