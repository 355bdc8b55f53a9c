import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/audit/index.js';
import { catalogueOf, type Locale } from '../../src/explain/index.js';

const CJK = /[\u3400-\u9fff]/u;
const LOCALES: readonly Locale[] = ['zh', 'en'];

/** Facts in which every field is a word that no sentence has. */
const FACTS: object = new Proxy({}, { get: (_, name) => `<${String(name)}>` });
const TAKES_FACTS = /^(?:issues|jsonIssues|findings\.[\w-]+\.what)/;
const REFERENCE_FACTS = {
  title: 'Titel',
  translated: null,
  documentNumber: 'No. 1',
  articles: ['1', '2'],
  inForce: '2020-01-01',
  checked: 'checked',
};
/** Entries that only join or quote what they are given. */
const WITHOUT_WORDS = /^(?:figures\.(?:list|sentences|quote|named)|placeName)$/;

type Entry = readonly [path: string, text: string];

function argumentsOf(path: string, count: number): readonly unknown[] {
  if (path === 'law.reference') return [REFERENCE_FACTS];
  return TAKES_FACTS.test(path) ? [FACTS] : Array(count).fill('2020-01');
}

function entriesOf(value: unknown, path: string): Entry[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    if (WITHOUT_WORDS.test(path)) return [];
    const args = argumentsOf(path, value.length);
    return [[path, String(value(...args))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    entriesOf(part, path === '' ? name : `${path}.${name}`),
  );
}

describe.each(LOCALES)('catalogue %s', (locale) => {
  const entries = entriesOf(catalogueOf(locale), '');

  it('has some hundred texts', () => {
    expect(entries.length).toBeGreaterThan(200);
  });

  it.each(entries)('%s is a whole text', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|\[object|\$\{|TODO|%s/);
  });

  it.each(entries)('%s is in its language', (path, text) => {
    if (locale === 'en') expect(text).not.toMatch(CJK);
    else if (!/^(?:figures\.(?:period|days)|law\.(?:figure|withUnit))$/.test(path))
      expect(text).toMatch(CJK);
  });
});

describe('punctuation of the Chinese texts', () => {
  const CHINESE = String.raw`[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”]`;
  const BETWEEN_CHINESE = new RegExp(`${CHINESE}[(),;:?!]${CHINESE}`, 'u');
  const BESIDE_CHINESE = new RegExp(`${CHINESE} ?[(),;:?!]|[(),;:?!] ?${CHINESE}`, 'u');
  const BLANK_AT_FULL_WIDTH = / [（），；：。、]|[（），；：。、] /u;
  const entries = entriesOf(catalogueOf('zh'), '');

  it.each(entries)('%s is full-width between Chinese characters', (_, text) => {
    expect(text).not.toMatch(BETWEEN_CHINESE);
    expect(text).not.toMatch(BLANK_AT_FULL_WIDTH);
  });

  it.each(entries)('%s is full-width beside them', (_, text) => {
    expect(text).not.toMatch(BESIDE_CHINESE);
  });
});

it('both locales have the same entries', () => {
  const names = (locale: Locale) =>
    entriesOf(catalogueOf(locale), '')
      .map(([path]) => path)
      .filter((path) => !/\.likely$|^law\.(?:sourceTitles|issuers)\./.test(path))
      .sort();
  expect(names('en')).toEqual(names('zh'));
});

describe.each(LOCALES)('sentences of findings in %s', (locale) => {
  const { findings } = catalogueOf(locale);
  /** Findings that are about months or one value, not about two numbers. */
  const withoutTwoNumbers = [
    'detail-gap',
    'detail-duplicate',
    'detail-year',
    'unreadable-number',
    'id-birth-date',
    'career-year-missing',
  ];

  it.each(findingCodes.filter((code) => !withoutTwoNumbers.includes(code)))(
    '%s gives both numbers',
    (code) => {
      const text = findings[code].what(FACTS as never);
      expect(text).toContain('<printed>');
      expect(text).toContain('<expected>');
    },
  );

  it.each(['detail-gap', 'detail-duplicate'] as const)('%s names and counts the months', (code) => {
    const text = findings[code].what(FACTS as never);
    expect(text).toContain('<months>');
    expect(text).toContain('<monthCount>');
  });

  it('what is left over says what it is about', () => {
    expect(findings['detail-year'].what(FACTS as never)).toMatch(/<expected>.*<months>/);
    expect(findings['unreadable-number'].what(FACTS as never)).toContain('<printed>');
    expect(findings['unreadable-number'].what(FACTS as never)).toContain('<fields>');
    expect(findings['id-birth-date'].what(FACTS as never)).toContain('<printed>');
    expect(findings['career-year-missing'].what(FACTS as never)).toContain('<range>');
  });

  it.each(findingCodes)('%s says what to do, in sentences', (code) => {
    expect(findings[code].advice).toMatch(/[。.]$/u);
    expect(findings[code].what(FACTS as never)).toMatch(/[。.]$/u);
  });
});
