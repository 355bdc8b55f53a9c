import {
  type AccountEvent,
  checkPrintedInterest,
  type PrintedInterestCheck,
} from '../account/index.js';
import { type Basis, basisOf, frozenBasis, type Law } from '../law/index.js';
import type { Statement } from '../statement/index.js';
import { isBackPayment } from './back-payment.js';
import { balanceSum } from './checks/balance-sum.js';
import { creditMonths } from './credit-months.js';
import { checkStatement } from './statement-shape.js';

/**
 * Why the interest of a statement is not checked.
 *
 * - `not-printed`: the sheet does not print what it takes, see `missing`
 * - `balance`: the balances do not add up, so something else was paid in or out, or one is wrong
 * - `months`: the sheet does not show for sure in which months something was credited
 * - `event`: the list shows a back payment or a transfer, which breaks the formula
 */
export type InterestObstacle = 'not-printed' | 'balance' | 'months' | 'event';

/** Whether the interest of the year (当年计息) follows from what the statement prints. */
export interface StatementInterestCheck {
  readonly kind: 'statement-interest-check';
  /** Null when there is an obstacle. */
  readonly check: PrintedInterestCheck | null;
  readonly obstacle: InterestObstacle | null;
  /** Paths of what is not printed. */
  readonly missing: readonly string[];
  /** What the list shows, for the obstacle `event`. */
  readonly events: readonly AccountEvent[];
  /** The months over which the credited amount is spread evenly, 1 to 12; empty without a check. */
  readonly creditMonths: readonly number[];
  /** That of the check; nothing without one. */
  readonly basis: Basis;
}

/**
 * Checks the interest that a statement prints for its year (当年计息) against its own opening balance
 * and credited amount (记账金额), see `checkPrintedInterest`. The sheet does not print what each month
 * added, so the amount is spread evenly over the paid months.
 *
 * @param statement - as read
 * @param law - the law to look in; the built-in one when left out
 * @returns the check, or why there is none
 * @throws InvalidInputError `shape`, `choice` or `amount` when it is no statement
 *
 * @example
 * ```ts
 * const { statement } = readStatement(`养老保险个人权益记录
 * (2016年度)
 * (一) 截至2015年底，累计缴纳记账情况：
 * 缴费月数：276个月 个人账户储存总额：98765.40元
 * (二) 2016年度缴纳记账情况：
 * 缴费月数：12个月 记账金额：5760.00元 当年计息：8431.70元
 * (三) 截至2016年底，累计缴纳记账情况：
 * 缴费月数：288个月 个人账户储存总额：112957.10元`);
 * const { obstacle, check } = checkStatementInterest(statement);
 * [obstacle, check?.verdict]; // => [null, 'explained']
 * ```
 */
export function checkStatementInterest(statement: Statement, law?: Law): StatementInterestCheck {
  checkStatement(statement, 'statement');
  return statementInterest(statement, law);
}

/** As {@link checkStatementInterest}, of a statement that was checked before. */
export function statementInterest(statement: Statement, law?: Law): StatementInterestCheck {
  const { opening, current, closing, contributions } = statement;
  const { balance } = opening;
  const { credited, interest } = current;
  if (balance === null || credited === null || interest === null || closing.balance === null) {
    const missing = [
      ...(balance === null ? ['opening.balance'] : []),
      ...(credited === null ? ['current.credited'] : []),
      ...(interest === null ? ['current.interest'] : []),
      ...(closing.balance === null ? ['closing.balance'] : []),
    ];
    return { ...UNCHECKED, obstacle: 'not-printed', missing };
  }
  if (balanceSum(statement).length > 0) return { ...UNCHECKED, obstacle: 'balance' };
  const events = eventsOf(contributions);
  if (events.length > 0) return { ...UNCHECKED, obstacle: 'event', events };
  const credits = creditMonths(statement);
  if (credits === null || !runsToDecember(statement, credits.year)) {
    return { ...UNCHECKED, obstacle: 'months' };
  }
  const { year, months } = credits;
  const amounts = { opening: balance, credited, printed: interest };
  const check = checkPrintedInterest({ year, months, ...amounts }, law);
  return { ...UNCHECKED, obstacle: null, check, creditMonths: months, basis: check.basis };
}

// Results share it, so nobody may change it.
const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const UNCHECKED = {
  kind: 'statement-interest-check',
  check: null,
  missing: NOTHING,
  events: NOTHING,
  creditMonths: NOTHING,
  basis: /* @__PURE__ */ frozenBasis(/* @__PURE__ */ basisOf([])),
} as const;

/** What the list says that breaks the formula: 补缴 is a back payment, 转入 and 转出 a transfer. */
function eventsOf(contributions: Statement['contributions']): readonly AccountEvent[] {
  const isTransfer = ({ status, note }: Statement['contributions'][number]) =>
    /[转轉][入出移]/u.test(`${status ?? ''} ${note}`);
  return [
    ...(contributions.some(isBackPayment) ? ['back-payment' as const] : []),
    ...(contributions.some(isTransfer) ? ['transfer' as const] : []),
  ];
}

/** Whether nothing shows that the account was left before the end of the year. */
function runsToDecember({ contributions }: Statement, year: number): boolean {
  return contributions.length === 0 || contributions.some(({ month }) => month === `${year}-12`);
}
