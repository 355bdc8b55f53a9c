import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { fromMonthIndex, type MonthIndex, monthIndexOf } from '../../src/calendar/index.js';
import type {
  Absence,
  Contribution,
  Period,
  Statement,
  Supplement,
  SupplementFigure,
} from '../../src/statement/index.js';

const EMPLOYERS = ['上海示例机械厂', '上海示例大学', '上海示例(浦东)贸易有限公司', 'Example Ltd.'];
const DEEMED_UNTIL = monthIndexOf(2014, 9);
const ACCOUNTS_START = monthIndexOf(1993, 1);
const MONTHS_OF_16_YEARS = 192;

/** How a value is shown: printed, or missing in one of the ways of the sheets. */
const shown = fc.oneof(
  { weight: 5, arbitrary: fc.constant('printed' as const) },
  { weight: 1, arbitrary: fc.constantFrom<Absence>('masked', 'dash', 'blank', 'label-missing') },
);
/** A count may moreover be shown as a period. */
const counted = fc.oneof(
  { weight: 3, arbitrary: shown },
  { weight: 1, arbitrary: fc.constant('period-instead' as const) },
);
const fen = fc.integer({ min: 0, max: 99_999_999 }).map((n) => new Decimal(n).dividedBy(100));

const ingredients = fc.record({
  layout: fc.constantFrom('shanghai-annual' as const, 'shanghai-mailed' as const),
  year: fc.integer({ min: 1994, max: 2030 }),
  name: fc.constantFrom('张测试', '李样本', '欧阳示例', 'J. Doe'),
  birth: fc.record({
    year: fc.integer({ min: 1930, max: 1985 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    sequence: fc.integer({ min: 0, max: 999 }),
    form: fc.constantFrom('18', '18', '15', 'part-masked'),
  }),
  before1993: fc.integer({ min: 0, max: 300 }),
  deemed: fc.record({
    form: fc.constantFrom('absent', 'count', 'count-and-period', 'period', 'worded-period'),
    months: fc.integer({ min: 1, max: 250 }),
    before: fc.integer({ min: 1, max: 24 }),
  }),
  openingMonths: fc.integer({ min: 0, max: 400 }),
  rows: fc.record({
    first: fc.integer({ min: 1, max: 13 }),
    last: fc.integer({ min: 6, max: 12 }),
    paid: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.boolean()), {
      minLength: 12,
      maxLength: 12,
    }),
    backPaid: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3 })),
    backInNote: fc.boolean(),
    changeAt: fc.integer({ min: 1, max: 24 }),
    anonymous: fc.integer({ min: 1, max: 36 }),
  }),
  employers: fc.shuffledSubarray(EMPLOYERS, { minLength: 2, maxLength: 2 }),
  amounts: fc.record({ opening: fen, credited: fen, interest: fen, arrears: fen, wage: fen }),
  supplement: fc.oneof(
    fc.constantFrom<Absence>('masked', 'blank', 'label-missing'),
    fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  ),
  list: fc.oneof(
    { weight: 5, arbitrary: fc.constant('printed' as const) },
    { weight: 1, arbitrary: fc.constantFrom<Absence>('masked', 'blank', 'label-missing') },
  ),
  show: fc.record({
    name: shown,
    idNumber: shown,
    employer: shown,
    monthsBefore1993: shown,
    deemed: fc.constantFrom<Absence>('masked', 'dash', 'blank', 'label-missing'),
    openingMonths: counted,
    currentMonths: counted,
    closingMonths: counted,
    openingBalance: shown,
    credited: shown,
    interest: shown,
    closingBalance: shown,
    arrearsMonths: shown,
    arrearsAmount: shown,
  }),
});

type Ingredients = typeof ingredients extends fc.Arbitrary<infer T> ? T : never;

/**
 * Statements that contradict themselves nowhere: both layouts, every way to miss a value, periods
 * in place of counts, arrears, back payments of the year before, years without any month.
 *
 * An audit has nothing to say about them but the two `info` that name back payments
 * (`detail-year`, `months-over-12`).
 */
export function consistentStatement(): fc.Arbitrary<Statement> {
  return ingredients.map(build);
}

function build(from: Ingredients): Statement {
  const { year, show, amounts } = from;
  const mailed = from.layout === 'shanghai-mailed';
  const absent: Record<string, Absence> = {};
  const keep = <T>(path: string, how: Absence | 'printed', value: T): T | null => {
    if (how === 'printed') return value;
    absent[path] = how;
    return null;
  };

  const rows = yearRows(from, !mailed && from.list === 'printed');
  const list = mailed ? 'label-missing' : listShown(from.list, rows);
  // A cell of the mailed table has no label of its own that could be missing.
  const cell = (how: Absence | 'printed'): Absence | 'printed' =>
    mailed && how === 'label-missing' ? 'blank' : how;
  const contributions = keep('contributions', list, rows) ?? [];
  contributions.forEach(({ employer }, i) => {
    if (employer === null) absent[`contributions[${i}].employer`] = 'blank';
  });
  const paidRows = rows.filter((row) => row.paid);
  const arrearsMonths = rows.length - paidRows.length;

  const openingEnd = monthIndexOf(year - 1, 12);
  const closingEnd = monthIndexOf(year, 12);
  const closingMonths = from.openingMonths + paidRows.length;
  const opening = count('opening.months', mailed, cell(show.openingMonths), from.openingMonths, {
    first: openingEnd - from.openingMonths + 1,
    last: openingEnd,
  });
  const current = count(
    'current.months',
    mailed || arrearsMonths > 0 || rows.some((row) => !row.month?.startsWith(String(year))),
    cell(show.currentMonths),
    paidRows.length,
    { first: yearStart(rows, year), last: yearStart(rows, year) + paidRows.length - 1 },
  );
  const closing = count('closing.months', mailed, cell(show.closingMonths), closingMonths, {
    first: closingEnd - closingMonths + 1,
    last: closingEnd,
  });
  const counts = [opening, current, closing];
  for (const { path, absence } of counts) if (absence !== 'printed') absent[path] = absence;

  const firstPaid = Math.min(
    openingEnd - from.openingMonths + 1,
    closingEnd - closingMonths + 1,
    DEEMED_UNTIL + 1,
  );
  const closingBalance = amounts.opening.plus(amounts.credited).plus(amounts.interest);
  const lastPaid = [...paidRows]
    .sort((a, b) => ((a.month ?? '') < (b.month ?? '') ? -1 : 1))
    .at(-1);
  const noArrears = arrearsMonths === 0;
  const born = monthIndexOf(from.birth.year, from.birth.month);

  return {
    kind: 'statement',
    layout: from.layout,
    year,
    asOf: fromMonthIndex(closingEnd),
    name: keep('name', show.name, from.name),
    idNumber: keep('idNumber', show.idNumber, idNumber(from.birth)),
    accountNumber: null,
    employer: keep('employer', show.employer, lastPaid?.employer ?? from.employers[0] ?? ''),
    monthsBefore1993: keep(
      'monthsBefore1993',
      show.monthsBefore1993,
      Math.min(from.before1993, Math.max(0, ACCOUNTS_START - born - MONTHS_OF_16_YEARS)),
    ),
    deemed: deemed(mailed, from, firstPaid, absent),
    opening: {
      asOf: fromMonthIndex(openingEnd),
      months: opening.months,
      period: opening.period,
      balance: keep('opening.balance', cell(show.openingBalance), amounts.opening),
    },
    current: {
      year,
      months: current.months,
      period: current.period,
      credited: keep('current.credited', cell(show.credited), amounts.credited),
      interest: keep('current.interest', cell(show.interest), amounts.interest),
    },
    closing: {
      asOf: fromMonthIndex(closingEnd),
      months: closing.months,
      period: closing.period,
      balance: keep('closing.balance', cell(show.closingBalance), closingBalance),
    },
    arrears: {
      months: keep('arrears.months', show.arrearsMonths, arrearsMonths),
      amount: keep(
        'arrears.amount',
        show.arrearsAmount,
        noArrears ? new Decimal('0.00') : amounts.arrears,
      ),
    },
    supplement: supplement(from, absent),
    contributions,
    absent,
    unreadable: {},
  };
}

/** A list without a row is a year without any month; a sheet shows that as a blank. */
function listShown(how: Absence | 'printed', rows: readonly Contribution[]): Absence | 'printed' {
  return how === 'printed' && rows.length === 0 ? 'blank' : how;
}

interface Count {
  readonly path: string;
  readonly absence: Absence | 'printed';
  readonly months: number | null;
  readonly period: Period | null;
}

function count(
  path: string,
  onlyCount: boolean,
  how: Absence | 'printed',
  months: number,
  span: { first: MonthIndex; last: MonthIndex },
): Count {
  const absence = how === 'period-instead' && (onlyCount || months === 0) ? 'printed' : how;
  const period =
    absence === 'period-instead'
      ? { start: fromMonthIndex(span.first), end: fromMonthIndex(span.last) }
      : null;
  return { path, absence, months: absence === 'printed' ? months : null, period };
}

function yearRows({ rows, year, employers }: Ingredients, listed: boolean): Contribution[] {
  const result: Contribution[] = [];
  const add = (month: MonthIndex, paid: boolean, status: string, note: string): void => {
    const position = (month % 12) + 1;
    const employer = employers[position < rows.changeAt ? 0 : 1] ?? null;
    result.push({
      sequence: result.length + 1,
      month: fromMonthIndex(month),
      employer: position === rows.anonymous ? null : employer,
      months: paid ? 1 : 0,
      status,
      paid,
      note,
    });
  };
  for (let month = rows.first; month <= rows.last; month++) {
    const paid = rows.paid[month - 1] ?? true;
    add(monthIndexOf(year, month), paid, paid ? '已缴费' : '欠费', '');
  }
  for (let month = 1; listed && month <= rows.backPaid; month++) {
    const [status, note] = rows.backInNote ? ['已缴费', '补缴'] : ['补缴', ''];
    add(monthIndexOf(year - 1, month), true, status ?? '', note ?? '');
  }
  return result;
}

function yearStart(rows: readonly Contribution[], year: number): MonthIndex {
  return monthIndexOf(year, Number(rows[0]?.month?.slice(5) ?? 1));
}

function deemed(
  mailed: boolean,
  { deemed: { form, months, before }, show }: Ingredients,
  firstPaid: MonthIndex,
  absent: Record<string, Absence>,
): Statement['deemed'] {
  if (mailed || form === 'absent') {
    absent['deemed.months'] = mailed ? 'label-missing' : show.deemed;
    return { months: null, period: null, wordedUntil: null };
  }
  if (form === 'count') return { months, period: null, wordedUntil: null };
  const worded = form === 'worded-period';
  const last = Math.min(firstPaid - before, worded ? ACCOUNTS_START - 1 : DEEMED_UNTIL);
  const period = { start: fromMonthIndex(last - months + 1), end: fromMonthIndex(last) };
  if (form === 'period') absent['deemed.months'] = 'period-instead';
  return {
    months: form === 'period' ? null : months,
    period,
    wordedUntil: worded ? '1992-12' : null,
  };
}

function supplement(from: Ingredients, absent: Record<string, Absence>): Supplement {
  if (typeof from.supplement === 'string' || !from.supplement.includes(true)) {
    absent['supplement'] = typeof from.supplement === 'string' ? from.supplement : 'blank';
    return { averageMonthlyWage: null, contributionBase: null, monthlyPersonalContribution: null };
  }
  const [wage, base, personal] = from.supplement;
  const figure = (name: string, there: boolean, year: number): SupplementFigure | null => {
    if (there) return { year, amount: from.amounts.wage };
    absent[`supplement.${name}`] = 'label-missing';
    return null;
  };
  return {
    averageMonthlyWage: figure('averageMonthlyWage', wage, from.year),
    contributionBase: figure('contributionBase', base, from.year + 1),
    monthlyPersonalContribution: figure('monthlyPersonalContribution', personal, from.year + 1),
  };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

function idNumber({ year, month, day, sequence, form }: Ingredients['birth']): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const order = String(sequence).padStart(3, '0');
  if (form === '15') return `310101${two(year % 100)}${two(month)}${two(day)}${order}`;
  const body = `310101${year}${two(month)}${two(day)}${order}`;
  const sum = [...body].reduce((all, digit, i) => all + Number(digit) * (WEIGHTS[i] ?? 0), 0);
  const whole = `${body}${CHECK_CHARACTERS[sum % 11]}`;
  return form === 'part-masked' ? `${whole.slice(0, 6)}********${whole.slice(14)}` : whole;
}
