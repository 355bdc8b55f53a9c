import type {
  BenefitEstimate,
  BenefitEstimateInput,
  EstimatedAmount,
} from '../../benefit/index.js';
import { ageOf, durationOf } from '../figures.js';
import { type Column, pairs, table } from '../layout/table.js';
import { items, type Page, paragraph, section } from '../page.js';
import { assumptionsOf, sentencesAbout } from './explained.js';

type EstimatedFrom = Pick<BenefitEstimateInput, 'ageMonths' | 'months' | 'index' | 'balance'>;

/** What a pension may be, by part, and what is open about it. */
export function benefitLines(
  page: Page,
  estimate: BenefitEstimate,
  { ageMonths, months, index, balance }: EstimatedFrom,
): string[] {
  const { estimate: words } = page.words.pension;
  const { figures } = page.catalogue;
  return [
    page.style.heading(words.heading(estimate.retireOn)),
    ...pairs(
      [
        [words.age, ageOf(page, ageMonths)],
        [words.months, durationOf(page, months)],
        [words.index, String(index)],
        [words.balance, balance === null ? words.unknown : figures.yuan(String(balance))],
      ],
      page.width,
    ),
    ...sentencesAbout(page, estimate, ['benefit-estimate']).flatMap((text) =>
      paragraph(page, text),
    ),
    ...partsTable(page, estimate),
    ...readingLines(page, estimate),
    ...noteLines(page, estimate),
  ];
}

function partsTable(page: Page, estimate: BenefitEstimate): string[] {
  const { estimate: words } = page.words.pension;
  const { parts } = page.catalogue.benefit.estimate;
  const heads: Column[] = [
    { heading: words.columns.part, align: 'left' },
    { heading: words.columns.amount, align: 'right' },
    { heading: words.columns.minimum, align: 'right' },
    { heading: words.columns.maximum, align: 'right' },
  ];
  const row = (name: string, { amount, minimum, maximum }: EstimatedAmount) => [
    name,
    amount === null ? words.unknown : amount.toFixed(2),
    minimum.toFixed(2),
    maximum === null ? words.open : maximum.toFixed(2),
  ];
  const { basic, account, transitional } = estimate.parts;
  const rows = [
    row(parts.basic, basic),
    row(parts.account, account),
    ...(transitional === null ? [] : [row(parts.transitional, transitional)]),
    row(words.total, estimate),
  ];
  return table(heads, rows, page.width);
}

/** The calculation bases that may apply, and what each gives. */
function readingLines(page: Page, { readings }: BenefitEstimate): string[] {
  const { estimate: words } = page.words.pension;
  const heads: Column[] = [
    { heading: words.base, align: 'right' },
    { heading: words.columns.use, align: 'left' },
    { heading: words.total, align: 'right' },
  ];
  const rows = readings.map(({ calculationBase, use, status, amount }) => [
    calculationBase.toFixed(),
    status === null
      ? words.uses[use]
      : page.words.statement.absentAs(words.uses[use], page.catalogue.law.statuses[status]),
    amount.toFixed(2),
  ]);
  return section(page, words.readings, table(heads, rows, page.width));
}

/** What is open; in place of it all steps are shown when they are asked for. */
function noteLines(page: Page, estimate: BenefitEstimate): string[] {
  if (page.steps) return [];
  const texts = [
    ...sentencesAbout(page, estimate, ['benefit-estimate.open.']),
    ...assumptionsOf(page, [estimate]),
  ];
  return section(page, page.words.pension.notes, items(page, texts));
}
