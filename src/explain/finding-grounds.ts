import type { FindingCode } from '../audit/index.js';
import { ifKnown } from '../law/tables/index.js';
import { before16, deemed, pastRetirement, service, since16 } from './finding-age.js';
import { type FindingCase, field, type Grounds, leadsTo, sumSteps } from './finding-case.js';
import { arrearsMonths, detailMonths, rowMonths, sequence } from './finding-list.js';
import {
  baseFromWage,
  baseOutsideLimits,
  creditedAmount,
  interestRange,
  personalContribution,
} from './finding-money.js';
import { deemedPeriod, periodOverlap, sectionPeriod, wordedUntil } from './finding-periods.js';
import { unreadableNumber } from './finding-unreadable.js';
import { detailYear, titleYear, yearMissing } from './finding-year.js';
import type { ExplanationStep } from './step.js';

/** Both figures stand on the sheet or are fixed, or nothing is counted. */
const AS_PRINTED = (): Grounds => ({});

const expectedSum =
  (...paths: readonly string[]) =>
  (about: FindingCase): Grounds => ({
    expected: sumSteps(
      about,
      'expected',
      paths.map((path) => field(about, path)),
    ),
  });

/** How the figures of each finding follow from those of the statement. */
const GROUNDS: Readonly<Record<FindingCode, (about: FindingCase) => Grounds>> = {
  'months-sum': expectedSum('opening.months', 'current.months'),
  'balance-sum': expectedSum('opening.balance', 'current.credited', 'current.interest'),
  'opening-period-months': sectionPeriod('opening'),
  'current-period-months': sectionPeriod('current'),
  'closing-period-months': sectionPeriod('closing'),
  'deemed-period-months': deemedPeriod,
  'period-reversed': AS_PRINTED,
  'period-overlap': periodOverlap,
  'detail-months': detailMonths,
  'detail-gap': AS_PRINTED,
  'detail-duplicate': AS_PRINTED,
  'detail-year': detailYear,
  'months-over-12': AS_PRINTED,
  'unreadable-number': unreadableNumber,
  'label-range-conflict': wordedUntil,
  'service-before-16': service,
  'deemed-before-16': deemed,
  'period-before-16': before16,
  'months-since-16': since16,
  'title-year': titleYear,
  'id-check-digit': AS_PRINTED,
  'id-birth-date': AS_PRINTED,
  'birth-conflict': AS_PRINTED,
  'interest-range': interestRange,
  'credited-amount': creditedAmount,
  'base-outside-limits': baseOutsideLimits,
  'personal-contribution': personalContribution,
  'base-from-wage': baseFromWage,
  'arrears-months': arrearsMonths,
  'row-months': rowMonths,
  sequence,
  'employer-changed': AS_PRINTED,
  'detail-before-16': before16,
  'detail-past-retirement': pastRetirement,
  'career-id-number': AS_PRINTED,
  'career-name': AS_PRINTED,
  'career-months': AS_PRINTED,
  'career-balance': AS_PRINTED,
  'career-before-1993': AS_PRINTED,
  'career-deemed': AS_PRINTED,
  'career-year-twice': AS_PRINTED,
  'career-year-missing': yearMissing,
};

/**
 * The steps that lead to what is printed, expected and suggested. A figure that they do not lead to
 * was found in another statement or by another law: it has none then.
 */
export function groundSteps(about: FindingCase): readonly ExplanationStep[] {
  const { code, printed, expected, suggestion = null } = about.finding;
  const grounds = ifKnown(() => GROUNDS[code](about)) ?? {};
  const steps = (found: readonly ExplanationStep[] = [], figure: typeof printed) =>
    leadsTo(found, figure) ? found : [];
  return [
    ...steps(grounds.printed, printed),
    ...steps(grounds.expected, expected),
    ...steps(grounds.suggestion, suggestion),
  ];
}
