import { describe, expect, it } from 'vitest';
import {
  type DisabilityInput,
  disabilityProvision,
  type RetirementInput,
  specialTradeRetirement,
} from '../../src/retirement/index.js';

describe('specialTradeRetirement', () => {
  it.each([
    ['man', '1972-03', 660, '2027-03'],
    ['man', '1960-12', 660, '2015-12'],
    ['woman-55', '1982-03', 540, '2027-03'],
    ['woman-50', '1982-03', 540, '2027-03'],
  ] as const)('%s born %s: at %d months, %s', (category, birth, ageMonths, month) => {
    expect(specialTradeRetirement({ category, birth })).toEqual({
      kind: 'special-trade-retirement',
      category,
      birth,
      ageMonths,
      month,
      service: [
        { trade: 'high-altitude', years: 10 },
        { trade: 'very-heavy', years: 10 },
        { trade: 'underground', years: 9 },
        { trade: 'high-temperature', years: 9 },
        { trade: 'toxic', years: 8 },
      ],
      verified: { application: true, age: false, service: false },
      basis: {
        sources: [
          'retirement-decision-2024',
          'retirement-measures-1978',
          'sichuan-special-trades-1998',
        ],
        citations: ['special-trades', 'original-retirement-age', 'special-trade-service'],
        status: null,
      },
    });
  });

  it('refuses what is no birth', () => {
    expect(() => specialTradeRetirement({ category: 'man', birth: '1972-13' })).toThrow(
      expect.objectContaining({ code: 'month', path: 'birth' }),
    );
    expect(() => specialTradeRetirement(null as unknown as RetirementInput)).toThrow(
      expect.objectContaining({ code: 'shape', path: 'input' }),
    );
  });
});

describe('disabilityProvision', () => {
  it.each([
    ['man', 600, '2022-03'],
    ['woman-55', 540, '2017-03'],
    ['woman-50', 540, '2017-03'],
  ] as const)('was early retirement until the end of 2024: %s', (category, ageMonths, month) => {
    const input = { category, birth: '1972-03' } as const;
    expect(disabilityProvision({ ...input, asOf: '2024-12-31' })).toEqual({
      kind: 'disability-provision',
      category,
      birth: '1972-03',
      asOf: '2024-12',
      provision: 'ill-health-retirement',
      ageMonths,
      month,
      serviceMonths: 120,
      verified: false,
      notKnown: [],
      basis: {
        sources: ['retirement-measures-1978'],
        citations: ['ill-health-retirement'],
        status: null,
      },
    });
  });

  it('is an allowance of unknown amount since 2025', () => {
    expect(disabilityProvision({ category: 'man', birth: '1972-03', asOf: '2025-01-01' })).toEqual({
      kind: 'disability-provision',
      category: 'man',
      birth: '1972-03',
      asOf: '2025-01',
      provision: 'allowance',
      ageMonths: null,
      month: null,
      serviceMonths: null,
      verified: false,
      notKnown: ['amount'],
      basis: {
        sources: ['disability-allowance'],
        citations: ['disability-allowance'],
        status: null,
      },
    });
  });

  it.each([
    [{ asOf: '2025-13' }, 'month', 'asOf'],
    [{ asOf: '2025-02-29' }, 'date', 'asOf'],
    [{ asOf: undefined }, 'month', 'asOf'],
    [{ category: 'woman' }, 'choice', 'category'],
  ])('refuses %j', (change, code, path) => {
    const input = { category: 'man', birth: '1972-03', asOf: '2024-01', ...change };
    expect(() => disabilityProvision(input as DisabilityInput)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code, path }),
    );
  });

  it('takes a Temporal month or day', () => {
    const month = { year: 2025, month: 1, toString: () => '2025-01' };
    const day = { year: 2024, month: 12, day: 31, toString: () => '2024-12-31' };
    const person = { category: 'man', birth: '1972-03' } as const;
    expect(disabilityProvision({ ...person, asOf: month }).provision).toBe('allowance');
    expect(disabilityProvision({ ...person, asOf: day }).asOf).toBe('2024-12');
  });
});
