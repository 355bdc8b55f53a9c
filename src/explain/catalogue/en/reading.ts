import type { ReadingWords } from '../catalogue.js';

export const EN_READING: ReadingWords = {
  read: (sheet, year) => `Read ${sheet}${year === null ? '' : ` of ${year}`}.`,
  issues: (count) =>
    count === 0 ? 'Nothing to report.' : `${count} ${count === 1 ? 'thing' : 'things'} to report.`,
  refused: 'Not read.',
  json: 'This JSON is no complete statement and was not read.',
  layouts: {
    'shanghai-annual': 'the yearly pension rights statement of Shanghai with its list of months',
    'shanghai-mailed': 'the pension rights statement of Shanghai mailed on paper',
  },
  absences: {
    masked: 'masked',
    dash: 'a dash',
    blank: 'blank',
    'label-missing': 'not on the sheet',
    'period-instead': 'a period instead',
    unreadable: 'unreadable',
    'none-stated': 'printed as "none"',
  },
};
