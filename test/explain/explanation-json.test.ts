import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Decimal } from 'decimal.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { auditStatement } from '../../src/audit/index.js';
import {
  type Explainable,
  type ExplanationJson,
  type ExplanationStep,
  explain,
  explanationJson,
  explanationSchema,
  formatExplanation,
} from '../../src/explain/index.js';
import { readStatement } from '../../src/statement/index.js';
import { tenureOf } from '../../src/tenure/index.js';
import { callsWithNothing, recordedFunctions, resultsOf } from './recorded-results.js';

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<ExplanationJson>(
  explanationSchema,
);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const STEP: ExplanationStep = {
  rule: 'fine-range',
  text: 'A fine.',
  inputs: { due: new Decimal('12345.60'), days: 30, from: '2024-01', whole: true, none: null },
  formula: '3 * due',
  value: new Decimal('1e-7'),
  sources: ['social-insurance-law'],
  citations: ['late-fee'],
  status: null,
  assumptions: ['Something is assumed.'],
  references: ['A law.'],
};

describe('explanationJson', () => {
  it('names its form and version, writes amounts as decimal text, leaves the rest as it is', () => {
    expect(explanationJson([STEP])).toEqual({
      schema: 'shanghai-pension/explanation/1',
      steps: [
        {
          ...STEP,
          inputs: { due: '12345.6', days: 30, from: '2024-01', whole: true, none: null },
          value: '0.0000001',
        },
      ],
    });
    expect(explanationJson([])).toEqual({ schema: 'shanghai-pension/explanation/1', steps: [] });
  });

  it('is plain: JSON and back gives the same', () => {
    const json = explanationJson([STEP]);
    expect(plain(json)).toEqual(json);
    expect(structuredClone(json)).toEqual(json);
    expectTypeOf(json.steps[0]).not.toEqualTypeOf<ExplanationStep | undefined>();
    expectTypeOf(json.schema).toEqualTypeOf<'shanghai-pension/explanation/1'>();
  });

  it('can be formatted as the steps it was made from', () => {
    const { steps } = explanationJson([STEP]);
    expect(formatExplanation(steps, 'text')).toBe(formatExplanation([STEP], 'text'));
    expect(formatExplanation(steps, 'markdown')).toBe(formatExplanation([STEP], 'markdown'));
  });

  it.each([null, undefined, 'steps', { steps: [] }])('refuses %j', (steps) => {
    expect(() => explanationJson(steps as never)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code: 'shape', path: 'steps' }),
    );
  });
});

describe('explanationSchema', () => {
  const sample = readFileSync(new URL('../statements/seed-2021.txt', import.meta.url), 'utf8');
  const { statement, ...reading } = readStatement(sample);
  if (statement === null) throw new Error('the sample is not read');
  const ofSample: readonly Explainable[] = [
    { ...reading, statement },
    ...auditStatement(statement),
    tenureOf(statement),
  ];
  const explained = [...recordedFunctions, ...callsWithNothing]
    .flatMap(({ calls }) => resultsOf(calls))
    .flatMap((result) => {
      try {
        // Whatever explain does not take it refuses; every-export.test.ts says what that may be.
        return [explain(result as Explainable, { locale: 'zh' }) && (result as Explainable)];
      } catch {
        return [];
      }
    });

  it.each([...ofSample, ...explained])('fits the explanation of $kind, case %$', (result) => {
    for (const locale of ['zh', 'en'] as const) {
      const json = plain(explanationJson(explain(result, { locale })));
      expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
    }
  });

  it('describes every field of a step, and no other', () => {
    const step = plain(explanationSchema) as {
      properties: { steps: { items: { required: string[]; properties: object } } };
    };
    const { required, properties } = step.properties.steps.items;
    expect([...required].sort()).toEqual(Object.keys(STEP).sort());
    expect(Object.keys(properties)).toEqual(required);
  });

  const json = plain(explanationJson([STEP])) as Record<string, unknown> & { steps: object[] };
  const withStep = (change: object) => ({ ...json, steps: [{ ...json.steps[0], ...change }] });

  it('takes further fields', () => {
    expect(isValid(withStep({ article: '86' }))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['another version', { ...json, schema: 'shanghai-pension/explanation/2' }],
    ['no version', { steps: json.steps }],
    ['no steps', { schema: json['schema'] }],
    ['steps that are no list', { ...json, steps: {} }],
    ['a step that is none', { ...json, steps: [null] }],
    ...Object.keys(STEP).map((name): [string, unknown] => [
      `a step without ${name}`,
      withStep({ [name]: undefined }),
    ]),
    ['an empty rule', withStep({ rule: '' })],
    ['an empty sentence', withStep({ text: '' })],
    ['inputs that are a list', withStep({ inputs: [] })],
    ['an input that is an object', withStep({ inputs: { due: {} } })],
    ['a value that is a list', withStep({ value: [] })],
    ['a formula that is a number', withStep({ formula: 3 })],
    ['a status that is none', withStep({ status: 'sure' })],
    ['a source twice', withStep({ sources: ['a', 'a'] })],
    ['an empty source', withStep({ sources: [''] })],
    ['a citation twice', withStep({ citations: ['late-fee', 'late-fee'] })],
    ['a reference that is none', withStep({ references: [null] })],
    ['assumptions that are text', withStep({ assumptions: 'none' })],
    ['an empty assumption', withStep({ assumptions: [''] })],
  ])('refuses %s', (_, value) => {
    expect(isValid(plain(value))).toBe(false);
  });
});
