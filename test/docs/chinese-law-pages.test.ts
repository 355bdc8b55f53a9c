import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/explain/index.js';
import { defaultLaw } from '../../src/law/index.js';
import { ROOT } from '../examples/guide-page.js';

const HAN = /\p{Script=Han}/u;
const sources = Object.values(defaultLaw.sources);

describe('the Chinese texts of notes', () => {
  const texts: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(ROOT, 'docs/generate/chinese-notes.json'), 'utf8'),
  );
  const noted = [
    ...Object.values(defaultLaw.tables).flatMap(({ cells, gaps }) => [...cells, ...gaps]),
    ...sources,
  ];
  const notes = noted.flatMap(({ note }) => note ?? []);

  it('are there for every note, and for none besides', () => {
    expect(notes.length).toBeGreaterThan(80);
    expect(Object.keys(texts).sort()).toEqual([...new Set(notes)].sort());
  });

  it.each(Object.entries(texts))('are in Chinese, with the same figures: %s', (note, text) => {
    const figures = (one: string) => (one.match(/\d[\d.-]{2,}\d/g) ?? []).sort();
    expect(text).toMatch(HAN);
    expect(figures(text)).toEqual(figures(note));
  });
});

describe('the Chinese names of issuers', () => {
  const { issuers } = catalogueOf('zh').law;
  const names = new Set(sources.map(({ issuer }) => issuer));

  /** Addresses, repositories, and firms that are known by this name only. */
  const AS_THEY_ARE = [
    /^[\w-]+(?:\.[\w-]+)+$/,
    /^[\w-]+\/[\w-]+$/,
    /^(?:Acadia Advisory|Azure Group|Cochicon|EmergingTextiles|Forvis Mazars|i-admin|Immedis|Kaizen)$/,
    /^(?:China Briefing|Asia Briefing|The China Story|Davis Wright Tremaine|Murata BRG|UB&Co)$/,
    /^(?:ACBC|deVere) Shanghai$|^RSA Asia$|^PHC Advisory$/,
  ];

  it('are there for every issuer that has one', () => {
    const without = [...names].filter((name) => issuers[name] === undefined);
    expect(without.filter((name) => !AS_THEY_ARE.some((form) => form.test(name)))).toEqual([]);
  });

  it('belong to issuers that there are', () => {
    expect([...names]).toEqual(expect.arrayContaining(Object.keys(issuers)));
  });
});
