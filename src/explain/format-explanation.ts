import { Decimal } from 'decimal.js';
import { checkChoice, checkList } from '../input/index.js';
import { shownDigits } from './figure-text.js';
import type { ExplanationStep, StepValue } from './step.js';

/** How an explanation is written. */
export type ExplanationFormat = 'text' | 'markdown';

const FORMATS: readonly ExplanationFormat[] = ['text', 'markdown'];

/**
 * Writes the steps of an explanation as one text: each sentence with its number, below it the
 * formula with the figures used, what was assumed, and the numbers of its sources, which stand
 * together at the end.
 *
 * @param steps - from `explain`
 * @param format - `'text'` for a terminal or a file, `'markdown'` for a page
 * @returns lines without a line break at the end; empty when there are no steps
 * @throws InvalidInputError `choice` for another format, `shape` when the steps are no list
 *
 * @example
 * ```ts
 * const steps = explain(aggregateTenure([{ kind: 'paid', months: 13 }]), { locale: 'en' });
 * formatExplanation(steps.slice(1), 'text').split('\n');
 * // => ["1. That is 1 year 1 month (13 months).", "   12 * years + oddMonths  (years = 1, oddMonths = 1)"]
 * const fine = formatExplanation(explain(fineRange(900), { locale: 'zh' }), 'text');
 * fine.split('\n').at(-1);
 * // => '[1] 《中华人民共和国社会保险法》（主席令第35号）第八十六条，2011-07-01 起施行（已读原文）'
 * ```
 */
export function formatExplanation(
  steps: readonly ExplanationStep[],
  format: ExplanationFormat,
): string {
  checkList(steps, 'steps', 'a list of steps');
  const markdown = checkChoice(format, 'format', FORMATS) === 'markdown';
  const references = [...new Set(steps.flatMap((step: ExplanationStep) => step.references))];
  const lines = steps.flatMap((step: ExplanationStep, i) =>
    stepLines(step, i + 1, references, markdown),
  );
  return [...lines, ...referenceLines(references, markdown)].join('\n');
}

function stepLines(
  step: ExplanationStep,
  number: number,
  references: readonly string[],
  markdown: boolean,
): string[] {
  const head = `${number}. `;
  const indent = ' '.repeat(head.length);
  const text = markdown ? escapeMarkdown(step.text) : step.text;
  return [head + text, ...detailLines(step, references, markdown).map((line) => indent + line)];
}

function detailLines(
  step: ExplanationStep,
  references: readonly string[],
  markdown: boolean,
): string[] {
  const bullet = markdown ? '- ' : '';
  const lines: string[] = [];
  if (step.formula !== null) {
    const inputs = inputsText(step.inputs);
    const figures = inputs === '' ? '' : `  (${inputs})`;
    const formula = step.formula + figures;
    lines.push(bullet + (markdown ? inlineCode(formula) : formula));
  }
  for (const assumption of step.assumptions) {
    lines.push(markdown ? `- ${escapeMarkdown(assumption)}` : `* ${assumption}`);
  }
  if (step.references.length > 0) {
    const numbers = step.references.map((reference) => references.indexOf(reference) + 1);
    lines.push(bullet + mark(numbers.join(', '), markdown));
  }
  return lines;
}

/** The sources by number; in Markdown a list of its own behind an empty line. */
function referenceLines(references: readonly string[], markdown: boolean): string[] {
  if (references.length === 0) return [];
  const lines = references.map((reference, i) => {
    const number = mark(String(i + 1), markdown);
    return markdown ? `- ${number} ${escapeMarkdown(reference)}` : `${number} ${reference}`;
  });
  return markdown ? ['', ...lines] : lines;
}

/** A number in brackets; in Markdown kept from being taken for a link. */
function mark(numbers: string, markdown: boolean): string {
  return markdown ? `\\[${numbers}\\]` : `[${numbers}]`;
}

function inputsText(inputs: ExplanationStep['inputs']): string {
  return Object.entries(inputs)
    .map(([name, value]) => `${name} = ${valueText(value)}`)
    .join(', ');
}

function valueText(value: StepValue): string {
  return Decimal.isDecimal(value) ? shownDigits(value) : String(value);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** A fence longer than any run of backticks inside, as CommonMark asks for. */
function inlineCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}
