import type { YearMonth } from '../../src/calendar/index.js';
import type { Contribution, Period, Statement } from '../../src/statement/index.js';

type Part<K extends keyof Statement> = Partial<Statement[K]>;

/** The parts of a statement that a test sets; what it leaves out is not printed. */
export interface StatementParts
  extends Partial<Omit<Statement, 'deemed' | 'opening' | 'current' | 'closing'>> {
  readonly deemed?: Part<'deemed'>;
  readonly opening?: Part<'opening'>;
  readonly current?: Part<'current'>;
  readonly closing?: Part<'closing'>;
}

/** A statement of one year on which nothing is printed but its dates and the given parts. */
export function statementOf(year: number, parts: StatementParts = {}): Statement {
  return {
    kind: 'statement',
    layout: 'shanghai-annual',
    year,
    asOf: `${year}-12`,
    name: null,
    idNumber: null,
    accountNumber: null,
    employer: null,
    monthsBefore1993: null,
    arrears: { months: null, amount: null },
    supplement: {
      averageMonthlyWage: null,
      contributionBase: null,
      monthlyPersonalContribution: null,
    },
    contributions: [],
    absent: {},
    unreadable: {},
    ...parts,
    deemed: { months: null, period: null, wordedUntil: null, ...parts.deemed },
    opening: {
      asOf: `${year - 1}-12`,
      months: null,
      period: null,
      balance: null,
      ...parts.opening,
    },
    current: {
      year,
      months: null,
      period: null,
      credited: null,
      interest: null,
      ...parts.current,
    },
    closing: { asOf: `${year}-12`, months: null, period: null, balance: null, ...parts.closing },
  };
}

export function period(start: YearMonth, end: YearMonth | null): Period {
  return { start, end };
}

/** A row of the list, paid unless said otherwise. */
export function row(month: YearMonth | null, paid: boolean | null = true): Contribution {
  const status = paid === null ? '核定中' : paid ? '已缴费' : '欠费';
  return { sequence: null, month, employer: null, months: paid ? 1 : 0, status, paid, note: '' };
}

/** Paid rows for some months of a year. */
export function rowsOf(year: number, months: readonly number[]): Contribution[] {
  return months.map((month) => row(`${year}-${String(month).padStart(2, '0')}` as YearMonth));
}

export const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
