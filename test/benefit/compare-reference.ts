import { type Fraction, fraction, halfUp, plus, times } from './exact.js';

/** Another way to the figures of a plan, month by month, in fractions of whole numbers. */
export interface ReferenceInput {
  /** `year * 12 + month - 1`. */
  readonly asOf: number;
  readonly retireOn: number;
  readonly months: number;
  /** Ten-thousandths. */
  readonly index: number;
  readonly indexMonths: number;
  /** Fen. */
  readonly balance: number;
  /** Share of the average in ten-thousandths, a base in fen, or nothing. */
  readonly paying: { readonly share: number } | { readonly base: number } | null;
  /** Ten-thousandths. */
  readonly wageGrowth: number;
  /** Ten-thousandths. */
  readonly interestRate: number;
  readonly ownShare: number;
}

export interface ReferencePlan {
  readonly months: number;
  readonly index: bigint;
  readonly balance: bigint;
  readonly own: bigint;
  readonly ownByMonth: readonly bigint[];
  readonly calculationBase: bigint;
}

const AVERAGES = new Map([
  [2023, 12307n],
  [2024, 12434n],
  [2025, 12577n],
]);
const LIMITS = new Map([
  [2024, [7384n, 36921n]],
  [2025, [7460n, 37302n]],
  [2026, [7546n, 37731n]],
]);
const RATES = new Map([
  [2024, fraction(262n, 10_000n)],
  [2025, fraction(15n, 1_000n)],
  [2026, fraction(26n, 1_000n)],
]);
const BASES = new Map([
  [2024, 12307n],
  [2025, 12434n],
  [2026, 12577n],
]);

const power = (one: Fraction, times_: number): Fraction =>
  times_ === 0 ? fraction(1n) : times(one, power(one, times_ - 1));

/** Whole yuan. */
export const averageOf = (year: number, growth: number): bigint => {
  const held = AVERAGES.get(year);
  if (held !== undefined) return held;
  const factor = power(fraction(BigInt(10_000 + growth), 10_000n), year - 2025);
  return halfUp(times(fraction(12_577n), factor), 1n);
};

/** Half up to jiao, then to yuan. */
const toYuan = (yuan: Fraction): bigint => halfUp(fraction(halfUp(yuan, 10n), 10n), 1n);

const least = (a: bigint, b: bigint) => (a < b ? a : b);
const greatest = (a: bigint, b: bigint) => (a > b ? a : b);

export function referencePlan(input: ReferenceInput): ReferencePlan {
  const { asOf, retireOn, wageGrowth, paying } = input;
  let indexes = BigInt(input.index) * BigInt(input.indexMonths);
  let own = 0n;
  const ownByMonth: bigint[] = [];
  const credits = new Map<number, bigint>();
  for (let month = asOf + 1; month <= retireOn; month++) {
    const period = Math.floor((month - 6) / 12);
    const average = averageOf(period - 1, wageGrowth);
    const sixty = toYuan(fraction(average * 6n, 10n));
    const [lower = 0n, upper = 0n] = LIMITS.get(period) ?? [sixty, average * 3n];
    if (paying === null) {
      ownByMonth.push(0n);
      continue;
    }
    const wish =
      'base' in paying
        ? fraction(BigInt(paying.base), 100n)
        : fraction(average * BigInt(paying.share), 10_000n);
    const base = greatest(lower, least(upper, toYuan(wish)));
    indexes += halfUp(fraction(base, average), 10_000n);
    const paid = halfUp(fraction(base * BigInt(input.ownShare), 100n), 100n);
    own += paid;
    ownByMonth.push(paid);
    credits.set(month, halfUp(fraction(base * 8n, 100n), 100n));
  }
  const paidMonths = paying === null ? 0 : retireOn - asOf;
  const all = BigInt(input.indexMonths + paidMonths);
  const year = Math.floor(retireOn / 12);
  return {
    months: input.months + paidMonths,
    index: all === 0n ? BigInt(input.index) : halfUp(fraction(indexes, all), 1n),
    balance: balanceAt(input, credits),
    own,
    ownByMonth,
    calculationBase: BASES.get(year) ?? averageOf(year - 1, wageGrowth),
  };
}

/** Every amount earns a twelfth of the rate for each month it lies there; the sum is rounded. */
function balanceAt(input: ReferenceInput, credits: ReadonlyMap<number, bigint>): bigint {
  let balance = BigInt(input.balance);
  let month = input.asOf + 1;
  while (month <= input.retireOn) {
    const year = Math.floor(month / 12);
    const last = Math.min(input.retireOn, year * 12 + 11);
    const monthly = times(
      RATES.get(year) ?? fraction(BigInt(input.interestRate), 10_000n),
      fraction(1n, 12n),
    );
    let interest = fraction(0n);
    let lying = balance;
    for (; month <= last; month++) {
      lying += credits.get(month) ?? 0n;
      interest = plus(interest, times(fraction(lying), monthly));
    }
    const fen = halfUp(interest, 1n);
    balance = lying + ((fen + 9n) / 10n) * 10n;
  }
  return balance;
}
