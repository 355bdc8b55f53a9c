import type { Tenure, TenureReadingLabel, TenureWindow } from '../tenure/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { durationText } from './figure-text.js';
import { periodLength } from './period-length.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** What a reading takes in place of the counts. */
interface Taken {
  readonly deemedPeriod: boolean;
  /** What it adds the year to, in place of the closing count. */
  readonly opening: 'period' | 'count' | null;
}

const TAKEN: Readonly<Record<TenureReadingLabel, Taken>> = {
  'printed-counts': { deemedPeriod: false, opening: null },
  'deemed-period': { deemedPeriod: true, opening: null },
  'opening-period': { deemedPeriod: false, opening: 'period' },
  'deemed-and-opening-period': { deemedPeriod: true, opening: 'period' },
  'sections-sum': { deemedPeriod: false, opening: 'count' },
  'deemed-period-and-sections-sum': { deemedPeriod: true, opening: 'count' },
  'given-periods': { deemedPeriod: false, opening: null },
};

/** How the paid months of the answer come about where no closing count is printed. */
export function paidSteps(tenure: Tenure, words: Catalogue): ExplanationStep[] {
  const [answer] = tenure.readings;
  const sections = answer && sectionsOf(tenure, answer.label, tenure.byKind.paid);
  if (!answer || !sections) return [];
  const count = words.figures.months;
  const { opening, current } = sections;
  return [
    ...(TAKEN[answer.label].opening === 'period' ? openingPeriod(tenure, words) : []),
    {
      ...PLAIN_STEP,
      rule: 'tenure.paid',
      text: words.tenure.paid(count(opening), count(current), count(tenure.byKind.paid)),
      inputs: { ...sections },
      formula: 'opening + current',
      value: tenure.byKind.paid,
    },
  ];
}

/** What contradicting figures would give, after the lengths of the periods that are taken for it. */
export function readingSteps(tenure: Tenure, words: Catalogue): ExplanationStep[] {
  const [answer, ...others] = tenure.readings;
  const taken = others.map(({ label }) => TAKEN[label]);
  const isNew = !answer || TAKEN[answer.label].opening !== 'period';
  return [
    ...(taken.some(({ deemedPeriod }) => deemedPeriod) ? deemedPeriod(tenure, words) : []),
    ...(isNew && taken.some(({ opening }) => opening === 'period')
      ? openingPeriod(tenure, words)
      : []),
    ...others.map((reading) => readingStep(tenure, reading, words)),
  ];
}

function readingStep(
  tenure: Tenure,
  { months, label }: Tenure['readings'][number],
  words: Catalogue,
): ExplanationStep {
  const { before1993 } = tenure.byKind;
  const deemed = TAKEN[label].deemedPeriod ? deemedByPeriod(tenure) : tenure.byKind.deemed;
  const paid = months - before1993 - deemed;
  const sections = sectionsOf(tenure, label, paid);
  return {
    ...PLAIN_STEP,
    rule: `tenure.reading.${label}`,
    text: words.tenure.reading(durationText(months, words.figures), words.tenure.readings[label]),
    inputs: { before1993, deemed, ...(sections ?? { paid }) },
    formula:
      sections === null ? 'before1993 + deemed + paid' : 'before1993 + deemed + opening + current',
    value: months,
    assumptions: tenure.overlaps.length === 0 ? [] : [words.tenure.overlapsLeft],
  };
}

/**
 * The deemed months that readings by the printed period have. The first of these differs from the
 * answer in nothing else: it comes right after the one by the count, and all are left out where the
 * period is as long as the count.
 */
function deemedByPeriod({ readings, byKind, figures }: Tenure): number {
  const first = readings.find(({ label }) => TAKEN[label].deemedPeriod);
  const months = first && first.months - byKind.before1993 - byKind.paid;
  return figures?.deemedPeriod?.months ?? months ?? byKind.deemed;
}

/** Sections (一) and (二) of a reading that adds them up; null where it does not, or they are not known. */
function sectionsOf({ figures }: Tenure, label: TenureReadingLabel, paid: number) {
  const { opening: source } = TAKEN[label];
  if (source === null || figures === undefined) return null;
  const opening = source === 'period' ? figures.openingPeriod?.months : figures.opening;
  const current = figures.current ?? 0;
  return typeof opening === 'number' && opening + current === paid ? { opening, current } : null;
}

function deemedPeriod({ figures }: Tenure, words: Catalogue): ExplanationStep[] {
  return windowSteps('deemed.period', figures?.deemedPeriod ?? null, words);
}

function openingPeriod({ figures }: Tenure, words: Catalogue): ExplanationStep[] {
  return windowSteps('opening.period', figures?.openingPeriod ?? null, words);
}

function windowSteps(
  path: string,
  window: TenureWindow | null,
  words: Catalogue,
): ExplanationStep[] {
  if (window === null) return [];
  return [{ ...PLAIN_STEP, rule: `tenure.${path}`, ...periodLength(path, window, words) }];
}
