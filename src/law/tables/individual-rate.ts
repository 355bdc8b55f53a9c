import { defineTable } from '../table.js';

/**
 * Individual contribution rate (个人缴费比例), a fraction of the base as decimal text.
 */
export const INDIVIDUAL_RATE = /* @__PURE__ */ defineTable({
  name: 'individualRate',
  unit: 'fraction',
  review: null,
  cells: [
    {
      from: '2000-04-01',
      to: '2003-07-31',
      value: '0.07',
      status: 'derived',
      sources: ['law-2003r', 'book118', 'abacus'],
      note: 'The 7 % is published up to 2003-07-31; the first day is the assumption of one catalogue.',
    },
    {
      from: '2003-08-01',
      to: null,
      value: '0.08',
      status: 'announced',
      sources: [
        'laodongbao-2018',
        'law-2003r',
        'book118',
        'dwt-2011',
        'azure-2013',
        'mazars-2016',
        'en-sh-2024a',
        'payroll-probe',
      ],
    },
  ],
  gaps: [
    {
      from: '1993-01-01',
      to: '2000-03-31',
      reason: 'not-found',
      note: 'Rose in steps; the days of the steps were not found.',
    },
  ],
});
