import { describe, expect, it } from 'vitest';
import type { YearMonth } from '../../src/calendar/index.js';
import { flexibleWindow, type RetirementCategory } from '../../src/retirement/index.js';
import { CATEGORIES, delayInWords, later, monthsFrom, ORIGINAL_YEARS } from './the-law-in-words.js';

describe('flexibleWindow', () => {
  it.each(CATEGORIES)(
    'is three years to either side, not before the original age: %s',
    (category) => {
      const births = monthsFrom('1940-01', '2020-12');
      const delays = delayInWords(category, births);
      for (const birth of births) {
        const delay = delays.get(birth) ?? Number.NaN;
        const original = later(birth, ORIGINAL_YEARS[category] * 12);
        const statutory = later(original, delay);
        const isEarlier = delay > 36;
        const window = flexibleWindow({ category, birth });
        expect(window).toMatchObject({
          kind: 'flexible-window',
          category,
          birth,
          statutory,
          earliest: isEarlier ? later(original, delay - 36) : original,
          available: statutory >= '2025-01',
          latest: statutory >= '2025-01' ? later(statutory, 36) : statutory,
        });
        expect(later(birth, window.earliestAgeMonths)).toBe(window.earliest);
        expect(later(birth, window.latestAgeMonths)).toBe(window.latest);
      }
    },
  );

  it.each([
    ['woman-50', '1980-12', 600, '2030-12'],
    ['woman-50', '1981-01', 601, '2031-02'],
    ['woman-50', '1984-10', 623, '2036-09'],
    ['woman-50', '1984-11', 624, '2036-11'],
    ['man', '1970-01', 720, '2030-01'],
    ['man', '1977-01', 720, '2037-01'],
    ['woman-55', '1981-09', 660, '2036-09'],
  ] as const)('%s born %s: from %d months on, %s', (category, birth, age, earliest) => {
    expect(flexibleWindow({ category, birth })).toMatchObject({ earliestAgeMonths: age, earliest });
  });

  it('was not there for whoever reached the age before 2025', () => {
    expect(flexibleWindow({ category: 'man', birth: '1964-12' })).toEqual({
      kind: 'flexible-window',
      category: 'man',
      birth: '1964-12',
      available: false,
      statutory: '2024-12',
      earliest: '2024-12',
      latest: '2024-12',
      earliestAgeMonths: 720,
      latestAgeMonths: 720,
      earlyNotice: null,
      lateAgreement: null,
      lateExcluded: [],
      basis: {
        sources: ['retirement-measures-1978', 'kaizen-2020', 'retirement-decision-2024'],
        citations: ['original-retirement-age', 'pension-start-before-2025', 'flexible-choice'],
        status: null,
      },
    });
  });

  it('says by when notice and agreement are due, and who may not retire late', () => {
    expect(flexibleWindow({ category: 'man', birth: '1965-01' })).toEqual({
      kind: 'flexible-window',
      category: 'man',
      birth: '1965-01',
      available: true,
      statutory: '2025-02',
      earliest: '2025-01',
      latest: '2028-02',
      earliestAgeMonths: 720,
      latestAgeMonths: 757,
      earlyNotice: { form: 'written-notice', monthsBefore: 3, by: '2024-10' },
      lateAgreement: { form: 'written-agreement', monthsBefore: 1, by: '2025-01' },
      lateExcluded: ['civil-servants', 'leaders', 'other-managers'],
      basis: {
        sources: ['retirement-decision-2024', 'flexible-retirement-2024'],
        citations: ['retirement-delay', 'pension-start', 'flexible-choice', 'flexible-notice'],
        status: null,
      },
    });
  });

  it('is plain data that nobody can change', () => {
    const window = flexibleWindow({ category: 'man', birth: '1980-05' });
    expect(structuredClone(window)).toEqual(window);
    for (const part of [window, window.earlyNotice, window.lateAgreement, window.lateExcluded]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(flexibleWindow({ category: 'man', birth: '1980-05-31' })).toBe(window);
    const { lateExcluded } = flexibleWindow({ category: 'man', birth: '1964-12' });
    expect(Object.isFrozen(lateExcluded)).toBe(true);
  });

  it.each([
    [{ category: 'woman', birth: '1980-05' }, 'choice', 'category'],
    [{ category: 'man', birth: '1980-13' }, 'month', 'birth'],
    [null, 'shape', 'input'],
  ])('refuses %j', (input, code, path) => {
    const call = () => flexibleWindow(input as { category: RetirementCategory; birth: YearMonth });
    expect(call).toThrow(expect.objectContaining({ kind: 'invalid-input', code, path }));
  });
});
