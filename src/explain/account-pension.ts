import type { AccountPension } from '../benefit/index.js';
import { quotientOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, yuanText } from './figure-text.js';
import { explainPaymentMonths, paymentMonthsSteps } from './payment-months.js';
import { pensionSteps } from './pension-rounding.js';
import type { ExactValue } from './rounding-steps.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const RULE = 'account-pension';

/** Account pension: the payment months, the division, its rounding. */
export function explainAccountPension(
  pension: AccountPension,
  words: Catalogue,
): readonly ExplanationStep[] {
  const assumptions = [words.benefit.account.roundings[pension.rounding]];
  return [
    ...explainPaymentMonths(pension.paymentMonths, words),
    { ...divisionStep(pension, words), assumptions },
    ...pensionSteps(accountQuotient(pension), pension.rounding, words),
  ];
}

/** From the age and the balance to the account pension. */
export function accountPensionSteps(
  pension: AccountPension,
  words: Catalogue,
): readonly ExplanationStep[] {
  return [
    ...paymentMonthsSteps(pension.paymentMonths, words),
    divisionStep(pension, words),
    ...pensionSteps(accountQuotient(pension), pension.rounding, words),
  ];
}

/** The account pension before it is rounded. */
export function accountQuotient({ balance, paymentMonths }: AccountPension): ExactValue {
  const { months } = paymentMonths;
  return {
    rule: RULE,
    formula: 'balance / paymentMonths',
    inputs: { balance, paymentMonths: months },
    exact: quotientOf(balance, months),
  };
}

function divisionStep(pension: AccountPension, { figures, benefit }: Catalogue): ExplanationStep {
  const { balance, paymentMonths, basis } = pension;
  const { formula, inputs, exact } = accountQuotient(pension);
  const quotient = `${yuanText(balance, figures)} / ${paymentMonths.months.toFixed()}`;
  return {
    ...PLAIN_STEP,
    ...basis,
    rule: RULE,
    text: benefit.account.division(`${quotient} = ${exactText(exact, figures)}`),
    inputs,
    formula,
    value: exact,
  };
}
