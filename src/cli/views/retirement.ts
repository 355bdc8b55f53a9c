import { ageOf } from '../figures.js';
import { type Column, pairs, table } from '../layout/table.js';
import { items, type Page, section } from '../page.js';
import { datesExplainables, type RetirementDates } from '../pension-answer.js';
import { assumptionsOf, sentencesAbout } from './explained.js';

/**
 * When somebody may retire, and what must be done by when.
 *
 * @param birth - the month of birth as it is to be shown
 */
export function retirementLines(page: Page, dates: RetirementDates, birth: string): string[] {
  const { retirement: words, ...person } = page.words.pension;
  const { statutory } = dates;
  return [
    page.style.heading(words.heading),
    ...pairs(
      [
        [person.category, page.catalogue.retirement.categories[statutory.category]],
        [person.birth, birth],
        [words.age, ageOf(page, statutory.ageMonths)],
        [words.month, statutory.month],
        [words.pensionFrom, statutory.pensionFrom],
      ],
      page.width,
    ),
    ...section(page, words.choices, [...choiceTable(page, dates), ...noteLines(page, dates)]),
  ];
}

/** The earliest, the statutory and the latest month; the statutory one alone where none may be chosen. */
function choiceTable(page: Page, { statutory, window, minimum }: RetirementDates): string[] {
  const { columns, choice } = page.words.pension.retirement;
  const heads: Column[] = [
    { heading: columns.choice, align: 'left' },
    { heading: columns.month, align: 'left' },
    { heading: columns.age, align: 'left' },
    { heading: columns.minimum, align: 'right' },
    { heading: columns.year, align: 'right' },
    { heading: columns.notice, align: 'left' },
  ];
  const row = (
    which: keyof typeof choice,
    month: string,
    ageMonths: number,
    { months, year }: RetirementDates['minimum']['statutory'],
    noticeBy: string,
  ) => [choice[which], month, ageOf(page, ageMonths), String(months), String(year), noticeBy];
  const { earliest, latest, earliestAgeMonths, latestAgeMonths } = window;
  const { earlyNotice, lateAgreement } = window;
  return table(
    heads,
    [
      ...(earlyNotice === null
        ? []
        : [row('earliest', earliest, earliestAgeMonths, minimum.earliest, earlyNotice.by)]),
      row('statutory', statutory.month, statutory.ageMonths, minimum.statutory, ''),
      ...(lateAgreement === null
        ? []
        : [row('latest', latest, latestAgeMonths, minimum.statutory, lateAgreement.by)]),
    ],
    page.width,
  );
}

const WINDOW_RULES = [
  'flexible-window',
  'flexible-window.early-notice',
  'flexible-window.late-agreement',
  'flexible-window.late-excluded',
  'flexible-window.voluntary',
];

/** What a choice takes; in place of it all steps are shown when they are asked for. */
function noteLines(page: Page, dates: RetirementDates): string[] {
  if (page.steps) return [];
  const texts = [
    ...sentencesAbout(page, dates.window, WINDOW_RULES),
    ...assumptionsOf(page, datesExplainables(dates)),
  ];
  return items(page, texts);
}
