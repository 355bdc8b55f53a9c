import type { FindingWords } from '../catalogue.js';
import type { CareerFindingWords } from '../finding-groups.js';
import { ASK } from './advice.js';

const opensOtherwise: FindingWords['what'] = ({ fields, printed, expected }) =>
  `The year opens with ${printed}, but the year before closed with ${expected} (${fields}).`;

/** Sentences about several statements of one person. */
export const EN_CAREER_FINDINGS: CareerFindingWords = {
  'career-id-number': {
    what: ({ printed, expected }) =>
      `The ID numbers differ: ${printed} and ${expected}. These may be two persons.`,
    advice: 'Pass statements of one person only.',
  },
  'career-name': {
    what: ({ printed, expected }) => `The names differ: "${printed}" and "${expected}".`,
    advice: 'A change of name may explain it; else pass statements of one person only.',
  },
  'career-months': {
    what: opensOtherwise,
    advice:
      'A transfer or correction between the two may explain it; ask the social insurance agency.',
  },
  'career-balance': {
    what: opensOtherwise,
    advice:
      'A transfer, refund or correction between the two may explain it; ask the social insurance agency.',
  },
  'career-before-1993': {
    what: ({ fields, printed, expected }) =>
      `Service before the end of 1992 changed from ${expected} to ${printed} (${fields}).`,
    advice: ASK,
  },
  'career-deemed': {
    what: ({ fields, printed, expected }) =>
      `The deemed contribution time changed from ${expected} to ${printed} (${fields}).`,
    advice:
      'A new recognition in between may explain it; ask the social insurance agency to check it.',
  },
  'career-year-twice': {
    what: ({ fields, printed, expected }) =>
      `Two statements of one year differ, such as ${printed} against ${expected} (${fields}).`,
    advice: 'One may be a corrected sheet; ask the social insurance agency which one holds.',
  },
  'career-year-missing': {
    what: ({ range }) =>
      `No statement for ${range}; the figures across the gap could not be compared.`,
    advice: 'The statements of the missing years can be asked for in the service portal.',
  },
};
