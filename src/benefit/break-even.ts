import { fromMonthIndex, type MonthIndex, monthIndexOf } from '../calendar/index.js';
import { InvalidInputError } from '../input/index.js';
import { type Rate, shareOfFen } from '../money/index.js';
import type { BreakEven } from './plan-model.js';

/** What a person pays and receives in a plan, fen. */
export interface PlanFlow {
  readonly id: string;
  readonly retireOn: MonthIndex;
  /** First pension a month; null when not known. */
  readonly pension: number | null;
  /** Whether the conditions of a monthly pension are met. */
  readonly due: boolean;
  /** The same for plans in which the same is paid. */
  readonly payingKey: string;
  /** What was paid by the end of each month, `asOf` first; may be longer than the plan. */
  readonly ownSums: readonly number[];
}

/** How plans are held against each other. */
export interface BreakEvenTerms {
  readonly birth: MonthIndex;
  readonly asOf: MonthIndex;
  /** Growth of pensions in payment; null: they stay as they are. */
  readonly growth: Rate | null;
  /** Whether what the person pays is taken off. */
  readonly counted: boolean;
}

/**
 * The break-even (追平) of two plans: the first month from which on the plan that pays more in the
 * end has brought in as much as the other, for good.
 *
 * @throws InvalidInputError `amount` when the growth makes a pension absurd before the answer is found
 */
export function breakEven(plan: PlanFlow, reference: PlanFlow, terms: BreakEvenTerms): BreakEven {
  const { outcome, greater, behind, month } = answerOf(plan, reference, terms);
  return {
    against: reference.id,
    outcome,
    greater,
    behind,
    month: month === null ? null : fromMonthIndex(month),
    ageMonths: month === null ? null : month - terms.birth,
  };
}

interface Answer extends Pick<BreakEven, 'outcome' | 'greater' | 'behind'> {
  readonly month: MonthIndex | null;
}

const NONE = { greater: null, behind: null, month: null };

function answerOf(plan: PlanFlow, reference: PlanFlow, terms: BreakEvenTerms): Answer {
  if (plan === reference) return { outcome: 'reference', ...NONE };
  if (!plan.due || !reference.due) return { outcome: 'no-pension', ...NONE };
  const isEarlier = plan.retireOn <= reference.retireOn;
  const [early, late] = isEarlier ? [plan, reference] : [reference, plan];
  if (early.pension === null || late.pension === null) return { outcome: 'not-known', ...NONE };
  const start = untilBothPay(early, early.pension, late, terms);
  if (start.pension === late.pension) return answerOfEqual(early.id, late.id, start.lead);
  const isEarlyGreater = start.pension > late.pension;
  const greater = isEarlyGreater ? early.id : late.id;
  const lead = isEarlyGreater ? start.lead : -start.lead;
  if (lead < 0) {
    const high = Math.max(start.pension, late.pension);
    const low = Math.min(start.pension, late.pension);
    const month = catchUp(-lead, [high, low], late.retireOn + 1, terms.growth);
    return { outcome: month === null ? 'never' : 'catches-up', greater, behind: greater, month };
  }
  const lastBehind = isEarlyGreater ? start.lastBehind : start.lastAhead;
  if (lastBehind === null) return { outcome: 'never-behind', greater, behind: null, month: null };
  return { outcome: 'catches-up', greater, behind: greater, month: lastBehind + 1 };
}

/** Of plans that pay the same in the end. */
function answerOfEqual(early: string, late: string, lead: number): Answer {
  if (lead === 0) return { outcome: 'same', ...NONE };
  return { ...NONE, outcome: 'never', behind: lead > 0 ? late : early };
}

/** How two plans stand when the later one begins to pay. */
interface Start {
  /** What the earlier one has brought in more, fen. */
  readonly lead: number;
  /** Last month after which the earlier one was ahead; null when it never was. */
  readonly lastAhead: MonthIndex | null;
  /** Last month after which it was behind; null when it never was. */
  readonly lastBehind: MonthIndex | null;
  /** What the earlier one pays then. */
  readonly pension: number;
}

function untilBothPay(
  early: PlanFlow,
  pension: number,
  late: PlanFlow,
  { asOf, growth, counted }: BreakEvenTerms,
): Start {
  let lead = 0;
  let lastAhead: MonthIndex | null = null;
  let lastBehind: MonthIndex | null = null;
  let paid = pension;
  const differs = counted && early.payingKey !== late.payingKey;
  const firstPension = early.retireOn + 1;
  for (let month = differs ? asOf + 1 : firstPension; month <= late.retireOn; month++) {
    if (month >= firstPension) {
      if (month > firstPension && isJanuary(month)) paid = grownPension(paid, growth);
      lead += paid;
    }
    if (counted) lead += ownIn(month, late, asOf) - ownIn(month, early, asOf);
    if (lead > 0) lastAhead = month;
    if (lead < 0) lastBehind = month;
  }
  const bothPay = late.retireOn + 1;
  if (bothPay > firstPension && isJanuary(bothPay)) paid = grownPension(paid, growth);
  return { lead, lastAhead, lastBehind, pension: paid };
}

/** What the person pays in a month: nothing any more after that of retirement. */
function ownIn(month: MonthIndex, { ownSums, retireOn }: PlanFlow, asOf: MonthIndex): number {
  if (month > retireOn) return 0;
  return (ownSums[month - asOf] ?? 0) - (ownSums[month - asOf - 1] ?? 0);
}

/** The calendar of the library ends here. */
const LAST_MONTH = /* @__PURE__ */ monthIndexOf(2199, 12);

/** First month by whose end a gap is closed; null when that is not before 2200. */
function catchUp(
  gap: number,
  [greater, lesser]: readonly [number, number],
  from: MonthIndex,
  growth: Rate | null,
): MonthIndex | null {
  let left = gap;
  let [high, low] = [greater, lesser];
  for (let month = from; month <= LAST_MONTH; ) {
    const months = 12 - (month % 12);
    const needed = Math.ceil(left / (high - low));
    if (needed <= months) return month + needed - 1;
    left -= (high - low) * months;
    month += months;
    high = grownPension(high, growth);
    low = grownPension(low, growth);
  }
  return null;
}

function isJanuary(month: MonthIndex): boolean {
  return month % 12 === 0;
}

/** Ten billion yuan: sums of such pensions are still whole safe numbers. */
const MOST_FEN = 1_000_000_000_000;

function grownPension(fen: number, growth: Rate | null): number {
  if (growth === null) return fen;
  const { numerator, denominator } = growth;
  const grown = shareOfFen(fen, denominator + numerator, denominator);
  if (grown <= MOST_FEN) return grown;
  const expected = 'a growth that keeps pensions below ten billion yuan';
  throw new InvalidInputError(
    'amount',
    'assumptions.pensionGrowth',
    numerator / denominator,
    expected,
  );
}
