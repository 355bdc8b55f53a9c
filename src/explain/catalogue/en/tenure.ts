import type { TenureWords } from '../catalogue.js';

export const EN_TENURE: TenureWords = {
  sum: (before1993, deemed, paid, months) =>
    `Working years are the sum of the periods: service before the end of 1992 ${before1993}, deemed contribution time ${deemed}, contributions paid ${paid}; together ${months}.`,
  paid: (opening, current, months) =>
    `Contributions paid are sections (1) and (2): ${opening} and ${current}, ${months} together.`,
  overlapsLeft: 'Months that the periods share are not taken off.',
  years: (duration) => `That is ${duration}.`,
  lowerBound:
    'A part is not printed and counts as 0, so this is a lower bound: the truth is this much or more.',
  onceEach: 'A month counts once.',
  reading: (duration, rest) => `Another reading gives ${duration}: ${rest}.`,
  readings: {
    'printed-counts': 'the printed counts of months',
    'deemed-period': 'the deemed time by its printed period, not by its count',
    'opening-period': 'the months of section (1) by the printed period, not by the counts',
    'deemed-and-opening-period':
      'the deemed time and the months of section (1) both by their printed periods',
    'sections-sum': 'sections (1) and (2) added up, in place of section (3)',
    'deemed-period-and-sections-sum':
      'the deemed time by its period, and sections (1) and (2) in place of section (3)',
    'given-periods': 'the periods that were given',
  },
  kinds: {
    before1993: 'service before the end of 1992',
    deemed: 'deemed contribution time',
    paid: 'contributions paid',
  },
  overlap: (range, months, one, other) =>
    `Shared by ${one} and ${other}: ${months} (${range}). A month counts once.`,
  gap: (range, months) => `Nothing is recorded for ${range}, ${months}.`,
};
