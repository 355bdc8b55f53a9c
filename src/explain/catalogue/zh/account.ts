import type { AccountWords } from '../money-words.js';

export const ZH_ACCOUNT: AccountWords = {
  rate: (rate) => `当年个人账户记账利率为 ${rate}。`,
  rateGiven: '利率由使用者给出，不是政策数据。',
  onOpening: (product, exact) => `年初余额的利息：${product} = ${exact}。`,
  product: (sum, product) => `月积数（每笔记账金额乘以计息月数）：${sum} = ${product}。`,
  noCredits: '当年没有记账，月积数为 0.00。',
  onCredits: (product, exact) => `当年记账金额的利息：${product} = ${exact}。`,
  together: (sum, exact) => `利息合计：${sum} = ${exact}。`,
  closing: (sum, closing) => `年末余额：${sum} = ${closing}。`,
  monthCounts: '记账当月计息。',
  partYear: (months) => `当年只计息 ${months}。`,
  roundings: {
    'jiao-up':
      '利息整笔四舍五入到分后见分进角（默认）。2016 年全国统一利率起，上海是否仍见分进角，没有定论。',
    fen: '利息整笔只四舍五入到分。默认还要见分进角；2016 年起上海是否仍见分进角，没有定论。',
  },
  methods: {
    'month-product': '按月积数法计息（默认），另有年度计算法。',
    annual: '按年度计算法计息，其文件未找到；默认为月积数法。',
  },
  ledger: {
    opening: (balance) => `首年年初余额 ${balance}。`,
    interest: (year, rate, parts, exact, interest) =>
      `${year} 年利息（记账利率 ${rate}），年初余额与当年记账金额所得：${parts} = ${exact}，舍入后 ${interest}。`,
    product: (year, product) => `${year} 年的月积数（每笔记账金额乘以计息月数）为 ${product}。`,
    year: (year, sum, closing) =>
      `${year} 年末：年初余额 + 记账金额 + 利息 = ${sum} = ${closing}。`,
    gap: (year, reason) => `${year} 年无法计算，从此余额不明。${reason}`,
    afterGap: (year) => `${year} 年：此前有一年无法计算，余额不明。`,
    sum: (sum, closing) => `合计：年初余额 + 记账金额 + 利息 = ${sum} = ${closing}。`,
    open: '有年份无法计算，没有期末余额。给出该年的利率或记账金额即可补上。',
  },
  check: {
    obstacles: {
      'not-printed': (fields) => `记录单没有印出${fields}，当年计息无法核对。`,
      balance: () =>
        '（一）、（二）与（三）的金额不相加，可能有转移、退款或更正，当年计息无法核对。',
      months: () => '从记录单不能确定哪些月份记账，当年计息无法核对。',
      event: () => '当年计息无法核对。',
    },
    spreadEvenly: (months) => `记录单不印逐月记账金额，此处将其平均分摊到 ${months}。`,
    spreadProduct: (product) => `月积数（每月分摊的金额乘以各月计息月数之和）：${product}。`,
    reasons: {
      'back-payment': '当年有补缴，补缴从到账当月起计息，不能用公式核对。',
      transfer: '当年有转入或转出，不能用公式核对。',
      refund: '当年有退款，不能用公式核对。',
      'rate-not-known': '没有当年的记账利率，不能核对。',
    },
    methods: {
      'month-product': '记账当月计息',
      'lagged-month-product': '记账次月起计息',
      annual: '年度计算法',
    },
    roundings: { 'jiao-up': '见分进角', fen: '四舍五入到分' },
    figures: (opening, credited, product, months) =>
      `年初余额 ${opening}，计息 ${months}；当年记账金额 ${credited}，月积数（每笔记账金额乘以计息月数）${product}。`,
    variant: (method, rounding, interest) => `${method}，${rounding}：利息 ${interest}。`,
    range: (minimum, maximum) =>
      `可以解释的范围：从记账次月起计息少一分的 ${minimum}，到记账当月计息见分进角的 ${maximum}。`,
    verdicts: {
      explained: (printed, range) => `印出的 ${printed}在可以解释的范围之内（${range}）。`,
      unexplained: (printed, range) =>
        `印出的 ${printed}不在可以解释的范围之内（${range}），请向社保经办机构核对。`,
      'not-checkable': (printed) => `印出的 ${printed}无法核对，并不表示有误。`,
    },
    fitsBy: (method, rounding) => `正好相符：${method}，${rounding}。`,
    noFit: '没有一种算法正好相符。',
    openPoint: '记账当月是否计息、是否见分进角，没有定论，因此按范围核对（默认）。',
  },
};
