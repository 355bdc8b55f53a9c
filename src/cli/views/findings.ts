import type { Finding } from '../../audit/index.js';
import type { Issue, Severity } from '../../statement/index.js';
import { hanging } from '../layout/wrap.js';
import { type Page, paragraph, section } from '../page.js';
import { sentencesOf, stepLines } from './explained.js';

/** The findings with both numbers, and how many there are. */
export function findingLines(page: Page, findings: readonly Finding[]): string[] {
  const { findings: words, headings } = page.words;
  if (findings.length === 0) return section(page, headings.findings, paragraph(page, words.none));
  const counts = words.counts(
    countOf(findings, 'error'),
    countOf(findings, 'warning'),
    countOf(findings, 'info'),
  );
  return section(page, headings.findings, [
    ...paragraph(page, counts),
    ...findings.flatMap((finding, i) => itemLines(page, `${i + 1}. `, finding)),
    ...stepLines(page, findings),
  ]);
}

/** Findings between statements; nothing when there are none. */
export function careerLines(page: Page, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const items = findings.flatMap((finding, i) => itemLines(page, `${i + 1}. `, finding));
  return section(page, page.words.headings.career, [...items, ...stepLines(page, findings)]);
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

function itemLines(page: Page, number: string, item: Finding | Issue): string[] {
  const mark = `[${page.catalogue.severities[item.severity]}]`;
  const text = `${mark} ${sentencesOf(page, item).join(' ')}`;
  const lines = hanging(`  ${number}`, text, page.width);
  // The colour is put on at the end, so that it takes no part in the width of a line.
  return lines.map((line, i) =>
    i === 0 ? line.replace(mark, page.style.severity[item.severity](mark)) : line,
  );
}
