import type { YearMonth } from '../calendar/index.js';
import { labelOf } from './catalogue/field-label.js';
import { type FindingCase, field, type Grounds, groundStep, sumSteps } from './finding-case.js';
import { monthAfter, monthsBetween } from './month-text.js';
import { periodLength } from './period-length.js';
import type { ExplanationStep } from './step.js';

/** A part of a statement in which a period can stand. */
export type PeriodPart = 'deemed' | 'opening' | 'current' | 'closing';

/** The first and the last month of a printed period. */
export interface PrintedSpan {
  readonly start: YearMonth;
  readonly end: YearMonth;
}

/** A printed period, 至今 (until now) as the month it stands for; null when there is none. */
export function printedSpan({ statement }: FindingCase, part: PeriodPart): PrintedSpan | null {
  const { period } = statement[part];
  const { asOf } = part === 'opening' || part === 'closing' ? statement[part] : statement;
  const end = period?.end ?? asOf;
  return period === null || end === null ? null : { start: period.start, end };
}

/** How many months a printed period has; no step where none is printed. */
export function periodSteps(
  about: FindingCase,
  ground: string,
  part: PeriodPart,
): readonly ExplanationStep[] {
  const span = printedSpan(about, part);
  if (span === null) return [];
  return [groundStep(about, ground, periodLength(`${part}.period`, span, about.words))];
}

/** A period against a count, or against what opening and closing count leave. */
export function sectionPeriod(
  part: 'opening' | 'current' | 'closing',
): (about: FindingCase) => Grounds {
  return (about) => ({
    printed: periodSteps(about, 'printed', part),
    expected: about.statement[part].months === null ? countSteps(about, part) : [],
    suggestion: startSteps(about, part, about.finding.expected),
  });
}

/** The count of a section that the other two imply, also where a period stands for one. */
function countSteps(about: FindingCase, part: 'opening' | 'current' | 'closing') {
  const closing = field(about, 'closing.months');
  if (part === 'opening') {
    return sumSteps(about, 'expected', [closing, field(about, 'current.months', '-')]);
  }
  if (part === 'current') {
    return sumSteps(about, 'expected', [closing, field(about, 'opening.months', '-')]);
  }
  const current = field(about, 'current.months');
  if (about.statement.opening.months !== null) {
    return sumSteps(about, 'expected', [field(about, 'opening.months'), current]);
  }
  const before = periodSteps(about, 'opening', 'opening');
  const months = before[0]?.value ?? null;
  const label = labelOf('opening.period', about.words);
  const opening = { sign: '+', name: 'opening', label, value: Number(months) } as const;
  return months === null ? [] : [...before, ...sumSteps(about, 'expected', [opening, current])];
}

/** The deemed count against the period printed beside it. */
export function deemedPeriod(about: FindingCase): Grounds {
  return {
    expected: periodSteps(about, 'expected', 'deemed'),
    suggestion: startSteps(about, 'deemed', about.finding.printed),
  };
}

/** The month in which a period that ends as printed starts, if it has so many months. */
function startSteps(about: FindingCase, part: PeriodPart, months: unknown) {
  const end = printedSpan(about, part)?.end;
  if (end === undefined || typeof months !== 'number') return [];
  const { figures, grounds } = about.words;
  const start = monthAfter(end, 1 - months);
  return [
    groundStep(about, 'suggestion', {
      text: grounds.start(figures.months(months), end, start),
      inputs: { end, months },
      formula: 'end - months + 1',
      value: start,
    }),
  ];
}

/** The months that the deemed period and the contribution period share. */
export function periodOverlap(about: FindingCase): Grounds {
  const { statement, words } = about;
  const part = statement.opening.period === null ? 'closing' : 'opening';
  const deemed = printedSpan(about, 'deemed');
  const paid = printedSpan(about, part);
  if (deemed === null || paid === null) return {};
  const [, start = paid.start] = [deemed.start, paid.start].sort();
  const [end = paid.end] = [deemed.end, paid.end].sort();
  const months = monthsBetween(start, end) + 1;
  return {
    printed: [
      groundStep(about, 'printed', {
        text: words.tenure.overlap(
          words.figures.period(start, end),
          words.figures.months(months),
          labelOf('deemed.period', words),
          labelOf(`${part}.period`, words),
        ),
        inputs: {
          deemedStart: deemed.start,
          deemedEnd: deemed.end,
          paidStart: paid.start,
          paidEnd: paid.end,
        },
        formula: 'min(deemedEnd, paidEnd) - max(deemedStart, paidStart) + 1',
        value: months,
      }),
    ],
  };
}

/** Up to when the deemed time goes by the words printed in front of its period. */
export function wordedUntil(about: FindingCase): Grounds {
  const path = 'deemed.wordedUntil';
  const until = about.statement.deemed.wordedUntil;
  const { grounds } = about.words;
  const text = grounds.wordedUntil(labelOf(path, about.words), String(until));
  return {
    expected: [
      groundStep(about, 'expected', {
        text,
        inputs: { [path]: until },
        formula: path,
        value: until,
      }),
    ],
  };
}
