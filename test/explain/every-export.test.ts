import { describe, expect, it } from 'vitest';
import {
  type Explainable,
  type ExplainOptions,
  type ExplanationStep,
  explain,
} from '../../src/explain/index.js';
import { type Basis, citation, sourceOf } from '../../src/law/index.js';
import { expectWorkedOut } from './expect-worked-out.js';
import {
  callsWithNothing,
  exportedFunctions,
  type Kinded,
  recordedFunctions,
  resultsOf,
} from './recorded-results.js';

/** Kinds in which no number was worked out, so that there is nothing to explain step by step. */
const NOT_EXPLAINED = {
  law: 'the dated tables themselves',
  coverage: 'a list of what the tables hold',
  'law-due': 'a list for whoever maintains the tables',
  statement: 'what is printed on a sheet',
  before1993: 'a period as a sheet or a caller gives it',
  deemed: 'a period as a sheet or a caller gives it',
  paid: 'a period as a sheet or a caller gives it',
  'ledger-rates': 'rates made ready for many accounts',
  'account-ledger-fen': 'the figures of an account-ledger, which is explained, as bare numbers',
} as const;

/** Kinds that report on data or on a call and apply no rule of law. */
const NOT_ON_LAW = {
  law: 'a cell of it has its own sources',
  coverage: 'a list',
  'law-due': 'a list',
  statement: 'data',
  before1993: 'data',
  deemed: 'data',
  paid: 'data',
  'statement-reading': 'what was read',
  'statement-json': 'what was read',
  finding: 'the arithmetic of a sheet',
  issue: 'what could not be read',
  'json-issue': 'what could not be read',
  'invalid-input': 'misuse of a function',
  'rule-not-known': 'the lack of a figure',
} as const;

/** The compiler sees to it that none is left out. */
const EXPLAINABLE: Readonly<Record<Explainable['kind'], true>> = {
  issue: true,
  'statement-reading': true,
  'json-issue': true,
  'statement-json': true,
  finding: true,
  tenure: true,
  'base-limits': true,
  'base-limits-derived': true,
  'average-monthly-wage': true,
  'contribution-base': true,
  'monthly-contribution': true,
  'account-credit': true,
  'employer-contribution': true,
  'account-interest': true,
  'account-ledger': true,
  'statement-interest-check': true,
  'printed-interest-check': true,
  'late-fee': true,
  'late-fee-schedule': true,
  'fine-range': true,
  'average-wage-index': true,
  'basic-pension': true,
  'payment-months': true,
  'account-pension': true,
  'transitional-pension': true,
  'benefit-estimate': true,
  'benefit-comparison': true,
  'institution-transition': true,
  'statutory-retirement': true,
  'flexible-window': true,
  'minimum-contribution': true,
  eligibility: true,
  'shortfall-options': true,
  'special-trade-retirement': true,
  'disability-provision': true,
  'law-figure': true,
  'invalid-input': true,
  'rule-not-known': true,
};

interface Recorded {
  readonly name: string;
  readonly kind: string;
  readonly result: Kinded;
  /** What the call was about; a finding is explained without it and beside it. */
  readonly about: Pick<ExplainOptions, 'statement'>;
}

const recorded: readonly Recorded[] = [...recordedFunctions, ...callsWithNothing].flatMap(
  ({ name, calls }) =>
    resultsOf(calls).map((result) => ({ name, kind: result.kind, result, about: {} })),
);
const besideStatement: readonly Recorded[] = recordedFunctions.flatMap(({ name, calls }) =>
  calls.flatMap((call) =>
    resultsOf([call]).flatMap((result) =>
      result.kind === 'finding' && isAudited(call.args[0])
        ? [
            {
              name,
              kind: 'finding beside its statement',
              result,
              about: { statement: call.args[0] },
            },
          ]
        : [],
    ),
  ),
);
const isExplained = ({ kind }: Recorded) => !Object.hasOwn(NOT_EXPLAINED, kind);
const explained = [...recorded.filter(isExplained), ...besideStatement];
const onLaw = recorded.filter(({ kind }) => !Object.hasOwn(NOT_ON_LAW, kind));

/** The statement or the statements that an audit was called with. */
function isAudited(value: unknown): value is NonNullable<ExplainOptions['statement']> {
  return [value].flat().every((one) => Object(one).kind === 'statement');
}

/** The test is about every kind there is, so the type of what was recorded says nothing. */
const stepsOf = ({ result, about }: Recorded, locale: 'zh' | 'en'): readonly ExplanationStep[] =>
  explain(result as Explainable, { locale, ...about });

describe('exported functions', () => {
  it('are found', () => {
    expect(exportedFunctions.size).toBeGreaterThan(50);
    expect(exportedFunctions.has('lateFee')).toBe(true);
    expect(exportedFunctions.has('InvalidInputError')).toBe(false);
  });

  it.each(recordedFunctions)('$name has an example that calls it', ({ name, examples, calls }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(calls.map((call) => call.name)).toContain(name);
  });
});

describe('the exceptions', () => {
  it.each(Object.keys(NOT_EXPLAINED))(
    '%s: an example gives one, and explain refuses it',
    (kind) => {
      const one = recorded.find((found) => found.kind === kind);
      if (one === undefined) throw new Error(`no example gives a ${kind}`);
      expect(() => stepsOf(one, 'en')).toThrow(expect.objectContaining({ code: 'choice' }));
    },
  );

  it.each(Object.keys(NOT_ON_LAW))('%s: an example gives one, without a basis', (kind) => {
    const one = recorded.find((found) => found.kind === kind)?.result;
    if (one === undefined) throw new Error(`no example gives a ${kind}`);
    expect(one).not.toHaveProperty('basis');
  });
});

describe('every kind that can be explained', () => {
  it.each(Object.keys(EXPLAINABLE))('%s comes up', (kind) => {
    expect(recorded.map((found) => found.kind)).toContain(kind);
  });

  it('is all that there is besides the exceptions', () => {
    const others = recorded
      .filter(isExplained)
      .filter(({ kind }) => !Object.hasOwn(EXPLAINABLE, kind));
    expect(others.map(({ name, kind }) => `${kind} of ${name}`)).toEqual([]);
  });
});

it('findings are explained beside their statement, too', () => {
  expect(besideStatement.length).toBeGreaterThan(1);
  for (const one of besideStatement) {
    expect(stepsOf(one, 'en').length).toBeGreaterThan(stepsOf({ ...one, about: {} }, 'en').length);
  }
});

describe.each(explained)('$kind in the example of $name', (one) => {
  it('is explained in both languages, with the same rules, formulas and figures', () => {
    const [zh, en] = [stepsOf(one, 'zh'), stepsOf(one, 'en')];
    expect(en.length).toBeGreaterThan(0);
    const bare = (steps: readonly ExplanationStep[]) =>
      steps.map(({ text: _, assumptions, references, ...step }) => {
        return { ...step, assumed: assumptions.length, referred: references.length };
      });
    expect(bare(zh)).toEqual(bare(en));
    for (const { text } of zh) expect(text).toMatch(/[\u3400-\u9fff]/u);
    for (const { text } of en) expect(text).toMatch(/[.!?]$/);
  });

  it('names sources and rules that there are', () => {
    for (const { sources, citations } of stepsOf(one, 'en')) {
      for (const id of sources) expect(sourceOf(id).id).toBe(id);
      for (const id of citations) expect(sources).toContain(citation(id).source);
    }
  });

  it('has values that follow from the inputs of their own step', () => {
    for (const step of stepsOf(one, 'en')) expectWorkedOut(step);
  });
});

describe.each(onLaw)('$kind in the example of $name', ({ result }) => {
  const { basis } = result as Kinded & { readonly basis?: Basis };

  it('rests on sources that there are', () => {
    expect(basis?.sources.length).toBeGreaterThan(0);
    for (const id of basis?.sources ?? []) expect(sourceOf(id).id).toBe(id);
    for (const id of basis?.citations ?? []) expect(basis?.sources).toContain(citation(id).source);
    expect(basis).toHaveProperty('status');
  });
});

describe.each(onLaw.filter(isExplained))('$kind in the example of $name', (one) => {
  const { basis } = one.result as Kinded & { readonly basis?: Basis };

  it('names in its steps what it rests on', () => {
    const steps = stepsOf(one, 'en');
    const shown = steps.flatMap(({ sources }) => sources);
    expect(shown).toEqual(expect.arrayContaining([...(basis?.sources ?? [])]));
    const applied = steps.flatMap(({ citations }) => citations);
    expect(applied).toEqual(expect.arrayContaining([...(basis?.citations ?? [])]));
  });
});

/** An error and what could not be read quote what was received. */
const quotes = ({ kind }: Recorded) => kind !== 'finding' && Object.hasOwn(NOT_ON_LAW, kind);

describe.each(explained.filter((one) => !quotes(one)))('$kind in the example of $name', (one) => {
  it('has sentences without holes', () => {
    for (const { text, assumptions } of [...stepsOf(one, 'zh'), ...stepsOf(one, 'en')]) {
      expect([text, ...assumptions].join()).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
