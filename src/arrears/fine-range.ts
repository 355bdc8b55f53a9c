import type { Decimal } from 'decimal.js';
import { type Basis, basisOf } from '../law/index.js';
import { fromFen, readFen } from '../money/index.js';

/** Fine (罚款) for arrears that are still unpaid after the order to pay, yuan. */
export interface FineRange {
  readonly kind: 'fine-range';
  /** As much as the arrears, yuan. */
  readonly minimum: Decimal;
  /** Three times the arrears, yuan. */
  readonly maximum: Decimal;
  readonly basis: Basis;
}

/**
 * What an employer may be fined (罚款) when it still does not pay within the time limit of the order:
 * once to three times the arrears, 社会保险法 art. 86. It comes on top of the late fee.
 *
 * @param due - arrears, yuan
 * @returns the least and the greatest fine, yuan
 * @throws InvalidInputError `amount` when the arrears are no amount in yuan
 *
 * @example
 * ```ts
 * const fine = fineRange('12345.67');
 * [fine.minimum.toFixed(2), fine.maximum.toFixed(2)]; // => ['12345.67', '37037.01']
 * ```
 */
export function fineRange(due: Decimal.Value): FineRange {
  const fen = readFen(due, 'due');
  return {
    kind: 'fine-range',
    minimum: fromFen(fen),
    maximum: fromFen(fen * 3),
    basis: basisOf(['late-fee']),
  };
}
