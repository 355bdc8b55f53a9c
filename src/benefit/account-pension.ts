import type { Decimal } from 'decimal.js';
import { checkRecord } from '../input/index.js';
import { type Basis, basisOf, frozenBasis, type Law, mergeBasis } from '../law/index.js';
import { fromFen, readFen } from '../money/index.js';
import {
  type PaymentMonths,
  type PaymentMonthsInput,
  paymentMonthsDetail,
  paymentTenths,
} from './payment-months.js';
import { type BenefitRounding, checkRounding, roundedFen } from './rounding.js';

/** What an account pension is worked out from. */
export interface AccountPensionInput extends PaymentMonthsInput {
  /** Balance of the personal account at retirement (个人账户储存额), yuan. */
  readonly balance: Decimal.Value;
  /**
   * `jiao-up` when left out: that Shanghai rounds this part like the basic pension is an analogy.
   * Notices elsewhere have `fen`.
   */
  readonly rounding?: BenefitRounding;
}

/** Account pension (个人账户养老金). */
export interface AccountPension {
  readonly kind: 'account-pension';
  /** The pension, yuan a month. */
  readonly amount: Decimal;
  /** Balance of the account, yuan. */
  readonly balance: Decimal;
  readonly paymentMonths: PaymentMonths;
  readonly rounding: BenefitRounding;
  readonly basis: Basis;
}

/**
 * The account pension (个人账户养老金): the balance of the account over the payment months of the age,
 * 国发〔2005〕38号.
 *
 * Shanghai prints it to a jiao; that it is rounded up (见分进角) is by analogy to the basic pension, and
 * `fen` the other reading.
 *
 * @param input - balance in yuan, age in months, and the variants
 * @param law - the law to look in; the built-in one when left out
 * @returns the pension in yuan a month, with the payment months
 * @throws InvalidInputError `amount`, `integer`, `month`, `date`, `choice` or `shape` for input that is
 *   none
 * @throws RuleNotKnownError for a retirement before 2006-01
 *
 * @example
 * ```ts
 * const account = { balance: '111640.05', ageMonths: 60 * 12 + 1 };
 * accountPension(account).amount.toFixed(2); // => '806.70'
 * accountPension({ ...account, rounding: 'fen' }).amount.toFixed(2); // => '806.65'
 * ```
 */
export function accountPension(input: AccountPensionInput, law?: Law): AccountPension {
  const given = checkRecord(input, 'input');
  const balance = readFen(given['balance'], 'balance');
  const rounding = checkRounding(given['rounding'], 'rounding', 'jiao-up');
  return accountPensionOf(balance, paymentMonthsDetail(input, law), rounding);
}

/** As {@link accountPension}, of a balance in fen. */
export function accountPensionOf(
  balance: number,
  months: PaymentMonths,
  rounding: BenefitRounding,
): AccountPension {
  return {
    kind: 'account-pension',
    amount: fromFen(accountPensionFen(balance, months, rounding)),
    balance: fromFen(balance),
    paymentMonths: months,
    rounding,
    basis: basisWith(months),
  };
}

const bases = /* @__PURE__ */ new WeakMap<Basis, Basis>();

/** Payment months of the same age share one basis, and so may the pensions. */
function basisWith(months: PaymentMonths): Basis {
  let basis = bases.get(months.basis);
  if (basis === undefined) {
    basis = frozenBasis(mergeBasis([basisOf(['account-pension']), months.basis]));
    bases.set(months.basis, basis);
  }
  return basis;
}

/** Balance over payment months, in fen. */
export function accountPensionFen(
  balance: number,
  months: PaymentMonths,
  rounding: BenefitRounding,
): number {
  return roundedFen(balance, 10, paymentTenths(months), rounding);
}
