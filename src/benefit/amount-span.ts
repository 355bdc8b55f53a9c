import { fromFen } from '../money/index.js';
import type { EstimatedAmount } from './estimate-model.js';

/** As {@link EstimatedAmount}, in fen. */
export interface AmountSpan {
  readonly amount: number | null;
  readonly minimum: number;
  readonly maximum: number | null;
}

/** Any amount at all. */
export const UNKNOWN_AMOUNT: AmountSpan = { amount: null, minimum: 0, maximum: null };

/** One amount and nothing else. */
export function exactly(fen: number): AmountSpan {
  return { amount: fen, minimum: fen, maximum: fen };
}

/** The range of a sum; its amount is that of the summands which are known. */
export function sumOf(one: AmountSpan, other: AmountSpan): AmountSpan {
  const known = one.maximum !== null && other.maximum !== null;
  return {
    amount: (one.amount ?? 0) + (other.amount ?? 0),
    minimum: one.minimum + other.minimum,
    maximum: known ? one.maximum + other.maximum : null,
  };
}

/** The range that holds all the ranges, with the amount that is given. */
export function hull(spans: readonly AmountSpan[], amount: number | null): AmountSpan {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum: number | null = 0;
  for (const span of spans) {
    minimum = Math.min(minimum, span.minimum);
    maximum = maximum === null || span.maximum === null ? null : Math.max(maximum, span.maximum);
  }
  return { amount, minimum, maximum };
}

/** Fen as yuan. */
export function toAmount({ amount, minimum, maximum }: AmountSpan): EstimatedAmount {
  // A Decimal costs as much as all the rest: the ends of a range are often the amount itself.
  const known = amount === null ? null : fromFen(amount);
  const yuanOf = (fen: number) => (known !== null && fen === amount ? known : fromFen(fen));
  return {
    amount: known,
    minimum: yuanOf(minimum),
    maximum: maximum === null ? null : yuanOf(maximum),
  };
}
