import { checkPrintedInterest, type PrintedInterestInput } from '../../account/index.js';
import type { Law } from '../../law/index.js';
import type { Statement } from '../../statement/index.js';
import { creditMonths } from '../credit-months.js';
import type { Finding } from '../finding.js';
import { type AmountRange, passedBound } from '../passed-bound.js';
import { balanceSum } from './balance-sum.js';

const DECEMBER = 12;

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
  const { opening, current, closing } = statement;
  const { credited, interest } = current;
  if (opening.balance === null || credited === null || interest === null) return [];
  if (closing.balance === null || balanceSum(statement).length > 0) return [];
  const credits = creditMonths(statement);
  if (credits === null || !runsToDecember(statement, credits.year)) return [];
  const { year, months } = credits;
  const known = { year, opening: opening.balance, printed: interest };
  const even = publishedRange({ ...known, credited, months }, law);
  const expected = even === null ? null : passedBound(interest, even);
  if (expected === null) return [];
  const all = (month: number) =>
    publishedRange({ ...known, credits: [{ month, amount: credited }] }, law);
  const [earliest, latest] = [all(Math.min(...months)), all(DECEMBER)];
  const isExplicable =
    earliest !== null &&
    latest !== null &&
    passedBound(interest, { minimum: latest.minimum, maximum: earliest.maximum }) === null;
  return [
    {
      kind: 'finding',
      code: 'interest-range',
      severity: isExplicable ? 'info' : 'warning',
      fields: ['opening.balance', 'current.credited', 'current.interest'],
      printed: interest,
      expected,
    },
  ];
}

/** Whether nothing shows that the account was left before the end of the year. */
function runsToDecember({ contributions }: Statement, year: number): boolean {
  return contributions.length === 0 || contributions.some(({ month }) => month === `${year}-12`);
}

function publishedRange(input: PrintedInterestInput, law: Law | undefined): AmountRange | null {
  const { range, status } = checkPrintedInterest(input, law);
  return status === 'announced' ? range : null;
}
