// What the law says of itself in words, in the language of a page: titles, issuers, notes.
import { readFileSync } from 'node:fs';
import { catalogueOf } from '../../dist/index.js';

const CHINESE_NOTES = JSON.parse(
  readFileSync(new URL('chinese-notes.json', import.meta.url), 'utf8'),
);

/** The title of a source in the language of the page, as far as the library has it. */
export function titleIn(locale, { id, title }) {
  return catalogueOf(locale).law.sourceTitles[id] ?? title;
}

export function issuerIn(locale, { issuer }) {
  return catalogueOf(locale).law.issuers[issuer] ?? issuer;
}

/** A note of a cell, a gap or a source. All are in English; those of the library have a Chinese text. */
export function noteIn(locale, note) {
  if (locale === 'en') return note;
  const chinese = CHINESE_NOTES[note];
  if (chinese === undefined) throw new Error(`docs/generate/chinese-notes.json lacks: ${note}`);
  return chinese;
}
