export type { Catalogue } from './catalogue/catalogue.js';
export { catalogueOf, type Explainable, type ExplainOptions, explain } from './explain.js';
export { type ExplanationFormat, formatExplanation } from './format-explanation.js';
export type { ExplanationStep, Locale, StepValue } from './step.js';
