import type { IsoDate } from '../calendar/index.js';
import { basisOf } from './basis.js';
import { type CitationId, citation } from './citations.js';
import { defaultLaw } from './default-law.js';
import { lawDue } from './law-due.js';
import type { Cell, Law, LawValues, RuleDate, Source, TableName, Unit } from './model.js';
import { sourceOf } from './sources.js';
import type { Basis } from './status.js';
import { valueOn } from './value-on.js';

/** A figure of law, with all that explains it. */
export interface LawFigure {
  readonly kind: 'law-figure';
  readonly table: TableName;
  readonly unit: Unit;
  /** The value, its days, its status, and what other sources say. */
  readonly cell: Cell<LawValues[TableName]>;
  /** The sources of the cell in full, in its order. */
  readonly sources: readonly Source[];
  /**
   * Last day by which somebody should have looked whether there is a newer figure; null when the
   * table has one, or changes only when the law is changed.
   */
  readonly lookAgainBy: IsoDate | null;
  readonly basis: Basis;
}

/**
 * A figure of law at a time, to be explained: its cell, the sources in full, and by when to look for
 * a newer one.
 *
 * @param table - name of the table
 * @param on - ISO month or ISO date
 * @param law - the law to look in; the built-in one when left out
 * @returns the cell with what is known of it
 * @throws InvalidInputError `choice` for an unknown table; `month` or `date` when `on` is neither
 * @throws RuleNotKnownError when the table has no value for that time
 *
 * @example
 * ```ts
 * const rate = lawFigure('lateFeeRate', '2021-03');
 * rate.sources[0].title; // => '中华人民共和国社会保险法'
 * const [step] = explain(rate, { locale: 'en' });
 * step.text; // => 'Late fee, from 2011-07-01 on: 0.05% (share a day), announced.'
 * step.citations; // => ["late-fee"]
 * lawFigure('baseLimits', '2018-06').lookAgainBy; // => null
 * ```
 */
export function lawFigure(table: TableName, on: RuleDate, law: Law = defaultLaw): LawFigure {
  const cell = valueOn(table, on, law);
  const rules = (RULES[table] ?? []).filter((rule) => cell.sources.includes(citation(rule).source));
  return {
    kind: 'law-figure',
    table,
    unit: law.tables[table].unit,
    cell,
    sources: cell.sources.map((id) => sourceOf(id, law)),
    lookAgainBy: lookAgainBy(table, cell, law),
    basis: basisOf(rules, [cell]),
  };
}

/** Rules of tables whose figures stand in an article of law. */
const RULES: Readonly<Partial<Record<TableName, readonly CitationId[]>>> = {
  lateFeeRate: ['late-fee', 'late-fee-before-2011'],
  minimumContributionMonths: ['minimum-period', 'rising-minimum-period'],
};

function lookAgainBy(name: TableName, { from }: Cell, law: Law): IsoDate | null {
  const due = lawDue(from, law).tables.find(({ table }) => table === name);
  return due !== undefined && from >= due.lastHeld.from ? due.lookAgainBy : null;
}
