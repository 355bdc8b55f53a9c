import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { auditStatement, type Finding, type FindingCode } from '../../src/audit/index.js';
import { InvalidInputError } from '../../src/input/index.js';
import { extendLaw } from '../../src/law/index.js';
import type {
  Contribution,
  Severity,
  Statement,
  SupplementFigure,
} from '../../src/statement/index.js';
import { LAW_OF_2026 } from '../law/law-of-2026.js';
import {
  clean2016,
  mailed2017,
  masked2022,
  month,
  paidYear,
  row,
  withRow,
  withSection,
} from './statements.js';

function found(code: FindingCode, statement: Statement): readonly Finding[] {
  return auditStatement(statement).filter((finding) => finding.code === code);
}

const figure = (year: number | null, amount: Decimal.Value | null): SupplementFigure => ({
  year,
  amount: amount === null ? null : new Decimal(amount),
});

/** A statement with a list of a year, without any balance, with what is given. */
function paidIn(
  year: number,
  numbers: readonly number[],
  credited: Decimal.Value,
  base: SupplementFigure | null = null,
): Statement {
  const asOf = month(year, 12);
  const rows: Contribution[] = numbers.map((number, i) => row(i + 1, month(year, number)));
  return {
    ...clean2016,
    year,
    asOf,
    opening: { asOf: month(year - 1, 12), months: null, period: null, balance: null },
    current: {
      year,
      months: numbers.length,
      period: null,
      credited: new Decimal(credited),
      interest: null,
    },
    closing: { asOf, months: null, period: null, balance: null },
    supplement: {
      averageMonthlyWage: null,
      contributionBase: base,
      monthlyPersonalContribution: null,
    },
    contributions: rows,
  };
}

const YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('credited-amount', () => {
  const code = 'credited-amount';
  const among = (
    statement: (credited: string) => Statement,
    least: string,
    most: string,
    severity: Severity = 'info',
  ) => {
    const fen = new Decimal('0.01');
    expect(found(code, statement(least))).toEqual([]);
    expect(found(code, statement(most))).toEqual([]);
    expect(found(code, statement(new Decimal(least).minus(fen).toFixed()))).toEqual([
      expect.objectContaining({ severity, expected: new Decimal(least) }),
    ]);
    expect(found(code, statement(new Decimal(most).plus(fen).toFixed()))).toEqual([
      expect.objectContaining({ severity, expected: new Decimal(most) }),
    ]);
  };

  it('every month lies between what the limits of the year allow', () => {
    expect(auditStatement(paidIn(2016, YEAR, '17105.53'))).toEqual([
      {
        kind: 'finding',
        code,
        severity: 'info',
        fields: ['current.credited', 'contributions'],
        printed: new Decimal('17105.53'),
        expected: new Decimal('17105.52'),
        basis: expect.objectContaining({
          citations: expect.arrayContaining(['contribution-rates', 'base-limits']),
        }),
      },
    ]);
    among((credited) => paidIn(2016, YEAR, credited), '3138.96', '17105.52');
    among((credited) => paidIn(2016, [7], credited), '261.58', '1425.46');
    among((credited) => paidIn(2019, YEAR, credited), '4106.64', '23648.88');
    among((credited) => paidIn(2025, YEAR, credited), '7087.44', '35811.12');
    among((credited) => paidIn(2026, YEAR, credited), '7160.4', '36222.96');
  });

  it('names the count where there is no list', () => {
    const twelve = withSection(mailed2017, 'opening', { balance: null });
    const credited = new Decimal(1);
    expect(found(code, withSection(twelve, 'current', { credited }))).toEqual([
      expect.objectContaining({ fields: ['current.credited', 'current.months'] }),
    ]);
  });

  it('limits that ended before the year do not count', () => {
    // Those of April 2019, from 4699 on, were replaced by others from 4927 on in May.
    among((credited) => paidIn(2020, YEAR, credited), '4728.72', '26897.52');
  });

  it('a base of the year tells the months of its period', () => {
    const base = figure(2016, 6000);
    const spring = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    among((credited) => paidIn(2016, spring, credited, base), '4580.68', '5746.36', 'warning');
    among((credited) => paidIn(2016, YEAR, credited, base), '5103.84', '8597.28', 'warning');
    among(
      (credited) => paidIn(2020, YEAR, credited, figure(2020, 10000)),
      '7163.76',
      '18249.36',
      'warning',
    );
  });

  it('in 2019 a base tells the months from May on, since April had limits of its own', () => {
    among(
      (credited) => paidIn(2019, YEAR, credited, figure(2019, 10000)),
      '7768.08',
      '14283.76',
      'warning',
    );
    const onUpperLimits = new Decimal('342.32')
      .plus('1879.68')
      .plus(new Decimal('1970.64').times(8));
    const months = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(found(code, paidIn(2019, months, onUpperLimits, figure(2019, 24633)))).toEqual([]);
  });

  it('a first month may have a base of its own, and so may one after a gap', () => {
    const base = figure(2016, 8000);
    // Half of June was paid for: its wage is the base of June only.
    const fromJune = [6, 7, 8, 9, 10, 11, 12];
    expect(found(code, paidIn(2016, fromJune, '4125.04', base))).toEqual([]);
    among((credited) => paidIn(2016, fromJune, credited, base), '4100.98', '5266.06', 'warning');
    among(
      (credited) => paidIn(2016, [5, 6, 8, 9], credited, base),
      '1802.96',
      '4131.12',
      'warning',
    );
  });

  it('a base that tells no paid month leaves the limits alone', () => {
    const base = figure(2016, 6000);
    among((credited) => paidIn(2016, [1, 2, 3], credited, base), '784.74', '4276.38');
    among((credited) => paidIn(2016, [7], credited, base), '261.58', '1425.46');
  });

  it('a base of another year, or of one of several employers, tells nothing', () => {
    const wide = (statement: (credited: string) => Statement) =>
      among(statement, '3138.96', '17105.52');
    wide((credited) => paidIn(2016, YEAR, credited, figure(2017, 6000)));
    wide((credited) => paidIn(2016, YEAR, credited, figure(null, 6000)));
    wide((credited) => paidIn(2016, YEAR, credited, figure(2016, null)));
    wide((credited) =>
      withRow(paidIn(2016, YEAR, credited, figure(2016, 6000)), 7, { employer: '上海示例大学' }),
    );
    wide((credited) =>
      YEAR.reduce(
        (statement, _, i) => withRow(statement, i, { employer: null }),
        paidIn(2016, YEAR, credited, figure(2016, 6000)),
      ),
    );
  });

  it('an unpaid month of another employer changes nothing', () => {
    const other = (credited: string) => {
      const statement = paidIn(2016, [4, 5], credited, figure(2016, 6000));
      const unpaid = { employer: '上海示例大学', months: 0, status: '中断', paid: false };
      const contributions = [...statement.contributions, row(3, '2016-06', unpaid)];
      return { ...statement, contributions };
    };
    among(other, '741.48', '1905.56', 'warning');
  });

  it.each<[string, Statement]>([
    ['before 2016', paidIn(2015, YEAR, 1)],
    ['without limits that begin in the year', paidIn(2040, YEAR, 1)],
    ['without the credited amount', masked2022],
    ['without a count', withSection(paidIn(2016, YEAR, 1), 'current', { months: null })],
    ['with another count', withSection(paidIn(2016, YEAR, 1), 'current', { months: 11 })],
    ['with a back payment', withRow(paidIn(2016, YEAR, 1), 3, { note: '补缴' })],
    ['without any month', paidIn(2016, [], 1)],
    [
      'with a balance that does not add up',
      withSection(clean2016, 'current', { credited: new Decimal(1) }),
    ],
  ])('is silent %s', (_, statement) => {
    expect(found(code, statement)).toEqual([]);
  });
});

/** A mailed statement with another supplement. */
function supplemented(supplement: Partial<Statement['supplement']>): Statement {
  const none = {
    averageMonthlyWage: null,
    contributionBase: null,
    monthlyPersonalContribution: null,
  };
  return { ...mailed2017, supplement: { ...none, ...supplement } };
}

describe('base-outside-limits', () => {
  const code = 'base-outside-limits';
  const base = (year: number | null, amount: Decimal.Value | null) =>
    supplemented({ contributionBase: figure(year, amount) });

  it('the base lies between the limits of the period that begins in its year', () => {
    expect(auditStatement(base(2017, 3901))).toEqual([
      {
        kind: 'finding',
        code,
        severity: 'error',
        fields: ['supplement.contributionBase'],
        printed: new Decimal(3901),
        expected: new Decimal(3902),
        basis: expect.objectContaining({
          citations: expect.arrayContaining(['base-limits']),
        }),
      },
    ]);
    expect(auditStatement(base(2017, 19513))).toEqual([
      expect.objectContaining({ severity: 'error', expected: new Decimal(19512) }),
    ]);
    for (const amount of [3902, 10000, 19512])
      expect(auditStatement(base(2017, amount))).toEqual([]);
  });

  it('in 2019 it lies between the limits of April or of May', () => {
    for (const amount of [4699, 4926, 23497, 24633]) {
      expect(auditStatement(base(2019, amount))).toEqual([]);
    }
    expect(auditStatement(base(2019, 4698))).toEqual([
      expect.objectContaining({ code, expected: new Decimal(4927) }),
    ]);
    expect(auditStatement(base(2019, 24634))).toEqual([
      expect.objectContaining({ code, expected: new Decimal(24633) }),
    ]);
  });

  it('from 2020 on the period begins in July', () => {
    expect(auditStatement(base(2020, 28017))).toEqual([]);
    expect(auditStatement(base(2020, 28018))).toHaveLength(1);
    expect(auditStatement(base(2026, 7545))).toHaveLength(1);
    expect(auditStatement(base(2026, 7546))).toEqual([]);
  });

  it.each<[string, Statement]>([
    ['without a base', supplemented({})],
    ['without its year', base(null, 1)],
    ['without its amount', base(2017, null)],
    ['about limits that are not published', base(2002, 1)],
    ['about a year without limits', base(1999, 1)],
    ['about years to come', base(2040, 1)],
  ])('is silent %s', (_, statement) => {
    expect(auditStatement(statement)).toEqual([]);
  });
});

describe('personal-contribution', () => {
  const personal = (amount: Decimal.Value | null, year: number | null = 2024, base = 7384) =>
    supplemented({
      contributionBase: figure(2024, base),
      monthlyPersonalContribution: figure(year, amount),
    });

  it('is the share of the base, half up to a fen or up to a jiao', () => {
    expect(auditStatement(personal('590.72'))).toEqual([]);
    expect(auditStatement(personal('590.8'))).toEqual([]);
    expect(auditStatement(personal('590.73'))).toEqual([
      {
        kind: 'finding',
        code: 'personal-contribution',
        severity: 'warning',
        fields: ['supplement.contributionBase', 'supplement.monthlyPersonalContribution'],
        printed: new Decimal('590.73'),
        expected: new Decimal('590.72'),
        basis: expect.objectContaining({
          citations: expect.arrayContaining(['contribution-rates']),
        }),
      },
    ]);
    for (const amount of ['590.71', '590.7', '590.9', '591']) {
      expect(auditStatement(personal(amount))).toHaveLength(1);
    }
  });

  it('a base that is no amount is a fault of the caller', () => {
    expect(() => auditStatement(personal(1, 2024, -1))).toThrow(InvalidInputError);
  });

  it.each<[string, Statement]>([
    ['with the amount of another year', personal(1, 2025)],
    ['without its year', personal(1, null)],
    ['without its amount', personal(null)],
    ['without it', supplemented({ contributionBase: figure(2024, 7384) })],
    ['without a base', supplemented({ monthlyPersonalContribution: figure(2024, 1) })],
    [
      'without the year of both',
      supplemented({
        contributionBase: figure(null, 7384),
        monthlyPersonalContribution: figure(null, 1),
      }),
    ],
    [
      'without the amount of the base',
      supplemented({
        contributionBase: figure(2024, null),
        monthlyPersonalContribution: figure(2024, 1),
      }),
    ],
    [
      'about a year without a rate',
      supplemented({
        contributionBase: figure(1999, 1000),
        monthlyPersonalContribution: figure(1999, 1),
      }),
    ],
  ])('is silent %s', (_, statement) => {
    expect(auditStatement(statement)).toEqual([]);
  });
});

describe('base-from-wage', () => {
  const code = 'base-from-wage';
  const wageAndBase = (
    year: number | null,
    wage: Decimal.Value | null,
    baseYear: number | null,
    base: Decimal.Value | null,
  ) =>
    supplemented({
      averageMonthlyWage: figure(year, wage),
      contributionBase: figure(baseYear, base),
    });

  it('the base is the average wage, rounded and moved to the limits', () => {
    expect(auditStatement(wageAndBase(2017, '6812.45', 2018, 6813))).toEqual([]);
    expect(auditStatement(wageAndBase(2017, '6812.45', 2018, 6812))).toEqual([
      {
        kind: 'finding',
        code,
        severity: 'info',
        fields: ['supplement.averageMonthlyWage', 'supplement.contributionBase'],
        printed: new Decimal(6812),
        expected: new Decimal(6813),
        basis: expect.objectContaining({
          citations: expect.arrayContaining(['base-limits', 'base-from-average-wage']),
        }),
      },
    ]);
    expect(auditStatement(wageAndBase(2017, '4100.45', 2018, 4279))).toEqual([]);
    expect(auditStatement(wageAndBase(2017, 50000, 2018, 21396))).toEqual([]);
    expect(found(code, wageAndBase(2017, 50000, 2018, 50000))).toEqual([
      expect.objectContaining({ expected: new Decimal(21396) }),
    ]);
  });

  it('in 2019 the limits of April and those of May count', () => {
    expect(auditStatement(wageAndBase(2018, 4000, 2019, 4699))).toEqual([]);
    expect(auditStatement(wageAndBase(2018, 4000, 2019, 4927))).toEqual([]);
    expect(auditStatement(wageAndBase(2018, 4000, 2019, 4800))).toEqual([
      expect.objectContaining({ code, expected: new Decimal(4927) }),
    ]);
  });

  it.each<[string, Statement]>([
    ['without a wage', supplemented({ contributionBase: figure(2018, 6000) })],
    ['without a base', supplemented({ averageMonthlyWage: figure(2017, 5000) })],
    ['without the year of the wage', wageAndBase(null, 5000, 2018, 6000)],
    ['without its amount', wageAndBase(2017, null, 2018, 6000)],
    ['without the amount of the base', wageAndBase(2017, 5000, 2018, null)],
    ['with a base of the same year', wageAndBase(2018, 5000, 2018, 6000)],
    ['with a base of a later year', wageAndBase(2016, 5000, 2018, 6000)],
    ['about a year without limits', wageAndBase(2039, 5000, 2040, 6000)],
  ])('is silent %s', (_, statement) => {
    expect(auditStatement(statement)).toEqual([]);
  });
});

describe('checks of money', () => {
  it('take the limits of a law that is given', () => {
    const limits = {
      from: '2027-07-01',
      to: null,
      value: { lower: 7700, upper: 38500, averageUsed: 12833 },
      status: 'announced',
      sources: ['abacus'],
    } as const;
    const law = extendLaw(LAW_OF_2026, { tables: { baseLimits: [limits] } });
    const codesOf = (statement: Statement) =>
      auditStatement(statement, {}, law).map(({ code }) => code);
    const base = figure(2027, 7699);
    const amount = { averageMonthlyWage: figure(2026, 7699), contributionBase: base };
    expect(codesOf(supplemented(amount))).toEqual(['base-outside-limits', 'base-from-wage']);
    expect(codesOf(paidIn(2027, YEAR, 1))).toEqual(['credited-amount']);
    expect(codesOf(paidIn(2027, YEAR, 9600))).toEqual([]);
    const later = extendLaw(LAW_OF_2026, {
      tables: { baseLimits: [{ ...limits, from: '2028-07-01' }] },
    });
    expect(auditStatement(paidIn(2028, YEAR, 1), {}, later)).toEqual([]);
  });

  it('come in the order of their codes', () => {
    const interest = new Decimal(20000);
    const balance = new Decimal(98765.4).plus(1).plus(interest);
    const current = withSection(clean2016, 'current', { interest, credited: new Decimal(1) });
    const statement: Statement = {
      ...withSection(current, 'closing', { balance }),
      supplement: {
        averageMonthlyWage: figure(2016, 6200),
        contributionBase: figure(2017, 60000),
        monthlyPersonalContribution: figure(2017, 1),
      },
      contributions: paidYear(2016, '上海示例机械厂'),
    };
    expect(auditStatement(statement).map(({ code }) => code)).toEqual([
      'interest-range',
      'credited-amount',
      'base-outside-limits',
      'personal-contribution',
      'base-from-wage',
    ]);
  });
});
