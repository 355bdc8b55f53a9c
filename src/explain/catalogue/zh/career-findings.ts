import type { CareerFindingWords } from '../finding-groups.js';
import { ASK } from './advice.js';

/** Sentences about several statements of one person. */
export const ZH_CAREER_FINDINGS: CareerFindingWords = {
  'career-id-number': {
    what: ({ printed, expected }) =>
      `各份记录单的公民身份号码不同：${printed} 与 ${expected}，可能不是同一个人。`,
    advice: '请只放入同一个人的记录单。',
  },
  'career-name': {
    what: ({ printed, expected }) => `各份记录单的姓名不同：“${printed}”与“${expected}”。`,
    advice: '改过姓名的可以说明；否则请只放入同一个人的记录单。',
  },
  'career-months': {
    what: ({ fields, printed, expected }) =>
      `前后两年不衔接（${fields}）：后一年的上年底累计缴费月数为 ${printed}，前一年的年底为 ${expected}。`,
    advice: '两年之间如有转入或更正，可能由此引起；请向社保经办机构核对。',
  },
  'career-balance': {
    what: ({ fields, printed, expected }) =>
      `前后两年不衔接（${fields}）：后一年的上年底个人账户储存总额为 ${printed}，前一年的年底为 ${expected}。`,
    advice: '两年之间如有转入、退账或更正，可能由此引起；请向社保经办机构核对。',
  },
  'career-before-1993': {
    what: ({ fields, printed, expected }) =>
      `92年底前连续工龄前后不同（${fields}）：后为 ${printed}，前为 ${expected}。`,
    advice: ASK,
  },
  'career-deemed': {
    what: ({ fields, printed, expected }) =>
      `视同缴费年限前后不同（${fields}）：后为 ${printed}，前为 ${expected}。`,
    advice: '其间如有新的认定，可能由此引起；请向社保经办机构核对。',
  },
  'career-year-twice': {
    what: ({ fields, printed, expected }) =>
      `同一年度的两份记录单数字不同（${fields}）：如 ${printed} 与 ${expected}。`,
    advice: '可能其中一份是更正后的；请向社保经办机构核对以哪一份为准。',
  },
  'career-year-missing': {
    what: ({ range }) => `缺少 ${range} 的记录单，前后数字无法衔接核对。`,
    advice: '可在“一网通办”查询缺少年度的权益记录单。',
  },
};
