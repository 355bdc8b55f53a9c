import {
  amount,
  byPath,
  choice,
  described,
  flag,
  integer,
  type JsonSchema,
  list,
  month,
  named,
  nullable,
  record,
  type Shape,
  text,
} from './json-shape.js';
import type {
  AccountTotals,
  AccountYear,
  Arrears,
  Contribution,
  DeemedPeriod,
  Period,
  Statement,
  Supplement,
  SupplementFigure,
} from './model.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MOST_MONTHS = 999_999;

/** The shape of a statement, with the shapes that it names. */
export interface StatementShape extends Shape<Statement> {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** The form of a statement as JSON: the model, amounts as decimal text. */
export const statementShape: StatementShape = /* @__PURE__ */ defineStatement();

function defineStatement(): StatementShape {
  const definitions: Record<string, JsonSchema> = {};
  const define = <T>(name: string, description: string, shape: Shape<T>): Shape<T> => {
    definitions[name] = described(description, shape).schema;
    return named(name, shape);
  };

  const isoMonth = define('month', 'A month, YYYY-MM', month());
  const year = define('year', 'A calendar year', integer(FIRST_YEAR, LAST_YEAR));
  const months = define('months', 'A number of months', integer(0, MOST_MONTHS));
  const yuan = define(
    'amount',
    'Yuan, as decimal text such as "98765.40"; a number is taken too, unless it is finer than a fen',
    amount(),
  );
  const period = define(
    'period',
    'Months from start to end, both counted; end null is 至今 (until now)',
    record<Period>({ start: isoMonth, end: nullable(isoMonth) }),
  );
  const totals = define(
    'accountTotals',
    'Totals at the end of a year: section (一) and section (三)',
    record<AccountTotals>({
      asOf: described('Last month covered', nullable(isoMonth)),
      months: described('Contribution months (缴费月数)', nullable(months)),
      period: described('Period printed in place of the count', nullable(period)),
      balance: described('Account balance (个人账户储存总额)', nullable(yuan)),
    }),
  );
  const figure = define(
    'supplementFigure',
    'A figure of the supplement (补充信息), yuan a month, and the year it is for',
    record<SupplementFigure>({ year: nullable(year), amount: nullable(yuan) }),
  );
  const absence = define(
    'absence',
    'How a missing value was printed',
    choice([
      'masked',
      'dash',
      'blank',
      'label-missing',
      'period-instead',
      'unreadable',
      'none-stated',
    ]),
  );
  const contribution = define(
    'contribution',
    'A row of the list of months (缴费明细信息)',
    record<Contribution>({
      sequence: described('Number of the row (序号)', nullable(integer(0, MOST_MONTHS))),
      month: described('Month contributed for (年月)', nullable(isoMonth)),
      employer: described('Employer (缴费单位)', nullable(text())),
      months: described('Months the row counts (缴费月数)', nullable(months)),
      status: described('Status as printed (缴费情况)', nullable(text())),
      paid: described('Whether the status means paid', nullable(flag())),
      note: described('Note (备注), empty when none', text()),
    }),
  );

  const statement = record<Statement>({
    kind: choice(['statement']),
    layout: described(
      'Which sheet it was printed on',
      choice(['shanghai-annual', 'shanghai-mailed']),
    ),
    year: described('Year of the title', nullable(year)),
    asOf: described('Last month covered', nullable(isoMonth)),
    name: nullable(text()),
    idNumber: described('Citizen ID number (公民身份号码), as printed', nullable(text())),
    accountNumber: described('Personal account number (个人账号)', nullable(text())),
    employer: described('Employer of the head (参保单位名称)', nullable(text())),
    monthsBefore1993: described(
      'Continuous service before the end of 1992 (92年底前连续工龄)',
      nullable(months),
    ),
    deemed: described(
      'Deemed contribution period (视同缴费年限)',
      record<DeemedPeriod>({
        months: nullable(months),
        period: nullable(period),
        wordedUntil: described('Last month that the words before it allow', nullable(isoMonth)),
      }),
    ),
    opening: described('Section (一): totals at the end of the year before', totals),
    current: described(
      'Section (二): what the year brought',
      record<AccountYear>({
        year: nullable(year),
        months: described('Contribution months (缴费月数)', nullable(months)),
        period: described('Period printed in place of the count', nullable(period)),
        credited: described('Credited to the account (记账金额)', nullable(yuan)),
        interest: described('Interest of the year (当年计息)', nullable(yuan)),
      }),
    ),
    closing: described('Section (三): totals at the end of the year', totals),
    arrears: described(
      'Arrears (个人欠费)',
      record<Arrears>({ months: nullable(months), amount: nullable(yuan) }),
    ),
    supplement: described(
      'Supplement (补充信息)',
      record<Supplement>({
        averageMonthlyWage: described('Average monthly wage (月平均工资)', nullable(figure)),
        contributionBase: described('Contribution base (月缴费基数)', nullable(figure)),
        monthlyPersonalContribution: described(
          'Monthly personal contribution (个人月缴费额)',
          nullable(figure),
        ),
      }),
    ),
    contributions: list(contribution),
    absent: described('Path of a value that is null, how it was printed', byPath(absence)),
    unreadable: described(
      'Path of a value that could not be read, what stands there',
      byPath(text()),
    ),
  });
  return { ...statement, definitions };
}
