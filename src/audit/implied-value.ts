import type { Decimal } from 'decimal.js';
import { spanLength, type YearMonth } from '../calendar/index.js';
import { differenceOf, sumOf } from '../money/index.js';
import type { Statement } from '../statement/index.js';
import type { FindingValue } from './finding.js';
import { impliedRowValue } from './implied-row-value.js';
import { paidMonths } from './paid-months.js';
import { spanOf } from './period-span.js';
import { statementYear } from './statement-year.js';
import { unpaidMonths } from './unpaid-months.js';

/**
 * What the other figures of a statement imply for a value that could not be read.
 *
 * @param statement - the statement
 * @param path - path of the value
 * @returns null when the other figures do not say
 */
export function impliedValue(statement: Statement, path: string): FindingValue {
  const { opening, current, closing, deemed } = statement;
  switch (path) {
    case 'opening.months':
      return monthsLeft(closing.months, current.months);
    case 'current.months':
      return monthsLeft(closing.months, opening.months) ?? monthsListed(statement);
    case 'closing.months':
      return opening.months === null || current.months === null
        ? null
        : opening.months + current.months;
    case 'opening.balance':
      return amountLeft(closing.balance, current.credited, current.interest);
    case 'current.credited':
      return amountLeft(closing.balance, opening.balance, current.interest);
    case 'current.interest':
      return amountLeft(closing.balance, opening.balance, current.credited);
    case 'closing.balance':
      return amountSum(opening.balance, current.credited, current.interest);
    case 'deemed.months': {
      const span = spanOf(deemed.period, statement.asOf);
      return span === null ? null : spanLength(span);
    }
    case 'arrears.months':
      return unpaidMonths(statement.contributions)?.owed.length ?? null;
    case 'year':
    case 'current.year':
      return statementYear(statement);
    case 'asOf':
    case 'closing.asOf':
      return endOfYear(statement, 0);
    case 'opening.asOf':
      return endOfYear(statement, 1);
    default:
      return impliedRowValue(statement.contributions, path);
  }
}

function monthsLeft(closing: number | null, part: number | null): number | null {
  return closing === null || part === null || closing < part ? null : closing - part;
}

function monthsListed(statement: Statement): number | null {
  const paid = paidMonths(statement);
  return paid === null || paid.possible > 0 ? null : paid.certain;
}

function amountLeft(
  closing: Decimal | null,
  part: Decimal | null,
  other: Decimal | null,
): Decimal | null {
  if (closing === null || part === null || other === null) return null;
  const left = differenceOf(closing, sumOf(part, other));
  return left.isNegative() ? null : left;
}

function amountSum(
  opening: Decimal | null,
  credited: Decimal | null,
  interest: Decimal | null,
): Decimal | null {
  if (opening === null || credited === null || interest === null) return null;
  return sumOf(opening, credited, interest);
}

function endOfYear(statement: Statement, yearsBefore: number): YearMonth | null {
  const year = statementYear(statement);
  return year === null ? null : `${year - yearsBefore}-12`;
}
