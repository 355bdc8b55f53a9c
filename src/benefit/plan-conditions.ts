import { fromMonthIndex, type MonthIndex, yearOf } from '../calendar/index.js';
import type { Law } from '../law/index.js';
import { type MinimumContribution, minimumContribution } from '../retirement/index.js';
import type { ReadComparison } from './comparison-input.js';
import type { PlanNotice } from './plan-model.js';

/**
 * The minimum contribution period (最低缴费年限) for a month of retirement: that of its calendar year, for a
 * month after the statutory one that of the statutory year (人社部发〔2024〕94号 art. 7).
 */
export function planMinimum(
  retireOn: MonthIndex,
  { statutoryMonth }: ReadComparison,
  law: Law | undefined,
): MinimumContribution {
  return minimumContribution(yearOf(Math.min(retireOn, statutoryMonth)), law);
}

/** What must be done in time for a month of retirement; null for the statutory one. */
export function planNotice(retireOn: MonthIndex, asked: ReadComparison): PlanNotice | null {
  const { window, statutoryMonth, asOf } = asked;
  const { earlyNotice, lateAgreement } = window;
  const notice = retireOn < statutoryMonth ? earlyNotice : lateAgreement;
  if (notice === null || retireOn === statutoryMonth) return null;
  const { form, monthsBefore } = notice;
  const last = Math.min(retireOn, statutoryMonth) - monthsBefore;
  return { form, monthsBefore, by: fromMonthIndex(last), possible: asOf <= last };
}
