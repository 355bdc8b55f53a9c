import { checkChoice, checkRecord } from '../input/index.js';
import type { Law } from '../law/index.js';
import type { Statement } from '../statement/index.js';
import { arrearsMonths } from './checks/arrears-months.js';
import { balanceSum } from './checks/balance-sum.js';
import { baseFromWage } from './checks/base-from-wage.js';
import { baseOutsideLimits } from './checks/base-outside-limits.js';
import { closingPeriodMonths } from './checks/closing-period-months.js';
import { creditedAmount } from './checks/credited-amount.js';
import { currentPeriodMonths } from './checks/current-period-months.js';
import { deemedPeriodMonths } from './checks/deemed-period-months.js';
import { detailDuplicate } from './checks/detail-duplicate.js';
import { detailGap } from './checks/detail-gap.js';
import { detailMonths } from './checks/detail-months.js';
import { detailYear } from './checks/detail-year.js';
import { employerChanged } from './checks/employer-changed.js';
import { idBirthDate } from './checks/id-birth-date.js';
import { idCheckDigit } from './checks/id-check-digit.js';
import { interestRange } from './checks/interest-range.js';
import { labelRangeConflict } from './checks/label-range-conflict.js';
import { monthsOver12 } from './checks/months-over-12.js';
import { monthsSum } from './checks/months-sum.js';
import { openingPeriodMonths } from './checks/opening-period-months.js';
import { periodOverlap } from './checks/period-overlap.js';
import { periodReversed } from './checks/period-reversed.js';
import { personalContribution } from './checks/personal-contribution.js';
import { rowMonths } from './checks/row-months.js';
import { sequence } from './checks/sequence.js';
import { serviceBefore16 } from './checks/service-before-16.js';
import { titleYear } from './checks/title-year.js';
import { unreadableNumber } from './checks/unreadable-number.js';
import { type Finding, type FindingCode, findingCodes } from './finding.js';

/** How an audit is done. */
export interface AuditOptions {
  /** Codes that are not to be reported, because the caller knows and accepts them. */
  readonly ignore?: readonly FindingCode[];
}

/** The checks of one statement, in the order of {@link findingCodes}. */
const checks: readonly ((statement: Statement, law?: Law) => Finding[])[] = [
  monthsSum,
  balanceSum,
  openingPeriodMonths,
  currentPeriodMonths,
  closingPeriodMonths,
  deemedPeriodMonths,
  periodReversed,
  periodOverlap,
  detailMonths,
  detailGap,
  detailDuplicate,
  detailYear,
  monthsOver12,
  unreadableNumber,
  labelRangeConflict,
  serviceBefore16,
  titleYear,
  idCheckDigit,
  idBirthDate,
  interestRange,
  creditedAmount,
  baseOutsideLimits,
  personalContribution,
  baseFromWage,
  arrearsMonths,
  rowMonths,
  sequence,
  employerChanged,
];

/**
 * Holds the figures of a statement against each other, and its money against the law of its year. It
 * reports what cannot be true or needs an explanation; it repairs nothing, and is silent where the
 * sheet or the law does not allow a check.
 *
 * @param statement - the statement, as read
 * @param options - codes to leave out
 * @param law - the law to look in; the built-in one when left out
 * @returns what was found, in the order of {@link findingCodes}; empty when nothing contradicts
 * anything. Masked and missing values contradict nothing.
 * @throws InvalidInputError `shape` or `choice` when it is no statement, or a code is unknown
 *
 * @example
 * ```ts
 * const { statement } = readStatement(
 *   '养老保险个人权益记录(2016年度)\n' +
 *     '(一) 截至2015年底，累计缴纳记账情况：缴费月数：276个月\n' +
 *     '(二) 2016年度缴纳记账情况：缴费月数：12个月\n' +
 *     '(三) 截至2016年底，累计缴纳记账情况：缴费月数：298个月',
 * );
 * const findings = statement === null ? [] : auditStatement(statement);
 * findings.map(({ code }) => code); // => ['months-sum']
 * findings[0]?.printed; // => 298
 * findings[0]?.expected; // => 288
 * ```
 */
export function auditStatement(
  statement: Statement,
  options: AuditOptions = {},
  law?: Law,
): readonly Finding[] {
  checkChoice(checkRecord(statement, 'statement')['kind'], 'statement.kind', ['statement']);
  const ignored = (options.ignore ?? []).map((code, i) =>
    checkChoice(code, `options.ignore[${i}]`, findingCodes),
  );
  const findings: Finding[] = [];
  for (const check of checks) {
    for (const finding of check(statement, law)) {
      if (!ignored.includes(finding.code)) findings.push(finding);
    }
  }
  return findings;
}
