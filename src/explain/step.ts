import type { Decimal } from 'decimal.js';
import type { CellStatus, CitationId } from '../law/index.js';

/** Language of an explanation: Chinese in the words of the statement and of law, or plain English. */
export type Locale = 'zh' | 'en';

/** A figure of a step: a count, an amount in yuan, a month, or text. */
export type StepValue = number | string | boolean | Decimal | null;

/** One step of an explanation: one sentence, and the figures it rests on. */
export interface ExplanationStep {
  /** Stable id of the rule: `tenure.sum`. */
  readonly rule: string;
  /** The sentence, in the locale. */
  readonly text: string;
  /** Name → value, as used. The names are those of `formula`. */
  readonly inputs: Readonly<Record<string, StepValue>>;
  /** Free of language: `before1993 + deemed + paid`; null when nothing is computed. */
  readonly formula: string | null;
  /** Result of the step; null when it has none. */
  readonly value: StepValue;
  /** Ids of the sources of law it rests on, see `sourceOf`. */
  readonly sources: readonly string[];
  /** Names of the rules of law it applies, see `citation`. */
  readonly citations: readonly CitationId[];
  /** The weakest status among the figures of law used; null when none was used. */
  readonly status: CellStatus | null;
  /** What was assumed, as sentences in the locale. */
  readonly assumptions: readonly string[];
  /**
   * Its sources in words of the locale: title, document number, articles, date in force, and how far
   * each was checked.
   */
  readonly references: readonly string[];
}

/** A step that rests on nothing but its sentence, to be filled in. */
export const PLAIN_STEP: Omit<ExplanationStep, 'rule' | 'text'> = {
  inputs: {},
  formula: null,
  value: null,
  sources: [],
  citations: [],
  status: null,
  assumptions: [],
  references: [],
};
