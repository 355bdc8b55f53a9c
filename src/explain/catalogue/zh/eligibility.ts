import type { EligibilityWords } from '../retirement-words.js';

export const ZH_ELIGIBILITY: EligibilityWords = {
  retirement: {
    statutory: (month) => `按法定退休年龄，于 ${month} 退休。`,
    early: (month) => `选择 ${month} 退休，早于法定退休月份。`,
    late: (month) => `选择 ${month} 退休，晚于法定退休月份。`,
  },
  requiredYear: {
    statutory: (month, year) => `最低缴费年限按法定退休月份 ${month} 所在的年份：${year} 年。`,
    early: (month, year) =>
      `弹性提前退休的，最低缴费年限按所选月份 ${month} 所在的年份：${year} 年。`,
    late: (month, year) =>
      `弹性延迟退休的，最低缴费年限仍按法定退休月份 ${month} 所在的年份：${year} 年。`,
    extended: (month, year) =>
      `按所选的读法，延长缴费期间最低缴费年限逐年提高，直到达到为止；此处按 ${month} 所在的年份：${year} 年。`,
  },
  duringExtension: {
    'statutory-year':
      '延长缴费期间最低缴费年限是否提高，没有找到规定；此处仍按法定退休年份（默认）。',
    'current-year':
      '延长缴费期间最低缴费年限是否提高，没有找到规定；此处逐年提高，默认仍按法定退休年份。',
  },
  months: (asOf, duration) => `截至 ${asOf} 的缴费年限：${duration}。`,
  doubts: {
    'lower-bound': (atLeast) => `有一部分年限不明，因此这是下限：至少 ${atLeast}。`,
    'tenure-before-as-of': (atLeast, atMost) =>
      `工作年限只算到此前，其后的情况不明：至少 ${atLeast}，至多 ${atMost}。`,
    'tenure-after-as-of': (atLeast, atMost) =>
      `工作年限算到此后，当时已有多少不明：至少 ${atLeast}，至多 ${atMost}。`,
    'readings-differ': (atLeast, atMost) =>
      `权益记录单上的数字互相矛盾：至少 ${atLeast}，至多 ${atMost}。`,
  },
  condition: (number, name, state) => `条件 ${number}（共 3 项），${name}：${state}。`,
  conditions: {
    'retirement-age': '达到退休年龄',
    'contributions-paid': '按规定缴费',
    'contribution-months': '达到最低缴费年限',
  },
  states: { met: '符合', 'not-met': '不符合', unknown: '不明' },
  age: {
    reached: (asOf, month) => `截至 ${asOf}，退休月份 ${month} 已到。`,
    'not-reached': (asOf, month) => `截至 ${asOf}，退休月份 ${month} 未到。`,
  },
  paid: {
    'paid-months-only': () => '没有说明是否欠费；计入的都是已缴费的月份。',
    'no-arrears': () => '没有欠费。',
    arrears: (arrears) => `欠费 ${arrears}，须先补缴。`,
    'arrears-not-known': () => '是否欠费不明：欠费月数被遮盖或未印出。',
  },
  enough: {
    certain: (months, required) => `${months}，达到最低缴费年限 ${required}。`,
    'at-least': (months, required) => `至少有 ${months}，无论如何已达到最低缴费年限 ${required}。`,
  },
  tooFew: {
    certain: (months, required) => `${months}，未达到最低缴费年限 ${required}。`,
    'at-most': (months, required) => `至多有 ${months}，无论如何未达到最低缴费年限 ${required}。`,
  },
  openEnd: (atLeast, required) =>
    `至少有 ${atLeast}，最低缴费年限为 ${required}；下限不能证明没有达到。`,
  undecided: (atLeast, atMost, required) =>
    `至少有 ${atLeast}，至多有 ${atMost}，不能断定是否达到最低缴费年限 ${required}。`,
  mayHaveRisen: (months, required, year) =>
    `${months}，未达到 ${year} 年的最低缴费年限 ${required}；此前年份较低的最低缴费年限是否曾经达到，不明。`,
  verdicts: {
    eligible: '三项条件均符合，可以按月领取基本养老金。',
    'not-yet-by-age': '尚不能按月领取基本养老金：退休月份未到。',
    'not-yet-by-arrears': '尚不能按月领取基本养老金：须先补缴欠费。',
    short: '缴费年限不足，不能按月领取基本养老金。',
    unknown: '按已知情况，不能断定可否按月领取基本养老金。',
  },
  short: {
    certain: (difference) => `尚缺：${difference}。`,
    'at-least': (difference) => `实际月数可能更多，至多尚缺：${difference}。`,
    reading: (difference) => `按第一种读法尚缺：${difference}。`,
  },
  firstMonth: {
    'to-come': (required, reached, retirement, first) =>
      `按每月缴费一个月往后推算，${reached} 达到 ${required}；与退休月份 ${retirement} 取晚者为 ${first}，从该月起年龄和缴费年限均符合。`,
    reached: (required, reached, retirement, first) =>
      `按每月缴费一个月往前推算，最迟 ${reached} 已达到 ${required}；与退休月份 ${retirement} 取晚者为 ${first}，从该月起年龄和缴费年限均符合。`,
    'reached-later': (required, reached, retirement, first) =>
      `按每月缴费一个月往前推算，最迟 ${reached} 已达到 ${required}，晚于退休月份 ${retirement}；年龄和缴费年限最迟从 ${first} 起均符合。`,
  },
  goesOn: '以继续按月缴费、补清欠费为前提。',
  mayBeLess: '实际月数可能更多，因此所缺可能更少，时间可能更早。',
  firstReading: '各数字互相矛盾，此处按第一种读法。',
  place: {
    hukou: () => '待遇领取地：上海。户籍在上海，养老保险关系也在上海。',
    'ten-years': (months, required) =>
      `待遇领取地：上海。养老保险关系在上海，在上海缴费 ${months}；非上海户籍须满 ${required}。`,
    'under-ten-years': (months, required) =>
      `待遇领取地：不是上海。非上海户籍须在上海缴费满 ${required}（现有：${months}）；由最后一个缴费满十年的地方发放，没有的由户籍所在地发放。`,
    'relation-elsewhere': () => '待遇领取地：不明。养老保险关系不在上海，取决于在外地的缴费月数。',
    'hukou-not-known': (_, required) =>
      `待遇领取地：不明。没有给出户籍，也没有在上海缴费满 ${required}的记载。`,
    'shanghai-months-not-known': () =>
      '待遇领取地：不明。非上海户籍取决于在上海的缴费月数，而该月数没有给出。',
  },
  inAll: (months) => `至多 ${months}，即全部缴费年限`,
  relationAssumed: '没有说明养老保险关系所在地，视为在上海。',
  group: (name, reason, parts) => `参保人员类别：${name}。${reason}${parts}`,
  groups: { 老人: '老人', 中人: '中人', 新人: '新人', unknown: '不明' },
  groupParts: {
    老人: '按 1998 年本市办法以前的规定计发。',
    中人: '养老金由基础养老金、个人账户养老金和过渡性养老金组成。',
    新人: '养老金由基础养老金和个人账户养老金组成。',
    unknown: '有无过渡性养老金，尚不能断定。',
  },
  deemedAssumedNone:
    '视同缴费年限没有给出或不明，视为没有；机关事业单位人员在 2014 年 9 月以前有此年限。',
  groupReasons: {
    'retired-before-1998': (month) => `退休月份 ${month} 早于 1998-01-01。`,
    'service-before-1993': (months) => `92年底前连续工龄为 ${months}。`,
    'insured-before-1993': (month) => `首次参保为 ${month}，早于 1993-01-01。`,
    'deemed-months': (months) =>
      `视同缴费年限 ${months}，是机关事业单位人员的年限，其划分以 2014-10-01 为界。`,
    'no-service-before-1993': () => '没有92年底前连续工龄。',
    'too-young-in-1992': (month) => `${month} 才满 16 周岁，晚于 1992 年底。`,
    'service-before-1993-not-known': () => '92年底前连续工龄被遮盖、空白或没有给出。',
  },
};
