import type { Decimal } from 'decimal.js';
import { monthsToYears } from '../tenure/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { durationText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** A time of service, and how many years the formulas of Shanghai make of it. */
interface ServiceYears {
  readonly rule: string;
  /** What the time is called. */
  readonly time: string;
  readonly months: number;
  readonly years: Decimal;
}

/** Full years as 1 each, and each month beyond them as 0.083. */
export function serviceYearsStep(
  { rule, time, months, years }: ServiceYears,
  { figures, benefit }: Catalogue,
): ExplanationStep {
  const { years: fullYears, months: oddMonths } = monthsToYears(months);
  const sum = `${fullYears} + 0.083 × ${oddMonths} = ${years.toFixed()}`;
  return {
    ...PLAIN_STEP,
    rule,
    text: benefit.serviceYears(time, durationText(months, figures), sum),
    inputs: { fullYears, oddMonths },
    formula: 'fullYears + 0.083 * oddMonths',
    value: years,
  };
}
