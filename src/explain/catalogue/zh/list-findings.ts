import type { ListFindingWords } from '../finding-groups.js';

/** Sentences about the list of months (缴费明细). */
export const ZH_LIST_FINDINGS: ListFindingWords = {
  'detail-months': {
    what: ({ printed, expected }) =>
      `（二）当年缴费月数印为 ${printed}，缴费明细中已缴费的却是 ${expected}。`,
    advice: '请凭工资单核对各月是否已缴费，并向社保经办机构核对。',
  },
  'detail-gap': {
    what: ({ months, monthCount }) => `缴费明细的首末两月之间缺少 ${monthCount}：${months}。`,
    advice: '请确认这些月份是否在职；在职而未缴费的，向单位或社保经办机构核对。',
  },
  'detail-duplicate': {
    what: ({ months, monthCount }) =>
      `缴费明细中有 ${monthCount}出现在两行以上的已缴费记录：${months}。同一个月只计算一次。`,
    advice: '请向社保经办机构核对是否重复缴费。',
  },
  'detail-year': {
    what: ({ months, expected }) => `缴费明细中有不属于 ${expected} 年度的月份：${months}。`,
    advice: '补缴以前年度的月份可以这样记载；否则请向社保经办机构核对。',
  },
  'arrears-months': {
    what: ({ printed, expected }) =>
      `个人欠费月数印为 ${printed}，缴费明细中未缴费的却是 ${expected}。`,
    advice: '欠费可能属于以前年度；请向单位或社保经办机构核对。',
  },
  'row-months': {
    what: ({ fields, printed, expected }) =>
      `${fields}合计印为 ${printed}，按缴费情况应为 ${expected}。`,
    advice: '已缴费的每行为 1 个月，未缴费的为 0；请对照原件核对。',
  },
  sequence: {
    what: ({ fields, printed, expected }) =>
      `缴费明细的序号不连续：${fields}印为 ${printed}，应为 ${expected}。`,
    advice: '可能缺页或漏行，请确认缴费明细完整。',
  },
  'employer-changed': {
    what: ({ printed, expected }) =>
      `参保单位名称印为“${printed}”，缴费明细最后一个已缴费月份的单位是“${expected}”。`,
    advice: '年内更换单位或单位更名可以说明；否则请向社保经办机构核对。',
  },
  'detail-before-16': {
    what: ({ printed, expected, months, monthCount }) =>
      `缴费明细自 ${printed} 起有 ${monthCount}已缴费，而按出生年月，${expected} 才满 16 周岁：${months}。`,
    advice: '请对照劳动合同核对各月，并向社保经办机构核对。',
  },
  'detail-past-retirement': {
    what: ({ printed, expected, monthCount }) =>
      `缴费明细中有 ${monthCount}在最迟退休月份之后仍已缴费，直至 ${printed}，而按出生年月最迟应于 ${expected} 退休。`,
    advice: '不满最低缴费年限的可以延长缴费；否则请向社保经办机构核对。',
  },
};
