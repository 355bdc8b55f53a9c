import type { Decimal } from 'decimal.js';
import { checkInteger, checkRecord, InvalidInputError } from '../input/index.js';
import { type Basis, basisOf } from '../law/index.js';
import { fromFen, MAX_FEN, readFen, shareOfFen } from '../money/index.js';

/**
 * Pay of a calendar year by kind, yuan, before tax and before the person's own contributions. A
 * kind that is left out was not paid.
 */
export interface YearlyPay {
  /** Wage (工资). */
  readonly wage?: Decimal.Value;
  /** Bonus (奖金). */
  readonly bonus?: Decimal.Value;
  /** Allowances (津贴). */
  readonly allowance?: Decimal.Value;
  /** Subsidies (补贴). */
  readonly subsidy?: Decimal.Value;
  /** Overtime pay (加班工资). */
  readonly overtime?: Decimal.Value;
  /** Year-end bonus (年终奖). */
  readonly yearEndBonus?: Decimal.Value;
  /** Car money (车贴). */
  readonly carMoney?: Decimal.Value;
  /** Meal money (饭贴). */
  readonly mealMoney?: Decimal.Value;
  /** Whatever else the employer paid the person directly. */
  readonly other?: Decimal.Value;
  /** Maternity allowance (生育津贴), which is taken out of the average. */
  readonly maternityAllowance?: Decimal.Value;
}

/** What the average monthly wage is worked out from. */
export interface AverageMonthlyWageInput {
  /** Pay of the year by kind, yuan. */
  readonly pay: YearlyPay;
  /** Months of the year for which there was pay, 1 to 12; 12 when left out. */
  readonly months?: number;
  /**
   * How many of them are months with maternity allowance, fewer than all, and at least one when there
   * is such an allowance; 0 when left out.
   */
  readonly maternityMonths?: number;
}

/** Average monthly wage (月平均工资) of a person in a calendar year. */
export interface AverageMonthlyWage {
  readonly kind: 'average-monthly-wage';
  /** Yuan a month, half up first to jiao, then to yuan. */
  readonly amount: Decimal;
  /** The pay that counts, yuan. */
  readonly total: Decimal;
  /** The months that count, 1 to 12. */
  readonly months: number;
  /** Maternity allowance and its months, which were taken out. */
  readonly takenOut: {
    /** Yuan. */
    readonly amount: Decimal;
    /** Whole months. */
    readonly months: number;
  };
  readonly basis: Basis;
}

const KINDS_THAT_COUNT = [
  'wage',
  'bonus',
  'allowance',
  'subsidy',
  'overtime',
  'yearEndBonus',
  'carMoney',
  'mealMoney',
  'other',
] as const satisfies readonly (keyof YearlyPay)[];

const MONTHS_A_YEAR = 12;

const KINDS = [...KINDS_THAT_COUNT, 'maternityAllowance'] as const;

/**
 * The average monthly wage (月平均工资) of a calendar year, on which the contribution base of the next
 * one rests: everything the employer paid the person directly, spread over the months with pay.
 * Maternity allowance and the months with it are left out of both. What counts is told by 劳动报 of 2018
 * and by answers of the city, no article of a law: see `basis`.
 *
 * The average is rounded as a contribution base is, half up first to jiao, then to yuan.
 *
 * @param input - pay of the year by kind, yuan; months with pay; months with maternity allowance
 * @returns the average in whole yuan a month, with what counted and what was taken out
 * @throws InvalidInputError `amount` for pay that is no amount in yuan or sums up to too much;
 *   `choice` for an unknown kind; `integer` for months that are none, when no month is left, or when
 *   there is maternity allowance without a month of it; `shape` for an input or pay that is no object
 *
 * @example
 * ```ts
 * const { amount } = averageMonthlyWage({ pay: { wage: 72000, yearEndBonus: '8888.88' } });
 * amount.toFixed(0); // => '6741'
 * const nine = { pay: { wage: 54000, maternityAllowance: 15000 }, months: 12, maternityMonths: 3 };
 * averageMonthlyWage(nine).amount.toFixed(0); // => '6000'
 * ```
 */
export function averageMonthlyWage(input: AverageMonthlyWageInput): AverageMonthlyWage {
  const given = checkRecord(input, 'input');
  const pay = checkRecord(given['pay'], 'pay');
  const unknown = Object.keys(pay).find((kind) => !KINDS.some((known) => known === kind));
  if (unknown !== undefined) {
    throw new InvalidInputError('choice', 'pay', unknown, `one of ${KINDS.join(', ')}`);
  }
  const allowance = payOf(pay, 'maternityAllowance');
  const { months: paidMonths = MONTHS_A_YEAR, maternityMonths = 0 } = given;
  const paid = checkInteger(paidMonths, 'months', 1, MONTHS_A_YEAR);
  const takenOut = checkInteger(
    maternityMonths,
    'maternityMonths',
    allowance > 0 ? 1 : 0,
    paid - 1,
  );
  const total = KINDS_THAT_COUNT.reduce((sum, kind) => sum + payOf(pay, kind), 0);
  if (total > MAX_FEN) {
    throw new InvalidInputError('amount', 'pay', pay, 'a sum of at most 999999999999.99 yuan');
  }
  const months = paid - takenOut;
  const jiao = shareOfFen(total, 1, months * 10);
  return {
    kind: 'average-monthly-wage',
    amount: fromFen(shareOfFen(jiao, 1, 10) * 100),
    total: fromFen(total),
    months,
    takenOut: { amount: fromFen(allowance), months: takenOut },
    basis: basisOf([
      'base-limits',
      'base-from-average-wage',
      'pay-that-counts',
      ...(paid < MONTHS_A_YEAR ? (['fewer-months'] as const) : []),
      ...(takenOut > 0 ? (['maternity-months'] as const) : []),
    ]),
  };
}

function payOf(pay: Readonly<Record<string, unknown>>, kind: (typeof KINDS)[number]): number {
  const amount = pay[kind];
  return amount === undefined ? 0 : readFen(amount, `pay.${kind}`);
}
