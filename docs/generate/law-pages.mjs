// The tables of law as pages, by topic: each figure with its time, its status and its sources, and
// gaps as gaps.
import { catalogueOf, defaultLaw, sourceOf } from '../../dist/index.js';
import { valueColumns, valueTexts } from './law-values.mjs';
import { capitalized, day, page, plain, table } from './markdown.mjs';
import { monthTable } from './month-table.mjs';
import { sourceAnchor, sourceTable } from './source-tables.mjs';
import { noteIn } from './source-words.mjs';
import { WORDS } from './words.mjs';

/** Which tables stand on which page. */
export const TOPICS = {
  'base-limits': ['baseLimits', 'limitBasis'],
  'contribution-rates': [
    'employerRate',
    'individualRate',
    'flexibleEmploymentRate',
    'accountCreditRate',
    'accountCreditFromEmployer',
  ],
  'account-interest': ['accountInterestRate'],
  'average-wages': [
    'averageMonthlyWageOldCaliber',
    'averageMonthlyWageFullCaliber',
    'averageAnnualWageOldCaliber',
    'averageAnnualWageFullCaliber',
  ],
  'calculation-base': ['calculationBase', 'yearlyIndexFloor'],
  'minimum-months': ['minimumContributionMonths'],
  'payment-months': ['paymentMonths'],
  'late-fee': ['lateFeeRate'],
  'minimum-wage': ['minimumWage', 'unemploymentBenefit'],
};

/** The topic of a table; a table without one would be on no page. */
export function topicOf(name) {
  const found = Object.entries(TOPICS).find(([, names]) => names.includes(name));
  if (found === undefined) throw new Error(`docs/generate: the table ${name} is on no page`);
  return found[0];
}

/** One page for each topic: path within the site → text. */
export function lawPages(locale) {
  const words = WORDS[locale];
  return Object.entries(TOPICS).map(([topic, names]) => [
    `${words.folder}law/${topic}.md`,
    topicPage(locale, words.topics[topic], names),
  ]);
}

function topicPage(locale, title, names) {
  const words = WORDS[locale];
  const tables = names.map((name) => defaultLaw.tables[name]);
  const sources = new Numbered();
  const sections = tables.map((one) => tableSection(locale, one, sources));
  return page([
    `# ${title}`,
    ...sections,
    ...(names.includes('paymentMonths') ? [monthTable(words.law.monthTable)] : []),
    `## ${words.sources.ofPage}`,
    sourceTable(locale, sources.ids.map(sourceOf), { numbered: true }),
  ]);
}

function tableSection(locale, one, sources) {
  const words = WORDS[locale];
  const catalogue = catalogueOf(locale);
  const { list } = catalogue.figures;
  const values = valueColumns(one, words, catalogue);
  const links = (ids) =>
    list(
      ids
        .map((id) => [sources.numberOf(id), sourceAnchor(id)])
        .sort(([a], [b]) => a - b)
        .map(([number, anchor]) => `[${number}](#${anchor})`),
    );
  const notes = ({ alternatives = [], note }) =>
    [
      ...alternatives.map(({ value, sources: ids }) =>
        words.law.alternative(list(valueTexts(value, values)), links(ids)),
      ),
      ...(note === undefined ? [] : [plain(noteIn(locale, note))]),
    ].join('<br>');
  const rows = [...one.cells, ...one.gaps]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((row) =>
      'reason' in row
        ? [
            day(row.from),
            day(row.to),
            ...values.map(() => '—'),
            `*${words.law.gap(catalogue.law.gapReasons[row.reason])}*`,
            '',
            notes(row),
          ]
        : [
            day(row.from),
            day(row.to),
            ...values.map(({ text }) => text(row.value)),
            catalogue.law.statuses[row.status],
            links(row.sources),
            notes(row),
          ],
    );
  const { columns } = words;
  return [
    `## ${capitalized(catalogue.law.tables[one.name])} {#${one.name.toLowerCase()}}`,
    `\`${one.name}\` · ${catalogue.law.units[one.unit]}`,
    table(
      [
        { heading: columns.from },
        { heading: columns.to },
        ...values.map(({ heading }) => ({ heading, align: 'right' })),
        { heading: columns.status },
        { heading: columns.sources },
        { heading: columns.note },
      ],
      rows,
    ),
  ].join('\n\n');
}

/** Ids in the order of their first use. */
class Numbered {
  ids = [];

  numberOf(id) {
    if (!this.ids.includes(id)) this.ids.push(id);
    return this.ids.indexOf(id) + 1;
  }
}
