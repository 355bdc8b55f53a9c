import { defaultLaw } from './default-law.js';
import type { DateSpan, Gap, Law, Table, TableName, Unit } from './model.js';
import type { CellStatus } from './status.js';
import { heldSpans } from './table.js';

/** What one table holds. */
export interface TableCoverage {
  readonly table: TableName;
  readonly unit: Unit;
  /** How many cells it has. */
  readonly cells: number;
  /** The times for which it has values, cells that adjoin taken together. */
  readonly held: readonly DateSpan[];
  /** The times for which it declares that it has none, and why. */
  readonly gaps: readonly Gap[];
  /** How many cells have each status. */
  readonly statuses: Readonly<Record<CellStatus, number>>;
  /** How many different sources its cells have. */
  readonly sources: number;
}

/** What a law holds, table by table. */
export interface Coverage {
  readonly kind: 'coverage';
  readonly tables: readonly TableCoverage[];
}

/**
 * What a law holds, and what it does not.
 *
 * @param law - the law; the built-in one when left out
 * @returns one entry for each table, in the order of the law
 *
 * @example
 * ```ts
 * const limits = coverage().tables.find(({ table }) => table === 'baseLimits');
 * limits?.held; // => [{ "from": "2000-04-01", "to": null }]
 * ```
 */
export function coverage(law: Law = defaultLaw): Coverage {
  return { kind: 'coverage', tables: Object.values(law.tables).map(coverageOf) };
}

function coverageOf(table: Table): TableCoverage {
  const statuses = { announced: 0, derived: 0, provisional: 0, disputed: 0 };
  for (const { status } of table.cells) statuses[status]++;
  return {
    table: table.name,
    unit: table.unit,
    cells: table.cells.length,
    held: heldSpans(table),
    gaps: table.gaps,
    statuses,
    sources: new Set(table.cells.flatMap((cell) => cell.sources)).size,
  };
}
