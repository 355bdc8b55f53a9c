import type { YearMonth } from '../calendar/index.js';
import { basisOf, type CitationId } from '../law/index.js';
import type {
  MinimumContribution,
  MinimumDuringExtension,
  MonthsDoubt,
} from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import type { MonthsCertainty, RequiredYearReason } from './catalogue/retirement-words.js';
import { durationText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Contribution months as of a month, as far as they are known. */
export interface CountedMonths {
  readonly asOf: YearMonth;
  readonly months: number;
  readonly monthsAtLeast: number;
  readonly monthsAtMost: number | null;
  readonly doubt: MonthsDoubt | null;
}

/** Whether the months are certain, only a lower bound, or the first of readings that differ. */
function certaintyOf({ months, monthsAtLeast, monthsAtMost }: CountedMonths): MonthsCertainty {
  if (months > monthsAtLeast) return 'reading';
  return months === monthsAtMost ? 'certain' : 'at-least';
}

/** What a figure rests on that was reckoned from such months. */
export function monthsAssumptions(
  counted: CountedMonths,
  { eligibility }: Catalogue,
): readonly string[] {
  const { mayBeLess, firstReading } = eligibility;
  const assumptions = { certain: [], 'at-least': [mayBeLess], reading: [firstReading] };
  return assumptions[certaintyOf(counted)];
}

/** The months that are counted, and what is not sure about them. */
export function monthsStep(counted: CountedMonths, words: Catalogue): ExplanationStep {
  const { asOf, months, monthsAtLeast, monthsAtMost, doubt } = counted;
  const { figures, eligibility } = words;
  const sentence = eligibility.months(asOf, durationText(months, figures));
  const atLeast = figures.months(monthsAtLeast);
  const atMost = monthsText(monthsAtMost, words);
  return {
    ...PLAIN_STEP,
    rule: 'eligibility.months',
    text: figures.sentences(
      doubt === null ? [sentence] : [sentence, eligibility.doubts[doubt](atLeast, atMost)],
    ),
    inputs: { monthsAtLeast, monthsAtMost },
    value: months,
  };
}

/** A count of months that may have no end. */
export function monthsText(months: number | null, { figures }: Catalogue): string {
  return months === null ? figures.notPrinted : figures.months(months);
}

/** Months missing; no step where none are. */
export function shortSteps(
  counted: CountedMonths,
  {
    requiredMonths,
    shortMonths,
  }: { readonly requiredMonths: number; readonly shortMonths: number },
  { figures, eligibility }: Catalogue,
): readonly ExplanationStep[] {
  if (shortMonths === 0) return [];
  const { months } = counted;
  const difference = `${requiredMonths} − ${months} = ${figures.months(shortMonths)}`;
  return [
    {
      ...PLAIN_STEP,
      rule: 'eligibility.short',
      text: eligibility.short[certaintyOf(counted)](difference),
      inputs: { requiredMonths, months },
      formula: 'max(0, requiredMonths - months)',
      value: shortMonths,
    },
  ];
}

/** What fixes the minimum: the month of retirement whose year counts. */
export interface RequiredYear {
  readonly why: RequiredYearReason;
  readonly month: YearMonth;
  /** The minimum of its year. */
  readonly minimum: MinimumContribution;
  readonly formula: string;
  readonly inputs: ExplanationStep['inputs'];
  /** The reading of the open point, where it makes a difference; else null. */
  readonly duringExtension: MinimumDuringExtension | null;
}

/** Which year's minimum applies. */
export function requiredYearStep(
  { why, month, minimum, formula, inputs, duringExtension }: RequiredYear,
  { eligibility }: Catalogue,
): ExplanationStep {
  return {
    ...PLAIN_STEP,
    ...basisOf(why === 'statutory' ? minimum.basis.citations : RULES[why]),
    rule: 'eligibility.required-year',
    text: eligibility.requiredYear[why](month, String(minimum.year)),
    inputs,
    formula,
    value: minimum.year,
    assumptions: duringExtension === null ? [] : [eligibility.duringExtension[duringExtension]],
  };
}

/** No rule was found that says which year counts during an extension. */
const RULES: Readonly<Record<Exclude<RequiredYearReason, 'statutory'>, readonly CitationId[]>> = {
  early: ['flexible-retirement'],
  late: ['flexible-retirement'],
  extended: [],
};
