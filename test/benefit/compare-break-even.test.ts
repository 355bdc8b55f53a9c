import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakEvenTerms, breakEven, type PlanFlow } from '../../src/benefit/break-even.js';
import { fromMonthIndex, monthIndexOf } from '../../src/calendar/index.js';
import { refusal } from './refusal.js';

const AS_OF = monthIndexOf(2029, 10);
const BIRTH = monthIndexOf(1970, 1);
const LAST = monthIndexOf(2199, 12);

/** `own` fen a month, for as long as the list of sums goes on. */
const flow = (id: string, retireOn: number, pension: number | null, own = 0): PlanFlow => ({
  id,
  retireOn,
  pension,
  due: true,
  payingKey: `own ${own}`,
  ownSums: Array.from({ length: 100 }, (_, i) => own * i),
});

const terms = (more: Partial<BreakEvenTerms> = {}): BreakEvenTerms => ({
  birth: BIRTH,
  asOf: AS_OF,
  growth: null,
  counted: false,
  ...more,
});

const month = (year: number, number: number) => monthIndexOf(year, number);

const seen = (plan: PlanFlow, reference: PlanFlow, more: Partial<BreakEvenTerms> = {}) => {
  const { outcome, greater, behind, month: at } = breakEven(plan, reference, terms(more));
  return [outcome, greater, behind, at];
};

/** Adds up month by month what each plan brings in. */
function byHand(plan: PlanFlow, reference: PlanFlow, { growth, counted }: BreakEvenTerms) {
  const stream = ({ retireOn, pension, ownSums }: PlanFlow) => {
    let paid = BigInt(pension ?? 0);
    return (at: number) => {
      const own =
        at <= retireOn && counted ? (ownSums[at - AS_OF] ?? 0) - (ownSums[at - AS_OF - 1] ?? 0) : 0;
      if (at <= retireOn) return BigInt(-own);
      if (at > retireOn + 1 && at % 12 === 0 && growth !== null) {
        const [over, under] = [growth.denominator + growth.numerator, growth.denominator];
        paid = (paid * BigInt(over) * 2n + BigInt(under)) / (2n * BigInt(under));
      }
      return paid;
    };
  };
  const [one, other] = [stream(plan), stream(reference)];
  const leads: bigint[] = [];
  let lead = 0n;
  let slope = 0n;
  for (let at = AS_OF + 1; at <= LAST; at++) {
    slope = one(at) - other(at);
    lead += slope;
    leads.push(lead);
  }
  if (slope === 0n) {
    const behind = lead > 0n ? reference.id : plan.id;
    return lead === 0n ? ['same', null, null, null] : ['never', null, behind, null];
  }
  const sign = slope > 0n ? 1n : -1n;
  const greater = slope > 0n ? plan.id : reference.id;
  const lastBehind = leads.map((each) => each * sign < 0n).lastIndexOf(true);
  if (lastBehind < 0) return ['never-behind', greater, null, null];
  if (lastBehind === leads.length - 1) return ['never', greater, greater, null];
  return ['catches-up', greater, greater, fromMonthIndex(AS_OF + 2 + lastBehind)];
}

describe('breakEven', () => {
  const early = flow('early', month(2030, 1), 100_000);

  it('finds the month in which the later plan has brought in as much', () => {
    // 12 months of 1000 yuan, then 100 yuan a month more: the 120th month.
    const late = flow('late', month(2031, 1), 110_000);
    const found = breakEven(late, early, terms());
    expect(found).toEqual({
      against: 'early',
      outcome: 'catches-up',
      greater: 'late',
      behind: 'late',
      month: '2041-01',
      ageMonths: month(2041, 1) - BIRTH,
    });
    expect(seen(early, late)).toEqual(['catches-up', 'late', 'late', '2041-01']);
    expect(seen(flow('late', month(2031, 1), 110_001), early)[3]).toBe('2041-01');
    expect(seen(flow('late', month(2031, 1), 109_999), early)[3]).toBe('2041-02');
  });

  it('counts from the month after retirement, and yearly adjustments from the January after', () => {
    const late = flow('late', month(2030, 2), 200_000);
    expect(seen(late, early)[3]).toBe('2030-03');
    const growth = { numerator: 1, denominator: 2 };
    // From 2030-02 to 2030-12 eleven months of 1000, in 2031 1500: paid from 2031-02 on.
    expect(seen(flow('late', month(2031, 1), 162_500), early, { growth })).toEqual(
      byHand(flow('late', month(2031, 1), 162_500), early, terms({ growth })),
    );
    // Begun in January, first raised in the next one.
    const december = flow('december', month(2029, 12), 100_000);
    const same = flow('same', month(2030, 12), 150_000);
    expect(seen(same, december, { growth })).toEqual(['never', null, 'same', null]);
    expect(seen(flow('more', month(2030, 12), 150_001), december, { growth })[0]).toBe(
      'catches-up',
    );
  });

  it('knows who is never behind, and who is for ever', () => {
    expect(seen(flow('less', month(2031, 1), 99_999), early)).toEqual([
      'never-behind',
      'early',
      null,
      null,
    ]);
    expect(seen(flow('equal', month(2031, 1), 100_000), early)).toEqual([
      'never',
      null,
      'equal',
      null,
    ]);
    expect(seen(early, flow('equal', month(2031, 1), 100_000))).toEqual([
      'never',
      null,
      'equal',
      null,
    ]);
    expect(seen(flow('twin', month(2030, 1), 100_000), early)).toEqual(['same', null, null, null]);
    expect(seen(flow('more', month(2030, 1), 100_001), early)).toEqual([
      'never-behind',
      'more',
      null,
      null,
    ]);
  });

  it('ends with the calendar of the library', () => {
    // A month of the earlier pension is owed, and there are 2038 months from 2030-03 to 2199-12.
    const late = (pension: number) => flow('late', month(2030, 2), pension);
    expect(seen(late(100_050), early)).toEqual(['catches-up', 'late', 'late', '2196-10']);
    expect(seen(late(100_049), early)).toEqual(['never', 'late', 'late', null]);
    const gap = flow('early', month(2030, 1), 2038);
    expect(seen(flow('late', month(2030, 2), 2039), gap)[3]).toBe('2199-12');
    const more = flow('early', month(2030, 1), 2039);
    expect(seen(flow('late', month(2030, 2), 2040), more)[3]).toBeNull();
  });

  it('takes off what the person pays only when it is counted', () => {
    const payer = flow('payer', month(2030, 1), 110_000, 50_000);
    expect(seen(payer, early)).toEqual(['never-behind', 'payer', null, null]);
    // November to January are paid for: 150000 fen, 10000 more a month.
    expect(seen(payer, early, { counted: true })).toEqual([
      'catches-up',
      'payer',
      'payer',
      '2031-04',
    ]);
    const longer = flow('longer', month(2030, 3), 110_000, 50_000);
    const shorter = flow('shorter', month(2030, 1), 100_000, 50_000);
    expect(seen(longer, shorter)[3]).toBe('2031-11');
    // Two months more are paid for, the others are the same.
    expect(seen(longer, shorter, { counted: true })[3]).toBe('2032-09');
  });

  it('tells a month before both pay', () => {
    const payer = flow('payer', month(2030, 1), 500_000, 60_000);
    const idle = flow('idle', month(2030, 3), 100_000);
    // Behind by 180000 in January; ahead from February on.
    expect(seen(payer, idle, { counted: true })).toEqual([
      'catches-up',
      'payer',
      'payer',
      '2030-02',
    ]);
  });

  it('is reached when both have brought in exactly as much', () => {
    const payer = flow('payer', month(2030, 1), 180_000, 60_000);
    const idle = flow('idle', month(2030, 3), 100_000);
    expect(seen(payer, idle, { counted: true })[3]).toBe('2030-02');
    const one = flow('one', month(2030, 1), 110_000);
    const other = { ...early, payingKey: 'other' };
    expect(seen(one, other, { counted: true })[0]).toBe('never-behind');
    expect(seen(other, one, { counted: true })[0]).toBe('never-behind');
  });

  it('raises no pension in the January in which it begins', () => {
    const growth = { numerator: 1, denominator: 2 };
    const [one, other] = ['one', 'other'].map((id) => flow(id, month(2030, 12), 100_000));
    expect(one && other && seen(one, other, { growth })[0]).toBe('same');
  });

  it('is silent where there is no pension or no total', () => {
    const none = { ...early, id: 'none', due: false };
    const open = flow('open', month(2031, 1), null);
    expect(seen(none, early)).toEqual(['no-pension', null, null, null]);
    expect(seen(early, none)).toEqual(['no-pension', null, null, null]);
    expect(seen(open, early)).toEqual(['not-known', null, null, null]);
    expect(seen(early, open)).toEqual(['not-known', null, null, null]);
    expect(seen({ ...open, due: false }, early)[0]).toBe('no-pension');
    expect(seen(early, early)).toEqual(['reference', null, null, null]);
    expect(breakEven(early, early, terms()).ageMonths).toBeNull();
    expect(breakEven(early, early, terms()).against).toBe('early');
  });

  it('refuses a growth that leaves every measure', () => {
    const growth = { numerator: 1, denominator: 1 };
    const late = flow('late', month(2036, 1), 7_000_000);
    expect(() => breakEven(late, early, terms({ growth }))).not.toThrow();
    const huge = flow('huge', month(2030, 1), 400_000_000_000);
    expect(() => breakEven(flow('late', month(2033, 1), 1), huge, terms({ growth }))).toThrow(
      refusal('amount', 'assumptions.pensionGrowth'),
    );
    const most = flow('most', month(2030, 1), 500_000_000_000);
    expect(seen(flow('late', month(2031, 1), 1), most, { growth })[0]).toBe('never-behind');
  });

  it('agrees with a sum month by month', () => {
    const one = fc.record({
      retireOn: fc.integer({ min: AS_OF, max: AS_OF + 72 }),
      pension: fc.integer({ min: 200_000, max: 260_000 }),
      own: fc.constantFrom(0, 0, 40_000, 150_000),
    });
    const growths = fc.option(
      fc.record({ numerator: fc.integer({ min: 0, max: 60 }), denominator: fc.constant(1000) }),
      { nil: null },
    );
    fc.assert(
      fc.property(one, one, growths, fc.boolean(), (a, b, growth, counted) => {
        const plan = flow('plan', a.retireOn, a.pension, a.own);
        const reference = flow('reference', b.retireOn, b.pension, b.own);
        expect(seen(plan, reference, { growth, counted })).toEqual(
          byHand(plan, reference, terms({ growth, counted })),
        );
      }),
      { numRuns: 400 },
    );
  });
});
