import type { Decimal } from 'decimal.js';
import { accountCredit } from '../../contribution/index.js';
import type { Law } from '../../law/index.js';
import { fromFen, toFen } from '../../money/index.js';
import type { Statement } from '../../statement/index.js';
import { type CreditMonths, creditMonths } from '../credit-months.js';
import type { Finding } from '../finding.js';
import { limitsThatBegin } from '../limits-that-begin.js';
import { type AmountRange, passedBound } from '../passed-bound.js';
import { balanceSum } from './balance-sum.js';

/** Before, some groups paid on a base below the lower limit, on their way into the scheme. */
const FIRST_YEAR = 2016;

/** What rounding up to jiao can add to a month, fen. */
const TOLERANCE = 10;

/**
 * The credited amount (记账金额) is base times credit rate (记账比例) for each month, up to 0.1 yuan a
 * month. A base of the statement's own year tells a month from the first day of its period on, while
 * there is one employer and the month before was paid, too: a first month that was not a full one has
 * its own wage as base. What the other months add lies between what the limits (上下限) that touch the
 * year allow.
 *
 * Against a base that is printed, an amount that does not follow needs an explanation; against the
 * limits alone it is odd.
 *
 * Silent about years before 2016 or without published limits, and where the months are not sure.
 */
export function creditedAmount(statement: Statement, law?: Law): Finding[] {
  const { credited } = statement.current;
  if (credited === null || balanceSum(statement).length > 0) return [];
  const credits = creditMonths(statement);
  if (credits === null || credits.year < FIRST_YEAR) return [];
  const range = creditRange(statement, credits, law);
  const expected = range === null ? null : passedBound(credited, range);
  if (range === null || expected === null) return [];
  return [
    {
      kind: 'finding',
      code: 'credited-amount',
      severity: range.known === 0 ? 'info' : 'warning',
      fields: [
        'current.credited',
        statement.contributions.length > 0 ? 'contributions' : 'current.months',
      ],
      printed: credited,
      expected,
    },
  ];
}

interface CreditRange extends AmountRange {
  /** How many months a printed base tells. */
  readonly known: number;
}

function creditRange(
  statement: Statement,
  { year, months }: CreditMonths,
  law: Law | undefined,
): CreditRange | null {
  const before = limitsThatBegin(year - 1, law);
  const begin = limitsThatBegin(year, law);
  // Those of April 2019 were replaced after a month, and the bases with them.
  const start = begin.at(-1);
  if (start === undefined || before.length === 0) return null;
  const credit = (base: Decimal.Value): number =>
    toFen(accountCredit({ base, on: `${year}-12` }, law).amount);
  const limits = [...before, ...begin]
    .filter(({ to }) => to === null || to >= `${year}-01-01`)
    .map(({ value }) => value);
  const least = credit(Math.min(...limits.map(({ lower }) => lower)));
  const most = credit(Math.max(...limits.map(({ upper }) => upper)));
  const base = ownBase(statement, year);
  const firstOwn = Number(start.from.slice('YYYY-'.length, 'YYYY-MM'.length));
  const follows = (month: number): boolean => months.includes(month - 1);
  const known =
    base === null ? 0 : months.filter((month) => month >= firstOwn && follows(month)).length;
  const own = base === null ? 0 : known * credit(base);
  const other = months.length - known;
  const tolerance = months.length * TOLERANCE;
  return {
    known,
    minimum: fromFen(own + other * least - tolerance),
    maximum: fromFen(own + other * most + tolerance),
  };
}

/** The base of the statement's own year, where one employer paid every month of the list. */
function ownBase({ supplement, contributions }: Statement, year: number): Decimal | null {
  const base = supplement.contributionBase;
  if (base === null || base.year !== year) return null;
  const employers = new Set(contributions.filter(({ paid }) => paid).map((row) => row.employer));
  return employers.size === 1 && !employers.has(null) ? base.amount : null;
}
