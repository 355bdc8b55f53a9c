import { defineTable } from '../table.js';

/**
 * Late fee for contributions in arrears (滞纳金), a fraction of the arrears for each day as decimal text.
 * The earlier rate was due only when an order to pay had not been met.
 */
export const LATE_FEE_RATE = /* @__PURE__ */ defineTable({
  name: 'lateFeeRate',
  unit: 'fraction-per-day',
  review: null,
  cells: [
    {
      from: '1999-02-01',
      to: '2011-06-30',
      value: '0.002',
      status: 'announced',
      sources: ['collection-regulations'],
      note: 'In force since 1999-01-22; whole months are held.',
    },
    {
      from: '2011-07-01',
      to: null,
      value: '0.0005',
      status: 'announced',
      sources: ['social-insurance-law', 'laodongbao-2018'],
    },
  ],
  gaps: [],
});
