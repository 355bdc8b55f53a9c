import type { Issue, IssueCode } from '../statement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { fieldLabel } from './catalogue/field-label.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Issues about a text as a whole: a place in it would say nothing. */
const WITHOUT_PLACE: readonly IssueCode[] = [
  'empty',
  'not-a-statement',
  'other-sheet',
  'other-place',
  'title-missing',
  'sections-by-year',
];

/** What the reader reports: where, what, and what to do. */
export function explainIssue(issue: Issue, words: Catalogue): readonly ExplanationStep[] {
  const { code, path, line, column, raw, detail } = issue;
  const place = WITHOUT_PLACE.includes(code) ? '' : words.place(line, column);
  const label = path === null ? null : fieldLabel(path, words.labels);
  const sentence = words.issues[code]({
    label: label ?? words.labels.sheet,
    raw: words.figures.quote(oneLine(raw)),
    detail: detailText(issue, words),
  });
  const inputs = { line, column, raw, ...(detail === null ? {} : { detail }) };
  return [{ ...PLAIN_STEP, rule: `issue.${code}`, text: place + sentence, inputs }];
}

function detailText({ code, detail }: Issue, words: Catalogue): string | null {
  if (detail === null) return null;
  if (code === 'other-place') return words.placeName(detail);
  return Object.hasOwn(words.sheets, detail) ? (words.sheets[detail] ?? null) : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
