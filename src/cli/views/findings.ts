import type { Finding } from '../../audit/index.js';
import { formatExplanation } from '../../explain/index.js';
import type { Issue, Severity, Statement } from '../../statement/index.js';
import { hanging } from '../layout/wrap.js';
import { type Page, paragraph, section } from '../page.js';
import { explainedSteps, sentencesOf } from './explained.js';

/** The findings with both numbers, and how many there are. */
export function findingLines(
  page: Page,
  findings: readonly Finding[],
  statement: Statement,
): string[] {
  const { findings: words, headings } = page.words;
  if (findings.length === 0) return section(page, headings.findings, paragraph(page, words.none));
  const counts = words.counts(
    countOf(findings, 'error'),
    countOf(findings, 'warning'),
    countOf(findings, 'info'),
  );
  return section(page, headings.findings, [
    ...paragraph(page, counts),
    ...numberedLines(page, findings, statement),
  ]);
}

/**
 * Findings between statements; nothing when there are none.
 *
 * @param statements - as their paths count them, null where one was refused
 */
export function careerLines(
  page: Page,
  findings: readonly Finding[],
  statements: readonly (Statement | null)[],
): string[] {
  if (findings.length === 0) return [];
  return section(page, page.words.headings.career, numberedLines(page, findings, statements));
}

/** What the reader reports, with line and column. */
export function issueLines(page: Page, issues: readonly Issue[]): string[] {
  const { headings, noIssues } = page.words;
  const lines =
    issues.length === 0
      ? paragraph(page, noIssues)
      : issues.flatMap((issue) => itemLines(page, '', issue));
  return section(page, headings.issues, lines);
}

/** How many are of a severity. */
export function countOf(
  items: readonly { readonly severity: Severity }[],
  severity: Severity,
): number {
  return items.filter((item) => item.severity === severity).length;
}

/** Each finding with its number; below it, when steps are asked for, the rule and its figures. */
function numberedLines(
  page: Page,
  findings: readonly Finding[],
  statement: Statement | readonly (Statement | null)[],
): string[] {
  return findings.flatMap((finding, i) => {
    const number = `${i + 1}. `;
    const item = itemLines(page, number, finding);
    if (!page.steps) return item;
    const steps = explainedSteps(page, finding, { statement });
    const [, ...details] = formatExplanation(steps, 'text').split('\n');
    const indent = ' '.repeat(`  ${number}`.length);
    return [...item, ...details.flatMap((line) => hanging(indent, line.trimStart(), page.width))];
  });
}

function itemLines(page: Page, number: string, item: Finding | Issue): string[] {
  const mark = `[${page.catalogue.severities[item.severity]}]`;
  const text = `${mark} ${sentencesOf(page, item).join(' ')}`;
  const lines = hanging(`  ${number}`, text, page.width);
  // The colour is put on at the end, so that it takes no part in the width of a line.
  return lines.map((line, i) =>
    i === 0 ? line.replace(mark, page.style.severity[item.severity](mark)) : line,
  );
}
