import { defineTable } from '../table.js';

/**
 * Contribution rate of flexible workers (灵活就业人员缴费比例), a fraction of the base as decimal text.
 */
export const FLEXIBLE_EMPLOYMENT_RATE = /* @__PURE__ */ defineTable({
  name: 'flexibleEmploymentRate',
  unit: 'fraction',
  review: null,
  cells: [
    {
      from: '2013-01-01',
      to: '2013-09-30',
      value: '0.3',
      status: 'derived',
      sources: ['flex2013'],
      note: 'From an answer that cites the notice; its first day was not seen. Equals employer plus individual rate.',
    },
    {
      from: '2024-03-01',
      to: null,
      value: '0.2',
      status: 'announced',
      sources: ['rsj-flex', 'ssp', 'en-sh-2024a', 'en-sh-2024b'],
    },
  ],
  gaps: [
    {
      from: '2013-10-01',
      to: '2024-02-29',
      reason: 'unverified',
      note: 'Presumably employer plus individual rate; not seen in a source.',
    },
  ],
});
