import { type InvalidInputCode, InvalidInputError } from '../input/index.js';

/**
 * What is wrong with JSON that should be a statement, as a stable code: those of
 * {@link InvalidInputError}, and
 *
 * - `missing`: a field is not there; null is how a value that is not printed is written
 * - `unknown`: a field that a statement does not have
 */
export type JsonIssueCode = InvalidInputCode | 'missing' | 'unknown';

/** A fault in JSON that should be a statement. */
export interface JsonIssue {
  readonly kind: 'json-issue';
  readonly code: JsonIssueCode;
  /** Where it stands: `contributions[3].month`; empty for the whole. */
  readonly path: string;
  /** What stands there, as short text in which no ID number stands whole. */
  readonly received: string;
  /** What would have been right, as short English. */
  readonly expected: string;
}

/** The way to a value: names of fields and indices in lists. */
export type JsonPath = readonly (string | number)[];

/** A fault, its path still in pieces. */
export interface JsonFault {
  readonly code: JsonIssueCode;
  readonly path: JsonPath;
  readonly received: unknown;
  readonly expected: string;
}

/** The fault as a caller sees it: what was received masked and shortened, as in thrown errors. */
export function jsonIssue({ code, path, received, expected }: JsonFault): JsonIssue {
  const at = pathText(path);
  const shown = new InvalidInputError('shape', at, received, expected).received;
  return { kind: 'json-issue', code, path: at, received: shown, expected };
}

const NAME = /^[A-Za-z_]\w*$/;

function pathText(path: JsonPath): string {
  let text = '';
  for (const piece of path) {
    if (typeof piece === 'number') text += `[${piece}]`;
    else if (!NAME.test(piece)) text += `[${JSON.stringify(piece)}]`;
    else text += text === '' ? piece : `.${piece}`;
  }
  return text;
}
