import {
  type Cell,
  coverage,
  type DateSpan,
  type Gap,
  lawFigure,
  type RuleDate,
  RuleNotKnownError,
  type Source,
  sourceOf,
  type Table,
  type TableCoverage,
} from '../law/index.js';
import type { Schema } from './envelopes.js';
import {
  figureSteps,
  figuresOf,
  figuresOn,
  newestFigures,
  type TableValue,
} from './law-figures.js';
import type { Page } from './page.js';
import { type Explained, explainedSteps, explanationOf } from './views/explained.js';

/** What `law --json` writes. */
export interface CoverageEnvelope extends Schema<'law-coverage'>, Explained {
  readonly tables: readonly TableCoverage[];
}

/** What `law TABLE --json` writes. */
export interface TableEnvelope extends Schema<'law-table'>, Explained {
  readonly table: string;
  readonly unit: string;
  readonly cells: readonly Cell[];
  readonly gaps: readonly Gap[];
}

/** What `law TABLE --on DATE --json` writes; `cell` null when nothing is held on the date. */
export interface ValueEnvelope extends Schema<'law-value'>, Explained {
  readonly table: string;
  readonly unit: string;
  readonly on: string;
  readonly cell: Cell | null;
  readonly sources: readonly Source[];
  readonly held: readonly DateSpan[];
  readonly gap: Gap | null;
}

/** What `law --on DATE --json` writes. */
export interface ValuesEnvelope extends Schema<'law-values'>, Explained {
  readonly on: string;
  readonly values: readonly {
    readonly table: string;
    readonly unit: string;
    readonly cell: Cell | null;
    readonly gap: Gap | null;
  }[];
}

export function coverageEnvelope(page: Page): CoverageEnvelope {
  return {
    schema: 'shanghai-pension/law-coverage/1',
    tables: coverage().tables,
    ...explanationOf(page, () => figureSteps(page, newestFigures())),
  };
}

export function tableEnvelope(page: Page, table: Table): TableEnvelope {
  const { name, unit, cells, gaps } = table;
  return {
    schema: 'shanghai-pension/law-table/1',
    table: name,
    unit,
    cells,
    gaps,
    ...explanationOf(page, () => figureSteps(page, figuresOf(table))),
  };
}

export function valuesEnvelope(
  page: Page,
  on: RuleDate,
  values: readonly TableValue[],
): ValuesEnvelope {
  return {
    schema: 'shanghai-pension/law-values/1',
    on: String(on),
    values: values.map(({ table, cell, gap }) => {
      return { table: table.name, unit: table.unit, cell, gap };
    }),
    ...explanationOf(page, () => figureSteps(page, figuresOn(on, values))),
  };
}

export function valueEnvelope(
  page: Page,
  { name, unit }: Table,
  on: RuleDate,
  found: Cell | RuleNotKnownError,
): ValueEnvelope {
  const fields = {
    schema: 'shanghai-pension/law-value/1',
    table: name,
    unit,
    on: String(on),
  } as const;
  if (found instanceof RuleNotKnownError) {
    const { held, gap } = found;
    const explanation = explanationOf(page, () => explainedSteps(page, found));
    return { ...fields, cell: null, sources: [], held, gap, ...explanation };
  }
  return {
    ...fields,
    cell: found,
    sources: found.sources.map((id) => sourceOf(id)),
    held: [],
    gap: null,
    ...explanationOf(page, () => explainedSteps(page, lawFigure(name, on))),
  };
}
