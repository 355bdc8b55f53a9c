// Sources as tables: those of one page, all of them, and the rules with their articles.
import { CITATION_IDS, catalogueOf, citation, defaultLaw, sourceOf } from '../../dist/index.js';
import { day, page, plain, table } from './markdown.mjs';
import { issuerIn, noteIn, titleIn } from './source-words.mjs';
import { WORDS } from './words.mjs';

export function sourceAnchor(id) {
  return `source-${id}`;
}

/** Sources with all that is known of them. */
export function sourceTable(locale, sources, { numbered = false, usedBy = () => '' } = {}) {
  const { columns, checked } = WORDS[locale];
  const rows = sources.map((source, k) => [
    `<a id="${sourceAnchor(source.id)}"></a>${numbered ? k + 1 : `\`${source.id}\``}`,
    describe(source, locale),
    source.documentNumber ?? '',
    day(source.date),
    day(source.inForce),
    checked[source.checked],
    usedBy(source.id),
  ]);
  return table(
    [
      { heading: numbered ? '#' : 'id' },
      { heading: columns.title },
      { heading: columns.number },
      { heading: columns.date },
      { heading: columns.inForce },
      { heading: columns.checked },
      { heading: columns.usedBy },
    ],
    rows,
  );
}

/**
 * Title, issuer, address and note of a source, a line each. A title in Chinese is that of the document
 * itself and stays on an English page; one in English only says what it is.
 */
function describe(source, locale) {
  const { title, address, note } = source;
  const shown = titleIn(locale, source);
  return [
    `**${plain(shown)}**`,
    ...(shown === title || locale === 'zh' ? [] : [plain(title)]),
    plain(issuerIn(locale, source)),
    ...(address === null ? [] : [`<${new URL(address)}>`]),
    ...(note === undefined ? [] : [`*${plain(noteIn(locale, note))}*`]),
  ].join('<br>');
}

export function sourcesPage(locale) {
  const words = WORDS[locale];
  const catalogue = catalogueOf(locale);
  const rules = citations();
  const usedBy = (id) => {
    const tables = Object.values(defaultLaw.tables).filter(({ cells, gaps }) =>
      [...cells, ...gaps].some(({ sources = [], alternatives = [] }) =>
        [sources, ...alternatives.map((other) => other.sources)].some((ids) => ids.includes(id)),
      ),
    );
    const names = [
      ...tables.map(({ name }) => catalogue.law.tables[name]),
      ...rules.filter(({ source }) => source === id).map((rule) => `\`${rule.id}\``),
    ];
    return catalogue.figures.list(names);
  };
  return page([
    `# ${words.sources.title}`,
    words.sources.intro,
    sourceTable(locale, Object.values(defaultLaw.sources), { usedBy }),
  ]);
}

/** Every rule with its article. */
export function rulesPage(locale) {
  const { rules, columns, checked } = WORDS[locale];
  const rows = citations().map(({ id, source, article }) => {
    const stands = sourceOf(source);
    const { documentNumber, inForce, checked: far } = stands;
    return [
      `\`${id}\``,
      `[${plain(titleIn(locale, stands))}](sources.md#${sourceAnchor(source)})`,
      article ?? '',
      documentNumber ?? '',
      day(inForce),
      checked[far],
    ];
  });
  return page([
    `# ${rules.title}`,
    rules.intro,
    table(
      ['rule', 'source', 'article', 'number', 'inForce', 'checked'].map((name) => ({
        heading: columns[name],
      })),
      rows,
    ),
  ]);
}

function citations() {
  return CITATION_IDS.map(citation);
}
