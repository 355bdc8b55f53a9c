import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { type ExplanationStep, explain, formatExplanation } from '../../src/explain/index.js';
import { aggregateTenure } from '../../src/tenure/index.js';

const STEP: ExplanationStep = {
  rule: 'some.rule',
  text: 'The sum is 3_000 [sic].',
  inputs: { a: new Decimal('1e21'), b: 'x`y', c: null },
  formula: 'a + b',
  value: 3,
  sources: ['law-1', 'law-2'],
  citations: [],
  status: 'derived',
  assumptions: ['b is *known*.'],
  references: ['Law of *1*, read', 'Law of 2'],
};
const PLAIN: ExplanationStep = {
  ...STEP,
  text: 'Nothing else.',
  inputs: {},
  formula: null,
  sources: [],
  status: null,
  assumptions: [],
  references: [],
};

describe('text', () => {
  it('has sentence, formula with figures, assumptions and sources', () => {
    expect(formatExplanation([STEP, PLAIN], 'text')).toBe(
      [
        '1. The sum is 3_000 [sic].',
        '   a + b  (a = 1000000000000000000000, b = x`y, c = null)',
        '   * b is *known*.',
        '   [1, 2]',
        '2. Nothing else.',
        '[1] Law of *1*, read',
        '[2] Law of 2',
      ].join('\n'),
    );
  });

  it('leaves out empty figures', () => {
    const step = { ...STEP, inputs: {}, assumptions: [], references: [] };
    expect(formatExplanation([step], 'text')).toBe('1. The sum is 3_000 [sic].\n   a + b');
  });

  it('indents below numbers of two digits', () => {
    const lines = formatExplanation(Array(10).fill(STEP), 'text').split('\n');
    expect(lines.at(-3)).toBe('    [1, 2]');
  });

  it('numbers each source once, in the order in which it comes', () => {
    const second = { ...PLAIN, references: ['Law of 2', 'Law of 3'] };
    const first = { ...PLAIN, references: ['Law of 2'] };
    expect(formatExplanation([first, second], 'text').split('\n')).toEqual([
      '1. Nothing else.',
      '   [1]',
      '2. Nothing else.',
      '   [1, 2]',
      '[1] Law of 2',
      '[2] Law of 3',
    ]);
  });

  it('is empty without steps', () => {
    expect(formatExplanation([], 'text')).toBe('');
  });
});

describe('markdown', () => {
  it('escapes what would be markup, and fences what has backticks', () => {
    expect(formatExplanation([STEP], 'markdown')).toBe(
      [
        '1. The sum is 3\\_000 \\[sic\\].',
        '   - ``a + b  (a = 1000000000000000000000, b = x`y, c = null)``',
        '   - b is \\*known\\*.',
        '   - \\[1, 2\\]',
        '',
        '- \\[1\\] Law of \\*1\\*, read',
        '- \\[2\\] Law of 2',
      ].join('\n'),
    );
  });

  it.each([
    ['`a`', '`` `a` ``'],
    ['a`', '`` a` ``'],
    ['`a', '`` `a ``'],
    ['a``b`c', '```a``b`c```'],
  ])('pads the code %s where a backtick stands at its edge', (formula, code) => {
    const step = { ...PLAIN, formula };
    expect(formatExplanation([step], 'markdown')).toBe(`1. Nothing else.\n   - ${code}`);
  });
});

it('the documented example is true', () => {
  const steps = explain(aggregateTenure([{ kind: 'paid', months: 13 }]), { locale: 'en' });
  expect(formatExplanation(steps.slice(1), 'text')).toBe(
    '1. That is 1 year 1 month (13 months).\n   12 * years + oddMonths  (years = 1, oddMonths = 1)',
  );
});

describe('misuse', () => {
  it('is refused', () => {
    expect(() => formatExplanation([], 'html' as never)).toThrow(/^format: expected one of text/);
    expect(() => formatExplanation('steps' as never, 'text')).toThrow(/^steps: expected a list/);
  });
});
