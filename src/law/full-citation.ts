import { type Citation, type CitationId, citation } from './citations.js';
import type { Source } from './model.js';
import { sourceOf } from './sources.js';

/** A rule of law with all that is known of the document that states it. */
export interface FullCitation extends Citation, Omit<Source, 'id'> {}

/**
 * The source and article of a rule together with what is known of that source: title, issuer,
 * document number, the day it was issued and that from which it is in force, address, and how far it
 * was checked. What is not known is null.
 *
 * @param id - name of the rule
 * @returns source and article of the rule, and what is known of the source
 * @throws InvalidInputError `choice` for an unknown name
 *
 * @example
 * ```ts
 * const { title, article, inForce, checked } = fullCitation('late-fee');
 * [title, article]; // => ['中华人民共和国社会保险法', '86']
 * [inForce, checked]; // => ['2011-07-01', 'read']
 * ```
 */
export function fullCitation(id: CitationId): FullCitation {
  const cited = citation(id);
  return { ...sourceOf(cited.source), ...cited };
}
