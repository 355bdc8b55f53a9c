import { describe, expect, it } from 'vitest';
import { type IsoDate, isIsoDate, shiftDate } from '../../src/calendar/index.js';
import {
  type Cell,
  defaultLaw,
  extendLaw,
  type Law,
  type LawPatch,
  lawDue,
  type TableName,
} from '../../src/law/index.js';
import { LAW_OF_2026 } from './law-of-2026.js';

const CHANGES_EVERY_YEAR = [
  'averageMonthlyWageFullCaliber',
  'averageAnnualWageFullCaliber',
  'baseLimits',
  'accountInterestRate',
  'calculationBase',
  'minimumWage',
  'unemploymentBenefit',
] as const satisfies readonly TableName[];

const of = (table: TableName, law: Law = LAW_OF_2026, on: IsoDate = '2026-11-21') => {
  const found = lawDue(on, law).tables.find((due) => due.table === table);
  if (found === undefined) throw new Error(`${table} is never due`);
  return found;
};
const withCells = (tables: LawPatch['tables']): Law =>
  extendLaw(LAW_OF_2026, tables === undefined ? {} : { tables });

describe('lawDue', () => {
  it('has the tables that change every year, and no other', () => {
    const due = lawDue('2026-11-21');
    expect(due.kind).toBe('law-due');
    expect(due.on).toBe('2026-11-21');
    expect(due.tables.map(({ table }) => table)).toEqual(CHANGES_EVERY_YEAR);
    for (const [name, { review }] of Object.entries(defaultLaw.tables)) {
      expect([name, review !== null]).toEqual([
        name,
        CHANGES_EVERY_YEAR.some((known) => known === name),
      ]);
    }
  });

  it.each<[TableName, { from: IsoDate; to: IsoDate | null }, IsoDate]>([
    ['baseLimits', { from: '2026-07-01', to: null }, '2027-07-01'],
    // The rate of 2026 is provisional: that of 2025 is the last one held.
    ['accountInterestRate', { from: '2025-01-01', to: '2025-12-31' }, '2026-06-30'],
    // The average of 2026 comes out in 2027.
    ['averageMonthlyWageFullCaliber', { from: '2025-01-01', to: '2025-12-31' }, '2027-07-01'],
    // Looked for up to 2025 and declared not to be found.
    ['averageAnnualWageFullCaliber', { from: '2022-01-01', to: '2025-12-31' }, '2027-07-01'],
    ['calculationBase', { from: '2026-01-01', to: '2026-12-31' }, '2027-07-31'],
    // Still in force in September 2026, so not before the first of July after that.
    ['minimumWage', { from: '2025-07-01', to: null }, '2027-07-01'],
    ['unemploymentBenefit', { from: '2026-07-01', to: '2028-06-30' }, '2028-07-01'],
  ])('%s', (table, lastHeld, lookAgainBy) => {
    expect(of(table)).toMatchObject({ lastHeld, lookAgainBy });
  });

  it('is overdue from the day after', () => {
    for (const { table, lookAgainBy } of lawDue('2026-11-21').tables) {
      expect(of(table, defaultLaw, shiftDate(lookAgainBy, -1)).overdue).toBe(false);
      expect(of(table, defaultLaw, lookAgainBy).overdue).toBe(false);
      expect(of(table, defaultLaw, shiftDate(lookAgainBy, 1)).overdue).toBe(true);
    }
  });

  it('gives reasons, and days of the year that every year has', () => {
    for (const name of CHANGES_EVERY_YEAR) {
      const { review, cells } = defaultLaw.tables[name];
      expect(of(name, defaultLaw).reason).toBe(review?.reason);
      expect(review?.reason).toMatch(/^[A-Z].*\.$/);
      expect(isIsoDate(`2027-${review?.by ?? '00-00'}`)).toBe(true);
      const last = cells.at(-1);
      if (review?.seenUnchanged) expect(last && review.seenUnchanged > last.from).toBe(true);
    }
  });

  it('is no longer due once the figure is there', () => {
    const cell = { from: '2026-01-01', to: '2026-12-31', sources: ['ssp'] } as const;
    const rate = (status: 'announced' | 'provisional') =>
      withCells({ accountInterestRate: [{ ...cell, value: '0.02', status, replace: true }] });
    expect(of('accountInterestRate', rate('announced'))).toMatchObject({
      lastHeld: { from: '2026-01-01', to: '2026-12-31' },
      lookAgainBy: '2027-06-30',
    });
    expect(of('accountInterestRate', rate('provisional')).lookAgainBy).toBe('2026-06-30');
  });

  it('stays due for a provisional figure that later ones follow', () => {
    const later = { from: '2027-01-01', to: '2027-12-31', sources: ['ssp'] } as const;
    const law = withCells({
      accountInterestRate: [{ ...later, value: '0.02', status: 'announced' }],
    });
    expect(of('accountInterestRate', law).lookAgainBy).toBe('2026-06-30');
  });

  it('follows what was last seen only while that is later than the figure', () => {
    const rise: Cell<number> = {
      from: '2027-07-01',
      to: null,
      value: 2800,
      status: 'announced',
      sources: ['ssp'],
    };
    const law = withCells({ minimumWage: [rise] });
    expect(of('minimumWage', law).lookAgainBy).toBe('2028-07-01');
    const { minimumWage } = LAW_OF_2026.tables;
    const seen = (seenUnchanged: IsoDate): Law => ({
      ...LAW_OF_2026,
      tables: {
        ...LAW_OF_2026.tables,
        minimumWage: {
          ...minimumWage,
          review: { by: '07-01', published: 'within-the-period', seenUnchanged, reason: 'R.' },
        },
      },
    });
    expect(of('minimumWage', seen('2026-06-30')).lookAgainBy).toBe('2026-07-01');
    expect(of('minimumWage', seen('2026-07-01')).lookAgainBy).toBe('2027-07-01');
    expect(of('minimumWage', seen('2027-06-30')).lookAgainBy).toBe('2027-07-01');
    expect(of('minimumWage', seen('2027-07-01')).lookAgainBy).toBe('2028-07-01');
  });

  it('has nothing to say of a table without a figure that is not provisional', () => {
    const { accountInterestRate } = LAW_OF_2026.tables;
    const law: Law = {
      ...LAW_OF_2026,
      tables: {
        ...LAW_OF_2026.tables,
        accountInterestRate: {
          ...accountInterestRate,
          cells: accountInterestRate.cells.slice(-1),
          gaps: [],
        },
      },
    };
    expect(lawDue('2030-01-01', law).tables.map(({ table }) => table)).not.toContain(
      'accountInterestRate',
    );
  });

  it.each(['2027-02-29', '2027-07', '', 'today'])('refuses %j', (on) => {
    expect(() => lawDue(on as IsoDate)).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code: 'date', path: 'on' }),
    );
  });
});

interface Report {
  readonly output: string;
  readonly error: string;
  readonly exitCode: number;
}

describe('npm run law:due', async () => {
  const script: string = new URL('../../scripts/law-due.mjs', import.meta.url).href;
  const { report } = (await import(script)) as {
    report: (args: readonly string[], due: typeof lawDue) => Report;
  };
  const run = (...args: string[]) => report(args, (on) => lawDue(on, LAW_OF_2026));

  it('lists what is overdue on a date, and why', () => {
    const { output, error, exitCode } = run('2027-07-15');
    const lines = output.split('\n');
    expect(exitCode).toBe(1);
    expect(error).toBe('');
    expect(lines[0]).toMatch(/^table +last held +look again by +overdue on 2027-07-15$/);
    expect(lines).toHaveLength(2 * CHANGES_EVERY_YEAR.length + 2);
    const limits = lines.findIndex((line) => line.startsWith('baseLimits'));
    expect(lines[limits]).toMatch(/2026-07-01 to open +2027-07-01 +OVERDUE$/);
    expect(lines[limits + 1]).toContain('New limits hold from 1 July.');
    const benefit = lines.find((line) => line.startsWith('unemploymentBenefit'));
    expect(benefit).toMatch(/2026-07-01 to 2028-06-30 +2028-07-01 +no$/);
  });

  it('ends with 0 when nothing is overdue', () => {
    expect(run('2026-06-30')).toMatchObject({ exitCode: 0, error: '' });
    expect(run('2026-07-01').exitCode).toBe(1);
  });

  it.each([[[]], [['2027-07-15', '2028-07-15']], [['July']], [['2027-02-29']]])(
    'refuses %j',
    (args) => {
      const { output, error, exitCode } = run(...args);
      expect([output, exitCode]).toEqual(['', 64]);
      expect(error).toContain('Usage: npm run law:due -- YYYY-MM-DD');
    },
  );
});
