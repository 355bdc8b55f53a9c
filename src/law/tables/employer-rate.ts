import { defineTable } from '../table.js';

/**
 * Employer's contribution rate (单位缴费比例), a fraction of the base as decimal text.
 */
export const EMPLOYER_RATE = /* @__PURE__ */ defineTable({
  name: 'employerRate',
  unit: 'fraction',
  review: null,
  cells: [
    {
      from: '2000-12-01',
      to: '2004-07-31',
      value: '0.225',
      status: 'announced',
      sources: ['law-2000r', 'law-2004r', 'abacus'],
      note: 'Named by the notices of both neighbouring changes.',
    },
    {
      from: '2004-08-01',
      to: '2013-09-30',
      value: '0.22',
      status: 'announced',
      sources: ['law-2004r', 'dwt-2011', 'azure-2013', 'ubco-2012', 'sina-0608', 'abacus'],
    },
    {
      from: '2013-10-01',
      to: '2015-12-31',
      value: '0.21',
      status: 'announced',
      sources: ['wode-2013', 'rsj-2013', 'bendibao-2014', 'mazars-2016', 'abacus'],
      note: 'First day from one translated answer; a page of July 2013 still has 22 %.',
    },
    {
      from: '2016-01-01',
      to: '2019-04-30',
      value: '0.2',
      status: 'announced',
      sources: [
        'laodongbao-2018',
        'mazars-2016',
        'asiab-2016',
        'chongming-2016',
        'rsj-2018',
        'iadmin-2019',
        'abacus',
      ],
      note: 'Announced in April 2016, backdated.',
    },
    {
      from: '2019-05-01',
      to: null,
      value: '0.16',
      status: 'announced',
      sources: [
        'gbf2019',
        'iadmin-2019',
        'calc2019',
        'rsj-rate2025',
        'en-sh-2024a',
        'payroll-probe',
      ],
    },
  ],
  gaps: [
    {
      from: '1993-01-01',
      to: '2000-11-30',
      reason: 'unverified',
      note: '25.5 % at the end of November 2000; since when is not known.',
    },
  ],
});
