import { fromMonthIndex } from '../calendar/index.js';
import type { Statement } from '../statement/index.js';
import { type Claim, datedClaims } from './claim.js';
import { type WorkingTimeFigures, workingTimeFigures } from './figures.js';
import { gapsBetween } from './gap.js';
import type { PeriodKind, Tenure, TenureGap } from './model.js';
import { overlapsOf } from './overlap.js';
import { isPaidKnown } from './paid-time.js';
import { figuresOfPerson } from './person.js';
import { printedByKind, readFigures, readingsOf } from './reading.js';
import { tenureResult } from './result.js';
import { statementClaims } from './statement-claims.js';

/**
 * The personal working years (个人工作年限) that a statement proves: continuous service before
 * 1993 + deemed contribution months + closing contribution months, as printed (社会保险法 art. 13,
 * 19). Months in arrears (欠费) are in none of the counts until they are paid.
 *
 * - A count that is not printed (masked, a dash, no label) adds 0 and makes the answer a lower
 *   bound. Without closing months, opening and current months take their place, a printed period
 *   standing for a count.
 * - The printed counts are the answer even where the statement contradicts itself. What other
 *   figures would give stands in `readings`, windows that share months in `overlaps`.
 * - `gaps`: months between printed dates that nothing claims. Where counts without dates could
 *   lie, no gap is claimed.
 *
 * Several statements of one person: the newest (by last month covered, else by year) is the
 * answer. What it does not print is taken from the newest other statement that prints it; no
 * month is ever added from two statements, as each counts from the beginning. Paid time taken
 * from an older statement makes the answer a lower bound. Whether statements contradict each
 * other is for `auditCareer` to say. The order of the list does not matter.
 *
 * @param statements - a statement, or the statements of one person
 * @returns months in all and by kind, and how else the figures could be read
 * @throws InvalidInputError `shape` for an empty list or something that is no statement,
 *   `integer` or `month` for a figure in it that is none, `choice` for statements of two persons
 *   (different complete ID numbers)
 *
 * @example
 * ```ts
 * const { statement } = readStatement(`养老保险个人权益记录
 * (2016年度)
 * 92年底前连续工龄：4年7个月 视同缴费年限：—
 * (一) 截至2015年底，累计缴纳记账情况：
 * 缴费月数：276个月
 * (二) 2016年度缴纳记账情况：
 * 缴费月数：12个月
 * (三) 截至2016年底，累计缴纳记账情况：
 * 缴费月数：288个月`);
 * const tenure = tenureOf(statement);
 * tenure.months; // => 343
 * tenure.lowerBound; // => true
 * tenure.byKind; // => { before1993: 55, deemed: 0, paid: 288 }
 * ```
 */
export function tenureOf(statements: Statement | readonly Statement[]): Tenure {
  const figures = isList(statements)
    ? figuresOfPerson(statements)
    : workingTimeFigures(statements, 'statement');
  const claims = statementClaims(figures);
  const { asOf } = figures;
  const parts = {
    byKind: printedByKind(figures),
    unknownKinds: unknownKindsOf(figures),
    readings: readingsOf(figures),
    figures: readFigures(figures),
    overlaps: overlapsOf(claims),
    gaps: certainGaps(claims, figures),
    asOf: asOf === null ? null : fromMonthIndex(asOf),
  };
  return tenureResult(parts, figures.inArrears);
}

function unknownKindsOf(figures: WorkingTimeFigures): readonly PeriodKind[] {
  const { before1993, deemed, paid, paidIsOlder } = figures;
  const kinds: PeriodKind[] = [];
  if (before1993 === null) kinds.push('before1993');
  if (deemed.months === null) kinds.push('deemed');
  if (paidIsOlder || !isPaidKnown(paid)) kinds.push('paid');
  return kinds;
}

function isList(value: Statement | readonly Statement[]): value is readonly Statement[] {
  return Array.isArray(value);
}

/** Paid months without dates may lie in any month up to the end of their section. */
function certainGaps(claims: readonly Claim[], { paid }: WorkingTimeFigures): TenureGap[] {
  const windows = datedClaims(claims).map((claim) => claim.window);
  if (windows.length === 0) return [];
  const first = Math.min(...windows.map((window) => window.first));
  for (const { kind, origin, months, window } of claims) {
    if (kind !== 'paid' || window !== null || months === 0) continue;
    const sectionEnd = origin === 'opening' ? paid.opening.asOf : null;
    windows.push({ first, last: sectionEnd ?? Number.POSITIVE_INFINITY });
  }
  return gapsBetween(windows);
}
