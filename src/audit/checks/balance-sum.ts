import { sumOf } from '../../money/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';

/**
 * Opening balance (一), credited amount (记账金额) and interest (当年计息) make the closing balance
 * (三), to the fen.
 */
export function balanceSum({ opening, current, closing }: Statement): Finding[] {
  const { credited, interest } = current;
  if (opening.balance === null || credited === null || interest === null) return [];
  if (closing.balance === null) return [];
  const expected = sumOf(opening.balance, credited, interest);
  if (closing.balance.equals(expected)) return [];
  return [
    {
      kind: 'finding',
      code: 'balance-sum',
      severity: 'error',
      fields: ['opening.balance', 'current.credited', 'current.interest', 'closing.balance'],
      printed: closing.balance,
      expected,
    },
  ];
}
