import { InvalidInputError } from '../input/index.js';
import { type CitationId, citation, type Law, type Source, sourceOf } from '../law/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import type { ExplanationStep } from './step.js';

/**
 * The sources of a step in words, in the order of its ids: title, document number, the articles that
 * its rules stand in, date in force, and how far it was checked.
 *
 * @param step - whose sources are told
 * @param words - catalogue of the locale
 * @param law - the law that the result was worked out with
 */
export function referencesOf(
  { sources, citations }: Pick<ExplanationStep, 'sources' | 'citations'>,
  words: Catalogue,
  law?: Law,
): readonly string[] {
  return sources.map((id) => {
    const source = sourceIfKnown(id, law);
    return source === null ? id : referenceText(source, articlesIn(id, citations), words);
  });
}

/** A source, also one that only the law of the caller has; null when neither has it. */
function sourceIfKnown(id: string, law: Law | undefined): Source | null {
  try {
    return sourceOf(id, law);
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

/** Numbers of the articles (条) of a source in which rules stand, each once and in order. */
function articlesIn(source: string, citations: readonly CitationId[]): readonly string[] {
  const articles = citations.flatMap((id) => {
    const { source: stands, article } = citation(id);
    return stands === source && article !== null ? [article] : [];
  });
  return [...new Set(articles)].sort((a, b) => Number(a) - Number(b));
}

function referenceText(
  { id, title, documentNumber, inForce, checked }: Source,
  articles: readonly string[],
  { law }: Catalogue,
): string {
  return law.reference({
    title,
    translated: Object.hasOwn(law.sourceTitles, id) ? (law.sourceTitles[id] ?? null) : null,
    documentNumber,
    articles,
    inForce,
    checked: law.checked[checked],
  });
}
