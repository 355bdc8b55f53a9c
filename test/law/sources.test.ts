import { describe, expect, it } from 'vitest';
import {
  basisOf,
  CITATION_IDS,
  type CitationId,
  citation,
  mergeBasis,
  sourceOf,
  valueOn,
} from '../../src/law/index.js';

const refusal = (path: string, received: string) =>
  expect.objectContaining({ kind: 'invalid-input', code: 'choice', path, received });

describe('sourceOf', () => {
  it('gives all that is known', () => {
    expect(sourceOf('law-2005')).toEqual({
      id: 'law-2005',
      title: 'Average wage of 2004',
      issuer: 'Shanghai Municipal Labour and Social Security Bureau',
      documentNumber: '沪劳保综发〔2005〕10号',
      date: '2005-03-21',
      address: 'https://www.110.com/fagui/law_224832.html',
      checked: 'recorded by others',
    });
  });

  it('gives null for what is not known', () => {
    expect(sourceOf('sjtu-guide')).toMatchObject({
      documentNumber: null,
      date: null,
      address: null,
      checked: 'excerpt',
    });
  });

  it('knows how far the laws were checked', () => {
    expect(sourceOf('social-insurance-law').checked).toBe('read');
    expect(sourceOf('rights-record-measures').checked).toBe('excerpt');
    expect(sourceOf('flexible-retirement-2024').checked).toBe('recorded by others');
  });

  it.each(['bg', 'toString', '__proto__', ''])('refuses %j', (id) => {
    expect(() => sourceOf(id)).toThrow(refusal('id', JSON.stringify(id)));
  });
});

describe('citation', () => {
  it.each([
    ['deemed-period', 'social-insurance-law', '13'],
    ['account-protection', 'social-insurance-law', '14'],
    ['minimum-period', 'social-insurance-law', '16'],
    ['periods-add-up', 'social-insurance-law', '19'],
    ['relationship-transfer', 'handling-regulations', '12'],
    ['working-years', 'sjtu-guide', null],
    ['account-start', 'laodongbao-2018', null],
    ['service-before-1993', 'laodongbao-2018', null],
    ['monthly-payment', 'social-insurance-law', '60'],
    ['undeclared-amount', 'social-insurance-law', '62'],
    ['base-limits', 'laodongbao-2018', null],
    ['contribution-rates', 'laodongbao-2018', null],
    ['interest-by-month', 'laodongbao-2018', null],
    ['late-fee', 'social-insurance-law', '86'],
    ['late-fee-before-2011', 'collection-regulations', '13'],
    ['late-fee-cap', 'administrative-compulsion-law', '45'],
    ['late-fee-bearer', 'laodongbao-2018', null],
    ['record-sending', 'social-insurance-law', '74'],
    ['record-yearly-notice', 'collection-regulations', '16'],
    ['record-content', 'rights-record-measures', '2'],
    ['record-correction', 'rights-record-measures', '16'],
    ['original-retirement-age', 'retirement-measures-1978', null],
    ['retirement-delay', 'retirement-decision-2024', '1'],
    ['rising-minimum-period', 'retirement-decision-2024', '2'],
    ['flexible-choice', 'retirement-decision-2024', '3'],
    ['special-trades', 'retirement-decision-2024', '8'],
    ['special-trade-service', 'sichuan-special-trades-1998', null],
    ['disability-allowance', 'disability-allowance', null],
    ['flexible-retirement', 'flexible-retirement-2024', '7'],
    ['flexible-notice', 'flexible-retirement-2024', null],
    ['pension-start', 'flexible-retirement-2024', '9'],
    ['pension-start-before-2025', 'kaizen-2020', null],
    ['pension-conditions', 'laodongbao-2018', null],
    ['insured-groups', 'laodongbao-2018', null],
    ['group-dates', 'index-explanation', null],
    ['place-of-benefit', 'relation-transfer-2009', '6'],
    ['residence-in-shanghai', 'kaizen-2020', null],
    ['one-time-payment', 'implementing-rules-2011', '2'],
    ['one-time-payment-base', 'laodongbao-2018', null],
    ['extension-in-shanghai', 'laodongbao-2018', null],
    ['move-to-resident-insurance', 'implementing-rules-2011', '3'],
    ['end-of-relationship', 'implementing-rules-2011', '3'],
    ['basic-pension', 'liubig-cases', null],
    ['basic-pension-elsewhere', 'beijing-kernel', null],
    ['account-pension', 'gf2005', null],
    ['payment-months-between-ages', 'jinan-2025', null],
    ['payment-months-interpolation', 'liubig-provinces', null],
    ['transitional-pension', 'liubig-engine', null],
    ['average-wage-index', 'index-explanation', null],
    ['provisional-base', 'liubig-cases', null],
    ['institution-transition', 'institutions-4hw', null],
  ] as const)('%s: %s, article %s', (id, source, article) => {
    expect(citation(id)).toEqual({ id, source, article });
  });

  it('lists every rule once, with a source that exists', () => {
    expect(CITATION_IDS).toHaveLength(51);
    expect(Object.isFrozen(CITATION_IDS)).toBe(true);
    for (const id of CITATION_IDS) expect(sourceOf(citation(id).source).id).toBeTruthy();
  });

  it.each(['tenure', 'toString', '__proto__'])('refuses %j', (id) => {
    expect(() => citation(id as CitationId)).toThrow(refusal('id', JSON.stringify(id)));
    expect(() => basisOf([id as CitationId])).toThrow(refusal('id', JSON.stringify(id)));
  });
});

describe('basisOf', () => {
  it('has no status without cells', () => {
    expect(basisOf(['periods-add-up', 'minimum-period', 'working-years'])).toEqual({
      sources: ['social-insurance-law', 'sjtu-guide'],
      status: null,
    });
    expect(basisOf([])).toEqual({ sources: [], status: null });
  });

  it('adds the sources of cells and their weakest status', () => {
    const announced = valueOn('lateFeeRate', '2012-01');
    const derived = valueOn('baseLimits', '2000-04');
    expect(basisOf(['late-fee'], [announced])).toEqual({
      sources: ['social-insurance-law', 'laodongbao-2018'],
      status: 'announced',
    });
    expect(basisOf([], [announced, derived]).status).toBe('derived');
    expect(basisOf([], [derived, announced])).toEqual({
      sources: ['abacus', 'social-insurance-law', 'laodongbao-2018'],
      status: 'derived',
    });
  });
});

describe('mergeBasis', () => {
  const order = ['announced', 'derived', 'provisional', 'disputed'] as const;

  it('keeps the weaker of two statuses, whatever the order', () => {
    for (const [i, a] of order.entries()) {
      for (const [j, b] of order.entries()) {
        const merged = mergeBasis([
          { sources: ['x'], status: a },
          { sources: ['y'], status: b },
        ]);
        expect(merged).toEqual({ sources: ['x', 'y'], status: order[Math.max(i, j)] });
      }
      expect(
        mergeBasis([
          { sources: [], status: null },
          { sources: [], status: a },
          { sources: [], status: null },
        ]).status,
      ).toBe(a);
    }
  });

  it('has each source once and null when nothing has a status', () => {
    const part = { sources: ['a', 'b'], status: null };
    expect(mergeBasis([part, { sources: ['b', 'c'], status: null }])).toEqual({
      sources: ['a', 'b', 'c'],
      status: null,
    });
    expect(mergeBasis([])).toEqual({ sources: [], status: null });
  });
});
