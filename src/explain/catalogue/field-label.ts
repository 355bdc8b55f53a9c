import type {
  AccountTotals,
  AccountYear,
  Arrears,
  Contribution,
  DeemedPeriod,
  Statement,
  Supplement,
} from '../../statement/index.js';

/**
 * Every field of a statement that a path can name. It follows the model: a field added there
 * without a label here does not compile.
 */
type FieldKey =
  | Exclude<keyof Statement, 'kind'>
  | `deemed.${keyof DeemedPeriod}`
  | `opening.${keyof AccountTotals}`
  | `current.${keyof AccountYear}`
  | `closing.${keyof AccountTotals}`
  | `arrears.${keyof Arrears}`
  | `supplement.${keyof Supplement}`;

/** A column of the list of months. */
type ColumnKey = keyof Contribution;

/** How the fields of a statement are called. */
export interface FieldLabels {
  readonly fields: Readonly<Record<FieldKey, string>>;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** A row of the list of months, counted from 1; the column when it is about one. */
  readonly row: (number: number, column: string | null) => string;
  /** A field of one of several statements, counted from 1. */
  readonly ofStatement: (number: number, label: string | null) => string;
  /** The sheet itself, for a path that names no field. */
  readonly sheet: string;
}

const IN_STATEMENT = /^(?:statements?)?(?:\[(\d+)\])?(?:\.|$)/;
const IN_ROW = /^contributions\[(\d+)\](?:\.(\w+))?/;

/**
 * What a path is called on the statement: `closing.months` is (三) 截至年底累计缴费月数. A path
 * that goes deeper than a field is called as the field.
 *
 * @param path - path of a value: `closing.months`, `[1].opening.balance`
 * @param labels - labels of the locale
 * @returns null when the path names no field
 */
export function fieldLabel(path: string, labels: FieldLabels): string | null {
  const inStatement = IN_STATEMENT.exec(path);
  if (inStatement === null) return ownLabel(path, labels);
  const label = ownLabel(path.slice(inStatement[0].length), labels);
  if (inStatement[1] === undefined) return label;
  return labels.ofStatement(Number(inStatement[1]) + 1, label);
}

/** The same, with what the sheet itself is called for a path that names no field. */
export function labelOf(path: string, { labels }: { readonly labels: FieldLabels }): string {
  return fieldLabel(path, labels) ?? labels.sheet;
}

function ownLabel(path: string, labels: FieldLabels): string | null {
  const row = IN_ROW.exec(path);
  if (row) return labels.row(Number(row[1]) + 1, lookUp(row[2] ?? '', labels.columns));
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const label = lookUp(path.slice(0, end), labels.fields);
    if (label !== null) return label;
  }
  return null;
}

function lookUp(key: string, labels: Readonly<Record<string, string>>): string | null {
  return Object.hasOwn(labels, key) ? (labels[key] ?? null) : null;
}
