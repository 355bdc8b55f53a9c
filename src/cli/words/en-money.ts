import type { MoneyFault } from '../usage-problem.js';
import type { MoneyWords } from './money-words.js';
import type { CommandWords } from './words.js';

export const EN_MONEY: MoneyWords = {
  limits: (on) => `Limits of the contribution base, ${on}`,
  limitsOfAverage: (average) =>
    `Limits of the contribution base that follow from an average monthly wage of ${average}`,
  limitsDepart:
    'The published lower limits of 2020 to 2022 depart from this; use --on for the limits of a month.',
  inForce: 'in force',
  contribution: (on) => `Monthly contribution, ${on}`,
  contributionFrom: (on) => `Monthly contribution from ${on} on`,
  base: 'contribution base',
  outsideLimits: (days, lower, upper) =>
    `The base lies outside of the limits of the month (${days}: ${lower} to ${upper}); the amounts are those of the base as given.`,
  total: 'together',
  interest: (year) => `Interest of the personal account, ${year}`,
  opening: 'opening balance',
  credited: 'credited in the year',
  rate: 'rate of the account',
  interestOfYear: 'interest of the year',
  closing: 'closing balance',
  lateFee: 'Late fee',
  due: 'unpaid principal',
  arrears: 'days of arrears',
  uncapped: 'late fee without a cap',
  capped: 'late fee with the principal as cap',
  checks: {
    interest: (verdict) => `Interest of the year: ${verdict}`,
    baseWithin: (year, base, span) =>
      `The contribution base of ${year}, ${base}, lies within the limits (${span}).`,
    baseOutside: {
      lower: (year, base, span) =>
        `The contribution base of ${year}, ${base}, lies below the lower limit (${span}); ask the social insurance agency.`,
      upper: (year, base, span) =>
        `The contribution base of ${year}, ${base}, lies above the upper limit (${span}); ask the social insurance agency.`,
    },
    span: (days, lower, upper) => `${days}: ${lower} to ${upper}`,
    baseWithoutLimits: (year) =>
      `Contribution base: there are no limits of ${year} to check it against.`,
    baseNotPrinted:
      'Contribution base: the sheet does not print it, so it cannot be checked against the limits.',
    nothingPrinted:
      'The sheet does not print the amounts that a check of interest and contribution base needs.',
  },
};

export const EN_OPTION_FAULTS: Pick<CommandWords['usage'], MoneyFault> = {
  'bad-amount': (option, value) =>
    `The option "${option}" takes an amount in yuan from 0 to 999999999999.99 with at most two decimals, not "${value}".`,
  'bad-rate': (option, value) =>
    `The option "${option}" takes a fraction from 0 to 1, such as 0.0275 for 2.75%, not "${value}".`,
  'bad-year': (option, value) =>
    `The option "${option}" takes a year from 1900 to 2199, not "${value}".`,
  'bad-month': (option, value) => `The option "${option}" takes a month YYYY-MM, not "${value}".`,
  'bad-month-of-year': (option, value) =>
    `The option "${option}" takes a month from 1 to 12 or as YYYY-MM, not "${value}".`,
  'bad-date': (option, value) =>
    `The option "${option}" takes a date YYYY-MM-DD that there is, not "${value}".`,
  'bad-month-or-date': (option, value) =>
    `The option "${option}" takes a month YYYY-MM or a date YYYY-MM-DD, not "${value}".`,
  'bad-choice': (option, value, choices) =>
    `The option "${option}" takes one of ${choices}, not "${value}".`,
  'bad-credit': (option, value) =>
    `The option "${option}" takes a month and an amount, such as 3=500, not "${value}".`,
  'before-from': (option, value) =>
    `The date of the option "${option}", "${value}", lies before that of --from.`,
  'month-after-from': (option, value) =>
    `The month of the option "${option}", "${value}", lies after the date of --from.`,
  'outside-year': (option, value) =>
    `The month of the option "${option}", "${value}", lies outside of the year of --year or after --until.`,
  'until-outside-year': (option, value, year) =>
    `The option "${option}" takes a month of ${year}, the year of --year; "${value}" lies in another. Interest is worked out for one year at a time.`,
  'annual-part-year': (option, value) =>
    `The option "${option}" as "${value}" works out full years only and does not go with --until.`,
};
