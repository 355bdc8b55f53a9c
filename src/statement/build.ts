import { Decimal } from 'decimal.js';
import { fromMonthIndex, type YearMonth } from '../calendar/index.js';
import type { Draft } from './draft.js';
import type { FieldContext } from './fields.js';
import type {
  AccountTotals,
  Contribution,
  Period,
  Statement,
  StatementLayout,
  Supplement,
  SupplementFigure,
} from './model.js';
import { figurePaths, SECTION_PATHS } from './paths.js';

/** Paths that a statement prints; one that is nowhere is reported as missing its label. */
const PRINTED = [
  'year',
  'name',
  'idNumber',
  'employer',
  'monthsBefore1993',
  'deemed.months',
  'opening.asOf',
  'opening.months',
  'opening.balance',
  'current.year',
  'current.months',
  'current.credited',
  'current.interest',
  'closing.asOf',
  'closing.months',
  'closing.balance',
  'arrears.months',
  'arrears.amount',
];

/** Puts the values that were found in their places, and says why the others are missing. */
export function buildStatement(
  context: FieldContext,
  layout: StatementLayout,
  year: number | null,
  contributions: readonly Contribution[],
): Statement {
  const { draft, recorder } = context;
  const supplement = buildSupplement(context);
  for (const path of PRINTED) {
    if (!draft.has(path)) recorder.absent[path] ??= 'label-missing';
  }
  const currentYear = numberAt(draft, 'current.year');
  const closing = totals(draft, 'closing');
  const lastYear = year ?? currentYear;
  return {
    kind: 'statement',
    layout,
    year,
    asOf: closing.asOf ?? (lastYear === null ? null : fromMonthIndex(lastYear * 12 + 11)),
    name: textAt(draft, 'name'),
    idNumber: textAt(draft, 'idNumber'),
    accountNumber: textAt(draft, 'accountNumber'),
    employer: textAt(draft, 'employer'),
    monthsBefore1993: numberAt(draft, 'monthsBefore1993'),
    deemed: {
      months: numberAt(draft, 'deemed.months'),
      period: periodAt(draft, 'deemed.period'),
      wordedUntil: monthAt(draft, 'deemed.wordedUntil'),
    },
    opening: totals(draft, 'opening'),
    current: {
      year: currentYear,
      months: numberAt(draft, 'current.months'),
      period: periodAt(draft, 'current.period'),
      credited: amountAt(draft, 'current.credited'),
      interest: amountAt(draft, 'current.interest'),
    },
    closing,
    arrears: {
      months: numberAt(draft, 'arrears.months'),
      amount: amountAt(draft, 'arrears.amount'),
    },
    supplement,
    contributions,
    absent: recorder.absent,
    unreadable: recorder.unreadable,
  };
}

function buildSupplement(context: FieldContext): Supplement {
  const { absent } = context.recorder;
  const supplement: Supplement = {
    averageMonthlyWage: figureOf(context, 'averageMonthlyWage'),
    contributionBase: figureOf(context, 'contributionBase'),
    monthlyPersonalContribution: figureOf(context, 'monthlyPersonalContribution'),
  };
  const missing = FIGURES.filter((name) => supplement[name] === null);
  if (missing.length === FIGURES.length)
    absent['supplement'] = context.supplement ?? 'label-missing';
  else for (const name of missing) absent[figurePaths(name).path] = 'label-missing';
  return supplement;
}

const FIGURES: readonly (keyof Supplement)[] = [
  'averageMonthlyWage',
  'contributionBase',
  'monthlyPersonalContribution',
];

function figureOf({ draft }: FieldContext, name: keyof Supplement): SupplementFigure | null {
  const { printed, year, amount } = figurePaths(name);
  if (!draft.has(printed)) return null;
  return { year: numberAt(draft, year), amount: amountAt(draft, amount) };
}

function totals(draft: Draft, role: 'opening' | 'closing'): AccountTotals {
  const paths = SECTION_PATHS[role];
  return {
    asOf: monthAt(draft, paths.date),
    months: numberAt(draft, paths.months),
    period: periodAt(draft, paths.period),
    balance: amountAt(draft, paths.amount),
  };
}

function textAt(draft: Draft, path: string): string | null {
  const value = draft.get(path);
  return typeof value === 'string' ? value : null;
}

function monthAt(draft: Draft, path: string): YearMonth | null {
  return textAt(draft, path) as YearMonth | null;
}

function numberAt(draft: Draft, path: string): number | null {
  const value = draft.get(path);
  return typeof value === 'number' ? value : null;
}

function periodAt(draft: Draft, path: string): Period | null {
  const value = draft.get(path);
  return typeof value === 'object' ? value : null;
}

function amountAt(draft: Draft, path: string): Decimal | null {
  const value = draft.get(path);
  return typeof value === 'string' ? new Decimal(value) : null;
}
