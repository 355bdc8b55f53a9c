import type { EligibilityWords } from '../retirement-words.js';

export const EN_ELIGIBILITY: EligibilityWords = {
  retirement: {
    statutory: (month) => `Retirement at the statutory age, in ${month}.`,
    early: (month) => `The month chosen is ${month}, before the statutory one.`,
    late: (month) => `The month chosen is ${month}, after the statutory one.`,
  },
  requiredYear: {
    statutory: (month, year) =>
      `The minimum contribution period is that of the calendar year of the statutory month ${month}: ${year}.`,
    early: (month, year) =>
      `For an early month the minimum contribution period is that of its own calendar year, ${month}: ${year}.`,
    late: (month, year) =>
      `For a late month the minimum contribution period stays that of the calendar year of the statutory month ${month}: ${year}.`,
    extended: (month, year) =>
      `By the reading chosen the minimum contribution period rises with the years of an extension until it is reached; here the calendar year of ${month} counts: ${year}.`,
  },
  duringExtension: {
    'statutory-year':
      'No rule was found that says whether the minimum rises while contributions are extended; that of the statutory year stays (the default).',
    'current-year':
      'No rule was found that says whether the minimum rises while contributions are extended; here it does, by default that of the statutory year stays.',
  },
  months: (asOf, duration) => `Contribution months as of ${asOf}: ${duration}.`,
  doubts: {
    'lower-bound': (atLeast) =>
      `A part of the tenure is not known, so this is a lower bound: there are at least ${atLeast}.`,
    'tenure-before-as-of': (atLeast, atMost) =>
      `The tenure ends earlier, and what came after it is not known: at least ${atLeast}, at most ${atMost}.`,
    'tenure-after-as-of': (atLeast, atMost) =>
      `The tenure ends later, and how much of it had come by then is not known: at least ${atLeast}, at most ${atMost}.`,
    'readings-differ': (atLeast, atMost) =>
      `The figures of the statement contradict each other: at least ${atLeast}, at most ${atMost}.`,
  },
  condition: (number, name, state) => `Condition ${number} of 3, ${name}: ${state}.`,
  conditions: {
    'retirement-age': 'retirement age reached',
    'contributions-paid': 'contributions paid as required',
    'contribution-months': 'minimum contribution period reached',
  },
  states: { met: 'met', 'not-met': 'not met', unknown: 'not known' },
  age: {
    reached: (asOf, month) => `By ${asOf} the month of retirement, ${month}, has come.`,
    'not-reached': (asOf, month) => `By ${asOf} the month of retirement, ${month}, has not come.`,
  },
  paid: {
    'paid-months-only': () => 'Nothing was said of arrears; the months that count are paid ones.',
    'no-arrears': () => 'There are no arrears.',
    arrears: (arrears) => `There are arrears of ${arrears}, which must be paid first.`,
    'arrears-not-known': () =>
      'Whether there are arrears is not known: the figure is masked or not printed.',
  },
  enough: {
    certain: (months, required) => `${months} reach the minimum of ${required}.`,
    'at-least': (months, required) =>
      `There are at least ${months}, which reach the minimum of ${required} in any case.`,
  },
  tooFew: {
    certain: (months, required) => `${months} do not reach the minimum of ${required}.`,
    'at-most': (months, required) =>
      `There are at most ${months}, which do not reach the minimum of ${required} in any case.`,
  },
  openEnd: (atLeast, required) =>
    `There are at least ${atLeast}, and the minimum is ${required}; a lower bound cannot prove that it is not reached.`,
  undecided: (atLeast, atMost, required) =>
    `There are at least ${atLeast} and at most ${atMost}; that does not decide whether the minimum of ${required} is reached.`,
  mayHaveRisen: (months, required, year) =>
    `${months} do not reach the minimum of ${year}, ${required}; whether they reached the lower one of a year before is not known.`,
  verdicts: {
    eligible: 'All three conditions are met: a monthly pension is due.',
    'not-yet-by-age': 'A monthly pension is not due yet: the month of retirement has not come.',
    'not-yet-by-arrears': 'A monthly pension is not due yet: the arrears must be paid first.',
    short: 'The contribution months are too few for a monthly pension.',
    unknown: 'What is known does not decide whether a monthly pension is due.',
  },
  short: {
    certain: (difference) => `Missing: ${difference}.`,
    'at-least': (difference) => `Missing at most, as there may be more months: ${difference}.`,
    reading: (difference) => `Missing by the first reading: ${difference}.`,
  },
  firstMonth: {
    'to-come': (required, reached, retirement, first) =>
      `Counting on by one month of contributions each month, ${required} are reached in ${reached}; the later of that and the month of retirement, ${retirement}, is ${first}, the first month in which age and months suffice.`,
    reached: (required, reached, retirement, first) =>
      `Counting back by one month of contributions each month, ${required} were reached in ${reached} at the latest; the later of that and the month of retirement, ${retirement}, is ${first}, the first month in which age and months suffice.`,
    'reached-later': (required, reached, retirement, first) =>
      `Counting back by one month of contributions each month, ${required} were reached in ${reached} at the latest. That is after the month of retirement, ${retirement}, so age and months suffice from ${first} on at the latest.`,
  },
  goesOn: 'This counts on contributions going on, one a month, and on arrears being paid.',
  mayBeLess: 'As there may be more months, less may be missing, and it may be earlier.',
  firstReading: 'The figures contradict each other; this is by the first reading.',
  place: {
    hukou: () =>
      'Place of benefit: Shanghai. The hukou is of Shanghai, and the pension relation is there.',
    'ten-years': (months, required) =>
      `Place of benefit: Shanghai. The pension relation is there, and paid in Shanghai were ${months}; without its hukou ${required} are needed.`,
    'under-ten-years': (months, required) =>
      `Place of benefit: not Shanghai. Without its hukou ${required} paid in Shanghai are needed, and there are ${months}; it is the last place with ten years, else the place of the hukou.`,
    'relation-elsewhere': () =>
      'Place of benefit: not known. The pension relation is not in Shanghai, so the months paid elsewhere decide.',
    'hukou-not-known': (_, required) =>
      `Place of benefit: not known. The hukou was not given, and nothing shows ${required} paid in Shanghai.`,
    'shanghai-months-not-known': () =>
      'Place of benefit: not known. Without the hukou of Shanghai the months paid there decide, and they were not given.',
  },
  inAll: (months) => `at most ${months}, as there are no more in all`,
  relationAssumed: 'Nothing was said of the pension relation; it is taken to be in Shanghai.',
  group: (name, reason, parts) => `Group of insured persons: ${name}. ${reason} ${parts}`,
  groups: { 老人: 'old group', 中人: 'middle group', 新人: 'new group', unknown: 'not known' },
  groupParts: {
    老人: 'The pension follows the rules before those of the city of 1998.',
    中人: 'There are a basic pension, an account pension and a transitional pension.',
    新人: 'There are a basic pension and an account pension.',
    unknown: 'Whether there is a transitional pension is left open.',
  },
  deemedAssumedNone:
    'Deemed contribution time was not given or is not known, and is taken to be none; staff of government bodies and institutions have it up to September 2014.',
  groupReasons: {
    'retired-before-1998': (month) => `Retirement in ${month} is before 1998-01-01.`,
    'service-before-1993': (months) =>
      `Continuous service before the end of 1992 comes to ${months}.`,
    'insured-before-1993': (month) => `First insured in ${month}, before 1993-01-01.`,
    'deemed-months': (months) =>
      `The deemed contribution time of ${months} is that of staff of government bodies and institutions, whose own line is 2014-10-01.`,
    'no-service-before-1993': () => 'There is no continuous service before the end of 1992.',
    'too-young-in-1992': (month) => `The age of 16 was reached in ${month}, after the end of 1992.`,
    'service-before-1993-not-known': () =>
      'Continuous service before the end of 1992 is masked, blank or was not given.',
  },
};
