// The first page of the law: what is held and what is not, table by table.
import { catalogueOf, coverage } from '../../dist/index.js';
import { topicOf } from './law-pages.mjs';
import { capitalized, page, table, unbroken } from './markdown.mjs';
import { WORDS } from './words.mjs';

export function coveragePage(locale) {
  const { law, columns, checked, rules, sources } = WORDS[locale];
  const { law: words, figures } = catalogueOf(locale);
  const rows = coverage().tables.map(({ table: name, cells, held, gaps, unit }) => [
    `[${capitalized(words.tables[name])}](${topicOf(name)}.md#${name.toLowerCase()})`,
    words.units[unit],
    String(cells),
    held.map(({ from, to }) => unbroken(figures.days(from, to))).join('<br>'),
    gaps
      .map(({ from, to, reason }) =>
        law.because(unbroken(figures.days(from, to)), words.gapReasons[reason]),
      )
      .join('<br>'),
  ]);
  return page([
    `# ${law.title}`,
    law.intro,
    `## ${law.statusTitle}`,
    meanings(law, law.statuses, words.statuses),
    `## ${law.checkedTitle}`,
    meanings(law, law.checkedMeanings, checked),
    `[${sources.title}](sources.md) · [${rules.title}](rules.md)`,
    `## ${law.coverageTitle}`,
    table(
      [
        { heading: columns.table },
        { heading: columns.unit },
        { heading: columns.count, align: 'right' },
        { heading: columns.held },
        { heading: columns.gaps },
      ],
      rows,
    ),
  ]);
}

function meanings({ meaning }, byCode, names) {
  return Object.entries(byCode)
    .map(([code, text]) => meaning(names[code], code, text))
    .join('\n');
}
