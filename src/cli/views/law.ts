import { isRecord } from '../../input/index.js';
import {
  type Cell,
  coverage,
  type Gap,
  lawFigure,
  type RuleDate,
  type Source,
  sourceOf,
  type Table,
  type TableCoverage,
} from '../../law/index.js';
import {
  figureSteps,
  figuresOf,
  figuresOn,
  newestFigures,
  type TableValue,
} from '../law-figures.js';
import { type Column, table as tableOf } from '../layout/table.js';
import { hanging } from '../layout/wrap.js';
import { type Page, paragraph, section } from '../page.js';
import { stepLines, stepSection } from './explained.js';

/** What is held, table by table. */
export function coverageLines(page: Page): string[] {
  const { words } = page;
  return [
    page.style.heading(words.headings.law),
    ...coverage().tables.flatMap((one) => ['', ...tableCoverageLines(page, one)]),
    '',
    page.style.quiet(words.law.hint),
    ...stepSection(page, () => figureSteps(page, newestFigures())),
  ];
}

function tableCoverageLines(page: Page, one: TableCoverage): string[] {
  const { figures } = page.catalogue;
  const held = one.held.map(({ from, to }) => figures.days(from, to));
  return [
    titleOf(page, { name: one.table, unit: one.unit }),
    ...hanging('    ', held.length === 0 ? page.words.law.none : figures.list(held), page.width),
    ...one.gaps.flatMap((gap) => hanging('    ', gapText(page, gap), page.width)),
    `    ${page.words.law.size(one)}`,
  ];
}

/** The cells and gaps of one table; a value of several parts has a column for each. */
export function tableLines(page: Page, one: Table): string[] {
  const { columns, headings } = page.words;
  const parts = partsOf(one);
  const heads: Column[] = [
    { heading: columns.from, align: 'left' },
    { heading: columns.to, align: 'left' },
    ...(parts ?? ['']).map((part): Column => {
      return { heading: parts === null ? columns.value : partName(page, part), align: 'right' };
    }),
    { heading: columns.status, align: 'left' },
  ];
  const rows = one.cells.map(({ from, to, value, status }) => [
    from,
    to ?? '',
    ...(parts?.map((part) => partText(page, value, part)) ?? [valueText(page, value)]),
    page.catalogue.law.statuses[status],
  ]);
  const gaps = one.gaps.flatMap((gap) => paragraph(page, gapText(page, gap)));
  return [
    titleOf(page, one),
    ...tableOf(heads, rows, page.width),
    ...(gaps.length === 0 ? [] : section(page, headings.gaps, gaps)),
    ...stepSection(page, () => figureSteps(page, figuresOf(one))),
  ];
}

/** The names of the parts that the values of a table have; null when each is one figure. */
function partsOf({ cells }: Table): readonly string[] | null {
  const names = new Set(cells.flatMap(({ value }) => (isRecord(value) ? Object.keys(value) : [])));
  return names.size === 0 ? null : [...names];
}

function partText(page: Page, value: unknown, part: string): string {
  return isRecord(value) && part in value ? valueText(page, value[part]) : '';
}

function partName(page: Page, part: string): string {
  const names: Readonly<Record<string, string>> = page.catalogue.law.parts;
  return names[part] ?? part;
}

/**
 * The value of a table on a date, with its period and how sure it is; then what other sources say and
 * the sources, or the steps, which tell them too.
 */
export function cellLines(page: Page, one: Table, on: RuleDate, cell: Cell): string[] {
  const { words, catalogue } = page;
  const inForce = catalogue.figures.days(cell.from, cell.to);
  return [
    page.style.heading(words.law.titleOn(catalogue.law.tables[one.name], String(on))),
    ...[
      catalogue.law.withUnit(valueText(page, cell.value), catalogue.law.units[one.unit]),
      words.law.inForce(inForce, catalogue.law.statuses[cell.status]),
    ].flatMap((text) => paragraph(page, text)),
    ...(page.steps ? stepLines(page, [lawFigure(one.name, on)]) : sourceLines(page, cell)),
  ];
}

/** What other sources say, and the sources. */
function sourceLines(page: Page, { alternatives = [], sources }: Cell): string[] {
  const { headings, law } = page.words;
  const lines = sources.flatMap((id) =>
    hanging('  - ', sourceText(page, sourceOf(id)), page.width),
  );
  return [
    ...alternatives.flatMap(({ value }) =>
      paragraph(page, law.alternative(valueText(page, value))),
    ),
    ...section(page, headings.sources, lines),
  ];
}

/** Every table on one date; null where a table has no value. */
export function valuesLines(page: Page, on: RuleDate, values: readonly TableValue[]): string[] {
  const { words } = page;
  return [
    page.style.heading(words.law.titleOn(words.headings.law, String(on))),
    ...values.flatMap((one) => [
      titleOf(page, one.table),
      ...valueLines(page, one).flatMap((line) => hanging('    ', line, page.width)),
    ]),
    ...stepSection(page, () => figureSteps(page, figuresOn(on, values))),
  ];
}

function valueLines(page: Page, { cell, gap }: TableValue): readonly string[] {
  const { words, catalogue } = page;
  if (cell === null) return [gap === null ? words.law.none : gapText(page, gap)];
  const inForce = catalogue.figures.days(cell.from, cell.to);
  return [
    valueText(page, cell.value),
    words.law.inForce(inForce, catalogue.law.statuses[cell.status]),
  ];
}

function titleOf(page: Page, { name, unit }: Pick<Table, 'name' | 'unit'>): string {
  const { tables, units } = page.catalogue.law;
  return `  ${page.words.law.title(tables[name], page.style.quiet(name), units[unit])}`;
}

function gapText(page: Page, { from, to, reason }: Gap): string {
  const { law, figures } = page.catalogue;
  return page.words.law.gap(figures.days(from, to), law.gapReasons[reason]);
}

/** A value of any table: a figure, or its parts with their names. */
function valueText(page: Page, value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(' ');
  if (!isRecord(value)) return partName(page, String(value));
  const texts = Object.keys(value).map(
    (part) => `${partName(page, part)} ${partText(page, value, part)}`,
  );
  return page.catalogue.figures.list(texts);
}

function sourceText(page: Page, source: Source): string {
  const { id, title, issuer, documentNumber, date, address, checked } = source;
  const { figures, law } = page.catalogue;
  const parts = [
    ...titlesOf(title, law.sourceTitles[id]),
    law.issuers[issuer] ?? issuer,
    documentNumber,
    date,
    address,
    law.checked[checked],
  ];
  return figures.list(parts.filter((part) => part !== null));
}

/** A title in Chinese is that of the document itself and stays; one in English only says what it is. */
function titlesOf(title: string, translated: string | undefined): readonly string[] {
  if (translated === undefined) return [title];
  return /\p{Script=Han}/u.test(title) ? [translated, title] : [translated];
}
