import {
  type Cell,
  coverage,
  type DateSpan,
  type Gap,
  type RuleDate,
  type Source,
  sourceOf,
  type Table,
  type TableCoverage,
} from '../law/index.js';
import type { Schema } from './envelopes.js';

/** What `law --json` writes. */
export interface CoverageEnvelope extends Schema<'law-coverage'> {
  readonly tables: readonly TableCoverage[];
}

/** What `law TABLE --json` writes. */
export interface TableEnvelope extends Schema<'law-table'> {
  readonly table: string;
  readonly unit: string;
  readonly cells: readonly Cell[];
  readonly gaps: readonly Gap[];
}

/** What `law TABLE --on DATE --json` writes; `cell` null when nothing is held on the date. */
export interface ValueEnvelope extends Schema<'law-value'> {
  readonly table: string;
  readonly unit: string;
  readonly on: string;
  readonly cell: Cell | null;
  readonly sources: readonly Source[];
  readonly held: readonly DateSpan[];
  readonly gap: Gap | null;
}

/** What `law --on DATE --json` writes. */
export interface ValuesEnvelope extends Schema<'law-values'> {
  readonly on: string;
  readonly values: readonly {
    readonly table: string;
    readonly unit: string;
    readonly cell: Cell | null;
  }[];
}

export function coverageEnvelope(): CoverageEnvelope {
  return { schema: 'shanghai-pension/law-coverage/1', tables: coverage().tables };
}

export function tableEnvelope({ name, unit, cells, gaps }: Table): TableEnvelope {
  return { schema: 'shanghai-pension/law-table/1', table: name, unit, cells, gaps };
}

export function valuesEnvelope(
  on: RuleDate,
  values: readonly { readonly table: Table; readonly cell: Cell | null }[],
): ValuesEnvelope {
  return {
    schema: 'shanghai-pension/law-values/1',
    on: String(on),
    values: values.map(({ table, cell }) => ({ table: table.name, unit: table.unit, cell })),
  };
}

export function valueEnvelope(
  { name, unit }: Table,
  on: RuleDate,
  found: { readonly cell: Cell } | { readonly held: readonly DateSpan[]; readonly gap: Gap | null },
): ValueEnvelope {
  const cell = 'cell' in found ? found.cell : null;
  return {
    schema: 'shanghai-pension/law-value/1',
    table: name,
    unit,
    on: String(on),
    cell,
    sources: (cell?.sources ?? []).map((id) => sourceOf(id)),
    held: 'held' in found ? found.held : [],
    gap: 'gap' in found ? found.gap : null,
  };
}
