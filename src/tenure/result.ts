import type { YearMonth } from '../calendar/index.js';
import { type Basis, basisOf } from '../law/index.js';
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

let basis: Basis | undefined;

/** The rules are the same for every tenure; the first one puts their sources together. */
function tenureBasis(): Basis {
  basis ??= basisOf(['working-years', 'deemed-period', 'minimum-period', 'periods-add-up']);
  return basis;
}

/** Puts a result together: the months are the sum of the kinds. */
export function tenureResult(parts: TenureParts): Tenure {
  const { byKind } = parts;
  const months = byKind.before1993 + byKind.deemed + byKind.paid;
  const { years, months: oddMonths } = monthsToYears(months);
  return { kind: 'tenure', months, years, oddMonths, ...parts, basis: tenureBasis() };
}
