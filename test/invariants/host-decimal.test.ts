import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { afterEach, describe, expect, it } from 'vitest';
import {
  accountCredit,
  accountInterest,
  accountLedger,
  accountPension,
  auditStatement,
  averageMonthlyWage,
  averageWageIndex,
  baseLimits,
  baseLimitsFromAverageWage,
  basicPension,
  checkPrintedInterest,
  compareRetirementDates,
  contributionBase,
  employerContribution,
  estimateBenefit,
  explain,
  fineRange,
  institutionTransition,
  lateFee,
  lateFeeSchedule,
  monthlyContribution,
  paymentMonthsDetail,
  readStatement,
  transitionalPension,
} from '../../src/index.js';

const CLEAN = readFileSync(new URL('../statements/annual-2016-clean.txt', import.meta.url), 'utf8');

/** Results of every kind with amounts that need many digits, with their explanations. */
function results() {
  const { statement } = readStatement(CLEAN);
  if (statement === null) throw new Error('not read');
  const odd = readStatement(CLEAN.replace('8431.70', '9431.73')).statement ?? statement;
  const explainable = [
    averageMonthlyWage({ pay: { wage: '123456.78' }, months: 7 }),
    baseLimits('2025-08'),
    baseLimitsFromAverageWage('12345.67'),
    contributionBase({ kind: 'annual', wage: '12345.67', on: '2025-08' }),
    monthlyContribution({ base: '123456.78', on: '2025-08' }),
    accountCredit({ base: '123456.78', on: '2025-08' }),
    employerContribution({ bases: ['123456.78', '98765.43'], on: '2025-08' }),
    accountInterest({
      year: 2016,
      opening: '1234567.89',
      credits: [{ month: 3, amount: '4567.89' }],
      rate: '0.0831',
    }),
    accountLedger({ opening: '1234567.89', years: [{ year: 2016, credited: '54321.98' }] }),
    checkPrintedInterest({
      year: 2016,
      opening: '1234567.89',
      credited: '54321.98',
      printed: '104000.55',
    }),
    lateFee({ due: '123456.78', from: '2021-03-01', to: '2021-12-31' }),
    lateFeeSchedule({
      arrears: [
        { due: '123456.78', from: '2021-03-01' },
        { due: '98765.43', from: '2021-04-01' },
      ],
      to: '2021-12-31',
    }),
    fineRange('123456.78'),
    averageWageIndex({ bases: [{ year: 2025, months: 12, base: '23456.78' }], deemedMonths: 100 }),
    basicPension({ calculationBase: '12434.56', index: '1.2345', months: 386 }),
    accountPension({ balance: '1234567.89', ageMonths: 722 }),
    transitionalPension({
      calculationBase: '12434.56',
      monthsBefore1993: 61,
      virtualAccount: '6543.21',
    }),
    paymentMonthsDetail({ ageMonths: 722 }),
    estimateBenefit({
      retireOn: '2026-02',
      ageMonths: 722,
      months: 386,
      index: '1.2345',
      balance: '1234567.89',
      monthsBefore1993: 61,
      virtualAccount: '6543.21',
    }),
    institutionTransition({ retireOn: '2017-03', oldAmount: '4321.98', newAmount: '5432.19' }),
    compareRetirementDates({
      category: 'man',
      birth: '1968-04',
      asOf: '2025-12',
      months: 300,
      index: '1.2345',
      balance: '1234567.89',
      monthsBefore1993: 20,
      paying: { kind: 'share', share: '0.87' },
      assumptions: { wageGrowth: '0.0321', interestRate: '0.0234', pensionGrowth: '0.0123' },
    }),
    ...auditStatement(odd),
  ] as const;
  return explainable.map((result) => [result, explain(result, { locale: 'en' })]);
}

describe('decimals that the program has set for itself', () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  // How a decimal is printed, with an exponent or without, is the program's own affair.
  it.each<[string, Decimal.Config]>([
    ['few digits', { precision: 3 }],
    ['one digit', { precision: 1 }],
    ['another rounding', { rounding: Decimal.ROUND_UP }],
    ['few digits, rounded down', { precision: 5, rounding: Decimal.ROUND_FLOOR }],
  ])('change no figure: %s', (_, config) => {
    const before = JSON.stringify(results());
    Decimal.set(config);
    expect(JSON.stringify(results())).toBe(before);
  });
});
