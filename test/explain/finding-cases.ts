import { Decimal } from 'decimal.js';
import type { AuditOptions, FindingCode } from '../../src/audit/index.js';
import type { Statement, SupplementFigure } from '../../src/statement/index.js';
import {
  arrears2023,
  clean2016,
  guide2021,
  mailed2017,
  masked2022,
  row,
  withRow,
  withSection,
} from '../audit/statements.js';

/** What is audited, and the rules of the steps before the finding; `@` is `finding.<code>.` */
export interface FindingExample {
  readonly of: Statement | readonly Statement[];
  readonly options?: AuditOptions;
  readonly rules: readonly string[];
}

const yuan = (amount: Decimal.Value) => new Decimal(amount);

function unreadable(statement: Statement, path: string): Statement {
  return { ...statement, unreadable: { [path]: 'I' } };
}

function supplemented(values: Partial<Statement['supplement']>): Statement {
  const nothing = {
    averageMonthlyWage: null,
    contributionBase: null,
    monthlyPersonalContribution: null,
  };
  return { ...clean2016, supplement: { ...nothing, ...values } };
}

function figure(year: number, amount: Decimal.Value): SupplementFigure {
  return { year, amount: yuan(amount) };
}

function based(year: number, base: Decimal.Value): Statement {
  return supplemented({ contributionBase: figure(year, base) });
}

/** With another interest, in a balance that adds up. */
function earning(interest: Decimal.Value): Statement {
  const other = withSection(clean2016, 'current', { interest: yuan(interest) });
  return withSection(other, 'closing', { balance: yuan('104525.40').plus(interest) });
}

/** Another amount credited, and no balance. */
function credited(amount: Decimal.Value, base: Statement): Statement {
  const current = withSection(base, 'current', { credited: yuan(amount), interest: null });
  const opening = withSection(current, 'opening', { balance: null });
  return withSection(opening, 'closing', { balance: null });
}

const withoutCount = withSection(masked2022, 'current', { months: null });
const rowsOf = (statement: Statement, count: number): Statement => ({
  ...statement,
  contributions: statement.contributions.slice(0, count),
});
const later: Statement = {
  ...clean2016,
  year: 2017,
  asOf: '2017-12',
  opening: { ...clean2016.closing, asOf: '2016-12' },
  current: { ...clean2016.current, year: 2017 },
  closing: { ...clean2016.closing, asOf: '2017-12', months: 300, balance: null },
  contributions: [],
};
const of2018: Statement = {
  ...later,
  year: 2018,
  asOf: '2018-12',
  opening: { ...later.opening, asOf: '2017-12' },
  current: { ...later.current, year: 2018 },
  closing: { ...later.closing, asOf: '2018-12' },
};
const SHARE = ['account-credit', 'account-credit.fen'];
const LIMIT = ['base-limits.in-force', ...SHARE];
const LIMITS = [
  'base-limits.in-force',
  'base-limits.from-average',
  'base-limits.lower.jiao',
  'base-limits.lower.yuan',
  'base-limits.upper.jiao',
  'base-limits.upper.yuan',
];
const INTEREST = [
  'account-interest.rate',
  'statement-interest.product',
  'printed-interest.figures',
  'printed-interest.month-product.jiao-up',
  'printed-interest.month-product.fen',
  'printed-interest.lagged-month-product.jiao-up',
  'printed-interest.lagged-month-product.fen',
  'printed-interest.annual.jiao-up',
  'printed-interest.annual.fen',
  'printed-interest.range',
];
const KEPT = ['statutory-retirement.original-age', 'statutory-retirement.kept', 'flexible-window'];
const DELAYED = [
  'statutory-retirement.original-age',
  'statutory-retirement.births',
  'statutory-retirement.delay',
  'statutory-retirement.age',
  'statutory-retirement.month',
  'flexible-window.latest-age',
  'flexible-window.latest',
];

/** For each code the ways in which its figures can follow from what was audited. */
export const FINDING_EXAMPLES: Readonly<Record<FindingCode, readonly FindingExample[]>> = {
  'months-sum': [{ of: withSection(clean2016, 'closing', { months: 298 }), rules: ['@expected'] }],
  'balance-sum': [
    { of: withSection(clean2016, 'closing', { balance: yuan('112975.10') }), rules: ['@expected'] },
  ],
  'opening-period-months': [
    { of: guide2021, rules: ['@printed', '@expected', '@suggestion'] },
    {
      of: withSection(guide2021, 'opening', { period: { start: '2011-10', end: null } }),
      rules: ['@printed', '@expected', '@suggestion'],
    },
    { of: withSection(guide2021, 'opening', { months: 75 }), rules: ['@printed', '@suggestion'] },
  ],
  'current-period-months': [
    {
      of: withSection(
        withSection(withoutCount, 'opening', { months: 87, period: null }),
        'current',
        { period: { start: '2022-02', end: null } },
      ),
      rules: ['@printed', '@expected', '@suggestion'],
    },
    {
      of: withSection(clean2016, 'current', { period: { start: '2015-12', end: '2016-12' } }),
      rules: ['@printed', '@suggestion'],
    },
  ],
  'closing-period-months': [
    {
      of: withSection(masked2022, 'closing', {
        months: null,
        period: { start: '2014-10', end: '2022-11' },
      }),
      rules: ['@printed', '@opening', '@expected', '@suggestion'],
    },
    {
      of: withSection(clean2016, 'closing', {
        months: null,
        period: { start: '1992-12', end: null },
      }),
      rules: ['@printed', '@expected', '@suggestion'],
    },
    {
      of: withSection(clean2016, 'closing', { period: { start: '1993-02', end: null } }),
      rules: ['@printed', '@suggestion'],
    },
  ],
  'deemed-period-months': [
    { of: guide2021, rules: ['@expected', '@suggestion'] },
    {
      of: withSection(masked2022, 'deemed', { period: { start: '2022-11', end: null } }),
      rules: ['@expected', '@suggestion'],
    },
    {
      of: withSection(masked2022, 'deemed', { period: { start: '2014-09', end: '1995-07' } }),
      rules: ['@expected', '@suggestion'],
    },
  ],
  'period-reversed': [
    {
      of: withSection(masked2022, 'deemed', { period: { start: '2014-09', end: '1995-07' } }),
      rules: [],
    },
  ],
  'period-overlap': [
    { of: guide2021, rules: ['@printed'] },
    {
      of: withSection(withSection(guide2021, 'opening', { months: 75, period: null }), 'closing', {
        period: { start: '2014-10', end: '2014-12' },
      }),
      rules: [],
    },
    {
      of: withSection(withSection(guide2021, 'opening', { months: 75, period: null }), 'closing', {
        period: { start: '1990-01', end: '2014-01' },
      }),
      rules: ['@printed'],
    },
  ].filter(({ rules }) => rules.length > 0),
  'detail-months': [
    { of: rowsOf(clean2016, 10), rules: ['@expected'] },
    {
      of: withRow(rowsOf(clean2016, 10), 3, { paid: null, status: null }),
      rules: ['@expected'],
    },
    {
      of: withRow(rowsOf(clean2016, 10), 3, { month: null, months: 1 }),
      rules: ['@expected'],
    },
    { of: { ...clean2016, contributions: [] }, rules: ['@expected'] },
  ],
  'detail-gap': [
    {
      of: {
        ...clean2016,
        contributions: clean2016.contributions.filter((_, i) => i !== 4),
      },
      rules: [],
    },
  ],
  'detail-duplicate': [{ of: withRow(clean2016, 5, { month: '2016-05' }), rules: [] }],
  'detail-year': [
    { of: withRow(clean2016, 5, { month: '2015-05' }), rules: ['@expected'] },
    {
      of: {
        ...withSection(withRow(clean2016, 5, { month: '2017-05' }), 'current', { year: null }),
        year: null,
      },
      rules: ['@expected'],
    },
    {
      of: withSection(
        withSection(
          {
            ...withSection(withRow(clean2016, 5, { month: '2017-05' }), 'current', { year: null }),
            year: null,
            asOf: null,
          },
          'closing',
          { asOf: null },
        ),
        'opening',
        { asOf: '2015-12' },
      ),
      rules: ['@expected'],
    },
  ],
  'months-over-12': [{ of: withSection(clean2016, 'current', { months: 13 }), rules: [] }],
  'unreadable-number': [
    {
      of: unreadable(withSection(clean2016, 'opening', { months: null }), 'opening.months'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(clean2016, 'current', { months: null }), 'current.months'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(
        withSection(withSection(clean2016, 'current', { months: null }), 'opening', {
          months: null,
        }),
        'current.months',
      ),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(clean2016, 'closing', { months: null }), 'closing.months'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(clean2016, 'opening', { balance: null }), 'opening.balance'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(clean2016, 'current', { credited: null }), 'current.credited'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(clean2016, 'current', { interest: null }), 'current.interest'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(clean2016, 'closing', { balance: null }), 'closing.balance'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(masked2022, 'deemed', { months: null }), 'deemed.months'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(arrears2023, 'arrears', { months: null }), 'arrears.months'),
      rules: ['@suggestion'],
    },
    { of: unreadable({ ...clean2016, year: null }, 'year'), rules: ['@suggestion'] },
    {
      of: unreadable(withSection(clean2016, 'current', { year: null }), 'current.year'),
      rules: ['@suggestion'],
    },
    { of: unreadable({ ...clean2016, asOf: null }, 'asOf'), rules: ['@suggestion'] },
    {
      of: unreadable(withSection(clean2016, 'closing', { asOf: null }), 'closing.asOf'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withSection(clean2016, 'opening', { asOf: null }), 'opening.asOf'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withRow(clean2016, 3, { month: null }), 'contributions[3].month'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withRow(clean2016, 0, { sequence: null }), 'contributions[0].sequence'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withRow(clean2016, 11, { month: null }), 'contributions[11].month'),
      rules: ['@suggestion'],
    },
    {
      of: unreadable(withRow(arrears2023, 11, { months: null }), 'contributions[11].months'),
      rules: ['@suggestion'],
    },
    { of: unreadable(masked2022, 'opening.balance'), rules: [] },
  ],
  'label-range-conflict': [{ of: guide2021, rules: ['@expected'] }],
  'service-before-16': [
    { of: { ...clean2016, monthsBefore1993: 106 }, rules: ['@birthday', '@expected'] },
    {
      of: clean2016,
      options: { birth: '1972-07' },
      rules: ['@birthday', '@expected'],
    },
    { of: { ...arrears2023, monthsBefore1993: 5 }, rules: ['@birthday', '@expected'] },
    { of: clean2016, options: { birth: '1985-07' }, rules: ['@birthday', '@expected'] },
    {
      of: { ...clean2016, monthsBefore1993: 106, idNumber: '******19680415****' },
      rules: ['@birthday', '@expected'],
    },
  ],
  'deemed-before-16': [
    {
      of: withSection(clean2016, 'deemed', {
        months: 30,
        period: { start: '1983-01', end: '1985-12' },
      }),
      rules: ['@birthday', '@expected'],
    },
    {
      of: {
        ...withSection(clean2016, 'deemed', { period: { start: '1983-01', end: '1985-12' } }),
        absent: { 'deemed.months': 'period-instead' },
      },
      rules: ['@printed', '@birthday', '@expected'],
    },
  ],
  'period-before-16': [
    {
      of: withSection(
        withSection(masked2022, 'deemed', { months: null, period: null }),
        'opening',
        { period: { start: '2014-10', end: '2021-12' } },
      ),
      options: { birth: '1998-11' },
      rules: ['@birthday'],
    },
  ],
  'months-since-16': [
    {
      of: withSection(
        withSection(
          withSection({ ...clean2016, monthsBefore1993: null }, 'deemed', { months: 20 }),
          'opening',
          { months: 168 },
        ),
        'closing',
        { months: 180 },
      ),
      options: { birth: '1985-07' },
      rules: ['@printed', '@birthday', '@expected'],
    },
    {
      of: { ...withSection(clean2016, 'closing', { months: null }), monthsBefore1993: null },
      options: { birth: '1985-07' },
      rules: ['@birthday', '@expected'],
    },
    {
      of: { ...withSection(clean2016, 'closing', { asOf: null }), monthsBefore1993: null },
      options: { birth: '1985-07' },
      rules: ['@birthday', '@expected'],
    },
  ],
  'title-year': [
    { of: { ...clean2016, year: 2017 }, rules: [] },
    {
      of: { ...withSection(clean2016, 'current', { year: null }), year: null, asOf: '2017-12' },
      rules: ['@printed', '@expected'],
    },
    { of: withSection(clean2016, 'opening', { asOf: '2016-12' }), rules: ['@expected'] },
  ],
  'id-check-digit': [{ of: { ...clean2016, idNumber: '310101196804150008' }, rules: [] }],
  'id-birth-date': [{ of: { ...clean2016, idNumber: '310101680230000' }, rules: [] }],
  'birth-conflict': [{ of: clean2016, options: { birth: '1968-05' }, rules: [] }],
  'interest-range': [
    { of: earning('8466.71'), rules: [...INTEREST, '@expected'] },
    { of: earning('8000'), rules: [...INTEREST, '@expected'] },
  ],
  'credited-amount': [
    { of: credited('1', supplemented({})), rules: [...LIMIT, '@expected'] },
    { of: credited('99999', supplemented({})), rules: [...LIMIT, '@expected'] },
    { of: credited('1', based(2016, 6000)), rules: [...LIMIT, ...SHARE, '@expected'] },
    { of: credited('99999', based(2016, 6000)), rules: [...LIMIT, ...SHARE, '@expected'] },
  ],
  'base-outside-limits': [
    { of: based(2017, 3000), rules: [...LIMITS, '@expected'] },
    { of: based(2019, 99999), rules: [...LIMITS, '@expected'] },
    {
      of: based(2020, 1000),
      rules: [...LIMITS, '@expected'].filter((rule) => !rule.includes('.lower.')),
    },
  ],
  'personal-contribution': [
    {
      of: supplemented({
        contributionBase: figure(2017, 6200),
        monthlyPersonalContribution: figure(2017, 500),
      }),
      rules: ['monthly-contribution.employee', 'monthly-contribution.employee.fen'],
    },
  ],
  'base-from-wage': [
    {
      of: supplemented({
        averageMonthlyWage: figure(2016, '6200.00'),
        contributionBase: figure(2017, 6300),
      }),
      rules: [
        'contribution-base.annual',
        'contribution-base.jiao',
        'contribution-base.yuan',
        ...LIMITS,
        'contribution-base.limits',
        'contribution-base.valid',
      ],
    },
  ],
  'arrears-months': [
    { of: withSection(arrears2023, 'arrears', { months: 2 }), rules: ['@expected'] },
    { of: withSection(arrears2023, 'arrears', { months: 5 }), rules: ['@expected'] },
  ],
  'row-months': [
    {
      of: withRow(withRow(arrears2023, 2, { months: 3 }), 10, { months: 1 }),
      rules: ['@printed', '@expected'],
    },
  ],
  sequence: [
    { of: withRow(clean2016, 4, { sequence: 7 }), rules: ['@expected'] },
    {
      of: withRow(withRow(clean2016, 3, { sequence: null }), 4, { sequence: 7 }),
      rules: ['@expected'],
    },
  ],
  'employer-changed': [{ of: { ...clean2016, employer: '上海示例大学' }, rules: [] }],
  'detail-before-16': [
    { of: masked2022, options: { birth: '2006-03' }, rules: ['@birthday'] },
    { of: { ...clean2016, idNumber: '310101200002010001' }, rules: ['@birthday'] },
  ],
  'detail-past-retirement': [
    { of: { ...arrears2023, idNumber: '310101196001150003' }, rules: KEPT },
    { of: arrears2023, options: { birth: '1963-06', category: 'man' }, rules: KEPT },
    {
      of: { ...mailed2017, contributions: [row(1, '2040-12')] },
      options: { birth: '1965-01' },
      rules: DELAYED,
    },
  ],
  'career-id-number': [
    { of: [clean2016, { ...later, idNumber: arrears2023.idNumber }], rules: [] },
  ],
  'career-name': [{ of: [clean2016, { ...later, name: '王样本' }], rules: [] }],
  'career-months': [{ of: [clean2016, withSection(later, 'opening', { months: 270 })], rules: [] }],
  'career-balance': [
    { of: [clean2016, withSection(later, 'opening', { balance: yuan('1.00') })], rules: [] },
  ],
  'career-before-1993': [{ of: [clean2016, { ...later, monthsBefore1993: 50 }], rules: [] }],
  'career-deemed': [
    {
      of: [
        withSection(clean2016, 'deemed', { months: 5 }),
        withSection(later, 'deemed', { months: 6 }),
      ],
      rules: [],
    },
  ],
  'career-year-twice': [
    { of: [clean2016, withSection(clean2016, 'current', { interest: yuan(1) })], rules: [] },
  ],
  'career-year-missing': [
    { of: [clean2016, of2018], rules: ['@expected'] },
    { of: [of2018, clean2016], rules: ['@expected'] },
    {
      of: [
        { ...withSection(clean2016, 'current', { year: null }), year: null },
        { ...withSection(of2018, 'current', { year: null }), year: null },
      ],
      rules: ['@printed', '@expected'],
    },
  ],
};
