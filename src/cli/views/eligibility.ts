import type { Eligibility } from '../../retirement/index.js';
import { ageOf, durationOf } from '../figures.js';
import { pairs } from '../layout/table.js';
import { hanging } from '../layout/wrap.js';
import { items, type Page, paragraph, section } from '../page.js';
import { datesExplainables, type RetirementDates } from '../pension-answer.js';
import { assumptionsOf, sentencesAbout } from './explained.js';

/**
 * Whether a monthly pension is due: the answer, its figures, the conditions and why, the ways out.
 *
 * @param shown - months of retirement of the person that stand above; null when none do
 * @param more - further notes, shown in any case
 */
export function eligibilityLines(
  page: Page,
  eligibility: Eligibility,
  shown: RetirementDates | null,
  more: readonly string[] = [],
): string[] {
  const { eligibility: words } = page.words.pension;
  const verdict = sentencesAbout(page, eligibility, ['eligibility.status']);
  return [
    page.style.heading(words.heading(eligibility.asOf)),
    ...verdict.flatMap((text) => paragraph(page, text)),
    ...pairs(
      [
        ...(shown === null ? personRows(page, eligibility) : []),
        ...retirementRows(page, eligibility),
        ...monthRows(page, eligibility),
      ],
      page.width,
    ),
    ...section(page, words.conditions, items(page, sentencesAbout(page, eligibility, REASONS))),
    ...optionLines(page, eligibility),
    ...noteLines(page, eligibility, shown, more),
  ];
}

const REASONS = [
  'eligibility.retirement-age',
  'eligibility.contributions-paid',
  'eligibility.contribution-months',
  'eligibility.place',
  'eligibility.group',
];

/** The ways out of a shortfall in the order of the law, each with what it takes. */
function optionLines(page: Page, eligibility: Eligibility): string[] {
  const { options } = eligibility;
  if (options.length === 0) return [];
  const lines = options.flatMap(({ option }, i) => {
    const number = `  ${i + 1}. `;
    const below = ' '.repeat(number.length);
    const rules = [`shortfall.${option}`, `shortfall.${option}.`];
    return sentencesAbout(page, eligibility, rules).flatMap((text, j) =>
      hanging(j === 0 ? number : below, text, page.width),
    );
  });
  return section(page, page.words.pension.eligibility.options, lines);
}

/** What was assumed; in place of it all steps are shown when they are asked for. */
function noteLines(
  page: Page,
  eligibility: Eligibility,
  shown: RetirementDates | null,
  more: readonly string[],
): string[] {
  const said = shown === null ? [] : assumptionsOf(page, datesExplainables(shown));
  const assumed = assumptionsOf(page, [eligibility]).filter((note) => !said.includes(note));
  const notes = [...assumed, ...more];
  return notes.length === 0 ? [] : section(page, page.words.pension.notes, items(page, notes));
}

function personRows(page: Page, { statutory }: Eligibility): [string, string][] {
  const { category, birth } = page.words.pension;
  return [
    [category, page.catalogue.retirement.categories[statutory.category]],
    [birth, statutory.birth],
  ];
}

function retirementRows(
  page: Page,
  { statutory, window, retirement }: Eligibility,
): [string, string][] {
  const { eligibility: words, monthAt, retirement: notices } = page.words.pension;
  const { figures } = page.catalogue;
  const { month, timing, notice } = retirement;
  return [
    [words.statutory, monthAt(statutory.month, ageOf(page, statutory.ageMonths))],
    ...(window.available
      ? [[words.window, figures.period(window.earliest, window.latest)] as [string, string]]
      : []),
    ...(notice === null
      ? []
      : [
          [
            words.chosen,
            figures.list([month, words.timings[timing], notices.notice[notice.form](notice.by)]),
          ] as [string, string],
        ]),
  ];
}

function monthRows(page: Page, eligibility: Eligibility): [string, string][] {
  const { eligibility: words } = page.words.pension;
  const { months, lowerBound, requiredMonths, requiredYear, shortMonths, firstMonth } = eligibility;
  const { figures } = page.catalogue;
  const missing = figures.months(shortMonths);
  const counted = durationOf(page, months);
  const when = whenReached(eligibility);
  const ifPaid = eligibility.firstRequiredMonths > months;
  const reckoned = words.reckonedWith(firstMonth, eligibility.retirement.month, ifPaid);
  return [
    [words.required, words.requiredIn(durationOf(page, requiredMonths), String(requiredYear))],
    [words.months, lowerBound ? words.atLeast(counted) : counted],
    [words.missing, lowerBound && shortMonths > 0 ? words.atMost(missing) : missing],
    [words.firstMonth[when], when === 'to-come' ? reckoned : firstMonth],
  ];
}

/** Of what was reached before, the month is known only when it was there by the month of retirement. */
function whenReached({
  asOf,
  months,
  firstMonth,
  firstRequiredMonths,
  retirement,
}: Eligibility): keyof Page['words']['pension']['eligibility']['firstMonth'] {
  if (months >= firstRequiredMonths && firstMonth > retirement.month) return 'since-latest';
  return firstMonth < asOf ? 'since' : 'to-come';
}
