import { defineTable } from '../table.js';

/**
 * Floor of the contribution wage index of a year (年缴费工资指数下限), as decimal text: an index below it
 * counts as the floor. `'0'`: no floor, the real ratio counts.
 */
export const YEARLY_INDEX_FLOOR = /* @__PURE__ */ defineTable({
  name: 'yearlyIndexFloor',
  unit: 'index',
  review: null,
  cells: [
    {
      from: '1993-01-01',
      to: '2010-12-31',
      value: '1',
      status: 'derived',
      sources: ['liubig', 'liubig-engine'],
      note: 'One repository, which names 沪人社规〔2021〕32号; its text was not found.',
    },
    {
      from: '2011-01-01',
      to: '2011-12-31',
      value: '1',
      status: 'derived',
      sources: ['liubig'],
      note: 'One repository only.',
    },
    {
      from: '2012-01-01',
      to: '2012-12-31',
      value: '0.85',
      status: 'derived',
      sources: ['liubig'],
      note: 'One repository only.',
    },
    {
      from: '2013-01-01',
      to: '2013-12-31',
      value: '0.75',
      status: 'derived',
      sources: ['liubig'],
      note: 'One repository only.',
    },
    {
      from: '2014-01-01',
      to: null,
      value: '0',
      status: 'derived',
      sources: ['liubig'],
      note: 'One repository only.',
    },
  ],
  gaps: [],
});
