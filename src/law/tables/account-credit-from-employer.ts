import { defineTable } from '../table.js';

/**
 * Part of the account credit that comes out of the employer's contribution (单位缴费划入个人账户比例), a
 * fraction of the base as decimal text: the account credit rate less the individual rate.
 */
export const ACCOUNT_CREDIT_FROM_EMPLOYER = /* @__PURE__ */ defineTable({
  name: 'accountCreditFromEmployer',
  unit: 'fraction',
  review: null,
  cells: [
    {
      from: '2000-04-01',
      to: '2003-07-31',
      value: '0.04',
      status: 'derived',
      sources: ['law-2003r'],
      note: 'Published as the rate before 2003-08-01; it goes back as far as the individual rate of 7 %.',
    },
    {
      from: '2003-08-01',
      to: '2005-12-31',
      value: '0.03',
      status: 'announced',
      sources: ['law-2003r'],
    },
    {
      from: '2006-01-01',
      to: '2010-12-31',
      value: '0.03',
      status: 'disputed',
      sources: ['law-2003r', 'laodongbao-2018'],
      alternatives: [{ value: '0', sources: ['gf2005', 'abacus'] }],
      note: 'Follows the account credit rate of these years.',
    },
    {
      from: '2011-01-01',
      to: null,
      value: '0',
      status: 'announced',
      sources: ['gf2005', 'abacus'],
    },
  ],
  gaps: [
    {
      from: '1998-01-01',
      to: '2000-03-31',
      reason: 'not-found',
      note: 'Depends on an individual rate that was not found.',
    },
  ],
});
