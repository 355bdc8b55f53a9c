import { type JsonFault, type JsonIssue, jsonIssue } from './json-issue.js';
import { statementShape } from './json-statement.js';
import type { Statement } from './model.js';

/** What was made of JSON that should be a statement. */
export interface StatementJsonReading {
  readonly kind: 'statement-json';
  /** Null when anything is wrong; the issues say what. */
  readonly statement: Statement | null;
  /** At most the first hundred. */
  readonly issues: readonly JsonIssue[];
}

/**
 * Reads a statement from JSON, such as `JSON.parse(JSON.stringify(statement))`. Every field must be
 * there; one that a statement does not have is an issue, since its content would be lost. Amounts
 * are decimal text, `'98765.40'`, which is exact; a number is taken too. It never throws.
 *
 * Figures that contradict each other are no issue here: see `auditStatement`.
 *
 * @param value - what `JSON.parse` gave; nothing about it is taken for granted
 * @returns the statement, or the issues that say why there is none
 *
 * @example
 * ```ts
 * parseStatementJson({ kind: 'statement' }).statement; // => null
 * parseStatementJson('养老保险').issues[0]?.expected; // => 'an object'
 * ```
 */
export function parseStatementJson(value: unknown): StatementJsonReading {
  const faults: JsonFault[] = [];
  const statement = statementShape.read(value, [], faults) ?? null;
  return { kind: 'statement-json', statement, issues: faults.map(jsonIssue) };
}
