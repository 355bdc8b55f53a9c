import { fromMonthIndex, type IsoDate, type MonthIndex } from '../calendar/index.js';
import {
  type Basis,
  basisOf,
  type Cell,
  type CellStatus,
  type DateSpan,
  frozenBasis,
  type Law,
  mergeBasis,
} from '../law/index.js';
import { CALCULATION_BASE, cellOn } from '../law/tables/index.js';

/**
 * What a calculation base is to a pension.
 *
 * - `final`: the base of the year of retirement
 * - `provisional`: the base of the year before, used until that of the year is known
 * - `given`: the caller's own
 */
export type CalculationBaseUse = 'final' | 'provisional' | 'given';

/** A calculation base (计发基数) that a pension may be computed with. */
export interface PossibleBase {
  readonly use: CalculationBaseUse;
  /** Fen a month. */
  readonly fen: number;
  /** `disputed` when the sources name several bases for the year; null for the caller's own. */
  readonly status: CellStatus | null;
  /** A base that another one replaces later is provisional here, however well it is known. */
  readonly basis: Basis;
}

/** The calculation bases for a month, and what they rest on. */
export interface PossibleBases {
  readonly bases: readonly PossibleBase[];
  readonly basis: Basis;
}

type BaseTable = typeof CALCULATION_BASE;

/** From January up to this month pensions begin with the base of the year before. */
export const LAST_PROVISIONAL_MONTH = 7;

const found = /* @__PURE__ */ new WeakMap<BaseTable, Map<MonthIndex, PossibleBases>>();

/**
 * The calculation bases (计发基数) for a month of retirement, those of the year first. A new average is
 * published about July; from January on pensions are computed with the base of the year before, and
 * computed anew later.
 *
 * @throws RuleNotKnownError when neither the year's base nor a provisional one is known
 */
export function calculationBases(month: MonthIndex, law: Law | undefined): PossibleBases {
  const table = law === undefined ? CALCULATION_BASE : law.tables.calculationBase;
  let byMonth = found.get(table);
  if (byMonth === undefined) {
    byMonth = new Map();
    found.set(table, byMonth);
  }
  let bases = byMonth.get(month);
  if (bases === undefined) {
    bases = basesIn(table, month);
    byMonth.set(month, bases);
  }
  return bases;
}

function basesIn(table: BaseTable, month: MonthIndex): PossibleBases {
  const early = (month % 12) + 1 <= LAST_PROVISIONAL_MONTH;
  const final = figuresOf(month, table);
  const provisional = early ? figuresOf(month - 12, table) : [];
  if (final.length + provisional.length === 0) final.push(cellOn(table, fromMonthIndex(month)));
  const bases = [
    ...final.map((each) => baseOf(each, 'final', basisOf([], [each]))),
    ...provisional.map((each) =>
      baseOf(each, 'provisional', basisOf(['provisional-base'], [laterReplaced(each)])),
    ),
  ];
  return {
    bases,
    basis: frozenBasis(
      mergeBasis([
        ...(provisional.length > 0 ? [basisOf(['provisional-base'])] : []),
        ...bases.map(({ basis }) => basis),
      ]),
    ),
  };
}

type Figure = Pick<Cell<number>, 'value' | 'status' | 'sources'>;

function figuresOf(month: MonthIndex, table: BaseTable): Figure[] {
  const day: IsoDate = `${fromMonthIndex(month)}-01`;
  const holds = ({ from, to }: DateSpan) => from <= day && (to === null || day <= to);
  const cell = table.cells.find(holds);
  if (cell !== undefined) return [cell];
  const readings = table.gaps.find(holds)?.alternatives ?? [];
  return readings.map((reading) => ({ ...reading, status: 'disputed' }));
}

function baseOf({ value, status }: Figure, use: CalculationBaseUse, basis: Basis): PossibleBase {
  return { use, fen: value * 100, status, basis: frozenBasis(basis) };
}

/** However well a base is known, it is provisional where another one takes its place later. */
function laterReplaced(figure: Figure): Figure {
  return figure.status === 'disputed' ? figure : { ...figure, status: 'provisional' };
}
