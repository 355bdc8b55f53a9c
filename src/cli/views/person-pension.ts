import type { ExplanationStep } from '../../explain/index.js';
import { ageOf, durationOf, yuanOf } from '../figures.js';
import { pairs } from '../layout/table.js';
import { items, type Page, paragraph, section } from '../page.js';
import { datesExplainables } from '../pension-answer.js';
import {
  estimateExplainables,
  type PersonBirth,
  type PersonEstimate,
  type PersonPension,
} from '../person-pension.js';
import { benefitLines } from './benefit.js';
import { eligibilityLines } from './eligibility.js';
import { allSteps, sentencesOf, stepSection } from './explained.js';
import { retirementLines } from './retirement.js';

/** When the person of statements may retire, whether a pension is due, and what of it is known. */
export function personPensionLines(page: Page, pension: PersonPension): string[] {
  const { birth, dates, eligibility, estimate } = pension;
  const missing = missingLines(page, pension);
  if (birth === null || dates === null) return missing;
  return [
    '',
    ...retirementLines(page, dates, birthText(page, birth)),
    ...(eligibility === null
      ? []
      : ['', ...eligibilityLines(page, eligibility, dates, arrearsNotes(page, pension))]),
    ...(estimate === null ? [] : ['', ...estimateLines(page, estimate)]),
    ...missing,
    ...stepSection(page, () => pensionSteps(page, pension)),
  ];
}

/** How it comes about; nothing where the birth is not known. */
export function pensionSteps(
  page: Page,
  { dates, eligibility, estimate }: PersonPension,
): ExplanationStep[] {
  if (dates === null) return [];
  const steps = allSteps(page, [
    // The conditions of a pension begin with the months of retirement.
    ...(eligibility === null ? datesExplainables(dates) : [eligibility]),
    ...(estimate === null ? [] : estimateExplainables(estimate)),
  ]);
  // A transitional pension takes its calculation base for one that was given.
  const isBaseOfLaw = estimate !== null && estimate.calculationBase !== null;
  return steps.filter(({ rule }) => !isBaseOfLaw || rule !== 'transitional-pension.base');
}

/** Arrears of an earlier time than the one that is asked for. */
function arrearsNotes(page: Page, { arrears, eligibility }: PersonPension): string[] {
  const { asOf, months } = arrears;
  if (asOf === null || months === null || eligibility === null || asOf >= eligibility.asOf) {
    return [];
  }
  return [page.words.pension.report.arrearsAsOf(asOf, page.catalogue.figures.months(months))];
}

function birthText({ words }: Page, { month, from }: PersonBirth): string {
  return from === 'id-number' ? words.pension.report.birthFromIdNumber(month) : month;
}

function estimateLines(page: Page, from: PersonEstimate): string[] {
  const { report } = page.words.pension;
  const { asOf, lowerBound, deemedAfter1992, index, balance, estimate } = from;
  const notes = [
    ...(asOf === null ? [] : [report.toAsOf(asOf)]),
    ...(lowerBound ? [report.lowerBound] : []),
    ...(deemedAfter1992 ? [report.deemedAfter1992] : []),
  ];
  return [
    ...(estimate === null || index === null
      ? partLines(page, from)
      : benefitLines(page, estimate, { ...from, index, balance })),
    ...notes.flatMap((note) => paragraph(page, note)),
  ];
}

/** What is certain without an estimate. */
function partLines(page: Page, from: PersonEstimate): string[] {
  const { estimate: words, report } = page.words.pension;
  const { parts } = page.catalogue.benefit.estimate;
  const { absentAs } = page.words.statement;
  const { account, transitional, calculationBase } = from;
  const rows: [string, string][] = [
    [words.age, ageOf(page, from.ageMonths)],
    [words.months, durationOf(page, from.months)],
    [words.balance, from.balance === null ? words.unknown : yuanOf(page, from.balance)],
  ];
  if (account !== null) {
    rows.push([parts.account, absentAs(yuanOf(page, account.amount), report.accountAlone)]);
  }
  if (calculationBase !== null) {
    const status = page.catalogue.law.statuses[calculationBase.status];
    rows.push([words.base, absentAs(String(calculationBase.value), status)]);
  }
  if (transitional !== null) {
    const amount = yuanOf(page, transitional.amount);
    rows.push([parts.transitional, absentAs(amount, report.serviceAlone)]);
  }
  return [page.style.heading(words.heading(from.retireOn)), ...pairs(rows, page.width)];
}

/** What is missing, and how it can be given. */
function missingLines(page: Page, { missing, notKnown }: PersonPension): string[] {
  const { report, estimate } = page.words.pension;
  const texts = [
    ...(notKnown === null ? [] : sentencesOf(page, notKnown)),
    ...missing.map((fact) => estimate.missing[fact]),
  ];
  return texts.length === 0 ? [] : section(page, report.missing, items(page, texts));
}
