import type { PrintedInterestCheck } from '../../account/index.js';
import type { Law } from '../../law/index.js';
import { differenceOf, productOf, quotientOf } from '../../money/index.js';
import type { Statement } from '../../statement/index.js';
import type { Finding } from '../finding.js';
import { passedBound } from '../passed-bound.js';
import { statementInterest } from '../statement-interest.js';

/**
 * The interest of the year (当年计息) follows from opening balance (一), credited amount (记账金额) and
 * the rate of the year, whichever way the month of crediting counts and the interest is rounded.
 *
 * A statement does not print what each month added. Interest that equal months do not explain needs an
 * explanation: warning. When it is off by no more than one month's interest on all that was credited,
 * an unequal year has it at hand, such as a base that fell by a third in the middle, or crediting a
 * month later: info. In both cases the nearest figure that equal months give is what was expected.
 *
 * Silent where the formula does not apply, or the sheet does not show that it does: back payments,
 * part years, a transfer or a refund (the balance does not add up then), rates not published.
 */
export function interestRange(statement: Statement, law?: Law): Finding[] {
  const { check } = statementInterest(statement, law);
  if (check === null || check.range === null || check.status !== 'announced') return [];
  const { printed } = check;
  const expected = passedBound(printed, check.range);
  if (expected === null) return [];
  return [
    {
      kind: 'finding',
      code: 'interest-range',
      severity: differenceOf(printed, expected).abs().lte(interestOfOneMonth(check))
        ? 'info'
        : 'warning',
      fields: ['opening.balance', 'current.credited', 'current.interest'],
      printed,
      expected,
      basis: check.basis,
    },
  ];
}

const MONTHS_OF_A_YEAR = 12;

/** What all that was credited in the year earns in one month, yuan. */
function interestOfOneMonth({ credited, rate }: PrintedInterestCheck) {
  return quotientOf(productOf(credited, rate ?? 0), MONTHS_OF_A_YEAR);
}
