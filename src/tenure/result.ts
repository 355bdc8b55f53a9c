import type { YearMonth } from '../calendar/index.js';
import { basisOf } from '../law/index.js';
import type { Tenure, TenureByKind, TenureGap, TenureOverlap, TenureReading } from './model.js';
import { monthsToYears } from './years.js';

interface TenureParts {
  readonly byKind: TenureByKind;
  readonly lowerBound: boolean;
  readonly readings: readonly TenureReading[];
  readonly overlaps: readonly TenureOverlap[];
  readonly gaps: readonly TenureGap[];
  readonly asOf: YearMonth | null;
}

/** Puts a result together: the months are the sum of the kinds. */
export function tenureResult(parts: TenureParts): Tenure {
  const { byKind } = parts;
  const months = byKind.before1993 + byKind.deemed + byKind.paid;
  const { years, months: oddMonths } = monthsToYears(months);
  const basis = basisOf(['working-years', 'deemed-period', 'minimum-period', 'periods-add-up']);
  return { kind: 'tenure', months, years, oddMonths, ...parts, basis };
}
