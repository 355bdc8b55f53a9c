import type { CitationId } from './citations.js';

/**
 * How sure a figure of law is.
 *
 * - `announced`: a published figure
 * - `derived`: follows by a stated rule
 * - `provisional`: expected, not announced
 * - `disputed`: sources disagree; the alternatives are listed
 */
export type CellStatus = 'announced' | 'derived' | 'provisional' | 'disputed';

/** What a result rests on. */
export interface Basis {
  /** Ids of sources, see `sourceOf`. */
  readonly sources: readonly string[];
  /** Names of the rules that were applied, see `citation` for source and article. */
  readonly citations: readonly CitationId[];
  /** The weakest status among the figures used; null when no figure of a table was used. */
  readonly status: CellStatus | null;
}
