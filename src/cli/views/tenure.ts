import type { Statement } from '../../statement/index.js';
import type { PeriodKind, Tenure } from '../../tenure/index.js';
import { durationOf } from '../figures.js';
import { type Column, table } from '../layout/table.js';
import { items, type Page, paragraph, section } from '../page.js';
import { explainedSteps, stepLines } from './explained.js';

/** The working years: the answer, how it comes about, and why it may be a lower bound. */
export function tenureLines(
  page: Page,
  tenure: Tenure,
  statements: readonly Statement[],
): string[] {
  const { words, catalogue } = page;
  const { months, lowerBound, asOf, byKind } = tenure;
  const missing = KINDS.filter((kind) => statements.every((one) => isMissing(one, tenure, kind)));
  const rows = KINDS.map((kind) => [
    catalogue.tenure.kinds[kind],
    missing.includes(kind) ? catalogue.figures.notPrinted : catalogue.figures.months(byKind[kind]),
  ]);
  const heads: Column[] = [
    { heading: words.columns.kind, align: 'left' },
    { heading: words.columns.months, align: 'right' },
  ];
  const sum = [words.tenure.sum, catalogue.figures.months(months)];
  return section(page, words.headings.tenure, [
    ...paragraph(page, words.tenure.certified(durationOf(page, months), lowerBound, asOf)),
    ...table(heads, [...rows, sum], page.width),
    ...(lowerBound ? paragraph(page, lowerBoundText(page, missing)) : []),
    ...(page.steps
      ? stepLines(page, [tenure])
      : [...readingLines(page, tenure), ...overlapLines(page, tenure)]),
  ]);
}

const KINDS: readonly PeriodKind[] = ['before1993', 'deemed', 'paid'];

function isMissing(
  { monthsBefore1993, deemed, closing }: Statement,
  { byKind }: Tenure,
  kind: PeriodKind,
): boolean {
  if (kind === 'before1993') return monthsBefore1993 === null;
  if (kind === 'deemed') return deemed.months === null;
  // Paid months may also come from other figures than the closing count.
  return closing.months === null && byKind.paid === 0;
}

function lowerBoundText({ words, catalogue }: Page, missing: readonly PeriodKind[]): string {
  if (missing.length === 0) return catalogue.tenure.lowerBound;
  const kinds = missing.map((kind) => catalogue.tenure.kinds[kind]);
  return words.tenure.lowerBoundOf(catalogue.figures.list(kinds));
}

/** What contradicting figures would give, each with what it rests on. */
function readingLines(page: Page, { readings }: Tenure): string[] {
  const others = readings.slice(1);
  if (others.length === 0) return [];
  const { words, catalogue } = page;
  return section(
    page,
    words.headings.readings,
    items(
      page,
      others.map(({ months, label }) =>
        words.tenure.reading(durationOf(page, months), catalogue.tenure.readings[label]),
      ),
    ),
  );
}

function overlapLines(page: Page, tenure: Tenure): string[] {
  const steps = explainedSteps(page, tenure).filter(
    ({ rule }) => rule === 'tenure.overlap' || rule === 'tenure.gap',
  );
  if (steps.length === 0) return [];
  const texts = steps.map(({ text }) => text);
  return section(page, page.words.headings.overlaps, items(page, texts));
}
