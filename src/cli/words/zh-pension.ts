import type { PensionFault } from '../usage-problem.js';
import type { PensionWords } from './pension-words.js';
import type { CommandWords } from './words.js';

export const ZH_PENSION: PensionWords = {
  category: '人员类别',
  birth: '出生年月',
  age: (years, months) => (months === 0 ? `${years} 岁` : `${years} 岁 ${months} 个月`),
  monthAt: (month, age) => `${month}（${age}）`,
  notes: '说明',
  retirement: {
    heading: '法定退休',
    age: '法定退休年龄',
    month: '法定退休月份',
    pensionFrom: '首月养老金',
    choices: '可以选择的退休月份',
    choice: {
      earliest: '最早（弹性提前）',
      statutory: '法定',
      latest: '最迟（弹性延迟）',
    },
    columns: {
      choice: '选择',
      month: '退休月份',
      age: '年龄',
      minimum: '最低缴费月数',
      year: '依据年度',
      notice: '最迟办理',
    },
    notice: {
      'written-notice': (by) => `不晚于 ${by} 书面告知`,
      'written-agreement': (by) => `不晚于 ${by} 书面约定`,
    },
  },
  eligibility: {
    heading: (asOf) => `按月领取养老金的条件，截至 ${asOf}`,
    statutory: '法定退休月份',
    window: '可以选择的退休月份',
    chosen: '选择的退休月份',
    timings: { statutory: '法定', early: '弹性提前', late: '弹性延迟' },
    required: '最低缴费年限',
    requiredIn: (duration, year) => `${duration}，按 ${year} 年`,
    months: '缴费年限',
    atLeast: (duration) => `至少 ${duration}`,
    missing: '还缺',
    atMost: (months) => `至多 ${months}`,
    firstMonth: {
      'to-come': '年龄和年限将达到的年月',
      since: '年龄和年限均达到的年月',
      'since-latest': '年龄和年限最迟达到的年月',
    },
    reckonedWith: (month, retirement, ifPaid) =>
      `${month}（按 ${retirement} 或以后退休${ifPaid ? '，继续按月缴费' : ''}）`,
    conditions: '各项条件',
    options: '缴费月数不足时的办法（按法规所列次序，不作选择）',
  },
  estimate: {
    heading: (month) => `养老金测算，${month} 退休（元/月）`,
    age: '退休时年龄',
    months: '缴费年限',
    index: '平均缴费工资指数',
    balance: '个人账户储存额',
    total: '合计',
    columns: { part: '项目', amount: '金额', minimum: '最低', maximum: '最高', use: '用法' },
    unknown: '未知',
    open: '及以上',
    readings: '所用的计发基数',
    base: '计发基数（元/月）',
    uses: { final: '当年', provisional: '暂用上年', given: '自行给出' },
    missing: {
      birth: '没有出生年月：记录单上没有完整且校验正确的公民身份号码，请用 --birth 给出。',
      'as-of': '没有时间：记录单没有截至年月，请用 --as-of 给出。',
      'at-retirement':
        '记录单的截至年月晚于退休月份，退休时的缴费年限和储存额不在记录单上，不能测算养老金。',
      index: '基础养老金需要平均缴费工资指数，记录单上没有，请用 --index 给出。',
      'calculation-base': '如已知道计发基数，可用 --calculation-base 给出。',
      balance: '记录单没有印出个人账户储存额，个人账户养老金未知。',
      'service-before-1993': '记录单没有印出92年底前连续工龄，过渡性养老金未知。',
    },
  },
  comparison: {
    heading: (asOf) => `退休时间比较，截至 ${asOf}：退休时的情况`,
    pensions: '每月养老金（元/月）',
    plans: '各个退休月份',
    columns: {
      month: '退休月份',
      age: '年龄',
      months: '缴费月数',
      index: '平均指数',
      balance: '储存额（元）',
      paid: '其间个人缴费（元）',
    },
  },
  report: {
    person: (number, total) => `第 ${number} 人，共 ${total} 人`,
    missing: '退休和养老金：缺少的数据',
    closing: '退休月份、领取条件和养老金以社保经办机构的核定为准。',
    birthFromIdNumber: (month) => `${month}（取自公民身份号码）`,
    toAsOf: (asOf) => `只按记录单截至 ${asOf} 的缴费年限和储存额计算，其后的缴费和利息没有计入。`,
    lowerBound: '记录单的缴费年限只是下限，因此按年限计算的部分也是下限。',
    arrearsAsOf: (asOf, months) => `欠费按记录单截至 ${asOf} 的数字：${months}；其后的情况不明。`,
    deemedAfter1992:
      '有 1993 年起的视同缴费年限的，过渡性养老金另按 2014 年机关事业单位的规定，此处没有计算。',
    accountAlone: '只按储存额',
    serviceAlone: '只按92年底前连续工龄',
  },
};

export const ZH_PENSION_FAULTS: Pick<CommandWords['usage'], PensionFault> = {
  'bad-birth': (option, value) =>
    `选项“${option}”应为 1900 至 2099 年的出生年月 YYYY-MM、日期 YYYY-MM-DD 或 18 位公民身份号码，不能是“${value}”。`,
  'bad-id-number': (option, value) =>
    `选项“${option}”的公民身份号码“${value}”不是 18 位，或末位校验码不对。`,
  'bad-count': (option, value) => `选项“${option}”应为月数，0 至 1200 的整数，不能是“${value}”。`,
  'bad-count-or-unknown': (option, value) =>
    `选项“${option}”应为月数，0 至 1200 的整数，或 unknown（未知），不能是“${value}”。`,
  'bad-age': (option, value) =>
    `选项“${option}”应为不超过 150 岁的年龄，例如 60 或 60y1m（60 岁 1 个月），不能是“${value}”。`,
  'bad-index': (option, value) =>
    `选项“${option}”应为 0 至 100、最多四位小数的指数，例如 1.4038，不能是“${value}”。`,
  'before-birth': (option, value, birth) =>
    `选项“${option}”的时间“${value}”早于出生年月 ${birth}。`,
  'born-after-statement': (option, value) =>
    `选项“${option}”的出生年月“${value}”晚于记录单的截至年月。`,
  'retire-outside-life': (option, value, birth) =>
    `选项“${option}”的退休月份“${value}”早于出生年月 ${birth}，或在其 150 年以后。`,
  'outside-window': (option, value, window) =>
    `选项“${option}”的退休月份“${value}”不在可以选择的范围之内：${window.replace(', ', ' 至 ')}。`,
  'not-in-life': (option, value) =>
    `选项“${option}”的时间“${value}”早于出生年月，或晚于所问的时间。`,
  'more-than-months': (option, value) => `选项“${option}”的月数“${value}”多于全部缴费月数。`,
  'more-than-went-by': (option, value) =>
    `选项“${option}”的月数“${value}”多于法定退休月份以来的月数。`,
  'bad-paying': (option, value) =>
    `选项“${option}”应为 stop、base=缴费基数（元）或 share=月平均工资的倍数，例如 base=7460、share=1，不能是“${value}”。`,
  'after-window': (option, value, latest) =>
    `选项“${option}”的时间“${value}”晚于最后可以选择的退休月份 ${latest}。`,
  'assumption-missing': (option) =>
    `缺少选项“${option}”：所算的时间没有可以确定的数字，须由您假定。`,
  'no-service': (option, value) =>
    `选项“${option}”的金额“${value}”只属于有92年底前连续工龄的人，请一并给出该工龄。`,
};
