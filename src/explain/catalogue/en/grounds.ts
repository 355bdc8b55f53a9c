import type { Catalogue } from '../catalogue.js';

/** How the figures of a finding follow from those of the statement. */
export const EN_GROUNDS: Catalogue['grounds'] = {
  sum: (sum) => `As printed: ${sum}.`,
  period: (label, range, months) => `As printed: ${label}, ${range}, that is ${months}.`,
  start: (months, end, start) => `A period of ${months} up to ${end} starts in ${start}.`,
  birthday: (birth, month) => `Born in ${birth}, 16 years (192 months) old in ${month}.`,
  since16: (range, months) => `From the 16th birthday on, ${range}, there are at most ${months}.`,
  notYet16: (end) => `By the date of birth that was given the 16th birthday is after ${end}.`,
  paid: (count, months) => `The list shows ${count} paid${listed(months)}.`,
  unpaid: (count, months) => `The list shows ${count} unpaid${listed(months)}.`,
  unclear: (count) => `Rows whose month or status is not known can mean ${count} more.`,
  rowCounts: 'A paid row counts 1 month, an unpaid one 0.',
  wordedUntil: (label, month) =>
    `In front of the deemed period stand ${label}, that is up to ${month}.`,
  together: (sum) => `Together: ${sum}.`,
  nextYear: (sum) => `The next year: ${sum}.`,
  year: (label, printed, year) =>
    `By the ${label} (${printed}) the year of the statement is ${year}.`,
  nearest: (amount) => `The nearest amount within is ${amount}.`,
  credited: (sum) => `Rounding can make 0.10 yuan a month, so at the nearest: ${sum}.`,
};

function listed(months: string): string {
  return months === '' ? '' : `: ${months}`;
}
