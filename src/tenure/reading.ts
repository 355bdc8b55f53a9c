import { fromMonthIndex, type MonthSpan, spanLength } from '../calendar/index.js';
import type { PaidFigures, WorkingTimeFigures } from './figures.js';
import type {
  TenureByKind,
  TenureFigures,
  TenureReading,
  TenureReadingLabel,
  TenureWindow,
} from './model.js';
import { currentMonths, paidMonths } from './paid-time.js';

type PaidLabel = 'printed-counts' | 'opening-period' | 'sections-sum';

interface PaidReading {
  readonly months: number;
  readonly label: PaidLabel;
}

const WITH_DEEMED_PERIOD: Readonly<Record<PaidLabel, TenureReadingLabel>> = {
  'printed-counts': 'deemed-period',
  'opening-period': 'deemed-and-opening-period',
  'sections-sum': 'deemed-period-and-sections-sum',
};

/** The answer by kind: the printed counts, and 0 for what is not printed. */
export function printedByKind({ before1993, deemed, paid }: WorkingTimeFigures): TenureByKind {
  return {
    before1993: before1993 ?? 0,
    deemed: deemed.months ?? 0,
    paid: paidMonths(paid),
  };
}

/**
 * Every way to read the figures, the answer first: each reading of paid time with the deemed
 * count and with the deemed window. Readings that give the same months are one.
 */
export function readingsOf(figures: WorkingTimeFigures): TenureReading[] {
  const { before1993, deemed } = printedByKind(figures);
  const deemedWindow = figures.deemed.window;
  const readings = paidReadings(figures.paid).flatMap(({ months, label }) => {
    const counted: TenureReading = { months: before1993 + deemed + months, label };
    if (deemedWindow === null) return [counted];
    const inWindow = before1993 + spanLength(deemedWindow) + months;
    return [counted, { months: inWindow, label: WITH_DEEMED_PERIOD[label] }];
  });
  const seen = new Set<number>();
  return readings.filter(({ months }) => !seen.has(months) && seen.add(months));
}

/** What the readings are made of besides the answer. */
export function readFigures({ deemed, paid }: WorkingTimeFigures): TenureFigures {
  return {
    deemedPeriod: shown(deemed.window),
    openingPeriod: shown(paid.opening.window),
    opening: paid.opening.months,
    current: currentMonths(paid),
  };
}

function shown(window: MonthSpan | null): TenureWindow | null {
  if (window === null) return null;
  const { first, last } = window;
  return { start: fromMonthIndex(first), end: fromMonthIndex(last), months: spanLength(window) };
}

function paidReadings(paid: PaidFigures): PaidReading[] {
  const readings: PaidReading[] = [{ months: paidMonths(paid), label: printedLabel(paid) }];
  const { opening } = paid;
  const current = currentMonths(paid);
  if (current === null) return readings;
  if (opening.window !== null) {
    readings.push({ months: spanLength(opening.window) + current, label: 'opening-period' });
  }
  if (opening.months !== null) {
    readings.push({ months: opening.months + current, label: 'sections-sum' });
  }
  return readings;
}

/** Which figures `paidMonths` rests on. */
function printedLabel(paid: PaidFigures): PaidLabel {
  if (paid.closing !== null) return 'printed-counts';
  if (paid.opening.months === null)
    return paid.opening.window ? 'opening-period' : 'printed-counts';
  return currentMonths(paid) === null ? 'printed-counts' : 'sections-sum';
}
