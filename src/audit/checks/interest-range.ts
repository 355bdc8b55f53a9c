import type { Law } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { interestOfAnySpread } from '../interest-of-any-spread.js';
import { passedBound } from '../passed-bound.js';
import { checkStatementInterest } from '../statement-interest.js';

/**
 * The interest of the year (当年计息) follows from opening balance (一), credited amount (记账金额) and
 * the rate of the year, whichever way the month of crediting counts and the interest is rounded.
 *
 * A statement does not print what each month added. Interest that equal months do not explain, while
 * months of different size or later crediting may, is odd: info. Interest that no spread of the
 * credited amount over the year explains needs another explanation: warning. In both cases the
 * nearest figure that equal months give is what was expected.
 *
 * Silent where the formula does not apply, or the sheet does not show that it does: back payments,
 * part years, a transfer or a refund (the balance does not add up then), rates not published.
 */
export function interestRange(statement: Statement, law?: Law): Finding[] {
  const { check, creditMonths } = checkStatementInterest(statement, law);
  if (check === null || check.range === null || check.status !== 'announced') return [];
  const { printed } = check;
  const expected = passedBound(printed, check.range);
  if (expected === null) return [];
  const any = interestOfAnySpread(check, Math.min(...creditMonths), law);
  const isExplicable = any !== null && passedBound(printed, any) === null;
  return [
    {
      kind: 'finding',
      code: 'interest-range',
      severity: isExplicable ? 'info' : 'warning',
      fields: ['opening.balance', 'current.credited', 'current.interest'],
      printed,
      expected,
    },
  ];
}
