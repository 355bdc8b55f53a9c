import type { ExplanationStep } from '../explain/index.js';
import {
  type Cell,
  defaultLaw,
  type Gap,
  type LawFigure,
  lawFigure,
  type RuleDate,
  type Table,
} from '../law/index.js';
import type { Page } from './page.js';
import { allSteps } from './views/explained.js';

/** A table and its value on a date; null where it has none, and then the gap it declares, if any. */
export interface TableValue {
  readonly table: Table;
  readonly cell: Cell | null;
  readonly gap: Gap | null;
}

/** The newest figure of each table. */
export function newestFigures(): readonly LawFigure[] {
  return Object.values(defaultLaw.tables).flatMap((table: Table) => figuresOf(table).slice(-1));
}

/** Every figure of a table. */
export function figuresOf({ name, cells }: Table): readonly LawFigure[] {
  return cells.map(({ from }) => lawFigure(name, from));
}

/** The figures of tables on a date. */
export function figuresOn(on: RuleDate, values: readonly TableValue[]): readonly LawFigure[] {
  return values.flatMap(({ table, cell }) => (cell === null ? [] : [lawFigure(table.name, on)]));
}

/** The steps of figures of law; where a source is to be found, and when to look again, is said once. */
export function figureSteps(page: Page, figures: readonly LawFigure[]): ExplanationStep[] {
  const said = new Set<string>();
  return allSteps(page, figures).filter(({ rule, text, sources }) => {
    if (!ONCE.includes(rule)) return true;
    const key = [text, ...sources].join();
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

const ONCE = ['law-figure.source', 'law-figure.look-again'];
