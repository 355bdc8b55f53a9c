import type { YearMonth } from '../calendar/index.js';
import type { Law } from '../law/index.js';
import { type MinimumContribution, minimumContribution } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { durationText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Up to this year fifteen years, then half a year more in each. */
const LAST_FLAT_YEAR = 2029;
const FIRST_FULL_YEAR = 2039;
const FIFTEEN_YEARS = 180;
const HALF_A_YEAR = 6;
const TWENTY_YEARS = 240;

/** For years before it the figure can only be derived from the measures. */
const FIRST_YEAR_OF_THE_MEASURES = 2025;

/** Minimum contribution period: what the measures say of the year. */
export function explainMinimumContribution(
  minimum: MinimumContribution,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { year, months, status, basis } = minimum;
  const isDerived = status === 'derived' && year < FIRST_YEAR_OF_THE_MEASURES;
  const unsure = isDerived ? words.retirement.minimum.derived : words.law.unsure[status];
  return [
    {
      ...PLAIN_STEP,
      ...basis,
      rule: 'minimum-contribution',
      text: sentenceOf(minimum, words),
      inputs: { year },
      formula: isByRule(minimum) ? FORMULA : null,
      value: months,
      assumptions: unsure === null ? [] : [unsure],
    },
  ];
}

/**
 * The minimum of the year that some count of required months belongs to; no step where it is told
 * already.
 *
 * @param required - the months
 * @param months - months of retirement, one of which has that minimum
 * @param told - minimums that were explained before
 */
export function otherMinimumSteps(
  required: number,
  months: readonly YearMonth[],
  told: readonly number[],
  words: Catalogue,
  law?: Law,
): readonly ExplanationStep[] {
  if (told.includes(required)) return [];
  const minimum = months
    .map((month) => minimumContribution(Number(month.slice(0, 4)), law))
    .find((one) => one.months === required);
  return minimum === undefined ? [] : explainMinimumContribution(minimum, words);
}

const FORMULA = `min(${TWENTY_YEARS}, ${FIFTEEN_YEARS} + ${HALF_A_YEAR} * max(0, year - ${LAST_FLAT_YEAR}))`;

/** A law that was passed may say something else. */
function isByRule({ year, months }: MinimumContribution): boolean {
  const risen = FIFTEEN_YEARS + HALF_A_YEAR * Math.max(0, year - LAST_FLAT_YEAR);
  return months === Math.min(TWENTY_YEARS, risen);
}

function sentenceOf(minimum: MinimumContribution, { figures, retirement }: Catalogue): string {
  const { months } = minimum;
  const { flat, rising, full, given } = retirement.minimum;
  const year = String(minimum.year);
  const duration = durationText(months, figures);
  if (!isByRule(minimum)) return given(year, duration);
  if (minimum.year <= LAST_FLAT_YEAR) return flat(year, duration);
  if (minimum.year >= FIRST_FULL_YEAR) return full(year, duration);
  const years = `(${year} − ${LAST_FLAT_YEAR})`;
  return rising(year, `${FIFTEEN_YEARS} + ${HALF_A_YEAR} × ${years} = ${duration}`);
}
