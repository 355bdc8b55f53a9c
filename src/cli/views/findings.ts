import type { Finding } from '../../audit/index.js';
import type { YearMonth } from '../../calendar/index.js';
import { type ExplainOptions, formatExplanation } from '../../explain/index.js';
import type { Issue, Severity, Statement } from '../../statement/index.js';
import { hanging } from '../layout/wrap.js';
import { type Page, paragraph, section } from '../page.js';
import { explainedSteps, hangingSteps, sentencesOf } from './explained.js';

/**
 * The findings with both numbers, and how many there are.
 *
 * @param birth - that the audit was given; null when it was given none
 */
export function findingLines(
  page: Page,
  findings: readonly Finding[],
  statement: Statement,
  birth: YearMonth | null,
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
    ...numberedLines(page, findings, { statement, birth: birth ?? undefined }),
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
  const about = { statement: statements };
  return section(page, page.words.headings.career, numberedLines(page, findings, about));
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

/** Each finding with its number; below it, when steps are asked for, how its figures follow. */
function numberedLines(
  page: Page,
  findings: readonly Finding[],
  about: Pick<ExplainOptions, 'statement' | 'birth'>,
): string[] {
  return findings.flatMap((finding, i) => {
    const number = `${i + 1}. `;
    const item = itemLines(page, number, finding);
    if (!page.steps) return item;
    // The last step is the finding itself, whose sentence stands above.
    const grounds = explainedSteps(page, finding, about).slice(0, -1);
    if (grounds.length === 0) return item;
    const indent = ' '.repeat(`  ${number}`.length);
    return [...item, ...hangingSteps(page, formatExplanation(grounds, 'text').split('\n'), indent)];
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
