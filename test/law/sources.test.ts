import { describe, expect, it } from 'vitest';
import {
  basisOf,
  CITATION_IDS,
  type CitationId,
  citation,
  defaultLaw,
  frozenBasis,
  fullCitation,
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
      inForce: null,
      address: 'https://www.110.com/fagui/law_224832.html',
      checked: 'recorded by others',
    });
  });

  it('gives null for what is not known', () => {
    expect(sourceOf('sjtu-guide')).toMatchObject({
      documentNumber: null,
      date: null,
      inForce: null,
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
    ['deemed-in-institutions', 'sjtu-guide', null],
    ['arrears-paid-later', 'zhejiang-pension-regulation', '26'],
    ['payment-deferral', 'collection-rules-2000', '6'],
    ['base-from-average-wage', 'rsj-2026b', null],
    ['pay-that-counts', 'laodongbao-2018', null],
    ['fewer-months', 'efesco-2011', null],
    ['maternity-months', 'maternity-answer', null],
    ['first-month-wage', 'rsj-2026b', null],
    ['base-limits-caliber', 'gbf2019', null],
    ['flexible-base', 'flexible-workers-2023', '3'],
    ['flexible-past-months', 'flexible-workers-2023', '6'],
    ['employer-base', 'laodongbao-2018', null],
    ['amount-to-fen', 'payroll-probe', null],
    ['amount-up-to-jiao', 'zhaiyz', null],
    ['interest-by-calendar-year', 'i2015b', null],
    ['national-interest-rate', 'interest-rate-2017', null],
    ['late-fee-rate-split', 'late-fee-split-answer', null],
    ['late-fee-rounding', 'late-fee-days-answer', null],
    ['no-registration-fine', 'social-insurance-law', '84'],
    ['employer-publishes', 'collection-regulations', '17'],
    ['record-query', 'handling-regulations', '32'],
    ['record-liability', 'social-insurance-law', '89'],
    ['unemployed-near-retirement', 'retirement-decision-2024', '7'],
    ['benefit-decision', 'handling-regulations', '18'],
    ['registration', 'social-insurance-law', '58'],
    ['remedies', 'social-insurance-law', '83'],
    ['overpayment', 'handling-regulations', '46'],
    ['institution-transition', 'institutions-4hw', null],
    ['ill-health-retirement', 'retirement-measures-1978', null],
  ] as const)('%s: %s, article %s', (id, source, article) => {
    expect(citation(id)).toEqual({ id, source, article });
  });

  it('lists every rule once, with a source that exists', () => {
    expect(CITATION_IDS).toHaveLength(79);
    expect(Object.isFrozen(CITATION_IDS)).toBe(true);
    for (const id of CITATION_IDS) expect(sourceOf(citation(id).source).id).toBeTruthy();
  });

  it('is stated in an article where the document has any', () => {
    const withoutArticles = ['laodongbao-2018', 'sjtu-guide', 'rsj-2026b'];
    for (const id of CITATION_IDS) {
      const { source, article } = citation(id);
      if (['social-insurance-law', 'handling-regulations'].includes(source)) {
        expect([id, article]).toEqual([id, expect.stringMatching(/^[1-9]\d*$/)]);
      }
      if (withoutArticles.includes(source)) expect([id, article]).toEqual([id, null]);
    }
  });

  it.each(['tenure', 'toString', '__proto__'])('refuses %j', (id) => {
    expect(() => fullCitation(id as CitationId)).toThrow(refusal('id', JSON.stringify(id)));
    expect(() => citation(id as CitationId)).toThrow(refusal('id', JSON.stringify(id)));
    expect(() => basisOf([id as CitationId])).toThrow(refusal('id', JSON.stringify(id)));
  });
});

describe('fullCitation', () => {
  it('gives title, document number, article, day in force, address, how far it was checked', () => {
    expect(fullCitation('late-fee-cap')).toEqual({
      id: 'late-fee-cap',
      source: 'administrative-compulsion-law',
      article: '45',
      title: '中华人民共和国行政强制法',
      issuer: "Standing Committee of the National People's Congress",
      documentNumber: null,
      date: '2011-06-30',
      inForce: '2012-01-01',
      address: 'https://github.com/LawRefBook/Laws',
      checked: 'read',
    });
    for (const id of CITATION_IDS) {
      expect(fullCitation(id)).toEqual({ ...sourceOf(citation(id).source), ...citation(id) });
    }
  });

  it.each([
    ['minimum-period', '2011-07-01'],
    ['relationship-transfer', '2023-12-01'],
    ['late-fee-before-2011', '1999-01-22'],
    ['retirement-delay', '2025-01-01'],
    ['flexible-retirement', '2025-01-01'],
    ['disability-allowance', '2025-01-01'],
    ['one-time-payment', '2011-07-01'],
    ['record-content', '2011-07-01'],
    ['original-retirement-age', null],
    ['place-of-benefit', null],
    ['flexible-base', null],
    ['base-limits', null],
  ] as const)('%s is in force from %s', (id, inForce) => {
    expect(fullCitation(id).inForce).toBe(inForce);
  });
});

describe('the day from which a notice of the city is in force', () => {
  it('is that of a figure that rests on it', () => {
    const cells = Object.values(defaultLaw.tables).flatMap((table) =>
      table.cells.map(({ from, sources }) => ({ from, sources })),
    );
    const cited = new Set<string>(CITATION_IDS.map((id) => citation(id).source));
    // A second standard from 2011-07-01 on left the limits of April as they were.
    const known = new Set(['rsj-2011']);
    for (const { id, inForce } of Object.values(defaultLaw.sources)) {
      if (inForce === null || cited.has(id) || known.has(id)) continue;
      const days = cells.filter(({ sources }) => sources.includes(id)).map(({ from }) => from);
      expect([id, days]).toEqual([id, expect.arrayContaining([inForce])]);
    }
  });
});

describe('basisOf', () => {
  it('has no status without cells', () => {
    expect(basisOf(['periods-add-up', 'minimum-period', 'working-years'])).toEqual({
      sources: ['social-insurance-law', 'sjtu-guide'],
      citations: ['periods-add-up', 'minimum-period', 'working-years'],
      status: null,
    });
    expect(basisOf([])).toEqual({ sources: [], citations: [], status: null });
  });

  it('adds the sources of cells and their weakest status', () => {
    const announced = valueOn('lateFeeRate', '2012-01');
    const derived = valueOn('baseLimits', '2000-04');
    expect(basisOf(['late-fee'], [announced])).toEqual({
      sources: ['social-insurance-law', 'laodongbao-2018'],
      citations: ['late-fee'],
      status: 'announced',
    });
    expect(basisOf([], [announced, derived]).status).toBe('derived');
    expect(basisOf([], [derived, announced])).toEqual({
      sources: ['abacus', 'social-insurance-law', 'laodongbao-2018'],
      citations: [],
      status: 'derived',
    });
  });
});

describe('frozenBasis', () => {
  it('says the same, and nobody can change it', () => {
    const basis = basisOf(['late-fee'], [valueOn('baseLimits', '2000-04')]);
    const frozen = frozenBasis(basis);
    expect(frozen).toEqual(basis);
    expect(Object.keys(frozen)).toEqual(['sources', 'citations', 'status']);
    for (const part of [frozen, frozen.sources, frozen.citations]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(() => (frozen.sources as string[]).push('x')).toThrow(TypeError);
    expect(() => (frozen.citations as CitationId[]).pop()).toThrow(TypeError);
  });

  it('leaves what was passed as it is, and does not hold on to it', () => {
    const sources = ['x'];
    const citations: CitationId[] = ['late-fee'];
    const frozen = frozenBasis({ sources, citations, status: 'disputed' });
    sources.push('y');
    citations.push('late-fee-cap');
    expect(frozen).toEqual({ sources: ['x'], citations: ['late-fee'], status: 'disputed' });
  });
});

describe('mergeBasis', () => {
  const order = ['announced', 'derived', 'provisional', 'disputed'] as const;

  it('keeps the weaker of two statuses, whatever the order', () => {
    for (const [i, a] of order.entries()) {
      for (const [j, b] of order.entries()) {
        const merged = mergeBasis([
          { sources: ['x'], citations: [], status: a },
          { sources: ['y'], citations: [], status: b },
        ]);
        expect(merged).toMatchObject({ sources: ['x', 'y'], status: order[Math.max(i, j)] });
      }
      expect(
        mergeBasis([
          { sources: [], citations: [], status: null },
          { sources: [], citations: [], status: a },
          { sources: [], citations: [], status: null },
        ]).status,
      ).toBe(a);
    }
  });

  it('has each source and each rule once, and null when nothing has a status', () => {
    const part = basisOf(['late-fee', 'minimum-period']);
    expect(mergeBasis([part, basisOf(['minimum-period', 'working-years'])])).toEqual({
      sources: ['social-insurance-law', 'sjtu-guide'],
      citations: ['late-fee', 'minimum-period', 'working-years'],
      status: null,
    });
    expect(mergeBasis([])).toEqual({ sources: [], citations: [], status: null });
  });
});
