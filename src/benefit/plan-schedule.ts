import type { MonthIndex } from '../calendar/index.js';
import type { ReadPlan } from './comparison-input.js';
import { type BaseSpan, baseSpans, type FutureFacts } from './future-base.js';
import type { InterestSource } from './future-interest.js';
import type { AccountPath } from './plan-account.js';
import type { PlanContributions } from './plan-model.js';
import type { ReadPaying } from './plan-paying.js';

/** What all plans have in common in which the same is paid, up to the latest of their months. */
export interface PlanSchedule {
  readonly spans: readonly BaseSpan[];
  /** Sum of the indexes by the end of each month, ten-thousandths; that of `asOf`, 0, first. */
  readonly indexSums: readonly number[];
  /** What the person has paid by the end of each month, fen; that of `asOf`, 0, first. */
  readonly ownSums: readonly number[];
  /** Null when the balance is not known. */
  readonly account: AccountPath | null;
}

/** Works out what is paid from the month after `asOf` to the last one. */
export function planSchedule(
  paying: ReadPaying,
  asOf: MonthIndex,
  last: MonthIndex,
  balance: number | null,
  facts: FutureFacts,
  interest: InterestSource,
): PlanSchedule {
  const spans = baseSpans(paying.shown, asOf + 1, last, facts);
  const credits: number[] = [];
  const indexSums = [0];
  const ownSums = [0];
  let [indexes, own] = [0, 0];
  for (const span of spans) {
    for (let month = span.first; month <= span.last; month++) {
      credits.push(span.credited);
      indexes += span.index;
      indexSums.push(indexes);
      own += span.own;
      ownSums.push(own);
    }
  }
  const account =
    balance === null ? null : { opening: balance, asOf, credits, interest, years: [] };
  return { spans, indexSums, ownSums, account };
}

/** The contributions of a plan, up to and including the month of retirement. */
export function contributionsUntil(
  { spans }: PlanSchedule,
  { retireOn, on }: ReadPlan,
): readonly PlanContributions[] {
  const shown: PlanContributions[] = [];
  for (const span of spans) {
    if (span.first > retireOn) break;
    const isWhole = span.last <= retireOn;
    shown.push(isWhole ? span.shown : { ...span.shown, to: on, months: retireOn - span.first + 1 });
  }
  return shown;
}
