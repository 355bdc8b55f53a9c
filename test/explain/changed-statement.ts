import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Contribution, Period, Statement } from '../../src/statement/index.js';
import { interestWay, withLawfulMoney } from '../audit/lawful-money.js';
import { month, withRow, withSection } from '../audit/statements.js';
import { consistentStatement } from '../statement/consistent-statement.js';

type Change = (statement: Statement) => Statement;

const SECTIONS = ['opening', 'current', 'closing'] as const;
const ISO_MONTH = fc
  .tuple(fc.integer({ min: 1975, max: 2035 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => month(year, number));
const PERIOD: fc.Arbitrary<Period | null> = fc.option(
  fc.record({ start: ISO_MONTH, end: fc.option(ISO_MONTH) }),
);
const COUNT = fc.option(fc.integer({ min: 0, max: 500 }));
const AMOUNT = fc.option(
  fc.integer({ min: 0, max: 30_000_000 }).map((fen) => new Decimal(fen).dividedBy(100)),
);
const YEAR = fc.option(fc.integer({ min: 1994, max: 2030 }));
const ROW: fc.Arbitrary<Partial<Contribution>> = fc.oneof(
  fc.record({ sequence: fc.option(fc.integer({ min: 1, max: 40 })) }),
  fc.record({ month: fc.option(ISO_MONTH) }),
  fc.record({ months: fc.option(fc.integer({ min: 0, max: 3 })) }),
  fc.record({
    paid: fc.option(fc.boolean()),
    status: fc.constantFrom('欠费', '未缴费', '补缴', null),
  }),
  fc.record({ employer: fc.constantFrom('上海示例戊纺织有限公司', null) }),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom(...SECTIONS), COUNT).map(
    ([section, months]): Change =>
      (statement) =>
        withSection(statement, section, { months }),
  ),
  fc.tuple(fc.constantFrom(...SECTIONS), PERIOD).map(
    ([section, period]): Change =>
      (statement) =>
        withSection(statement, section, { period }),
  ),
  fc.tuple(fc.constantFrom('opening' as const, 'closing' as const), fc.option(ISO_MONTH)).map(
    ([section, asOf]): Change =>
      (statement) =>
        withSection(statement, section, { asOf }),
  ),
  fc.record({ months: COUNT, period: PERIOD }).map(
    (values): Change =>
      (statement) =>
        withSection(statement, 'deemed', values),
  ),
  fc.tuple(fc.constantFrom('opening' as const, 'closing' as const), AMOUNT).map(
    ([section, balance]): Change =>
      (statement) =>
        withSection(statement, section, { balance }),
  ),
  fc.tuple(fc.constantFrom('credited', 'interest'), AMOUNT).map(
    ([field, amount]): Change =>
      (statement) =>
        withSection(statement, 'current', { [field]: amount }),
  ),
  fc
    .tuple(
      fc.constantFrom('contributionBase', 'averageMonthlyWage', 'monthlyPersonalContribution'),
      YEAR,
      AMOUNT,
    )
    .map(
      ([field, year, amount]): Change =>
        (statement) => ({
          ...statement,
          supplement: { ...statement.supplement, [field]: { year, amount } },
        }),
    ),
  fc.tuple(YEAR, fc.boolean()).map(
    ([year, ofSection]): Change =>
      (statement) =>
        ofSection ? withSection(statement, 'current', { year }) : { ...statement, year },
  ),
  fc.option(ISO_MONTH).map(
    (asOf): Change =>
      (statement) => ({ ...statement, asOf }),
  ),
  COUNT.map(
    (monthsBefore1993): Change =>
      (statement) => ({ ...statement, monthsBefore1993 }),
  ),
  COUNT.map(
    (months): Change =>
      (statement) =>
        withSection(statement, 'arrears', { months }),
  ),
  fc.tuple(fc.nat(11), ROW).map(
    ([index, values]): Change =>
      (statement) =>
        withRow(statement, index, values),
  ),
  fc.nat(11).map(
    (index): Change =>
      (statement) => ({
        ...statement,
        contributions: statement.contributions.filter((_, i) => i !== index),
      }),
  ),
);

/** Another amount, in a balance that adds up again. */
const shifted: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('credited' as const, 'interest' as const),
    fc.integer({ min: 0, max: 2_000_000 }).map((fen) => new Decimal(fen).dividedBy(100)),
  )
  .map(
    ([field, amount]): Change =>
      (statement) => {
        const before = statement.current[field];
        const { balance } = statement.closing;
        if (before === null || balance === null) return statement;
        const current = withSection(statement, 'current', { [field]: amount });
        return withSection(current, 'closing', { balance: balance.plus(amount).minus(before) });
      },
  );

/** Values that could not be read: nothing stands in their place. */
const UNREADABLE: readonly (readonly [path: string, change: Change])[] = [
  ...SECTIONS.map(
    (section) =>
      [
        `${section}.months`,
        (statement: Statement) => withSection(statement, section, { months: null }),
      ] as const,
  ),
  ['opening.balance', (statement) => withSection(statement, 'opening', { balance: null })],
  ['current.credited', (statement) => withSection(statement, 'current', { credited: null })],
  ['current.interest', (statement) => withSection(statement, 'current', { interest: null })],
  ['closing.balance', (statement) => withSection(statement, 'closing', { balance: null })],
  ['deemed.months', (statement) => withSection(statement, 'deemed', { months: null })],
  ['arrears.months', (statement) => withSection(statement, 'arrears', { months: null })],
  ['year', (statement) => ({ ...statement, year: null })],
  ['current.year', (statement) => withSection(statement, 'current', { year: null })],
  ['asOf', (statement) => ({ ...statement, asOf: null })],
  ['closing.asOf', (statement) => withSection(statement, 'closing', { asOf: null })],
  ['opening.asOf', (statement) => withSection(statement, 'opening', { asOf: null })],
  ['contributions[0].month', (statement) => withRow(statement, 0, { month: null })],
  ['contributions[2].month', (statement) => withRow(statement, 2, { month: null })],
  ['contributions[1].sequence', (statement) => withRow(statement, 1, { sequence: null })],
  ['contributions[1].months', (statement) => withRow(statement, 1, { months: null })],
];

const unreadable: fc.Arbitrary<Change> = fc.constantFrom(...UNREADABLE).map(
  ([path, without]): Change =>
    (statement) => ({
      ...without(statement),
      unreadable: { ...statement.unreadable, [path]: 'I2' },
    }),
);

/** A statement in which everything goes together, then a few of its values changed at random. */
export const changedStatement: fc.Arbitrary<Statement> = fc
  .tuple(
    consistentStatement(),
    fc.option(interestWay),
    fc.option(shifted),
    fc.array(fc.oneof({ weight: 4, arbitrary: change }, { weight: 1, arbitrary: unreadable }), {
      maxLength: 5,
    }),
  )
  .map(([consistent, way, shift, changes]) =>
    [...(shift === null ? [] : [shift]), ...changes].reduce(
      (statement, apply) => apply(statement),
      way === null ? consistent : withLawfulMoney(consistent, way),
    ),
  );

/** A birth that an audit may be given. */
export const birthGiven = fc.option(
  ISO_MONTH.map((at) => month(Number(at.slice(0, 4)) - 20, 5)),
  {
    nil: undefined,
  },
);
