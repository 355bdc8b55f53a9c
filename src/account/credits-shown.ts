import type { Decimal } from 'decimal.js';
import { fromFen, quotientOf } from '../money/index.js';
import type { YearCredits } from './year-credits.js';

/** An amount credited in a month, as a result shows it. */
export interface ShownCredit {
  /** Month of crediting, 1 to 12. */
  readonly month: number;
  /** Yuan. */
  readonly amount: Decimal;
}

/** The credits of a year one by one; none when one sum was spread evenly over the months. */
export function shownCredits({ months, amounts }: YearCredits): readonly ShownCredit[] {
  return amounts.map((fen, i) => ({ month: months[i] ?? 0, amount: fromFen(fen) }));
}

/** Credits times the months for which each earns (月积数), yuan × months. */
export function shownProduct({ product, spread }: YearCredits): Decimal {
  const sum = fromFen(product);
  return spread === 1 ? sum : quotientOf(sum, spread);
}
