import { defineTable } from '../table.js';

/**
 * Average wage behind the base limits (缴费基数上下限) while the caliber changed, by the period in which
 * the limits held, whole yuan a month. 8211 and 9339 are transitional figures, no statistic. Before
 * and after, the limits rest on the statistic of the previous year.
 */
export const LIMIT_BASIS = /* @__PURE__ */ defineTable({
  name: 'limitBasis',
  unit: 'yuan-per-month',
  review: null,
  cells: [
    {
      from: '2019-04-01',
      to: '2019-04-30',
      value: 7832,
      status: 'announced',
      sources: ['cb-2019', 'iadmin-2019', 'py-series'],
      note: 'Old caliber of 2018; replaced after one month.',
    },
    {
      from: '2019-05-01',
      to: '2020-06-30',
      value: 8211,
      status: 'announced',
      sources: ['rsj-2019', 'abacus', 'iadmin-2019', 'calc2019'],
      note: 'Transitional; the statistic of 2018 is 8765.',
    },
    {
      from: '2020-07-01',
      to: '2021-06-30',
      value: 9339,
      status: 'announced',
      sources: ['rsj-2020', 'abacus', 'calc2020'],
      note: 'Transitional; the statistic of 2019 is 9580.',
    },
  ],
  gaps: [],
});
