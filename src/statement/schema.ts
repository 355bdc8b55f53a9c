import type { Decimal } from 'decimal.js';
import { type JsonFault, type JsonPath, jsonIssue } from './json-issue.js';
import type { JsonSchema } from './json-shape.js';
import { statementShape } from './json-statement.js';
import type { Statement } from './model.js';

/** A value as JSON: amounts as decimal text or numbers, everything else as it is. */
export type AsJson<T> = T extends Decimal
  ? string | number
  : T extends object
    ? { readonly [K in keyof T]: AsJson<T[K]> }
    : T;

/** A statement as JSON: the same fields, amounts as decimal text or numbers. */
export type StatementJson = AsJson<Statement>;

/** What a validator of the Standard Schema interface answers. */
export type StandardResult<Output> =
  | {
      /** What was made of the value. */
      readonly value: Output;
      /** Not there when nothing is wrong. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong, at least one. */
      readonly issues: readonly StandardIssue[];
    };

/** An issue in the form of the Standard Schema interface. */
export interface StandardIssue {
  /** Short English for developers. */
  readonly message: string;
  /** Where it is. */
  readonly path: JsonPath;
}

/**
 * The Standard Schema interface (standardschema.dev), version 1, by which form, router and
 * validation libraries take a schema of any maker.
 */
export interface StandardSchema<Input, Output> {
  /** What the interface asks for, under the name it prescribes. */
  readonly '~standard': {
    readonly version: 1;
    /** Name of the library that made the schema. */
    readonly vendor: string;
    /** Takes any value; answers with the value or with what is wrong about it, and never throws. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the compiler only. */
    readonly types?:
      | {
          /** What a caller may pass. */
          readonly input: Input;
          /** What comes out. */
          readonly output: Output;
        }
      | undefined;
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
