import type { Decimal } from 'decimal.js';
import type { BenefitComparison, ComparedPlan } from '../../benefit/index.js';
import { ageOf } from '../figures.js';
import { type Column, table } from '../layout/table.js';
import { hanging } from '../layout/wrap.js';
import { items, type Page, section } from '../page.js';
import { sentencesAbout } from './explained.js';

/** What months of retirement come to, side by side, and when one makes up for another. */
export function comparisonLines(page: Page, comparison: BenefitComparison): string[] {
  const { comparison: words } = page.words.pension;
  return [
    page.style.heading(words.heading(comparison.asOf)),
    ...standingTable(page, comparison),
    ...section(page, words.pensions, pensionTable(page, comparison)),
    ...section(page, words.plans, planLines(page, comparison)),
    ...noteLines(page, comparison),
  ];
}

/** Where each plan stands at retirement. */
function standingTable(page: Page, { plans }: BenefitComparison): string[] {
  const { columns } = page.words.pension.comparison;
  const heads: Column[] = [
    { heading: columns.month, align: 'left' },
    { heading: columns.age, align: 'left' },
    { heading: columns.months, align: 'right' },
    { heading: columns.index, align: 'right' },
    { heading: columns.balance, align: 'right' },
    { heading: columns.paid, align: 'right' },
  ];
  const rows = plans.map(({ retireOn, ageMonths, months, index, account, ownContributions }) => [
    retireOn,
    ageOf(page, ageMonths),
    String(months),
    index === null ? page.words.pension.estimate.unknown : index.after.toFixed(4),
    amountText(page, account?.closing ?? null),
    ownContributions.toFixed(2),
  ]);
  return table(heads, rows, page.width);
}

function pensionTable(page: Page, { plans }: BenefitComparison): string[] {
  const { columns } = page.words.pension.comparison;
  const { parts } = page.catalogue.benefit.estimate;
  const heads: Column[] = [
    { heading: columns.month, align: 'left' },
    { heading: parts.basic, align: 'right' },
    { heading: parts.account, align: 'right' },
    { heading: parts.transitional, align: 'right' },
    { heading: page.words.pension.estimate.total, align: 'right' },
  ];
  const rows = plans.map((plan) => [
    plan.retireOn,
    amountText(page, plan.parts.basic),
    amountText(page, plan.parts.account),
    amountText(page, plan.parts.transitional),
    amountText(page, plan.total),
  ]);
  return table(heads, rows, page.width);
}

function amountText(page: Page, amount: Decimal | null): string {
  return amount === null ? page.words.pension.estimate.unknown : amount.toFixed(2);
}

const BREAK_EVEN = ['benefit-comparison.break-even'];
const MINIMUM = ['benefit-comparison.minimum'];
const NOTICE = ['benefit-comparison.notice'];

/** Of each plan whether its months suffice, whether notice is still in time, and its break-even. */
function planLines(page: Page, comparison: BenefitComparison): string[] {
  return comparison.plans.flatMap((plan) => {
    const text = page.catalogue.figures.sentences(planTexts(page, comparison, plan));
    return hanging(`  ${plan.id}  `, text, page.width);
  });
}

function planTexts(page: Page, comparison: BenefitComparison, plan: ComparedPlan): string[] {
  const about = (rules: readonly string[]) =>
    sentencesAbout(page, { ...comparison, plans: [plan] }, rules);
  return [...about(MINIMUM), ...about(NOTICE), ...about(BREAK_EVEN)];
}

/** What is assumed; in place of it all steps are shown when they are asked for. */
function noteLines(page: Page, comparison: BenefitComparison): string[] {
  if (page.steps) return [];
  const texts = sentencesAbout(page, comparison, ['benefit-comparison.assumed.']);
  return texts.length === 0 ? [] : section(page, page.words.pension.notes, items(page, texts));
}
