import { Decimal } from 'decimal.js';
import type { Statement } from '../statement/index.js';
import type { StepValue } from './step.js';

/** Fields that say who somebody is: no explanation repeats them. */
const PERSONAL = /(?:^|\.)(?:name|idNumber|accountNumber|employer)$/;
const OF_STATEMENT = /^(?:statements)?\[(\d+)\]\.?/;

/**
 * What a path of a finding stands for on the statement: a count, an amount, a month, or a period as
 * `start/end`.
 *
 * @param path - `closing.months`, `contributions[3].month`, `[1].opening.balance`
 * @param statements - the statements that were audited, in their order
 * @returns undefined for what has no single figure, and for who the person is
 */
export function fieldValue(
  path: string,
  statements: readonly (Statement | null)[],
): StepValue | undefined {
  if (PERSONAL.test(path)) return undefined;
  const { prefix, statement } = statementOf(path, statements);
  const names = path
    .slice(prefix.length)
    .split(/[.[\]]+/)
    .filter((name) => name !== '');
  let value: unknown = statement;
  for (const name of names) {
    if (!isRecord(value)) return undefined;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return figureOf(value);
}

/** The statement that a path goes into, and how the path says so: `[1].`; nothing for the only one. */
export function statementOf(path: string, statements: readonly (Statement | null)[]) {
  const [prefix = '', number = '0'] = OF_STATEMENT.exec(path) ?? [];
  return { prefix, statement: statements[Number(number)] ?? null };
}

function figureOf(value: unknown): StepValue | undefined {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (Decimal.isDecimal(value)) return value;
  if (!isRecord(value)) return undefined;
  if ('amount' in value) return figureOf(value['amount']);
  return 'start' in value ? `${value['start']}/${value['end'] ?? '..'}` : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
