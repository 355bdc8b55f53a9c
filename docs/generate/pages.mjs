// Writes the pages of the site that are made from the library itself. Run after the library and the
// reference were built; nothing of this is kept in the repository.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chineseReference } from './chinese-reference.mjs';
import { ROOT } from './command-output.mjs';
import { coveragePage } from './coverage-page.mjs';
import { lawPages } from './law-pages.mjs';
import { sampleReportPage } from './sample-report.mjs';
import { rulesPage, sourcesPage } from './source-tables.mjs';
import { LOCALES, WORDS } from './words.mjs';

const DOCS = `${ROOT}docs/`;

/** Folders in which nothing is written by hand. */
const GENERATED = ['law', 'zh/law', 'zh/reference'];

const pages = [
  ...LOCALES.flatMap((locale) => {
    const { folder } = WORDS[locale];
    return [
      ...lawPages(locale),
      [`${folder}law/index.md`, coveragePage(locale)],
      [`${folder}law/sources.md`, sourcesPage(locale)],
      [`${folder}law/rules.md`, rulesPage(locale)],
      [`${folder}sample-report.md`, sampleReportPage(locale)],
    ];
  }),
  ...chineseReference(),
];

for (const folder of GENERATED) rmSync(`${DOCS}${folder}`, { recursive: true, force: true });
for (const [path, text] of pages) {
  mkdirSync(dirname(`${DOCS}${path}`), { recursive: true });
  writeFileSync(`${DOCS}${path}`, text);
}
