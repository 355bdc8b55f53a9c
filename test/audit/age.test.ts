import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditOptions, auditStatement, type FindingCode } from '../../src/audit/index.js';
import { fromMonthIndex, monthIndexOf, parseYearMonth } from '../../src/calendar/index.js';
import type { Statement } from '../../src/statement/index.js';
import { consistentStatement } from '../statement/consistent-statement.js';
import {
  arrears2023,
  clean2016,
  guide2021,
  mailed2017,
  masked2022,
  row,
  withRow,
  withSection,
} from './statements.js';

/** Weights and check characters of GB 11643-1999, as the standard prints them. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** An ID number of 18 characters; the sequence 000 is not issued. */
function idOf(day: string, sequence = '000'): string {
  const digits = `310101${day}${sequence}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + CHECKS[sum % 11];
}

/** The same number with another check digit. */
const misprinted = (idNumber: string): string =>
  idNumber.slice(0, 17) + (idNumber.endsWith('5') ? '6' : '5');

const codes = (statement: Statement, options?: AuditOptions): FindingCode[] =>
  auditStatement(statement, options).map(({ code }) => code);

const only = (code: FindingCode, statement: Statement, options?: AuditOptions) =>
  auditStatement(statement, options).filter((finding) => finding.code === code);

const BEFORE_16: readonly FindingCode[] = [
  'service-before-16',
  'deemed-before-16',
  'period-before-16',
  'months-since-16',
  'detail-before-16',
];

const beforeAge = (statement: Statement, options?: AuditOptions): FindingCode[] =>
  codes(statement, options).filter((code) => BEFORE_16.includes(code));

describe('a birth that is given', () => {
  it('finds nothing on a clean sheet', () => {
    expect(auditStatement(clean2016, { birth: '1968-04', category: 'man' })).toEqual([]);
    expect(auditStatement(arrears2023, { birth: '1985-07-30', category: 'woman-55' })).toEqual([]);
    expect(auditStatement(masked2022, { birth: '1972-01', category: 'woman-55' })).toEqual([]);
    expect(auditStatement(mailed2017, { birth: '1958-12', category: 'man' })).toEqual([]);
    expect(codes(guide2021, { birth: '1971-01', category: 'man' })).toEqual(codes(guide2021));
  });

  it('overrules the ID number, whose month it contradicts', () => {
    expect(auditStatement(clean2016, { birth: '1968-05' })).toEqual([
      {
        kind: 'finding',
        code: 'birth-conflict',
        severity: 'warning',
        fields: ['idNumber'],
        printed: '1968-04',
        expected: '1968-05',
      },
    ]);
    expect(only('service-before-16', clean2016, { birth: '1972-06' })).toEqual([]);
    expect(only('service-before-16', clean2016, { birth: '1972-07' })).toEqual([
      {
        kind: 'finding',
        code: 'service-before-16',
        severity: 'warning',
        fields: ['monthsBefore1993'],
        printed: 55,
        expected: 54,
      },
    ]);
    const old: Statement = { ...clean2016, monthsBefore1993: 200 };
    expect(codes(old)).toEqual(['service-before-16']);
    expect(codes(old, { birth: '1960-01' })).toEqual(['birth-conflict']);
  });

  it('by the month, whatever the day and the form', () => {
    for (const birth of ['1968-04', '1968-04-01', '1968-04-30', '310101196804150007'] as const) {
      expect(auditStatement(clean2016, { birth })).toEqual([]);
    }
    const month = { year: 1968, month: 4, toString: () => '1968-04' };
    expect(auditStatement(clean2016, { birth: month })).toEqual([]);
  });

  it.each([
    ['masked', '310101********0007'],
    ['partly masked', '******19680415****'],
    ['of 15 digits', '310101680415000'],
    ['with a wrong check digit', '310101196804150008'],
    ['with a day that does not exist', idOf('19680230')],
    ['cut', '31010119680415000'],
    ['missing', null],
  ])('is not held against a number that is %s', (_, idNumber) => {
    const statement = { ...clean2016, idNumber, monthsBefore1993: 0 };
    expect(codes(statement, { birth: '1968-05' })).toEqual(codes(statement));
  });

  it('is refused when it is none', () => {
    const audit = (options: object) => () => auditStatement(clean2016, options as AuditOptions);
    expect(audit({ birth: '1968-13' })).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code: 'month', path: 'birth' }),
    );
    expect(audit({ birth: '310101196804150008' })).toThrow(
      expect.objectContaining({ code: 'shape', path: 'birth' }),
    );
    expect(audit({ birth: new Date(0) })).toThrow(expect.objectContaining({ code: 'month' }));
    expect(audit({ birth: null })).toThrow(expect.objectContaining({ code: 'month' }));
    expect(audit({ category: 'woman' })).toThrow(
      expect.objectContaining({ kind: 'invalid-input', code: 'choice', path: 'options.category' }),
    );
    expect(auditStatement(clean2016, { birth: undefined, category: undefined })).toEqual([]);
  });
});

describe('an ID number', () => {
  // Born in July 2001, 16 in July 2017: 288 months to 2016 are impossible.
  const young = (idNumber: string | null): FindingCode[] =>
    beforeAge({ ...clean2016, idNumber, monthsBefore1993: null });

  it('shows the birth when its check digit is right', () => {
    expect(young(idOf('20010730'))).toEqual(['months-since-16', 'detail-before-16']);
  });

  it.each([
    ['masked', '310101********0007'],
    ['partly masked', '******20010730****'],
    ['of 15 digits, without a check digit', '310101980730000'],
    ['with a wrong check digit', misprinted(idOf('20010730'))],
    ['with a day that does not exist', idOf('20010230')],
    ['of a birth beyond 2099', idOf('21010730')],
    ['missing', null],
  ])('is not used when it is %s', (_, idNumber) => {
    expect(young(idNumber)).toEqual([]);
  });
});

describe('deemed-before-16', () => {
  // 231 months from July 1995 to September 2014; 16 in August 1995, 230 months are left.
  const deemed = (birth: `${number}-${number}`, statement: Statement = masked2022) =>
    only('deemed-before-16', statement, { birth });

  it('the months fit after the 16th birthday', () => {
    expect(deemed('1979-07')).toEqual([]);
    expect(deemed('1979-08')).toEqual([
      {
        kind: 'finding',
        code: 'deemed-before-16',
        severity: 'warning',
        fields: ['deemed.months', 'deemed.period'],
        printed: 231,
        expected: 230,
      },
    ]);
    expect(deemed('1998-09')[0]).toMatchObject({ printed: 231, expected: 1 });
    expect(deemed('1998-10')[0]).toMatchObject({ printed: 231, expected: 0 });
    expect(deemed('2010-01')[0]).toMatchObject({ printed: 231, expected: 0 });
  });

  it('a period may be a window that begins earlier', () => {
    const window = withSection(masked2022, 'deemed', { months: 100 });
    expect(deemed('1990-06', window)).toEqual([]);
    expect(deemed('1990-07', window)[0]).toMatchObject({ printed: 100, expected: 99 });
  });

  it('a period in place of the count counts whole', () => {
    const period = withSection(masked2022, 'deemed', { months: null });
    const instead: Statement = {
      ...period,
      absent: { ...period.absent, 'deemed.months': 'period-instead' },
    };
    expect(deemed('1979-07', instead)).toEqual([]);
    expect(deemed('1979-08', instead)).toEqual([
      expect.objectContaining({ fields: ['deemed.period'], printed: 231, expected: 230 }),
    ]);
    const masked: Statement = {
      ...period,
      absent: { ...period.absent, 'deemed.months': 'masked' },
    };
    expect(deemed('1979-08', masked)).toEqual([]);
  });

  it('names the ID number when the birth is from there', () => {
    const statement: Statement = { ...masked2022, idNumber: idOf('19790801') };
    expect(only('deemed-before-16', statement)).toEqual([
      expect.objectContaining({ fields: ['deemed.months', 'deemed.period', 'idNumber'] }),
    ]);
  });

  it('is silent without a period, and when the count does not fit into it anyway', () => {
    expect(deemed('1979-08', withSection(masked2022, 'deemed', { period: null }))).toEqual([]);
    expect(deemed('1979-07', withSection(masked2022, 'deemed', { months: 240 }))).toEqual([]);
    const open = { start: '1995-07', end: null } as const;
    const until = withSection(masked2022, 'deemed', { period: open, months: 330 });
    expect(deemed('1979-07', until)).toEqual([]);
    expect(deemed('1979-08', until)[0]).toMatchObject({ printed: 330, expected: 329 });
  });
});

describe('period-before-16', () => {
  // Contribution from October 2014; 16 in October 2014 when born in October 1998.
  const noDeemed = withSection(masked2022, 'deemed', { months: null, period: null });

  it('a contribution period begins at 16 at the earliest', () => {
    expect(auditStatement(noDeemed, { birth: '1998-10' })).toEqual([]);
    expect(auditStatement(noDeemed, { birth: '1998-11' })).toEqual([
      {
        kind: 'finding',
        code: 'period-before-16',
        severity: 'warning',
        fields: ['opening.period'],
        printed: '2014-10',
        expected: '2014-11',
      },
      expect.objectContaining({ code: 'months-since-16', printed: 99, expected: 98 }),
    ]);
  });

  it('in every section', () => {
    const period = { start: '2014-10', end: null } as const;
    const statement = withSection(
      withSection(
        withSection(
          withSection(noDeemed, 'opening', { period: { start: '2014-09', end: null } }),
          'current',
          { period: { start: '2014-08', end: '2022-12' }, months: null },
        ),
        'closing',
        { period, months: null },
      ),
      'arrears',
      { months: null },
    );
    const found = only(
      'period-before-16',
      { ...statement, contributions: [] },
      { birth: '1999-01' },
    );
    expect(found.map(({ fields, printed }) => [fields[0], printed])).toEqual([
      ['opening.period', '2014-09'],
      ['current.period', '2014-08'],
      ['closing.period', '2014-10'],
    ]);
    expect(found.map(({ expected }) => expected)).toEqual(['2015-01', '2015-01', '2015-01']);
  });

  it('is silent about a period that the counts contradict, or that is none', () => {
    const birth = '1998-10';
    const wrong = (start: `${number}-${number}`, end: `${number}-${number}`) =>
      withSection(noDeemed, 'opening', { period: { start, end } });
    expect(codes(wrong('2014-09', '2021-12'), { birth })).toEqual(['opening-period-months']);
    expect(codes(wrong('2014-09', '2014-08'), { birth })).toEqual(['period-reversed']);
    expect(codes(wrong('2014-13', '2021-12'), { birth })).toEqual([]);
    const closing = withSection(noDeemed, 'closing', {
      period: { start: '2014-09', end: '2022-12' },
    });
    expect(codes(closing, { birth })).toEqual(['closing-period-months']);
    const current = withSection(noDeemed, 'current', {
      period: { start: '2014-09', end: '2022-12' },
    });
    expect(codes(current, { birth })).toEqual(['current-period-months']);
  });

  it('names the ID number when the birth is from there', () => {
    const statement: Statement = { ...noDeemed, idNumber: idOf('19981101') };
    expect(only('period-before-16', statement)[0]?.fields).toEqual(['opening.period', 'idNumber']);
  });
});

describe('months-since-16', () => {
  // Born in July 1985, 16 in July 2001: 270 months to the end of 2023.
  const paid = (closing: number, before1993: number | null = 0): Statement => ({
    ...withSection(withSection(arrears2023, 'opening', { months: closing - 9 }), 'closing', {
      months: closing,
    }),
    monthsBefore1993: before1993,
  });

  it('all months together lie after the 16th birthday', () => {
    expect(auditStatement(paid(270))).toEqual([]);
    expect(auditStatement(paid(271))).toEqual([
      {
        kind: 'finding',
        code: 'months-since-16',
        severity: 'warning',
        fields: ['closing.months', 'idNumber'],
        printed: 271,
        expected: 270,
      },
    ]);
    expect(auditStatement(paid(271, null))).toHaveLength(1);
    expect(auditStatement(paid(271), { birth: '1985-06' }).map(({ code }) => code)).toEqual([
      'birth-conflict',
    ]);
  });

  it('adds up what is printed', () => {
    // Born in April 1968, 16 in April 1984: 393 months to the end of 2016.
    const sum = (deemed: number | null, before1993: number | null) =>
      only('months-since-16', {
        ...withSection(clean2016, 'deemed', { months: deemed }),
        monthsBefore1993: before1993,
      });
    expect(sum(null, 105)).toEqual([]);
    expect(sum(0, 105)).toEqual([]);
    expect(sum(1, 105)).toEqual([
      expect.objectContaining({
        fields: ['monthsBefore1993', 'deemed.months', 'closing.months', 'idNumber'],
        printed: 394,
        expected: 393,
      }),
    ]);
    expect(sum(105, null)).toEqual([]);
    expect(sum(105, 0)).toEqual([]);
    expect(sum(106, 0)[0]?.fields).toEqual(['deemed.months', 'closing.months', 'idNumber']);
  });

  it('is 0 for whoever was not 16 yet', () => {
    const [finding] = only('months-since-16', paid(109), { birth: '2008-01' });
    expect(finding).toMatchObject({ printed: 109, expected: 0 });
    expect(only('months-since-16', paid(109), { birth: '2007-12' })[0]).toMatchObject({
      expected: 1,
    });
  });

  it('counts to the end of the section that has the count', () => {
    const atOpening = withSection(paid(271), 'closing', { months: null });
    // 262 months to the end of 2022 where 258 are possible.
    expect(only('months-since-16', atOpening)).toEqual([
      expect.objectContaining({
        fields: ['opening.months', 'idNumber'],
        printed: 262,
        expected: 258,
      }),
    ]);
    const noEnd = withSection(paid(271), 'closing', { asOf: null });
    expect(only('months-since-16', noEnd)[0]?.fields[0]).toBe('closing.months');
    expect(only('months-since-16', { ...paid(270), asOf: '2022-12' })).toEqual([]);
    expect(only('months-since-16', { ...noEnd, asOf: null })[0]?.fields[0]).toBe('opening.months');
    const nothing = withSection({ ...noEnd, asOf: null }, 'opening', { asOf: null });
    expect(only('months-since-16', nothing)).toEqual([]);
  });

  it.each<[string, Statement, FindingCode]>([
    ['months-sum', withSection(paid(400), 'closing', { months: 401 }), 'months-sum'],
    ['service-before-16', paid(271, 1), 'service-before-16'],
    [
      'detail-months',
      withSection(withSection(paid(271), 'current', { months: 10 }), 'closing', { months: 272 }),
      'detail-months',
    ],
    [
      'months-over-12',
      {
        ...withSection(withSection(paid(271), 'current', { months: 13 }), 'closing', {
          months: 275,
        }),
        contributions: [],
        absent: { contributions: 'masked' },
      },
      'months-over-12',
    ],
    [
      'deemed-period-months',
      withSection(paid(270), 'deemed', {
        months: 20,
        period: { start: '2001-07', end: '2002-06' },
      }),
      'deemed-period-months',
    ],
    [
      'deemed-before-16',
      withSection(paid(271), 'deemed', {
        months: 12,
        period: { start: '2001-06', end: '2002-05' },
      }),
      'deemed-before-16',
    ],
    [
      'period-overlap',
      withSection(
        withSection(paid(270), 'deemed', {
          months: 120,
          period: { start: '2001-07', end: '2011-06' },
        }),
        'opening',
        { period: { start: '2001-07', end: '2022-12' }, months: null },
      ),
      'period-overlap',
    ],
  ])('is silent where %s doubts a count', (_, statement, code) => {
    expect(codes(statement)).toContain(code);
    expect(codes(statement)).not.toContain('months-since-16');
  });
});

describe('detail-before-16', () => {
  it('no month is paid before that of the 16th birthday', () => {
    const birth = (month: number) =>
      only('detail-before-16', clean2016, { birth: `2000-0${month}` as '2000-01' });
    expect(birth(1)).toEqual([]);
    expect(birth(2)).toEqual([
      {
        kind: 'finding',
        code: 'detail-before-16',
        severity: 'warning',
        fields: ['contributions[0].month'],
        printed: '2016-01',
        expected: '2016-02',
        months: ['2016-01'],
      },
    ]);
    expect(birth(3)).toEqual([
      expect.objectContaining({ printed: '2016-01', months: ['2016-01', '2016-02'] }),
    ]);
  });

  it('whatever is not paid or has no month is none', () => {
    const unpaid = withRow(clean2016, 0, { paid: false });
    expect(only('detail-before-16', unpaid, { birth: '2000-02' })).toEqual([]);
    const unknown = withRow(clean2016, 0, { paid: null });
    expect(only('detail-before-16', unknown, { birth: '2000-02' })).toEqual([]);
    const undated = withRow(clean2016, 0, { month: null });
    expect(only('detail-before-16', undated, { birth: '2000-02' })).toEqual([]);
    const none = withRow(clean2016, 0, { month: '2016-13' });
    expect(only('detail-before-16', none, { birth: '2000-02' })).toEqual([]);
  });

  it('counts a month once, and a back payment', () => {
    const twice: Statement = {
      ...clean2016,
      contributions: [
        row(1, '2016-02'),
        row(2, '2016-01'),
        row(3, '2016-01', { employer: '上海示例二厂' }),
        row(4, '2015-12', { status: '补缴' }),
      ],
    };
    expect(only('detail-before-16', twice, { birth: '2000-02' })).toEqual([
      expect.objectContaining({
        fields: ['contributions[1].month', 'contributions[2].month', 'contributions[3].month'],
        printed: '2015-12',
        months: ['2015-12', '2016-01'],
      }),
    ]);
  });

  it('is silent where a month does not belong on the list', () => {
    const misprint = withRow(clean2016, 0, { month: '1916-01' });
    expect(codes(misprint)).toContain('detail-year');
    expect(codes(misprint)).not.toContain('detail-before-16');
    const { months } =
      only('detail-before-16', { ...clean2016, idNumber: idOf('20000201') })[0] ?? {};
    expect(months).toEqual(['2016-01']);
  });

  it('names the ID number when the birth is from there', () => {
    const statement: Statement = { ...clean2016, idNumber: idOf('20000201') };
    expect(only('detail-before-16', statement)[0]?.fields).toEqual([
      'contributions[0].month',
      'idNumber',
    ]);
  });
});

describe('detail-past-retirement', () => {
  const past = (statement: Statement, options?: AuditOptions) =>
    only('detail-past-retirement', statement, options);
  const months2023 = (first: number) =>
    Array.from({ length: 10 - first }, (_, i) => `2023-0${first + i}`);

  it('is an info about the months after the statutory one, before 2025', () => {
    // A man born in June 1963 was 60 in June 2023. Nine months of 2023 are paid.
    expect(past(arrears2023, { birth: '1963-06', category: 'man' })).toEqual([
      {
        kind: 'finding',
        code: 'detail-past-retirement',
        severity: 'info',
        fields: ['contributions[6].month', 'contributions[7].month', 'contributions[8].month'],
        printed: '2023-09',
        expected: '2023-06',
        months: months2023(7),
        basis: expect.objectContaining({
          citations: expect.arrayContaining([
            'original-retirement-age',
            'pension-start-before-2025',
            'flexible-choice',
          ]),
        }),
      },
    ]);
    expect(past(arrears2023, { birth: '1963-09', category: 'man' })).toEqual([]);
    expect(past(arrears2023, { birth: '1963-08', category: 'man' })[0]?.months).toEqual([
      '2023-09',
    ]);
  });

  it('about the months after the latest one that may be chosen, from 2025 on', () => {
    // A man born in 1965-01: 2025-02, or up to 36 months later.
    const year2028: Statement = {
      ...clean2016,
      contributions: [row(1, '2028-02'), row(2, '2028-03')],
    };
    expect(past(year2028, { birth: '1965-01', category: 'man' })).toEqual([
      expect.objectContaining({ expected: '2028-02', months: ['2028-03'] }),
    ]);
    expect(past(year2028, { birth: '1965-02', category: 'man' })).toEqual([]);
  });

  it('of the category that is given', () => {
    const latest = (category: 'man' | 'woman-55' | 'woman-50') =>
      past(arrears2023, { birth: '1960-01', category })[0]?.expected;
    expect([latest('man'), latest('woman-55'), latest('woman-50')]).toEqual([
      '2020-01',
      '2015-01',
      '2010-01',
    ]);
  });

  it('without one, of the latest that the ID number leaves', () => {
    const latest = (sequence: string, options?: AuditOptions) =>
      past({ ...arrears2023, idNumber: idOf('19600115', sequence) }, options)[0]?.expected;
    expect(latest('001')).toBe('2020-01');
    expect(latest('999')).toBe('2020-01');
    expect(latest('002')).toBe('2015-01');
    expect(latest('010')).toBe('2015-01');
    // The sequence 000 is not issued, and shows no sex.
    expect(latest('000')).toBe('2020-01');
    expect(latest('002', { category: 'man' })).toBe('2020-01');
    expect(latest('001', { category: 'woman-50' })).toBe('2010-01');
    expect(latest('002', { birth: '1961-01' })).toBe('2016-01');
    expect(past({ ...arrears2023, idNumber: null }, { birth: '1960-01' })[0]?.expected).toBe(
      '2020-01',
    );
    const statement: Statement = { ...arrears2023, idNumber: misprinted(idOf('19600115', '002')) };
    expect(past(statement, { birth: '1960-01' })[0]?.expected).toBe('2020-01');
  });

  it('names the ID number when the birth is from there', () => {
    const statement: Statement = { ...arrears2023, idNumber: idOf('19630801', '001') };
    expect(past(statement)[0]?.fields).toEqual(['contributions[8].month', 'idNumber']);
  });

  it('passes over months that are not paid', () => {
    expect(past(arrears2023, { birth: '1963-10', category: 'man' })).toEqual([]);
    expect(past(arrears2023)).toEqual([]);
  });
});

describe('a consistent statement', () => {
  /** The first month that anything on it claims. */
  function begins({ deemed, opening, current, closing, contributions }: Statement): number {
    const periods = [deemed.period, opening.period, current.period, closing.period];
    const months = [
      ...periods.flatMap((period) => (period === null ? [] : [period.start])),
      ...contributions.flatMap(({ month }) => (month === null ? [] : [month])),
    ].map((month) => parseYearMonth(month) ?? 0);
    return Math.min(...months, monthIndexOf(2030, 12));
  }

  it('fits whoever was 16 early enough, and nobody born later', () => {
    fc.assert(
      fc.property(consistentStatement(), (consistent) => {
        const statement: Statement = { ...consistent, idNumber: null };
        const { monthsBefore1993, deemed, opening, closing } = statement;
        const section = closing.months === null ? opening : closing;
        const sum = (monthsBefore1993 ?? 0) + (deemed.months ?? 0) + (section.months ?? 0);
        const end = parseYearMonth(section.asOf ?? '') ?? 0;
        const latestForAll = section.months === null ? end : end - sum + 1;
        const latest = Math.min(
          begins(statement),
          latestForAll,
          monthIndexOf(1993, 1) - (monthsBefore1993 ?? 0),
        );
        const birth = latest - 192;
        if (birth < monthIndexOf(1900, 1)) return;
        const found = (later: number) =>
          beforeAge(statement, { birth: fromMonthIndex(birth + later) });
        expect(found(0)).toEqual([]);
        if (section.months !== null && latest === latestForAll) expect(found(1)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
