/**
 * Sentences and steps in Chinese and English for every result, finding, issue and error.
 *
 * @module explain
 */
export type { Catalogue } from './catalogue/catalogue.js';
export { catalogueOf, type Explainable, type ExplainOptions, explain } from './explain.js';
export {
  type ExplanationJson,
  type ExplanationStepJson,
  explanationJson,
  explanationSchema,
  type StepValueJson,
} from './explanation-json.js';
export { type ExplanationFormat, formatExplanation } from './format-explanation.js';
export type { ExplanationStep, Locale, StepValue } from './step.js';
