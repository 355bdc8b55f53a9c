import type {
  DisabilityWords,
  MinimumWords,
  RetirementWords,
  SpecialTradeWords,
  StatutoryWords,
  WindowWords,
} from '../retirement-words.js';
import { EN_FIGURES } from './figures.js';

const STATUTORY: StatutoryWords = {
  original: (birth, category, age, month) =>
    `Born ${birth}, ${category}: the original retirement age is ${age}, reached in ${month}.`,
  kept: (month) =>
    `That is before 2025-01-01, when the gradual delay began: the original age stays, and the statutory retirement month is ${month}.`,
  births: (firstBirth, birth, months) =>
    `That is not before 2025-01-01, so the age is put off. The table begins with births of ${firstBirth}; from there to ${birth} it is ${months}.`,
  every: (births, most) =>
    `The age rises by one month for every ${births} months of birth, by ${most} at most.`,
  row: (quotient, whole, step, births, delay) =>
    `Full steps in ${quotient}: ${whole}, so this birth falls into step ${step} of the table (born ${births}): ${delay} later.`,
  lastRow: (quotient, whole, step, births, delay) =>
    `Full steps in ${quotient}: ${whole}, but the table ends with step ${step} (born ${births}): ${delay} later.`,
  age: (sum) => `Statutory retirement age: ${sum}.`,
  month: (count, birth, month) =>
    `${count} after ${birth} is ${month}, the statutory retirement month.`,
  pension: (month, from) =>
    `The pension starts in the month after retirement: in ${from} for retirement in ${month}.`,
  post: 'Which of the two ages of women holds follows from the post and is as given; the statement does not show it.',
};

const WINDOW: WindowWords = {
  none: (month) =>
    `There is no flexible retirement for whoever reached the retirement age before 2025-01-01: the month is ${month}.`,
  earliestAge: (difference, original, age) =>
    `Flexible early retirement: at most three years before the statutory age, and not before the original one: ${difference}, compared with ${original}; the greater is ${age}.`,
  earliest: (count, birth, month) =>
    `${count} after ${birth} is ${month}, the first month that may be chosen.`,
  needsMinimum: 'An early month needs the minimum contribution period of its own calendar year.',
  earlyNotice: (count, month, by) =>
    `The employer must have written notice at least ${count} before the month chosen: for ${month} by ${by}.`,
  latestAge: (sum) =>
    `Flexible late retirement, if employer and employee agree: at most three years after the statutory age: ${sum}.`,
  latest: (count, birth, month) =>
    `${count} after ${birth} is ${month}, the last month that may be chosen.`,
  lateAgreement: (count, by) =>
    `Both must agree in writing at least ${count} before the statutory month: by ${by}.`,
  notProlonged:
    'What was agreed may be ended early by agreement, and cannot be prolonged a second time.',
  lateExcluded: (who) => `Not open to late retirement: ${who}.`,
  excluded: {
    'civil-servants': 'civil servants',
    leaders: 'leaders of state bodies and state enterprises',
    'other-managers': 'other managers of state enterprises and institutions',
  },
  voluntary: 'Nobody may be forced into an earlier or a later month.',
};

const MINIMUM: MinimumWords = {
  flat: (year, minimum) =>
    `Minimum contribution period for ${year}: fifteen years up to 2029, that is ${minimum}.`,
  rising: (year, sum) =>
    `Minimum contribution period for ${year}: fifteen years, and six months more each year from 2030 on: ${sum}.`,
  full: (year, minimum) =>
    `Minimum contribution period for ${year}: twenty years from 2039 on, that is ${minimum}.`,
  given: (year, minimum) =>
    `Minimum contribution period for ${year} by the law that was passed: ${minimum}.`,
  derived:
    'For years before the Social Insurance Law (2011-07-01) this follows from the table of 2024; what was in force then was not read.',
};

const SPECIAL_TRADE: SpecialTradeWords = {
  application: 'Who worked in special trades may still apply for early retirement.',
  month: (age, count, birth, month) =>
    `One may apply from ${age} on: ${count} after ${birth} is ${month}.`,
  service: (list) => `Years of work needed: ${list}; years in several trades are added up.`,
  trade: (trade, years) => `${trade} ${years} years`,
  trades: {
    'high-altitude': 'at heights',
    'very-heavy': 'very heavy physical work',
    underground: 'underground',
    'high-temperature': 'at high temperature',
    toxic: 'toxic or harmful work',
  },
  ageNotRead: 'This age, and that it is not put off after 2024, was read in no law.',
  serviceNotRead: 'This is a rule of Sichuan; none of Shanghai was found.',
};

const DISABILITY: DisabilityWords = {
  provisions: {
    'ill-health-retirement': (asOf) =>
      `As of ${asOf}: whoever is fully unable to work may retire early for ill health, up to the end of 2024.`,
    allowance: (asOf) =>
      `As of ${asOf}: for whoever is fully unable to work there is the disability allowance, which took the place of retirement for ill health on 2025-01-01.`,
  },
  month: (age, count, birth, month) =>
    `The age needed is ${age}: ${count} after ${birth} is ${month}.`,
  service: (duration) => `The service needed is ${duration}.`,
  notKnown: { amount: 'Its amount was not found.' },
  notRead: 'Known from others only; the text of the law was not read.',
};

export const EN_RETIREMENT: RetirementWords = {
  age: EN_FIGURES.duration,
  categories: {
    man: 'a man',
    'woman-55': 'a woman of original age 55 (management or technical post, or flexible employment)',
    'woman-50': 'a woman of original age 50 (worker)',
  },
  statutory: STATUTORY,
  window: WINDOW,
  minimum: MINIMUM,
  specialTrade: SPECIAL_TRADE,
  disability: DISABILITY,
};
