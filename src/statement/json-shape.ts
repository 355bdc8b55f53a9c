import type { Decimal } from 'decimal.js';
import { parseYearMonth, type YearMonth } from '../calendar/index.js';
import { maskIdNumbers } from '../input/index.js';
import { toYuan } from '../money/index.js';
import type { JsonFault, JsonIssueCode, JsonPath } from './json-issue.js';

/** A JSON Schema, draft 2020-12. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The form of a piece of JSON, told once: as the schema that is shipped, and as the function that
 * reads a value of that form. The two cannot drift apart.
 */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** Reads a value; adds to `faults` and returns undefined when it is of another form. */
  readonly read: (value: unknown, path: JsonPath, faults: JsonFault[]) => T | undefined;
}

const MOST_FAULTS = 100;

/** Adds a fault, unless so many are known that more would say nothing new. */
function report(
  faults: JsonFault[],
  code: JsonIssueCode,
  path: JsonPath,
  received: unknown,
  expected: string,
): undefined {
  if (faults.length < MOST_FAULTS) faults.push({ code, path, received, expected });
  return undefined;
}

function leaf<T>(
  code: JsonIssueCode,
  expected: string,
  schema: JsonSchema,
  take: (value: unknown) => T | undefined,
): Shape<T> {
  return {
    schema,
    read: (value, path, faults) => take(value) ?? report(faults, code, path, value, expected),
  };
}

/** Any text. */
export function text(): Shape<string> {
  return leaf('shape', 'text', { type: 'string' }, (value) =>
    typeof value === 'string' ? value : undefined,
  );
}

/** True or false. */
export function flag(): Shape<boolean> {
  return leaf('shape', 'true or false', { type: 'boolean' }, (value) =>
    typeof value === 'boolean' ? value : undefined,
  );
}

/** A whole number within a range. */
export function integer(minimum: number, maximum: number): Shape<number> {
  const expected = `a whole number from ${minimum} to ${maximum}`;
  const schema = { type: 'integer', minimum, maximum };
  return leaf('integer', expected, schema, (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
    // Adding 0 turns the -0 that JSON can write into 0.
    return value >= minimum && value <= maximum ? value + 0 : undefined;
  });
}

/** One of a few words. */
export function choice<const T extends string>(words: readonly T[]): Shape<T> {
  const expected = `one of ${words.join(', ')}`;
  return leaf('choice', expected, { enum: words }, (value) => words.find((word) => word === value));
}

/** A month, `YYYY-MM`, from 1900 to 2199. */
export function month(): Shape<YearMonth> {
  const schema = { type: 'string', pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])$' };
  return leaf('month', 'an ISO month YYYY-MM', schema, (value) =>
    typeof value === 'string' && isYearMonth(value) ? value : undefined,
  );
}

function isYearMonth(value: string): value is YearMonth {
  return parseYearMonth(value) !== null;
}

/** An amount in yuan: plain decimal text, which is exact, or a number. */
export function amount(): Shape<Decimal> {
  const schema = {
    anyOf: [
      {
        type: 'string',
        maxLength: 24,
        pattern: '^0*[0-9]{1,12}(?:\\.[0-9]{1,2}0*)?$',
      },
      { type: 'number', minimum: 0, maximum: 999_999_999_999.99 },
    ],
  };
  const expected = 'yuan as decimal text, at most two decimals, from 0 to 999999999999.99';
  return leaf('amount', expected, schema, (value) => {
    try {
      return toYuan(value === 0 ? 0 : value, '');
    } catch {
      return undefined;
    }
  });
}

/** A value that may be null: not printed. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    read: (value, path, faults) => (value === null ? null : shape.read(value, path, faults)),
  };
}

/** A list. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: shape.schema },
    read: (value, path, faults) => {
      if (!Array.isArray(value)) return report(faults, 'shape', path, value, 'a list');
      const items: T[] = [];
      for (let i = 0; i < value.length; i++) {
        const item = shape.read(value[i], [...path, i], faults);
        if (item !== undefined) items.push(item);
      }
      return items.length === value.length ? items : undefined;
    },
  };
}

type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

/** An object that has exactly the given fields. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  const names = new Set(shapes.map(([name]) => name));
  const schemas = shapes.map(([name, shape]) => [name, shape.schema] as const);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(schemas),
      required: [...names],
      additionalProperties: false,
    },
    read: (value, path, faults) => {
      const entries = entriesOf(value, path, faults);
      if (entries === undefined) return undefined;
      const result: Record<string, unknown> = {};
      let whole = true;
      for (const [name, shape] of shapes) {
        const at = [...path, name];
        if (!entries.has(name)) report(faults, 'missing', at, undefined, 'a value, or null');
        else result[name] = shape.read(entries.get(name), at, faults);
        if (result[name] === undefined) whole = false;
      }
      for (const name of entries.keys()) {
        if (names.has(name)) continue;
        whole = false;
        report(faults, 'unknown', [...path, shownName(name)], entries.get(name), 'no such field');
      }
      return whole ? (result as T) : undefined;
    },
  };
}

/** An object whose names are paths of values. */
export function byPath<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const pattern = '^[a-z][A-Za-z0-9]*(?:\\[[0-9]+\\])?(?:\\.[a-z][A-Za-z0-9]*)*$';
  const isPath = new RegExp(pattern, 'u');
  return {
    schema: { type: 'object', propertyNames: { pattern }, additionalProperties: shape.schema },
    read: (value, path, faults) => {
      const entries = entriesOf(value, path, faults);
      if (entries === undefined) return undefined;
      const result: [string, T][] = [];
      for (const [name, raw] of entries) {
        const at = [...path, shownName(name)];
        if (!isPath.test(name)) report(faults, 'unknown', at, raw, 'the path of a value');
        const item = shape.read(raw, at, faults);
        if (item !== undefined && isPath.test(name)) result.push([name, item]);
      }
      return result.length === entries.size ? Object.fromEntries(result) : undefined;
    },
  };
}

/** The shape under a name: its schema stands in `$defs` once and is referred to. */
export function named<T>(name: string, shape: Shape<T>): Shape<T> {
  return { ...shape, schema: { $ref: `#/$defs/${name}` } };
}

/** The shape with words for people in its schema. */
export function described<T>(description: string, shape: Shape<T>): Shape<T> {
  return { ...shape, schema: { description, ...shape.schema } };
}

function entriesOf(
  value: unknown,
  path: JsonPath,
  faults: JsonFault[],
): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return report(faults, 'shape', path, value, 'an object');
  }
  return new Map<string, unknown>(Object.entries(value));
}

const LONGEST_NAME = 60;

/** A name that the caller chose: it may be long, or an ID number. */
function shownName(name: string): string {
  return maskIdNumbers(name.slice(0, LONGEST_NAME));
}
