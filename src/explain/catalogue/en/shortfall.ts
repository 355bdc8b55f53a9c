import type { ShortfallWords } from '../retirement-words.js';

export const EN_SHORTFALL: ShortfallWords = {
  options:
    'There are several ways out. They stand in the order in which the law names them; none is preferred.',
  none: {
    reached: (months, required) =>
      `${months} reach the minimum of ${required}: there is no shortfall.`,
    earlier: (months, required) =>
      `${months} do not reach the present minimum of ${required}, but counting back they reached that of a year before it rose: there is no shortfall.`,
  },
  reachedByThen: (month, sum, required) =>
    `Contributions that go on, one a month, come to ${sum} by the statutory month ${month} and reach the minimum of ${required}: there is no shortfall.`,
  extendEnd: (required, end, months, asOf, missing) =>
    `Going on paying: ${months} as of ${asOf} are ${missing} short of the minimum of ${required}, which is reached in ${end}, one month of contributions each month.`,
  extendMonths: (from, months) => `After ${from} that is ${months} of contributions.`,
  schemes: 'When employed, by the rules for employees; otherwise by those for flexible workers.',
  onceEarliest: (extended, left, from, month) =>
    `Paying the rest at once: it takes 60 months of extension; ${extended} count so far and ${left} are left, so that after ${from} the earliest month is ${month}.`,
  onceMonths: (month, difference) => `Still missing in ${month}: ${difference}.`,
  onceNothing: (month, difference) =>
    `In ${month} nothing is missing any more (${difference}), so there is nothing to pay at once.`,
  onceBase: (month, year) =>
    `For a payment in ${month} the base is the average monthly wage of the city in the year before, ${year}.`,
  notKnown: {
    rate: 'The rate of the payment was not found.',
    'rules-of-shanghai': 'Rules of Shanghai on the payment were not found.',
  },
  resident: 'Moving to the pension insurance of residents at the place of the hukou.',
  end: 'Ending the pension relation at written request; the account is then paid out in one sum.',
  notVerified: {
    'explanation-first': 'That the agency must first explain the other ways was read in no law.',
    'account-in-one-sum': 'That the account is paid out in one sum was read in no law.',
  },
  names: {
    extend: 'Going on paying',
    'one-time-payment': 'Paying the rest at once',
    'resident-insurance': 'Moving to the insurance of residents',
    'end-relationship': 'Ending the relation',
  },
  stated: (name, conditions, verdict) => `${name} has these conditions: ${conditions}. ${verdict}`,
  conditions: {
    'law-in-force': (state) => `the law in force since 2011-07-01 applies (${state})`,
    'statutory-age-reached': (state, month) => `the statutory month ${month} has come (${state})`,
    'short-of-minimum': (state) => `the months do not reach the minimum (${state})`,
    'extension-in-shanghai': (state) =>
      `Shanghai hukou or ten years paid there with the relation in Shanghai (${state})`,
    'first-insured-before-2011-07': (state, month) =>
      `first insured (${month}) before 2011-07-01 (${state})`,
    'sixty-months-extended': (state) => `sixty months of extension paid (${state})`,
    'still-short-after-sixty-months': (state) => `still short after sixty months (${state})`,
    'neither-extended-nor-moved': (state) =>
      `the person neither goes on paying nor moves (${state})`,
    'written-request': (state) => `the person asks for it in writing (${state})`,
  },
  notGiven: 'not given',
  verdicts: {
    met: (asOf) => `As of ${asOf} all of them are met.`,
    'not-met': (asOf) => `As of ${asOf} not all of them are met.`,
    unknown: (asOf) => `As of ${asOf} it is not known whether all of them are met.`,
  },
};
