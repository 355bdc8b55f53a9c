import type { Decimal } from 'decimal.js';
import { type JsonFault, type JsonPath, jsonIssue } from './json-issue.js';
import type { JsonSchema } from './json-shape.js';
import { statementShape } from './json-statement.js';
import type { Statement } from './model.js';

type AsJson<T> = T extends Decimal
  ? string | number
  : T extends object
    ? { readonly [K in keyof T]: AsJson<T[K]> }
    : T;

/** A statement as JSON: the same fields, amounts as decimal text or numbers. */
export type StatementJson = AsJson<Statement>;

/** What a validator of the Standard Schema interface answers. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** An issue in the form of the Standard Schema interface. */
export interface StandardIssue {
  readonly message: string;
  readonly path: JsonPath;
}

/**
 * The Standard Schema interface (standardschema.dev), version 1, by which form, router and
 * validation libraries take a schema of any maker.
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/**
 * The form of a statement as JSON, in two interfaces: the object is a JSON Schema (draft 2020-12),
 * ready for a validator or an API description and the same as the file
 * `shanghai-pension/statement.schema.json`; under `~standard`, which is not enumerable and so no
 * part of the JSON Schema, it is a Standard Schema that gives a {@link Statement}.
 *
 * What one takes the other takes, with a single exception that JSON Schema cannot express: an
 * amount written as a *number* finer than a fen is refused by `~standard` only.
 *
 * @example
 * ```ts
 * statementSchema['$schema']; // => 'https://json-schema.org/draft/2020-12/schema'
 * statementSchema['~standard'].vendor; // => 'shanghai-pension'
 * ```
 */
export const statementSchema: JsonSchema & StandardSchema<StatementJson, Statement> =
  /* @__PURE__ */ defineSchema();

function defineSchema(): JsonSchema & StandardSchema<StatementJson, Statement> {
  const jsonSchema: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Shanghai pension personal rights statement (养老保险个人权益记录单)',
    description:
      'A statement as printed: nothing repaired, nothing added. Null is "not printed", never 0.',
    ...statementShape.schema,
    $defs: statementShape.definitions,
  };
  const standard: StandardSchema<StatementJson, Statement>['~standard'] = {
    version: 1,
    vendor: 'shanghai-pension',
    validate,
  };
  return Object.defineProperty(jsonSchema, '~standard', { value: standard }) as JsonSchema &
    StandardSchema<StatementJson, Statement>;
}

function validate(value: unknown): StandardResult<Statement> {
  const faults: JsonFault[] = [];
  const statement = statementShape.read(value, [], faults);
  return statement === undefined ? { issues: faults.map(standardIssue) } : { value: statement };
}

function standardIssue(fault: JsonFault): StandardIssue {
  const { received, expected } = jsonIssue(fault);
  return { message: `expected ${expected}, received ${received}`, path: fault.path };
}
