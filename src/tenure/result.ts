import type { YearMonth } from '../calendar/index.js';
import { type Basis, basisOf, frozenBasis } from '../law/index.js';
import type {
  PeriodKind,
  Tenure,
  TenureByKind,
  TenureFigures,
  TenureGap,
  TenureOverlap,
  TenureReading,
} from './model.js';
import { monthsToYears } from './years.js';

interface TenureParts {
  readonly byKind: TenureByKind;
  readonly unknownKinds: readonly PeriodKind[];
  readonly readings: readonly TenureReading[];
  readonly figures?: TenureFigures;
  readonly overlaps: readonly TenureOverlap[];
  readonly gaps: readonly TenureGap[];
  readonly asOf: YearMonth | null;
}

const bases: Basis[] = [];

/** The rules that a sum applies. There are few sets of them, so each is put together only once. */
function tenureBasis(before1993: boolean, deemed: boolean, inArrears: boolean): Basis {
  const place = (before1993 ? 1 : 0) + (deemed ? 2 : 0) + (inArrears ? 4 : 0);
  let basis = bases[place];
  if (basis === undefined) {
    basis = frozenBasis(
      basisOf([
        'working-years',
        'deemed-period',
        'periods-add-up',
        ...(before1993 ? ['service-before-1993' as const] : []),
        ...(deemed ? ['deemed-in-institutions' as const] : []),
        ...(inArrears ? ['arrears-paid-later' as const] : []),
      ]),
    );
    bases[place] = basis;
  }
  return basis;
}

/**
 * Puts a result together: the months are the sum of the kinds, and a lower bound of it when a part of one
 * is not known.
 *
 * @param inArrears - whether months are left out because they are not paid yet
 */
export function tenureResult(parts: TenureParts, inArrears: boolean): Tenure {
  const { byKind, unknownKinds } = parts;
  const months = byKind.before1993 + byKind.deemed + byKind.paid;
  const { years, months: oddMonths } = monthsToYears(months);
  const basis = tenureBasis(byKind.before1993 > 0, byKind.deemed > 0, inArrears);
  const lowerBound = unknownKinds.length > 0;
  return { kind: 'tenure', months, years, oddMonths, lowerBound, ...parts, basis };
}
