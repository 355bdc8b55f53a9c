import type { Decimal } from 'decimal.js';
import { maskIdNumbers } from '../../input/index.js';
import type { Period, Statement, Supplement, SupplementFigure } from '../../statement/index.js';
import { durationOf, yuanOf } from '../figures.js';
import { printable } from '../layout/printable.js';
import { type Column, pairs, table } from '../layout/table.js';
import { type Page, section } from '../page.js';

/** Whose statement it is, of which year, and on which sheet. */
export function headLines(page: Page, statement: Statement): string[] {
  const { fields } = page.catalogue.labels;
  const { name, idNumber, accountNumber, employer, asOf, layout } = statement;
  const rows: [string, string][] = [
    [fields.name, printedOr(page, statement, 'name', name && printable(name))],
    [fields.idNumber, printedOr(page, statement, 'idNumber', idNumber && maskedNumber(idNumber))],
  ];
  if (accountNumber !== null) rows.push([fields.accountNumber, maskedNumber(accountNumber)]);
  rows.push(
    [fields.employer, printedOr(page, statement, 'employer', employer && printable(employer))],
    [fields.layout, page.catalogue.reading.layouts[layout]],
    [fields.asOf, printedOr(page, statement, 'asOf', asOf)],
  );
  return pairs(rows, page.width);
}

/** The title of the sheet, with its number when a file holds several. */
export function titleLine(page: Page, statement: Statement, number: number, total: number): string {
  const { statement: words } = page.words;
  const which = total > 1 ? words.number(number, total) : '';
  return page.style.heading(which + words.title(statement.year));
}

/** The three sections, one below the other. */
export function accountLines(page: Page, statement: Statement): string[] {
  const { columns, statement: words, headings } = page.words;
  const { opening, current, closing } = statement;
  const { notPrinted } = page.catalogue.figures;
  const totals = (
    which: 'opening' | 'closing',
    { asOf, months, period, balance }: typeof opening,
  ) => [
    words.section[which](asOf ?? notPrinted),
    countText(page, months, period),
    '',
    '',
    amountText(page, balance),
  ];
  const rows = [
    totals('opening', opening),
    [
      words.current(current.year === null ? notPrinted : String(current.year)),
      countText(page, current.months, current.period),
      amountText(page, current.credited),
      amountText(page, current.interest),
      '',
    ],
    totals('closing', closing),
  ];
  const heads: Column[] = [
    { heading: columns.section, align: 'left' },
    { heading: columns.months, align: 'right' },
    { heading: columns.credited, align: 'right' },
    { heading: columns.interest, align: 'right' },
    { heading: columns.balance, align: 'right' },
  ];
  return section(page, headings.account, table(heads, rows, page.width));
}

/** Service before 1993, deemed time, arrears and supplement. */
export function otherLines(page: Page, statement: Statement): string[] {
  const { fields } = page.catalogue.labels;
  const { monthsBefore1993, deemed, arrears } = statement;
  const months = (path: string, count: number | null) =>
    printedOr(page, statement, path, count === null ? null : monthsText(page, count));
  const rows: [string, string][] = [
    [fields.monthsBefore1993, months('monthsBefore1993', monthsBefore1993)],
    [fields.deemed, withPeriod(page, months('deemed.months', deemed.months), deemed.period)],
    [fields['arrears.months'], months('arrears.months', arrears.months)],
    [fields['arrears.amount'], yuanOr(page, statement, 'arrears.amount', arrears.amount)],
    ...supplementRows(page, statement),
  ];
  return section(page, page.words.headings.supplement, pairs(rows, page.width));
}

const FIGURES: readonly (keyof Supplement)[] = [
  'averageMonthlyWage',
  'contributionBase',
  'monthlyPersonalContribution',
];

function supplementRows(page: Page, statement: Statement): [string, string][] {
  return FIGURES.flatMap((name) => {
    const figure: SupplementFigure | null = statement.supplement[name];
    if (figure === null) return [];
    const { ofYear, supplement } = page.words.statement;
    const value = yuanOr(page, statement, `supplement.${name}`, figure.amount);
    return [[ofYear(supplement[name], figure.year), value]];
  });
}

/** The list of months; nothing when the sheet has none. */
export function listLines(page: Page, { contributions }: Statement): string[] {
  if (contributions.length === 0) return [];
  const { columns } = page.catalogue.labels;
  const { notPrinted } = page.catalogue.figures;
  const text = (value: string | number | null) =>
    value === null ? notPrinted : printable(String(value));
  const heads: Column[] = [
    { heading: columns.sequence, align: 'right' },
    { heading: columns.month, align: 'left' },
    { heading: columns.employer, align: 'left' },
    { heading: columns.months, align: 'right' },
    { heading: columns.status, align: 'left' },
    { heading: columns.note, align: 'left' },
  ];
  const rows = contributions.map((row) => [
    text(row.sequence),
    text(row.month),
    text(row.employer),
    text(row.months),
    text(row.status),
    text(row.note),
  ]);
  return section(page, page.words.headings.list, table(heads, rows, page.width));
}

/** A number that names a person: its middle is masked, however its digits are spaced. */
export function maskedNumber(number: string): string {
  return printable(maskIdNumbers(number.normalize('NFKC').replace(/\s/gu, '')));
}

function monthsText(page: Page, months: number): string {
  const { figures } = page.catalogue;
  return months < 12 ? figures.months(months) : durationOf(page, months);
}

function yuanOr(page: Page, statement: Statement, path: string, amount: Decimal | null): string {
  const text = amount === null ? null : yuanOf(page, amount);
  return printedOr(page, statement, path, text);
}

/** A value, or how it is missing. */
export function printedOr(
  page: Page,
  { absent }: Statement,
  path: string,
  text: string | null,
): string {
  if (text !== null) return text;
  const [top = path] = path.split('.');
  const absence = absent[path] ?? absent[top];
  const { figures, reading } = page.catalogue;
  if (absence === undefined) return figures.notPrinted;
  const how = reading.absences[absence];
  // Something is printed where a value is masked.
  return absence === 'masked' ? how : page.words.statement.absentAs(figures.notPrinted, how);
}

function withPeriod(page: Page, value: string, period: Period | null): string {
  if (period === null) return value;
  const { figures } = page.catalogue;
  return page.words.statement.withPeriod(value, figures.period(period.start, period.end));
}

/** A count, or the period that stands in its place. */
function countText(page: Page, months: number | null, period: Period | null): string {
  const { figures } = page.catalogue;
  if (months !== null) return String(months);
  return period === null ? figures.notPrinted : figures.period(period.start, period.end);
}

function amountText(page: Page, amount: Decimal | null): string {
  return amount === null ? page.catalogue.figures.notPrinted : amount.toFixed(2);
}
