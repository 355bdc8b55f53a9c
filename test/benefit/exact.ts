/** Another way to the same figures: fractions of whole numbers, written from the rule. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fraction = (over: bigint, under = 1n): Fraction => ({ over, under });

export const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

/** Half up to a whole multiple of 1 / parts. */
export const halfUp = ({ over, under }: Fraction, parts: bigint): bigint =>
  (2n * over * parts + under) / (2n * under);

/** Up to a whole multiple of 1 / parts. */
export const up = ({ over, under }: Fraction, parts: bigint): bigint =>
  (over * parts + under - 1n) / under;

export const fenText = (fen: bigint): string =>
  `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

/** Half up to fen, then up to jiao. */
export const jiaoUpText = (yuan: Fraction): string => {
  const fen = halfUp(yuan, 100n);
  return fenText(((fen + 9n) / 10n) * 10n);
};
