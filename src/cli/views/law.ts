import {
  type Cell,
  coverage,
  type Gap,
  type RuleDate,
  type Source,
  sourceOf,
  type Table,
  type TableCoverage,
} from '../../law/index.js';
import { type Column, table as tableOf } from '../layout/table.js';
import { hanging } from '../layout/wrap.js';
import { type Page, paragraph, section } from '../page.js';

/** What is held, table by table. */
export function coverageLines(page: Page): string[] {
  const { words } = page;
  return [
    page.style.heading(words.headings.law),
    ...coverage().tables.flatMap((one) => ['', ...tableCoverageLines(page, one)]),
    '',
    page.style.quiet(words.law.hint),
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
  ];
}

/** The names of the parts that the values of a table have; null when each is one figure. */
function partsOf({ cells }: Table): readonly string[] | null {
  const names = new Set(cells.flatMap(({ value }) => (isParts(value) ? Object.keys(value) : [])));
  return names.size === 0 ? null : [...names];
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partText(page: Page, value: unknown, part: string): string {
  return isParts(value) && part in value ? valueText(page, value[part]) : '';
}

function partName(page: Page, part: string): string {
  const names: Readonly<Record<string, string>> = page.catalogue.law.parts;
  return names[part] ?? part;
}

/** The value of a table on a date, with its period, how sure it is, and its sources. */
export function cellLines(page: Page, one: Table, on: RuleDate, cell: Cell): string[] {
  const { words, catalogue } = page;
  const inForce = catalogue.figures.days(cell.from, cell.to);
  const alternatives = (cell.alternatives ?? []).map(({ value }) =>
    words.law.alternative(valueText(page, value)),
  );
  return [
    page.style.heading(words.law.titleOn(catalogue.law.tables[one.name], String(on))),
    ...[
      `${valueText(page, cell.value)} (${catalogue.law.units[one.unit]})`,
      words.law.inForce(inForce, catalogue.law.statuses[cell.status]),
      ...alternatives,
    ].flatMap((text) => paragraph(page, text)),
    ...section(
      page,
      words.headings.sources,
      cell.sources.flatMap((id) => hanging('  - ', sourceText(page, sourceOf(id)), page.width)),
    ),
  ];
}

/** Every table on one date; null where a table has no value. */
export function valuesLines(
  page: Page,
  on: RuleDate,
  values: readonly { readonly table: Table; readonly cell: Cell | null }[],
): string[] {
  const { words, catalogue } = page;
  return [
    page.style.heading(words.law.titleOn(words.headings.law, String(on))),
    ...values.flatMap(({ table, cell }) => [
      titleOf(page, table),
      ...hanging('    ', cell === null ? words.law.none : valueText(page, cell.value), page.width),
      ...(cell === null
        ? []
        : hanging(
            '    ',
            words.law.inForce(
              catalogue.figures.days(cell.from, cell.to),
              catalogue.law.statuses[cell.status],
            ),
            page.width,
          )),
    ]),
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
  if (!isParts(value)) return partName(page, String(value));
  const texts = Object.keys(value).map(
    (part) => `${partName(page, part)} ${partText(page, value, part)}`,
  );
  return page.catalogue.figures.list(texts);
}

function sourceText(page: Page, source: Source): string {
  const { title, issuer, documentNumber, date, address, checked } = source;
  const parts = [title, issuer, documentNumber, date, address, page.catalogue.law.checked[checked]];
  return page.catalogue.figures.list(parts.filter((part) => part !== null));
}
