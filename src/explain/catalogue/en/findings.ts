import type { Catalogue } from '../catalogue.js';
import { ASK } from './advice.js';
import { EN_CAREER_FINDINGS } from './career-findings.js';
import { EN_LIST_FINDINGS } from './list-findings.js';
import { EN_MONEY_FINDINGS } from './money-findings.js';

const CHECK_ID_CARD = 'Compare the number with the ID card.';
const CHECK_PAPER = 'Compare with the paper; if it says the same, ask the social insurance agency.';
const CHECK_BEGINNING =
  'Take the personnel file to the social insurance agency to check when service began.';
const PERIOD_ADVICE =
  'There may be breaks in between, or a month is wrong; take labour contracts or payslips to the social insurance agency.';

const likelyStart = (start: string) =>
  `If the other figures are right, the start is probably ${start}.`;

export const EN_FINDINGS: Catalogue['findings'] = {
  'months-sum': {
    what: ({ printed, expected }) =>
      `Section (3) prints ${printed} of contribution, but sections (1) and (2) add up to ${expected}.`,
    advice: ASK,
  },
  'balance-sum': {
    what: ({ printed, expected }) =>
      `Section (3) prints a balance of ${printed}, but the balance of section (1), the amount credited and the interest of the year add up to ${expected}.`,
    advice:
      'A transfer, refund or correction in the year may explain it; ask the social insurance agency.',
  },
  'opening-period-months': {
    what: ({ printed, expected }) =>
      `The contribution period of section (1) has ${printed}, but the other figures imply ${expected}.`,
    likely: likelyStart,
    advice: PERIOD_ADVICE,
  },
  'current-period-months': {
    what: ({ printed, expected }) =>
      `The contribution period of section (2) has ${printed}, but the other figures imply ${expected}.`,
    likely: likelyStart,
    advice: PERIOD_ADVICE,
  },
  'closing-period-months': {
    what: ({ printed, expected }) =>
      `The contribution period of section (3) has ${printed}, but the other figures imply ${expected}.`,
    likely: likelyStart,
    advice: PERIOD_ADVICE,
  },
  'deemed-period-months': {
    what: ({ printed, expected }) =>
      `The deemed contribution time is printed as ${printed}, but the period beside it has ${expected}.`,
    likely: (start) =>
      `If the count is right, the period probably starts in ${start}; or the period is only the window in which the months lie.`,
    advice: 'Take the personnel file to the social insurance agency.',
  },
  'period-reversed': {
    what: ({ fields, printed, expected }) =>
      `A period ends before it begins (${fields}): it ends in ${printed} and begins in ${expected}.`,
    advice: CHECK_PAPER,
  },
  'period-overlap': {
    what: ({ printed, expected, range }) =>
      `The deemed period and the contribution period share ${printed} (${range}) where ${expected} are right: a month counts once.`,
    advice: 'Ask the social insurance agency to check where each period begins and ends.',
  },
  'months-over-12': {
    what: ({ printed, expected }) =>
      `Section (2) prints ${printed} for the year, but a year has at most ${expected}.`,
    advice: 'Back payments for other years may explain it; else ask the social insurance agency.',
  },
  'unreadable-number': {
    what: ({ fields, printed }) =>
      `"${printed}" is printed where a number belongs (${fields}); nothing was guessed.`,
    likely: (suggestion) => `The other figures imply ${suggestion}.`,
    advice: 'Check it on the paper.',
  },
  'label-range-conflict': {
    what: ({ printed, expected }) =>
      `The words before the deemed period say "up to ${expected}", but the period begins in ${printed}.`,
    advice: 'The words are mostly a fixed part of the form; if in doubt, ask the agency.',
  },
  'service-before-16': {
    what: ({ printed, expected }) =>
      `Service before the end of 1992 is printed as ${printed}, but by the date of birth at most ${expected} lie between the 16th birthday and the end of 1992.`,
    advice: CHECK_BEGINNING,
  },
  'deemed-before-16': {
    what: ({ printed, expected }) =>
      `The deemed contribution time is ${printed}, but by the date of birth at most ${expected} lie between the 16th birthday and the end of its period.`,
    advice: CHECK_BEGINNING,
  },
  'period-before-16': {
    what: ({ printed, expected }) =>
      `A contribution period begins in ${printed}, but by the date of birth the 16th birthday is in ${expected}.`,
    advice: CHECK_BEGINNING,
  },
  'months-since-16': {
    what: ({ printed, expected }) =>
      `Service before the end of 1992, deemed contribution time and contribution months add up to ${printed}, but by the date of birth at most ${expected} lie after the 16th birthday. A month counts once.`,
    advice: CHECK_BEGINNING,
  },
  'title-year': {
    what: ({ printed, expected }) =>
      `The title says ${printed}, but the sections are about ${expected}.`,
    advice: CHECK_PAPER,
  },
  'id-check-digit': {
    what: ({ printed, expected }) =>
      `The last character of the ID number ${printed} is wrong: its first 17 digits need ${expected} (ISO 7064 MOD 11-2).`,
    advice: CHECK_ID_CARD,
  },
  'id-birth-date': {
    what: ({ printed }) => `The birth date in the ID number ${printed} does not exist.`,
    advice: CHECK_ID_CARD,
  },
  'birth-conflict': {
    what: ({ printed, expected }) =>
      `By the ID number the month of birth is ${printed}, but ${expected} was given.`,
    advice: 'See whether the statement is that of the person, and which date the ID card has.',
  },
  ...EN_MONEY_FINDINGS,
  ...EN_LIST_FINDINGS,
  ...EN_CAREER_FINDINGS,
};
