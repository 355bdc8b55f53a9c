import { defineTable } from '../table.js';

/**
 * Average annual wage of all staff and workers of the city (全市职工年平均工资), by calendar year, whole
 * yuan a year. A twelfth of it, rounded, is the monthly figure of the same caliber.
 */
export const AVERAGE_ANNUAL_WAGE_OLD_CALIBER = /* @__PURE__ */ defineTable({
  name: 'averageAnnualWageOldCaliber',
  unit: 'yuan-per-year',
  review: null,
  cells: [
    {
      from: '1999-01-01',
      to: '1999-12-31',
      value: 14147,
      status: 'announced',
      sources: ['abacus', 'law-2000'],
    },
    {
      from: '2000-01-01',
      to: '2000-12-31',
      value: 15420,
      status: 'announced',
      sources: ['abacus', 'law-2001'],
    },
    {
      from: '2001-01-01',
      to: '2001-12-31',
      value: 17764,
      status: 'announced',
      sources: ['abacus', 'law-2002'],
    },
    {
      from: '2002-01-01',
      to: '2002-12-31',
      value: 19473,
      status: 'announced',
      sources: ['abacus', 'law-2003'],
    },
    {
      from: '2003-01-01',
      to: '2003-12-31',
      value: 22160,
      status: 'announced',
      sources: ['abacus', 'law-2004'],
    },
    {
      from: '2004-01-01',
      to: '2004-12-31',
      value: 24398,
      status: 'announced',
      sources: ['abacus', 'law-2005', 'sina-2005'],
    },
    {
      from: '2005-01-01',
      to: '2005-12-31',
      value: 26823,
      status: 'announced',
      sources: ['abacus', 'rsj-w2005'],
    },
    {
      from: '2006-01-01',
      to: '2006-12-31',
      value: 29569,
      status: 'announced',
      sources: ['abacus', 'rsj-w2006'],
    },
    {
      from: '2007-01-01',
      to: '2007-12-31',
      value: 34707,
      status: 'announced',
      sources: ['jingan-2007'],
    },
    {
      from: '2012-01-01',
      to: '2012-12-31',
      value: 56300,
      status: 'announced',
      sources: ['azure-2013', 'sd-2013'],
    },
    {
      from: '2014-01-01',
      to: '2014-12-31',
      value: 65417,
      status: 'announced',
      sources: ['whzs-2015'],
    },
  ],
  gaps: [
    { from: '1993-01-01', to: '1998-12-31', reason: 'unverified' },
    { from: '2008-01-01', to: '2011-12-31', reason: 'unverified' },
    { from: '2013-01-01', to: '2013-12-31', reason: 'unverified' },
    { from: '2015-01-01', to: '2017-12-31', reason: 'unverified' },
  ],
});
