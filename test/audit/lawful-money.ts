import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { InterestMethod } from '../../src/account/index.js';
import { accountInterest, type InterestRounding } from '../../src/account/index.js';
import type { Statement } from '../../src/statement/index.js';

/** Years with a published rate for the whole year. */
export const RATE_YEARS = [
  2008, 2009, 2010, 2011, 2012, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
  2025,
] as const;

/** A base between the limits of every year from 2011 on. */
const BASE = new Decimal(8000);

/** How interest of a year is worked out and rounded. */
export const interestWay = fc.record({
  method: fc.constantFrom<InterestMethod>('month-product', 'annual'),
  rounding: fc.constantFrom<InterestRounding>('jiao-up', 'fen'),
});

/**
 * A copy of a statement, its money as the law has it: the same base in every paid month, interest
 * worked out from equal months, a supplement that goes with the base. What was not printed stays so.
 */
export function withLawfulMoney(
  statement: Statement,
  way: { readonly method: InterestMethod; readonly rounding: InterestRounding },
): Statement {
  const { opening, current, closing, supplement, contributions } = statement;
  const year = statement.year ?? 0;
  const paid =
    contributions.length === 0
      ? Array.from({ length: current.months ?? 12 }, (_, i) => Math.min(i + 1, 12))
      : contributions.filter((row) => row.paid).map((row) => Number(row.month?.slice(5) ?? 1));
  const credits = paid.map((month) => ({ month, amount: BASE.times('0.08') }));
  const balance = opening.balance ?? new Decimal(0);
  const method = new Set(paid).size === 12 ? way.method : 'month-product';
  const rate = RATE_YEARS.some((known) => known === year) ? {} : { rate: '0.02' };
  const { rounding } = way;
  const lawful = accountInterest({ year, opening: balance, credits, method, rounding, ...rate });
  const kept = (old: Decimal | null, amount: Decimal) => (old === null ? null : amount);
  const figure = (old: typeof supplement.contributionBase, amount: Decimal) =>
    old === null ? null : { ...old, amount: year < 2011 ? null : amount };
  return {
    ...statement,
    current: {
      ...current,
      credited: kept(current.credited, lawful.credited),
      interest: kept(current.interest, lawful.interest),
    },
    closing: { ...closing, balance: kept(closing.balance, lawful.closing) },
    supplement: {
      averageMonthlyWage: figure(supplement.averageMonthlyWage, BASE),
      contributionBase: figure(supplement.contributionBase, BASE),
      monthlyPersonalContribution: figure(
        supplement.monthlyPersonalContribution,
        BASE.times('0.08'),
      ),
    },
  };
}
