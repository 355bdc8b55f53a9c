import { type IsoDate, shiftDate } from '../../src/calendar/index.js';
import {
  defaultLaw,
  extendLaw,
  type Law,
  type Table,
  type TableName,
} from '../../src/law/index.js';

/** Their last cell of 2026 had no end yet; later figures end it. */
const OPEN_IN_2026: readonly TableName[] = ['baseLimits', 'minimumWage'];

/**
 * A law without the yearly figures that came after 2026, so that a test may reckon beyond the last
 * figure, and go on doing so when the next one is in the tables. Tables that change only when the
 * law is changed are as they are.
 */
export function knownIn2026(law: Law): Law {
  const tables = Object.fromEntries(
    Object.entries(law.tables).map(([name, table]) => [name, tableIn2026(table)]),
  );
  // Every name keeps a table of its own kind: the compiler does not follow that through a loop.
  return withRateOf2026({ ...law, tables: tables as unknown as Law['tables'] });
}

function tableIn2026(table: Table): Table {
  const { review } = table;
  if (review === null) return table;
  const unknownFrom: IsoDate = review.published === 'a-year-later' ? '2026-01-01' : '2027-01-01';
  const lastKnown = shiftDate(unknownFrom, -1);
  const { seenUnchanged } = review;
  return {
    ...table,
    review: {
      ...review,
      ...(seenUnchanged !== undefined && {
        seenUnchanged: earlier(seenUnchanged, lastKnown),
      }),
    },
    cells: table.cells
      .filter(({ from }) => from < unknownFrom)
      .map((cell) =>
        OPEN_IN_2026.includes(table.name) && cell.to !== null && cell.to > lastKnown
          ? { ...cell, to: null }
          : cell,
      ),
    gaps: table.gaps
      .filter(({ from }) => from < unknownFrom)
      .map((gap) => ({ ...gap, to: earlier(gap.to, lastKnown) })),
  };
}

function earlier(day: IsoDate, other: IsoDate): IsoDate {
  return day > other ? other : day;
}

/** The rate of 2026 was not announced yet. */
function withRateOf2026(law: Law): Law {
  return extendLaw(law, {
    tables: {
      accountInterestRate: [
        {
          from: '2026-01-01',
          to: '2026-12-31',
          value: '0.026',
          status: 'provisional',
          sources: ['liubig-engine'],
          replace: true,
        },
      ],
    },
  });
}

/** The built-in law as it was at the end of 2026: base limits from July, no rate announced yet. */
export const LAW_OF_2026: Law = knownIn2026(defaultLaw);
