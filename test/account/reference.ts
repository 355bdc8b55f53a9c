/**
 * Interest of the account by the plain rule, in fractions of big whole numbers: every credit by
 * itself, month by month, nothing rearranged. Written from the rule book, not from the library.
 */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const sum = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

const floor = ({ top, bottom }: Fraction): bigint => top / bottom;

/** Half up to a fen. */
export function toFenHalfUp({ top, bottom }: Fraction): bigint {
  return floor({ top: top * 2n + bottom, bottom: bottom * 2n });
}

/** Half up to a fen, then up to a jiao. */
export function toJiaoUp(exact: Fraction): bigint {
  const fen = toFenHalfUp(exact);
  return ((fen + 9n) / 10n) * 10n;
}

/** A decimal text as a fraction. */
export function fractionOf(text: string): Fraction {
  const [whole = '0', decimals = ''] = text.split('.');
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

/** Fen as text in yuan. */
export function yuanText(fen: bigint | number): string {
  const whole = BigInt(fen);
  return `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`;
}

export interface ReferenceYear {
  /** Fen. */
  readonly opening: bigint;
  /** Fen of each credit and its month. */
  readonly credits: readonly { readonly month: number; readonly fen: bigint }[];
  readonly rate: string;
  readonly until: number;
  /** Months that a credit does not earn after its own; 0 when its own month counts. */
  readonly lag?: number;
}

/** Interest of a year in fen, exact. */
export function exactInterest(year: ReferenceYear): Fraction {
  const rate = fractionOf(year.rate);
  const bottom = rate.bottom * 12n;
  let interest: Fraction = { top: 0n, bottom: 1n };
  for (let month = 1; month <= year.until; month++) {
    const earning = year.credits
      .filter((credit) => credit.month + (year.lag ?? 0) <= month)
      .reduce((all, credit) => all + credit.fen, year.opening);
    interest = sum(interest, { top: earning * rate.top, bottom });
    interest = { top: (interest.top * bottom) / interest.bottom, bottom };
  }
  return interest;
}
