import { Decimal } from 'decimal.js';
import { checkList } from '../input/index.js';
import type { ExplanationStep, StepValue } from './step.js';

/** A figure of a step as JSON: an amount is decimal text, never a float. */
export type StepValueJson = Exclude<StepValue, Decimal> | string;

/** One step of an explanation as JSON. */
export type ExplanationStepJson = Omit<ExplanationStep, 'inputs' | 'value'> & {
  readonly inputs: Readonly<Record<string, StepValueJson>>;
  readonly value: StepValueJson;
};

/** An explanation as JSON. */
export interface ExplanationJson {
  /** Name and version; the version rises when a field goes or changes its meaning. */
  readonly schema: typeof SCHEMA;
  readonly steps: readonly ExplanationStepJson[];
}

const SCHEMA = 'shanghai-pension/explanation/1';

/**
 * The steps of an explanation as versioned JSON, to be stored or sent. Amounts become decimal text;
 * everything else stays as it is, also the formulas, whose names are those of `inputs`.
 *
 * @param steps - from `explain`
 * @returns plain JSON, as {@link explanationSchema} describes it
 * @throws InvalidInputError `shape` when the steps are no list
 *
 * @example
 * ```ts
 * const steps = explain(fineRange('12345.67'), { locale: 'en' });
 * const { schema, steps: plain } = explanationJson(steps);
 * schema; // => 'shanghai-pension/explanation/1'
 * [plain[0].inputs, plain[0].formula, plain[0].value]; // => [{ due: '12345.67' }, '3 * due', '37037.01']
 * ```
 */
export function explanationJson(steps: readonly ExplanationStep[]): ExplanationJson {
  checkList(steps, 'steps', 'a list of steps');
  return { schema: SCHEMA, steps: steps.map(stepJson) };
}

function stepJson(step: ExplanationStep): ExplanationStepJson {
  const inputs = Object.entries(step.inputs).map(([name, value]) => [name, valueJson(value)]);
  const { rule, text, formula, value, ...rest } = step;
  return {
    rule,
    text,
    ...rest,
    inputs: Object.fromEntries(inputs),
    formula,
    value: valueJson(value),
  };
}

function valueJson(value: StepValue): StepValueJson {
  return Decimal.isDecimal(value) ? value.toFixed() : value;
}

const VALUE = { type: ['string', 'number', 'boolean', 'null'] } as const;
const TEXTS = { type: 'array', items: { type: 'string', minLength: 1 } } as const;

const STEP_PROPERTIES = {
  rule: { type: 'string', minLength: 1, description: 'Stable id of the rule.' },
  text: { type: 'string', minLength: 1, description: 'The sentence, in the language asked for.' },
  inputs: {
    type: 'object',
    additionalProperties: VALUE,
    description: 'Name to value, as used. Amounts are decimal text.',
  },
  formula: {
    type: ['string', 'null'],
    description: 'Free of language, over the names of the inputs; null when nothing is computed.',
  },
  value: { ...VALUE, description: 'Result of the step; null when it has none.' },
  sources: { ...TEXTS, uniqueItems: true, description: 'Ids of the sources of law.' },
  citations: {
    ...TEXTS,
    uniqueItems: true,
    description: 'Names of the rules of law that are applied.',
  },
  status: {
    enum: ['announced', 'derived', 'provisional', 'disputed', null],
    description: 'The weakest status among the figures of law used; null when none was used.',
  },
  assumptions: { ...TEXTS, description: 'What was assumed, in the language asked for.' },
  references: { ...TEXTS, description: 'The sources in words, in the language asked for.' },
} as const satisfies Readonly<Record<keyof ExplanationStepJson, object>>;

/**
 * The form of an {@link ExplanationJson}, as a JSON Schema (draft 2020-12). Further fields may come
 * in without a new version.
 *
 * @example
 * ```ts
 * explanationSchema['$schema']; // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export const explanationSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Explanation of a result, step by step',
  type: 'object',
  required: ['schema', 'steps'],
  properties: {
    schema: { const: SCHEMA },
    steps: {
      type: 'array',
      items: {
        type: 'object',
        required: /* @__PURE__ */ Object.keys(STEP_PROPERTIES),
        properties: STEP_PROPERTIES,
      },
    },
  },
};
