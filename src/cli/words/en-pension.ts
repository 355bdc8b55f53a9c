import type { PensionFault } from '../usage-problem.js';
import type { PensionWords } from './pension-words.js';
import type { CommandWords } from './words.js';

export const EN_PENSION: PensionWords = {
  category: 'category',
  birth: 'born',
  age: (years, months) =>
    [
      years === 1 ? '1 year' : `${years} years`,
      ...(months === 0 ? [] : [months === 1 ? '1 month' : `${months} months`]),
    ].join(' '),
  monthAt: (month, age) => `${month} (${age})`,
  notes: 'Notes',
  retirement: {
    heading: 'Statutory retirement',
    age: 'statutory age',
    month: 'statutory month',
    pensionFrom: 'first pension',
    choices: 'Months that may be chosen',
    choice: { earliest: 'earliest (early)', statutory: 'statutory', latest: 'latest (late)' },
    columns: {
      choice: 'choice',
      month: 'month',
      age: 'age',
      minimum: 'min. months',
      year: 'by year',
      notice: 'notice by',
    },
    notice: {
      'written-notice': (by) => `written notice by ${by}`,
      'written-agreement': (by) => `written agreement by ${by}`,
    },
  },
  eligibility: {
    heading: (asOf) => `Conditions of a monthly pension, as of ${asOf}`,
    statutory: 'statutory month',
    window: 'months that may be chosen',
    chosen: 'month chosen',
    timings: { statutory: 'statutory', early: 'early', late: 'late' },
    required: 'minimum contribution period',
    requiredIn: (duration, year) => `${duration}, that of ${year}`,
    months: 'contribution months',
    atLeast: (duration) => `at least ${duration}`,
    missing: 'missing',
    atMost: (months) => `at most ${months}`,
    firstMonth: {
      'to-come': 'age and months will be reached in',
      since: 'age and months reached in',
      'since-latest': 'age and months reached at the latest in',
    },
    reckonedWith: (month, retirement, ifPaid) =>
      `${month} (for retirement in ${retirement} or later${ifPaid ? ', if contributions go on' : ''})`,
    conditions: 'Conditions',
    options: 'Ways out when the months are too few (in the order of the law, none chosen)',
  },
  estimate: {
    heading: (month) => `Estimate of the pension, retirement in ${month} (yuan a month)`,
    age: 'age at retirement',
    months: 'contribution months',
    index: 'average wage index',
    balance: 'account balance',
    total: 'together',
    columns: {
      part: 'part',
      amount: 'amount',
      minimum: 'at least',
      maximum: 'at most',
      use: 'use',
    },
    unknown: 'not known',
    open: 'or more',
    readings: 'Calculation bases',
    base: 'calculation base',
    uses: { final: 'of the year', provisional: 'of the year before', given: 'given' },
    missing: {
      birth:
        'The birth is not known: the statement prints no whole ID number with a right check digit. Give --birth.',
      'as-of':
        'The time is not known: the statement does not say to which month it goes. Give --as-of.',
      'at-retirement':
        'The statement goes beyond the month of retirement: what stood on the account then is not on it, so there is no estimate.',
      index:
        'The basic pension needs the average wage index, which no statement prints. Give --index.',
      'calculation-base': 'If the calculation base is known, give --calculation-base.',
      balance: 'The statement prints no account balance, so the account pension is not known.',
      'service-before-1993':
        'The statement does not print the service before the end of 1992, so the transitional pension is not known.',
    },
  },
  comparison: {
    heading: (asOf) => `Months of retirement compared, as of ${asOf}: at retirement`,
    pensions: 'Pension (yuan a month)',
    plans: 'Each month of retirement',
    columns: {
      month: 'month',
      age: 'age',
      months: 'months',
      index: 'index',
      balance: 'balance',
      paid: 'paid until then',
    },
  },
  report: {
    person: (number, total) => `Person ${number} of ${total}`,
    missing: 'Retirement and pension: what is missing',
    closing:
      'Months of retirement, conditions and amount of a pension are decided by the social insurance agency alone.',
    birthFromIdNumber: (month) => `${month} (from the ID number)`,
    toAsOf: (asOf) =>
      `By the months and the balance of the statement to ${asOf} alone; later contributions and interest are not counted.`,
    lowerBound:
      'The contribution months of the statement are a lower bound, and so is what depends on them.',
    arrearsAsOf: (asOf, months) =>
      `Arrears are those of the statement, as of ${asOf}: ${months}; what came later is not known.`,
    deemedAfter1992:
      'For deemed months after 1992 the transitional pension follows the rules of 2014 for staff of government bodies and institutions, which are not worked out here.',
    accountAlone: 'by the balance alone',
    serviceAlone: 'by the service before the end of 1992 alone',
  },
};

export const EN_PENSION_FAULTS: Pick<CommandWords['usage'], PensionFault> = {
  'bad-birth': (option, value) =>
    `The option "${option}" takes a month YYYY-MM or a date YYYY-MM-DD of birth from 1900 to 2099, or an ID number of 18 characters, not "${value}".`,
  'bad-id-number': (option, value) =>
    `The ID number of the option "${option}", "${value}", has not 18 characters, or its check digit is wrong.`,
  'bad-count': (option, value) =>
    `The option "${option}" takes a whole number of months from 0 to 1200, not "${value}".`,
  'bad-count-or-unknown': (option, value) =>
    `The option "${option}" takes a whole number of months from 0 to 1200, or unknown, not "${value}".`,
  'bad-age': (option, value) =>
    `The option "${option}" takes an age of at most 150 years, such as 60 or 60y1m (60 years 1 month), not "${value}".`,
  'bad-index': (option, value) =>
    `The option "${option}" takes an index from 0 to 100 with at most four decimals, such as 1.4038, not "${value}".`,
  'before-birth': (option, value, birth) =>
    `The time of the option "${option}", "${value}", lies before the birth in ${birth}.`,
  'born-after-statement': (option, value) =>
    `The birth of the option "${option}", "${value}", lies after the month to which the statement goes.`,
  'retire-outside-life': (option, value, birth) =>
    `The month of the option "${option}", "${value}", lies before the birth in ${birth}, or more than 150 years after it.`,
  'outside-window': (option, value, window) =>
    `The month of the option "${option}", "${value}", cannot be chosen: it must lie from ${window.replace(', ', ' to ')}.`,
  'not-in-life': (option, value) =>
    `The time of the option "${option}", "${value}", lies before the birth, or after the time that is asked for.`,
  'more-than-months': (option, value) =>
    `The months of the option "${option}", "${value}", are more than the contribution months in all.`,
  'more-than-went-by': (option, value) =>
    `The months of the option "${option}", "${value}", are more than went by since the statutory month.`,
  'bad-paying': (option, value) =>
    `The option "${option}" takes stop, base=YUAN or share=NUMBER (of the average wage), such as base=7460 or share=1, not "${value}".`,
  'after-window': (option, value, latest) =>
    `The time of the option "${option}", "${value}", lies after the last month that may be chosen, ${latest}.`,
  'assumption-missing': (option) =>
    `The option "${option}" is missing: no figure is certain for the time, so it must be assumed.`,
  'no-service': (option, value) =>
    `The amount of the option "${option}", "${value}", belongs to service before 1993 only; give that too.`,
};
