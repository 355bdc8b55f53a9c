import type { Catalogue } from '../catalogue.js';
import { ASK } from './advice.js';
import { ZH_CAREER_FINDINGS } from './career-findings.js';
import { ZH_LIST_FINDINGS } from './list-findings.js';
import { ZH_MONEY_FINDINGS } from './money-findings.js';

const CHECK_ID_CARD = '请对照身份证核对号码。';
const CHECK_PAPER = '请对照原件，仍不符的，向社保经办机构核对。';
const CHECK_BEGINNING = '请凭人事档案向社保经办机构核对工龄的起算时间。';
const PERIOD_ADVICE =
  '中间可能有中断，也可能年月有误；请携带劳动合同、工资单等材料向社保经办机构核对。';

const likelyStart = (start: string) => `若其他数字无误，起始年月可能是 ${start}。`;

export const ZH_FINDINGS: Catalogue['findings'] = {
  'months-sum': {
    what: ({ printed, expected }) =>
      `（三）截至年底累计缴费月数印为 ${printed}，而（一）与（二）的缴费月数相加为 ${expected}。`,
    advice: ASK,
  },
  'balance-sum': {
    what: ({ printed, expected }) =>
      `（三）截至年底个人账户储存总额印为 ${printed}，而（一）个人账户储存总额加（二）记账金额和当年计息为 ${expected}。`,
    advice: '当年如有转移、退账或更正，可能由此引起；请向社保经办机构核对。',
  },
  'opening-period-months': {
    what: ({ printed, expected }) =>
      `（一）截至上年底缴费起止年月共 ${printed}，按其他数字推算应为 ${expected}。`,
    likely: likelyStart,
    advice: PERIOD_ADVICE,
  },
  'current-period-months': {
    what: ({ printed, expected }) =>
      `（二）当年缴费起止年月共 ${printed}，按其他数字推算应为 ${expected}。`,
    likely: likelyStart,
    advice: PERIOD_ADVICE,
  },
  'closing-period-months': {
    what: ({ printed, expected }) =>
      `（三）截至年底缴费起止年月共 ${printed}，按其他数字推算应为 ${expected}。`,
    likely: likelyStart,
    advice: PERIOD_ADVICE,
  },
  'deemed-period-months': {
    what: ({ printed, expected }) =>
      `视同缴费年限印为 ${printed}，旁边的起止年月却共有 ${expected}。`,
    likely: (start) =>
      `若月数无误，起始年月可能是 ${start}；起止年月也可能只是视同缴费所在的范围。`,
    advice: '请凭人事档案向社保经办机构核对。',
  },
  'period-reversed': {
    what: ({ fields, printed, expected }) =>
      `${fields}的终止年月 ${printed} 早于起始年月 ${expected}。`,
    advice: CHECK_PAPER,
  },
  'period-overlap': {
    what: ({ printed, expected, range }) =>
      `视同缴费年限的起止年月与缴费起止年月重叠 ${printed}（${range}），应为 ${expected}：同一个月只计算一次。`,
    advice: '请向社保经办机构核对两段时间的起止年月。',
  },
  'months-over-12': {
    what: ({ printed, expected }) => `（二）当年缴费月数印为 ${printed}，一年最多 ${expected}。`,
    advice: '补缴以前年度的月份可以说明超出的部分；否则请向社保经办机构核对。',
  },
  'unreadable-number': {
    what: ({ fields, printed }) => `${fields}印为“${printed}”，不是数字，未作猜测。`,
    likely: (suggestion) => `按其他数字推算，可能是 ${suggestion}。`,
    advice: '请对照原件核对。',
  },
  'label-range-conflict': {
    what: ({ printed, expected }) =>
      `视同缴费年限前印有“截至 ${expected}”意思的字样，起止年月却从 ${printed} 开始。`,
    advice: '字样多为样式固定文字；如需确认，请向社保经办机构核对。',
  },
  'service-before-16': {
    what: ({ printed, expected }) =>
      `92年底前连续工龄印为 ${printed}，而按出生年月，满 16 周岁至 1992 年底最多 ${expected}。`,
    advice: CHECK_BEGINNING,
  },
  'deemed-before-16': {
    what: ({ printed, expected }) =>
      `视同缴费年限为 ${printed}，而按出生年月，满 16 周岁至其终止年月最多 ${expected}。`,
    advice: CHECK_BEGINNING,
  },
  'period-before-16': {
    what: ({ printed, expected }) =>
      `缴费起止年月从 ${printed} 开始，而按出生年月，${expected} 才满 16 周岁。`,
    advice: CHECK_BEGINNING,
  },
  'months-since-16': {
    what: ({ printed, expected }) =>
      `92年底前连续工龄、视同缴费年限和累计缴费月数合计 ${printed}，而按出生年月，满 16 周岁以来最多 ${expected}；同一个月只计算一次。`,
    advice: CHECK_BEGINNING,
  },
  'title-year': {
    what: ({ printed, expected }) => `标题为 ${printed} 年度，各部分的内容却是 ${expected} 年度。`,
    advice: CHECK_PAPER,
  },
  'id-check-digit': {
    what: ({ printed, expected }) =>
      `公民身份号码 ${printed} 的末位校验码不对，按前 17 位应为 ${expected}（ISO 7064 MOD 11-2）。`,
    advice: CHECK_ID_CARD,
  },
  'id-birth-date': {
    what: ({ printed }) => `公民身份号码 ${printed} 中的出生日期不存在。`,
    advice: CHECK_ID_CARD,
  },
  'birth-conflict': {
    what: ({ printed, expected }) =>
      `按公民身份号码，出生年月为 ${printed}，而提供的出生年月为 ${expected}。`,
    advice: '请确认记录单是否为本人的，并对照身份证核对出生日期。',
  },
  ...ZH_MONEY_FINDINGS,
  ...ZH_LIST_FINDINGS,
  ...ZH_CAREER_FINDINGS,
};
