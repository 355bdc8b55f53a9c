import { Decimal } from 'decimal.js';
import {
  checkChoice,
  checkList,
  checkRecord,
  InvalidInputError,
  isRecord,
} from '../input/index.js';
import type { Statement } from '../statement/index.js';

type Fields = Readonly<Record<string, unknown>>;

const PARTS = [
  'deemed',
  'opening',
  'current',
  'closing',
  'arrears',
  'supplement',
  'absent',
  'unreadable',
] as const satisfies readonly (keyof Statement)[];

const WITH_PERIOD = ['deemed', 'opening', 'current', 'closing'] as const;
const WITH_AS_OF = ['opening', 'closing'] as const;

const AMOUNTS = [
  ['opening', 'balance'],
  ['current', 'credited'],
  ['current', 'interest'],
  ['closing', 'balance'],
  ['arrears', 'amount'],
] as const;

const FIGURES = [
  'averageMonthlyWage',
  'contributionBase',
  'monthlyPersonalContribution',
] as const satisfies readonly (keyof Statement['supplement'])[];

const TEXTS = ['asOf', 'name', 'idNumber', 'accountNumber', 'employer'] as const;

/**
 * Checks that a caller without types passed a statement: its parts, its texts, and amounts that are
 * decimals, which those of a statement that came as JSON are not yet. What is printed in it is not
 * judged here.
 *
 * @param statement - what the caller passed
 * @param path - where it stands in the arguments
 * @throws InvalidInputError `shape` when it is no object, or a part or a text is none; `choice` for
 *   another kind of result; `amount` for an amount that is neither a `Decimal` nor null
 */
export function checkStatement(statement: unknown, path: string): void {
  const given = checkRecord(statement, path);
  checkChoice(given['kind'], `${path}.kind`, ['statement']);
  for (const part of PARTS) checkRecord(given[part], `${path}.${part}`);
  for (const part of WITH_PERIOD) checkPart(given, [part, 'period'], path, checkPeriod);
  for (const part of WITH_AS_OF) checkPart(given, [part, 'asOf'], path, checkText);
  for (const place of AMOUNTS) checkPart(given, place, path, checkAmount);
  for (const figure of FIGURES) checkPart(given, ['supplement', figure], path, checkFigure);
  for (const name of TEXTS) checkText(given[name], `${path}.${name}`);
  checkRows(given['contributions'], `${path}.contributions`);
}

/** Checks a field of a part that may be null, not printed. */
function checkPart(
  given: Fields,
  [part, name]: readonly [string, string],
  path: string,
  check: (value: unknown, path: string) => unknown,
): void {
  const value = checkRecord(given[part], `${path}.${part}`)[name];
  if (value !== null) check(value, `${path}.${part}.${name}`);
}

function checkPeriod(value: unknown, path: string): void {
  const { start, end } = checkRecord(value, path);
  checkText(start, `${path}.start`);
  checkText(end, `${path}.end`);
}

function checkFigure(value: unknown, path: string): void {
  const { amount } = checkRecord(value, path);
  if (amount !== null) checkAmount(amount, `${path}.amount`);
}

function checkAmount(value: unknown, path: string): void {
  if (Decimal.isDecimal(value)) return;
  const expected = 'a Decimal or null, as parseStatementJson reads it';
  throw new InvalidInputError('amount', path, value, expected);
}

function isText(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function checkText(value: unknown, path: string): void {
  if (isText(value)) return;
  throw new InvalidInputError('shape', path, value, 'text or null');
}

function checkRows(value: unknown, path: string): void {
  const rows = checkList(value, path, 'a list of contributions');
  const wrong = rows.findIndex((row) => !isRecord(row) || !isText(row['month']));
  if (wrong < 0) return;
  checkText(checkRecord(rows[wrong], `${path}[${wrong}]`)['month'], `${path}[${wrong}].month`);
}
