import type { Finding, FindingCode, FindingValue } from '../audit/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { figureText } from './figure-text.js';

/** Findings whose whole numbers are years or numbers of rows, not months. */
const WITHOUT_UNIT: readonly FindingCode[] = [
  'title-year',
  'sequence',
  'detail-year',
  'career-year-missing',
];
const PATH_WITHOUT_UNIT = /(?:^|\.)(?:year|sequence)$/;

/** A figure that a finding is about, with its unit. */
export function findingFigure(
  value: FindingValue,
  { code, fields }: Finding,
  words: Catalogue,
): string {
  const unitless =
    WITHOUT_UNIT.includes(code) || fields.some((path) => PATH_WITHOUT_UNIT.test(path));
  return unitless && typeof value === 'number' ? String(value) : figureText(value, words.figures);
}
