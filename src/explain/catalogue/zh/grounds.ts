import type { Catalogue } from '../catalogue.js';

/** How the figures of a finding follow from those of the statement. */
export const ZH_GROUNDS: Catalogue['grounds'] = {
  sum: (sum) => `按记录单所载：${sum}。`,
  period: (label, range, months) => `记录单所载${label}为 ${range}，共 ${months}。`,
  start: (months, end, start) => `共 ${months}、止于 ${end} 的，从 ${start} 开始。`,
  birthday: (birth, month) => `${birth} 出生，${month} 满 16 周岁（192 个月）。`,
  since16: (range, months) => `满 16 周岁以来，${range}，最多 ${months}。`,
  notYet16: (end) => `按提供的出生年月，到 ${end} 尚未满 16 周岁。`,
  paid: (count, months) => `缴费明细中已缴费的共 ${count}${listed(months)}。`,
  unpaid: (count, months) => `缴费明细中未缴费的共 ${count}${listed(months)}。`,
  unclear: (count) => `年月或缴费情况不明的行最多另有 ${count}。`,
  rowCounts: '已缴费的每行为 1 个月，未缴费的为 0。',
  wordedUntil: (label, month) => `视同缴费年限前印有${label}，即截至 ${month}。`,
  together: (sum) => `合计：${sum}。`,
  nextYear: (sum) => `下一年度：${sum}。`,
  year: (label, printed, year) => `按${label}（${printed}），记录单属于 ${year} 年度。`,
  nearest: (amount) => `其中最接近的为 ${amount}。`,
  credited: (sum) => `各月因进位最多相差 0.10 元，最接近的为：${sum}。`,
};

function listed(months: string): string {
  return months === '' ? '' : `：${months}`;
}
