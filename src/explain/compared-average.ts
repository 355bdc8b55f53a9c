import type { Decimal } from 'decimal.js';
import type { BenefitComparison, ComparedAverage, FigureStanding } from '../benefit/index.js';
import { productOf, sumOf } from '../money/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { exactText, percentText, yuanText } from './figure-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** An average wage of the city: as the law holds it, or how it is grown from the last known one. */
export function averageStep(
  { year, wage, standing, growthYears, basis }: ComparedAverage,
  { lastAverage, assumptions }: Pick<BenefitComparison, 'lastAverage' | 'assumptions'>,
  words: Catalogue,
): ExplanationStep {
  const { figures, benefit } = words;
  const shown = yuanText(wage, figures);
  const step = { ...PLAIN_STEP, ...basis, rule: 'benefit-comparison.average', value: wage };
  const growth = assumptions.wageGrowth;
  if (growthYears === 0 || growth === null) {
    const text = benefit.comparison.average(String(year), shown, standingText(standing, words));
    return { ...step, text, inputs: { year } };
  }
  const factors = new Array<Decimal>(growthYears).fill(sumOf(growth, 1));
  const product = [
    yuanText(lastAverage.wage, figures),
    ...factors.map((factor) => factor.toFixed()),
  ].join(' × ');
  const exact = exactText(productOf(lastAverage.wage, ...factors), figures);
  return {
    ...step,
    text: benefit.comparison.grown(
      String(year),
      percentText(growth),
      `${product} = ${exact}`,
      shown,
    ),
    inputs: { lastAverage: lastAverage.wage, growth },
    formula: `roundYuan(lastAverage${' * (1 + growth)'.repeat(growthYears)})`,
  };
}

/** How sure a figure is. */
export function standingText(standing: FigureStanding, { law, benefit }: Catalogue): string {
  return standing === 'assumed' ? benefit.comparison.standing : law.statuses[standing];
}
