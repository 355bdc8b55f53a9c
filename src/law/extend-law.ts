import { checkList, checkRecord, InvalidInputError } from '../input/index.js';
import { checkCell, checkFilledList } from './cell-check.js';
import { deepFreeze } from './freeze.js';
import type { Cell, Law, LawValues, Source, Table, TableName } from './model.js';
import { placeCell } from './place-cell.js';
import { checkSource } from './source-check.js';

/** A cell to add to a table. */
export type PatchCell<V> = Cell<V> & {
  /** True: it takes the place of the cell with exactly the same days. */
  readonly replace?: boolean;
};

/** A source to add; what is not known of it may be left out instead of null. */
export type PatchSource = Omit<Source, 'inForce'> & Partial<Pick<Source, 'inForce'>>;

/** What to add to a law. */
export interface LawPatch {
  /** Cells by table. */
  readonly tables?: { readonly [N in TableName]?: readonly PatchCell<LawValues[N]>[] };
  /** Sources that the law does not have yet. */
  readonly sources?: readonly PatchSource[];
}

/**
 * A law with more in it: next year's limits without waiting for a release. The law that is passed
 * stays as it is.
 *
 * A new cell ends an open cell on the day before its own first day, and fills the part of a gap
 * that it covers. It may not touch any other cell, unless it says `replace` and has exactly the
 * days of the cell that it replaces.
 *
 * @param law - the law to start from, usually `defaultLaw`
 * @param patch - cells by table, and the sources they need; cells begin on the first and end on
 *   the last day of a month
 * @returns a new law, frozen
 * @throws InvalidInputError `choice` for an unknown table, source, status or key; `range` for a
 *   cell that overlaps others, or replaces none; `date`, `integer` or `shape` for a cell or a
 *   source that is not as it should be
 *
 * @example
 * ```ts
 * const law = extendLaw(defaultLaw, {
 *   tables: {
 *     baseLimits: [
 *       {
 *         from: '2040-07-01',
 *         to: null,
 *         value: { lower: 7620, upper: 38100, averageUsed: 12700 },
 *         status: 'provisional',
 *         sources: ['our-estimate'],
 *       },
 *     ],
 *   },
 *   sources: [
 *     {
 *       id: 'our-estimate',
 *       title: 'Budget of 2040',
 *       issuer: 'Our company',
 *       documentNumber: null,
 *       date: null,
 *       address: null,
 *       checked: 'read',
 *     },
 *   ],
 * });
 * valueOn('baseLimits', '2040-08', law).value.lower; // => 7620
 * valueOn('baseLimits', '2040-06', law).to; // => '2040-06-30'
 * ```
 */
export function extendLaw(law: Law, patch: LawPatch): Law {
  const { tables = {}, sources = [], ...others } = checkRecord(patch, 'patch');
  for (const key of Object.keys(others)) {
    throw new InvalidInputError('choice', 'patch', key, 'the keys tables and sources');
  }
  const allSources = addSources(law.sources, sources);
  const isSource = (id: string) => Object.hasOwn(allSources, id);
  const allTables: Record<string, Table> = { ...law.tables };
  for (const [name, cells] of Object.entries(checkRecord(tables, 'patch.tables'))) {
    const table = Object.hasOwn(allTables, name) ? allTables[name] : undefined;
    if (table === undefined) {
      throw new InvalidInputError('choice', 'patch.tables', name, 'the name of a table');
    }
    allTables[name] = addCells(table, cells, `patch.tables.${name}`, isSource);
  }
  // Every name keeps a table of its own kind: the compiler does not follow that through a loop.
  return deepFreeze({ kind: 'law', tables: allTables as Law['tables'], sources: allSources });
}

function addSources(held: Law['sources'], given: unknown): Law['sources'] {
  const sources = checkList(given, 'patch.sources');
  const all: Record<string, Source> = { ...held };
  for (const [i, source] of sources.entries()) {
    const isTaken = (id: string) => Object.hasOwn(all, id);
    const added = checkSource(source, `patch.sources[${i}]`, isTaken);
    all[added.id] = added;
  }
  return all;
}

function addCells(
  table: Table,
  given: unknown,
  path: string,
  isSource: (id: string) => boolean,
): Table {
  return checkFilledList(given, path)
    .map((cell, i) => ({
      cell: checkCell(table.name, cell, `${path}[${i}]`, isSource),
      replace: checkReplace(cell, `${path}[${i}].replace`),
      path: `${path}[${i}]`,
    }))
    .sort((a, b) => (a.cell.from < b.cell.from ? -1 : 1))
    .reduce((all, added) => placeCell(all, added.cell, added.replace, added.path), table);
}

function checkReplace(cell: unknown, path: string): boolean {
  const { replace = false } = checkRecord(cell, path);
  if (typeof replace === 'boolean') return replace;
  throw new InvalidInputError('shape', path, replace, 'true or false');
}
