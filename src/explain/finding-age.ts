import {
  birthMonthOf,
  CATEGORIES,
  MONTHS_OF_16_YEARS,
  monthOfBirth,
} from '../audit/figures/index.js';
import { fromMonthIndex, parseYearMonth, type YearMonth } from '../calendar/index.js';
import { flexibleWindow } from '../retirement/index.js';
import { type FindingCase, field, type Grounds, groundStep, sumSteps } from './finding-case.js';
import { periodSteps, printedSpan } from './finding-periods.js';
import { explainFlexibleWindow } from './flexible-window.js';
import { monthAfter, monthsBetween } from './month-text.js';
import { lengthFormula } from './period-length.js';
import type { ExplanationStep } from './step.js';

/** Service before 1993 ends here. */
const LAST_MONTH = '1992-12';

/** A month that lies before that of the 16th birthday. */
export function before16(about: FindingCase): Grounds {
  const { expected } = about.finding;
  const first = typeof expected === 'string' ? parseYearMonth(expected) : null;
  return first === null ? {} : { expected: birthdaySteps(about, fromMonthIndex(first)) };
}

/** Service before 1993: at most the months from the 16th birthday to the end of 1992. */
export function service(about: FindingCase): Grounds {
  return { expected: since16Steps(about, LAST_MONTH) };
}

/** Deemed months: at most those from the 16th birthday to the end of their period. */
export function deemed(about: FindingCase): Grounds {
  const span = printedSpan(about, 'deemed');
  return {
    printed: about.statement.deemed.months === null ? periodSteps(about, 'printed', 'deemed') : [],
    expected: span === null ? [] : since16Steps(about, span.end),
  };
}

/** All months together: at most those since the 16th birthday. */
export function since16(about: FindingCase): Grounds {
  const { finding, statement } = about;
  const { asOf, opening, closing } = statement;
  const counts = finding.fields.filter((path) => path !== 'idNumber');
  const end = (closing.months === null ? null : (closing.asOf ?? asOf)) ?? opening.asOf;
  return {
    printed:
      counts.length === 1
        ? []
        : sumSteps(
            about,
            'printed',
            counts.map((path) => field(about, path)),
          ),
    expected: end === null ? [] : since16Steps(about, end),
  };
}

/** When somebody of that birth is 16. */
function birthdaySteps(about: FindingCase, first: YearMonth): readonly ExplanationStep[] {
  const birth = monthAfter(first, -MONTHS_OF_16_YEARS);
  return [
    groundStep(about, 'birthday', {
      text: about.words.grounds.birthday(birth, first),
      inputs: { birth },
      formula: `birth + ${MONTHS_OF_16_YEARS}`,
      value: first,
    }),
  ];
}

/** The most months that lie between the 16th birthday and a month. */
function since16Steps(about: FindingCase, end: YearMonth): readonly ExplanationStep[] {
  const { figures, grounds } = about.words;
  const first = firstWorkingMonth(about, end);
  if (first === null)
    return [groundStep(about, 'expected', { text: grounds.notYet16(end), value: 0 })];
  const months = Math.max(0, monthsBetween(first, end) + 1);
  return [
    ...birthdaySteps(about, first),
    groundStep(about, 'expected', {
      text: grounds.since16(figures.period(first, end), figures.months(months)),
      inputs: { start: first, end },
      formula: lengthFormula(months),
      value: months,
    }),
  ];
}

/**
 * The month of the 16th birthday. Of a birth that only the audit was given nothing is known but
 * how many months were left; null when none were.
 */
function firstWorkingMonth(about: FindingCase, end: YearMonth): YearMonth | null {
  const { expected, fields } = about.finding;
  const isGiven = about.birth !== undefined || fields.includes('idNumber');
  const birth = isGiven ? birthOf(about) : null;
  if (birth !== null) return monthAfter(birth, MONTHS_OF_16_YEARS);
  return typeof expected === 'number' && expected > 0 ? monthAfter(end, 1 - expected) : null;
}

/** The month of birth, which overrules that of the ID number when it is given. */
function birthOf({ birth, statement }: FindingCase): YearMonth | null {
  const month = birth === undefined ? birthMonthOf(statement.idNumber) : monthOfBirth(birth);
  return month === null ? null : fromMonthIndex(month);
}

/** What a month of retirement leads to is no part of the finding. */
const LEADS_TO_LATEST = /^statutory-retirement\.(?!pension)|^flexible-window(?:$|\.latest)/;

/** Retirement at the latest, of the category that it was found for. */
export function pastRetirement(about: FindingCase): Grounds {
  const birth = birthOf(about);
  if (birth === null) return {};
  const window = CATEGORIES.map((category) => flexibleWindow({ category, birth })).find(
    ({ latest }) => latest === about.finding.expected,
  );
  if (window === undefined) return {};
  const steps = explainFlexibleWindow(window, about.words);
  return { expected: steps.filter(({ rule }) => LEADS_TO_LATEST.test(rule)) };
}
