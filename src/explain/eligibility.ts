import type { YearMonth } from '../calendar/index.js';
import type { Law } from '../law/index.js';
import type { Eligibility } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import {
  monthsAssumptions,
  monthsStep,
  requiredYearStep,
  shortSteps,
} from './contribution-months.js';
import { conditionSteps } from './eligibility-conditions.js';
import { earlyNoticeStep, windowSteps } from './flexible-window.js';
import { groupStep } from './insured-group.js';
import { explainMinimumContribution, otherMinimumSteps } from './minimum-contribution.js';
import { monthAfter } from './month-text.js';
import { placeStep } from './place-of-benefit.js';
import { optionSteps } from './shortfall-option.js';
import { explainStatutoryRetirement, pensionStep } from './statutory-retirement.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/**
 * Eligibility: the statutory month and the window, the minimum, the months, the three conditions, what
 * is missing and until when, where the pension is due, the group, and the ways out of a shortfall.
 */
export function explainEligibility(
  result: Eligibility,
  words: Catalogue,
  law?: Law,
): readonly ExplanationStep[] {
  const { statutory, window, minimum, place, monthsAtMost, firstRequiredMonths } = result;
  return [
    ...explainStatutoryRetirement(statutory, words),
    ...windowSteps(window, statutory, words),
    ...retirementSteps(result, words),
    minimumYearStep(result, words),
    ...explainMinimumContribution(minimum, words),
    monthsStep(result, words),
    ...conditionSteps(result, words),
    ...shortSteps(result, result, words),
    ...otherMinimumSteps(
      firstRequiredMonths,
      [result.firstMonth, reachedMonth(result)],
      [minimum.months],
      words,
      law,
    ),
    ...firstMonthSteps(result, words),
    placeStep(place, monthsAtMost, words),
    groupStep(result, words),
    ...optionSteps(result, [minimum.months, firstRequiredMonths], PLAIN_STEP, words, law),
  ];
}

function retirementSteps(
  { retirement, window }: Eligibility,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { month, timing, notice } = retirement;
  const step = {
    ...PLAIN_STEP,
    rule: 'eligibility.retirement',
    text: words.eligibility.retirement[timing](month),
    value: month,
  };
  // The notice for the earliest month, and the agreement for any later one, stand with the window.
  return timing === 'early' && notice !== null && month !== window.earliest
    ? [step, earlyNoticeStep(month, notice, words)]
    : [step];
}

function minimumYearStep(result: Eligibility, words: Catalogue): ExplanationStep {
  const { retirement, statutory, requiredFor, minimum, minimumDuringExtension } = result;
  const isExtended = requiredFor > statutory.month;
  return requiredYearStep(
    {
      why: isExtended ? 'extended' : retirement.timing,
      month: requiredFor,
      minimum,
      ...(isExtended
        ? { formula: 'year(requiredFor)', inputs: { requiredFor } }
        : {
            formula: 'year(min(retirement, statutory))',
            inputs: { retirement: retirement.month, statutory: statutory.month },
          }),
      duringExtension: reachedMonth(result) > statutory.month ? minimumDuringExtension : null,
    },
    words,
  );
}

/** The month in which the minimum is reached, one month of contributions each month. */
function reachedMonth(result: Eligibility): YearMonth {
  const { asOf, monthsAsOf, months, firstRequiredMonths } = result;
  return monthAfter(isToCome(result) ? asOf : monthsAsOf, firstRequiredMonths - months);
}

function isToCome({ months, firstRequiredMonths }: Eligibility): boolean {
  return firstRequiredMonths > months;
}

/** Whether the months suffice, but not certainly since the month of retirement. */
function isLatest(result: Eligibility): boolean {
  return !isToCome(result) && result.firstMonth > result.retirement.month;
}

function firstMonthWords(result: Eligibility): keyof Catalogue['eligibility']['firstMonth'] {
  if (isToCome(result)) return 'to-come';
  return isLatest(result) ? 'reached-later' : 'reached';
}

/** Whether nothing more must be paid for it. */
function isPast({ asOf, firstMonth, conditions: [, paid] }: Eligibility): boolean {
  return firstMonth < asOf && paid.met === true;
}

/** The first month in which age and months suffice, and the pension that starts after it. */
function firstMonthSteps(result: Eligibility, words: Catalogue): readonly ExplanationStep[] {
  const { months, firstMonth, firstRequiredMonths, statutory } = result;
  const { figures, eligibility } = words;
  const retirement = result.retirement.month;
  const counted = { firstRequiredMonths, months };
  return [
    {
      ...PLAIN_STEP,
      rule: 'eligibility.first-month',
      text: eligibility.firstMonth[firstMonthWords(result)](
        figures.months(firstRequiredMonths),
        reachedMonth(result),
        retirement,
        firstMonth,
      ),
      ...(isToCome(result)
        ? {
            inputs: { retirement, asOf: result.asOf, ...counted },
            formula: 'max(retirement, asOf + firstRequiredMonths - months)',
          }
        : {
            inputs: { retirement, monthsAsOf: result.monthsAsOf, ...counted },
            formula: 'max(retirement, monthsAsOf + firstRequiredMonths - months)',
          }),
      value: firstMonth,
      assumptions: [
        ...(isPast(result) ? [] : [eligibility.goesOn]),
        ...monthsAssumptions(result, words),
      ],
    },
    // For the statutory month it is said already, and what is only a latest month fixes no start.
    ...(firstMonth === statutory.month || isLatest(result)
      ? []
      : [
          pensionStep(
            'eligibility.pension',
            statutory.rule,
            firstMonth,
            monthAfter(firstMonth, 1),
            words,
          ),
        ]),
  ];
}
