import { fromMonthIndex, spanLength } from '../calendar/index.js';
import type { Statement } from '../statement/index.js';
import type { Claim } from './claim.js';
import { workingTimeFigures } from './figures.js';
import type { ContributionPeriod } from './model.js';
import { statementClaims } from './statement-claims.js';

/**
 * The contribution periods that a statement proves, to be added up with those of other cities or
 * of a personnel file by `aggregateTenure`.
 *
 * | origin | what | without the printed count |
 * | --- | --- | --- |
 * | `monthsBefore1993` | 92年底前连续工龄, no dates | not known |
 * | `deemed` | 视同缴费年限 in its printed window | not known, the window stays |
 * | `opening` | paid before the year, in the printed period if there is one | closing less current months, else the period itself |
 * | `current` | paid months of the year; several periods when months lack between them | closing less opening months, else the paid months of the list, else the printed period |
 * | `closing` | in place of both when nothing tells them apart | |
 *
 * - The list of months gives the dates of `current` when its paid months are as many as the count.
 *   When they are not, the count lies somewhere in the year; if months of other years are paid in
 *   it, or it is more than the year holds, it has no dates.
 * - Months in arrears and rows whose status is unknown are left out.
 * - A count that is more than its printed window holds loses the window: the two contradict each
 *   other, `auditStatement` reports it, and the count is what the agency certifies.
 *
 * @param statement - a statement as read
 * @returns the periods in order of the table; `months: null` where a count is not known
 * @throws InvalidInputError `shape` when it is no statement, `integer` or `month` for a figure in it that
 *   is none
 *
 * @example
 * ```ts
 * const { statement } = readStatement(`养老保险个人权益记录
 * (2016年度)
 * 92年底前连续工龄：4年7个月 视同缴费年限：—
 * (一) 截至2015年底，累计缴纳记账情况：
 * 缴费月数：276个月
 * (二) 2016年度缴纳记账情况：
 * 缴费月数：12个月
 * (三) 截至2016年底，累计缴纳记账情况：
 * 缴费月数：288个月`);
 * const periods = contributionPeriods(statement);
 * periods.map(({ months }) => months); // => [55, null, 276, 12]
 * periods[3].period; // => { start: '2016-01', end: '2016-12' }
 * ```
 */
export function contributionPeriods(statement: Statement): ContributionPeriod[] {
  return statementClaims(workingTimeFigures(statement, 'statement')).map(periodOfClaim);
}

function periodOfClaim({ kind, months, window, path }: Claim): ContributionPeriod {
  const fits = window !== null && (months === null || months <= spanLength(window));
  const period = fits
    ? { start: fromMonthIndex(window.first), end: fromMonthIndex(window.last) }
    : null;
  return { kind, months, period, origin: path };
}
