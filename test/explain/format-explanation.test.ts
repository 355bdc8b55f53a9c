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
  status: 'derived',
  assumptions: ['b is *known*.'],
};
const PLAIN: ExplanationStep = {
  ...STEP,
  text: 'Nothing else.',
  inputs: {},
  formula: null,
  sources: [],
  status: null,
  assumptions: [],
};

describe('text', () => {
  it('has sentence, formula with figures, assumptions and sources', () => {
    expect(formatExplanation([STEP, PLAIN], 'text')).toBe(
      [
        '1. The sum is 3_000 [sic].',
        '   a + b  (a = 1000000000000000000000, b = x`y, c = null)',
        '   * b is *known*.',
        '   [law-1, law-2] derived',
        '2. Nothing else.',
      ].join('\n'),
    );
  });

  it('leaves out a status that is not there, and empty figures', () => {
    const step = { ...STEP, inputs: {}, status: null, assumptions: [] };
    expect(formatExplanation([step], 'text')).toBe(
      '1. The sum is 3_000 [sic].\n   a + b\n   [law-1, law-2]',
    );
  });

  it('indents below numbers of two digits', () => {
    const lines = formatExplanation(Array(10).fill(STEP), 'text').split('\n');
    expect(lines.at(-1)).toBe('    [law-1, law-2] derived');
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
        '   - [`law-1`, `law-2`] derived',
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
    '1. That is 1 year 1 month (13 months).\n   months = 12 * years + oddMonths, 0 <= oddMonths < 12  (months = 13, lowerBound = false)',
  );
});

describe('misuse', () => {
  it('is refused', () => {
    expect(() => formatExplanation([], 'html' as never)).toThrow(/^format: expected one of text/);
    expect(() => formatExplanation('steps' as never, 'text')).toThrow(/^steps: expected a list/);
  });
});
