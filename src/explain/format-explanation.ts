import { Decimal } from 'decimal.js';
import { checkChoice, InvalidInputError } from '../input/index.js';
import type { ExplanationStep, StepValue } from './step.js';

/** How an explanation is written. */
export type ExplanationFormat = 'text' | 'markdown';

const FORMATS: readonly ExplanationFormat[] = ['text', 'markdown'];

/**
 * Writes the steps of an explanation as one text: each sentence with its number, below it the
 * formula with the figures used, what was assumed, and the ids of the sources.
 *
 * @param steps - from `explain`
 * @param format - `'text'` for a terminal or a file, `'markdown'` for a page
 * @returns lines without a line break at the end; empty when there are no steps
 * @throws InvalidInputError `choice` for another format, `shape` when the steps are no list
 *
 * @example
 * ```ts
 * const steps = explain(aggregateTenure([{ kind: 'paid', months: 13 }]), { locale: 'en' });
 * formatExplanation(steps.slice(1), 'text');
 * // => "1. That is 1 year 1 month (13 months).\n   months = 12 * years + oddMonths, 0 <= oddMonths < 12  (months = 13, lowerBound = false)"
 * ```
 */
export function formatExplanation(
  steps: readonly ExplanationStep[],
  format: ExplanationFormat,
): string {
  if (!Array.isArray(steps)) {
    throw new InvalidInputError('shape', 'steps', steps, 'a list of steps');
  }
  const markdown = checkChoice(format, 'format', FORMATS) === 'markdown';
  return steps
    .map((step: ExplanationStep, i) => stepLines(step, i + 1, markdown).join('\n'))
    .join('\n');
}

function stepLines(step: ExplanationStep, number: number, markdown: boolean): string[] {
  const head = `${number}. `;
  const indent = ' '.repeat(head.length);
  const text = markdown ? escapeMarkdown(step.text) : step.text;
  return [head + text, ...detailLines(step, markdown).map((line) => indent + line)];
}

function detailLines(step: ExplanationStep, markdown: boolean): string[] {
  const bullet = markdown ? '- ' : '';
  const code = (text: string) => (markdown ? inlineCode(text) : text);
  const plain = (text: string) => (markdown ? escapeMarkdown(text) : text);
  const lines: string[] = [];
  if (step.formula !== null) {
    const inputs = inputsText(step.inputs);
    const figures = inputs === '' ? '' : `  (${inputs})`;
    lines.push(bullet + code(step.formula + figures));
  }
  for (const assumption of step.assumptions) lines.push((bullet || '* ') + plain(assumption));
  if (step.sources.length > 0) lines.push(bullet + sourcesText(step, code));
  return lines;
}

function inputsText(inputs: ExplanationStep['inputs']): string {
  return Object.entries(inputs)
    .map(([name, value]) => `${name} = ${valueText(value)}`)
    .join(', ');
}

function valueText(value: StepValue): string {
  return Decimal.isDecimal(value) ? value.toFixed() : String(value);
}

function sourcesText({ sources, status }: ExplanationStep, code: (text: string) => string): string {
  const ids = sources.map(code).join(', ');
  return `[${ids}]${status === null ? '' : ` ${status}`}`;
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
