import { checkChoice, checkList, checkRecord } from '../input/index.js';
import type { Law } from '../law/index.js';
import type { Statement } from '../statement/index.js';
import { arrearsMonths } from './checks/arrears-months.js';
import { balanceSum } from './checks/balance-sum.js';
import { baseFromWage } from './checks/base-from-wage.js';
import { baseOutsideLimits } from './checks/base-outside-limits.js';
import { birthConflict } from './checks/birth-conflict.js';
import { closingPeriodMonths } from './checks/closing-period-months.js';
import { creditedAmount } from './checks/credited-amount.js';
import { currentPeriodMonths } from './checks/current-period-months.js';
import { deemedBefore16 } from './checks/deemed-before-16.js';
import { deemedPeriodMonths } from './checks/deemed-period-months.js';
import { detailBefore16 } from './checks/detail-before-16.js';
import { detailDuplicate } from './checks/detail-duplicate.js';
import { detailGap } from './checks/detail-gap.js';
import { detailMonths } from './checks/detail-months.js';
import { detailPastRetirement } from './checks/detail-past-retirement.js';
import { detailYear } from './checks/detail-year.js';
import { employerChanged } from './checks/employer-changed.js';
import { idBirthDate } from './checks/id-birth-date.js';
import { idCheckDigit } from './checks/id-check-digit.js';
import { interestRange } from './checks/interest-range.js';
import { labelRangeConflict } from './checks/label-range-conflict.js';
import { monthsOver12 } from './checks/months-over-12.js';
import { monthsSince16 } from './checks/months-since-16.js';
import { monthsSum } from './checks/months-sum.js';
import { openingPeriodMonths } from './checks/opening-period-months.js';
import { periodBefore16 } from './checks/period-before-16.js';
import { periodOverlap } from './checks/period-overlap.js';
import { periodReversed } from './checks/period-reversed.js';
import { personalContribution } from './checks/personal-contribution.js';
import { rowMonths } from './checks/row-months.js';
import { sequence } from './checks/sequence.js';
import { serviceBefore16 } from './checks/service-before-16.js';
import { titleYear } from './checks/title-year.js';
import { unreadableNumber } from './checks/unreadable-number.js';
import { type Finding, type FindingCode, findingCodes } from './finding.js';
import { type KnownPerson, type PersonInput, personOf } from './person.js';
import { checkStatement } from './statement-shape.js';

/**
 * How an audit is done, and what the caller knows of the person: `birth` overrules what the ID number
 * of the statement shows, `category` says whose retirement age it is.
 */
export interface AuditOptions extends PersonInput {
  /** Codes that are not to be reported, because the caller knows and accepts them. */
  readonly ignore?: readonly FindingCode[];
}

/** The checks of one statement, in the order of {@link findingCodes}. */
const checks: readonly ((
  statement: Statement,
  law: Law | undefined,
  person: KnownPerson,
) => Finding[])[] = [
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
  deemedBefore16,
  periodBefore16,
  monthsSince16,
  titleYear,
  idCheckDigit,
  idBirthDate,
  birthConflict,
  interestRange,
  creditedAmount,
  baseOutsideLimits,
  personalContribution,
  baseFromWage,
  arrearsMonths,
  rowMonths,
  sequence,
  employerChanged,
  detailBefore16,
  detailPastRetirement,
];

/**
 * Holds the figures of a statement against each other and against the age of the person, and its
 * money against the law of its year. It reports what cannot be true or needs an explanation; it
 * repairs nothing, and is silent where the sheet or the law does not allow a check.
 *
 * @param statement - the statement, as read
 * @param options - codes to leave out; birth and category where the caller knows them
 * @param law - the law to look in; the built-in one when left out
 * @returns what was found, in the order of {@link findingCodes}; empty when nothing contradicts
 *   anything. Masked and missing values contradict nothing.
 * @throws InvalidInputError `shape`, `choice` or `amount` when it is no statement, as when it came as
 *   JSON and was not read by `parseStatementJson`; `shape` for options or codes that are no object and
 *   no list; `choice` for an unknown code or category; `month` or `shape` for a birth that
 *   `statutoryRetirement` does not take; `month` or `amount` for a figure that no sheet can print
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
 *
 * @example
 * ```ts
 * const { statement } = readStatement(
 *   '养老保险个人权益记录(2016年度)\n' +
 *     '(三) 截至2016年底，累计缴纳记账情况：缴费月数：288个月',
 * );
 * const findings = statement === null ? [] : auditStatement(statement, { birth: '1985-07' });
 * findings.map(({ code }) => code); // => ['months-since-16']
 * findings[0]?.expected; // => 186
 * ```
 */
export function auditStatement(
  statement: Statement,
  options: AuditOptions = {},
  law?: Law,
): readonly Finding[] {
  checkStatement(statement, 'statement');
  const ignored = ignoredCodes(checkRecord(options, 'options')['ignore']);
  const person = personOf(statement, options);
  const findings: Finding[] = [];
  for (const check of checks) {
    for (const finding of check(statement, law, person)) {
      if (!ignored.includes(finding.code)) findings.push(finding);
    }
  }
  return findings;
}

function ignoredCodes(value: unknown): readonly FindingCode[] {
  if (value === undefined) return [];
  return Array.from(checkList(value, 'options.ignore', 'a list of codes'), (code, i) =>
    checkChoice(code, `options.ignore[${i}]`, findingCodes),
  );
}
