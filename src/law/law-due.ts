import {
  fromMonthIndex,
  type IsoDate,
  type IsoDateInput,
  monthOfDate,
  shiftDate,
  toIsoDate,
  yearOf,
} from '../calendar/index.js';
import { defaultLaw } from './default-law.js';
import type { DateSpan, DayOfYear, Law, Table, TableName, YearlyReview } from './model.js';

/** When a table is to be looked at again. */
export interface TableDue {
  readonly table: TableName;
  /**
   * The last time for which the table has a figure that is not provisional, or declares that there
   * is none.
   */
  readonly lastHeld: DateSpan;
  /** Last day by which somebody should have looked whether there is a new figure. */
  readonly lookAgainBy: IsoDate;
  /** Whether that day has passed. */
  readonly overdue: boolean;
  /** Why by that day, for whoever maintains the table, in English. */
  readonly reason: string;
}

/** When the tables that change every year are to be looked at again. */
export interface LawDue {
  readonly kind: 'law-due';
  /** Day from which it was seen. */
  readonly on: IsoDate;
  /** In the order of the law. */
  readonly tables: readonly TableDue[];
}

/**
 * By when the tables that change every year are to be looked at again, and which of them are overdue.
 * The day follows from the last figure held, so a table is no longer due once next year's figure is
 * in it. A provisional figure does not count as held.
 *
 * @param on - ISO date from which it is seen
 * @param law - the law; the built-in one when left out
 * @returns one entry for each table that changes every year
 * @throws InvalidInputError `date` when `on` is none
 *
 * @example
 * ```ts
 * const value = { lower: 7620, upper: 38100, averageUsed: 12700 };
 * const days = { from: '2040-07-01', to: null } as const;
 * const cell = { ...days, value, status: 'announced', sources: ['our-copy'] } as const;
 * const source = { id: 'our-copy', title: 'Base limits of 2040', issuer: 'Shanghai' };
 * const seen = { documentNumber: null, date: null, address: null, checked: 'read' } as const;
 * const law = extendLaw(defaultLaw, {
 *   tables: { baseLimits: [cell] },
 *   sources: [{ ...source, ...seen }],
 * });
 * const { tables } = lawDue('2041-07-15', law);
 * const limits = tables.find(({ table }) => table === 'baseLimits');
 * limits?.lastHeld; // => { "from": "2040-07-01", "to": null }
 * [limits?.lookAgainBy, limits?.overdue]; // => ['2041-07-01', true]
 * ```
 */
export function lawDue(on: IsoDateInput, law: Law = defaultLaw): LawDue {
  const day = toIsoDate(on, 'on');
  return {
    kind: 'law-due',
    on: day,
    tables: Object.values(law.tables).flatMap((table: Table) => dueOf(table, day)),
  };
}

function dueOf({ name, review, cells, gaps }: Table, on: IsoDate): readonly TableDue[] {
  if (review === null) return [];
  const firstProvisional = cells.find(({ status }) => status === 'provisional');
  const settled = [...cells, ...gaps]
    .filter(({ from }) => firstProvisional === undefined || from < firstProvisional.from)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const last = settled.at(-1);
  if (last === undefined) return [];
  const lookAgainBy = lookAgainAfter(last, review);
  return [
    {
      table: name,
      lastHeld: { from: last.from, to: last.to },
      lookAgainBy,
      overdue: on > lookAgainBy,
      reason: review.reason,
    },
  ];
}

function lookAgainAfter(last: DateSpan, { by, published, seenUnchanged }: YearlyReview): IsoDate {
  const next = last.to === null ? yearLater(last.from) : shiftDate(last.to, 1);
  const expected = published === 'a-year-later' ? yearLater(next) : next;
  return dayFrom(
    seenUnchanged === undefined || seenUnchanged < expected
      ? expected
      : shiftDate(seenUnchanged, 1),
    by,
  );
}

/** The first such day of a year on a date or after it. */
function dayFrom(date: IsoDate, by: DayOfYear): IsoDate {
  const year = yearOf(monthOfDate(date));
  const sameYear: IsoDate = `${year}-${by}`;
  return sameYear < date ? `${year + 1}-${by}` : sameYear;
}

/** The first day of a month, a year later. */
function yearLater(date: IsoDate): IsoDate {
  return `${fromMonthIndex(monthOfDate(date) + 12)}-01`;
}
