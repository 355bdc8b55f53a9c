import { defineTable } from '../table.js';

/**
 * Share of the contribution base that is credited to the personal account (个人账户记账比例), a fraction as
 * decimal text. From 2006 to 2010 Shanghai kept 11 % while the national rule said 8 %.
 */
export const ACCOUNT_CREDIT_RATE = /* @__PURE__ */ defineTable({
  name: 'accountCreditRate',
  unit: 'fraction',
  review: null,
  cells: [
    {
      from: '1998-01-01',
      to: '2005-12-31',
      value: '0.11',
      status: 'announced',
      sources: ['law-1998', 'law-2003r', 'abacus'],
      note: 'One catalogue also has 1998-04-01 as the first day.',
    },
    {
      from: '2006-01-01',
      to: '2010-12-31',
      value: '0.11',
      status: 'disputed',
      sources: ['laodongbao-2018', 'abacus'],
      alternatives: [{ value: '0.08', sources: ['gf2005', 'abacus'] }],
      note: 'Shanghai went from 11 % to 8 % on 2011-01-01; 国发〔2005〕38号 says 8 % from 2006-01-01.',
    },
    {
      from: '2011-01-01',
      to: null,
      value: '0.08',
      status: 'announced',
      sources: ['laodongbao-2018', 'gf2005', 'abacus'],
    },
  ],
  gaps: [
    {
      from: '1993-01-01',
      to: '1997-12-31',
      reason: 'not-found',
      note: 'Another regime; its shares were not found.',
    },
  ],
});
