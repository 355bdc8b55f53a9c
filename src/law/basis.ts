import { type CitationId, citation } from './citations.js';
import type { Cell } from './model.js';
import type { Basis, CellStatus } from './status.js';

const WEAKER_LAST: readonly CellStatus[] = ['announced', 'derived', 'provisional', 'disputed'];

/**
 * What a result rests on: the rules it applies and the cells it uses.
 *
 * @param rules - names of the rules
 * @param cells - cells of tables, none when only rules were applied
 * @returns every source and every rule once, in the order given, and the weakest status of the cells
 * @throws InvalidInputError `choice` for an unknown name of a rule
 *
 * @example
 * ```ts
 * basisOf(['periods-add-up']);
 * // => { "sources": ["social-insurance-law"], "citations": ["periods-add-up"], "status": null }
 * ```
 */
export function basisOf(
  rules: readonly CitationId[],
  cells: readonly Pick<Cell, 'sources' | 'status'>[] = [],
): Basis {
  return mergeBasis([
    { sources: rules.map((rule) => citation(rule).source), citations: rules, status: null },
    ...cells.map(({ sources, status }) => ({ sources, citations: [], status })),
  ]);
}

/**
 * A basis that nobody can change, for results that share it.
 *
 * @param basis - what the results rest on
 * @returns the same sources, rules and status, frozen with its lists; what was passed stays as it is
 *
 * @example
 * ```ts
 * const basis = frozenBasis(basisOf(['periods-add-up']));
 * basis.citations; // => ["periods-add-up"]
 * [basis, basis.sources, basis.citations].every(Object.isFrozen); // => true
 * ```
 */
export function frozenBasis({ sources, citations, status }: Basis): Basis {
  return Object.freeze<Basis>({
    sources: Object.freeze([...sources]),
    citations: Object.freeze([...citations]),
    status,
  });
}

/**
 * What a result rests on that was put together from others.
 *
 * @param parts - what the others rest on
 * @returns every source and rule once, in the order given, and the weakest status: `disputed` before
 *   `provisional` before `derived` before `announced`; null only when no part has one
 *
 * @example
 * ```ts
 * const rules = basisOf(['periods-add-up']);
 * const figures = basisOf([], [valueOn('baseLimits', '2000-04')]);
 * mergeBasis([rules, figures]).sources; // => ["social-insurance-law", "abacus"]
 * mergeBasis([rules, figures]).status; // => 'derived'
 * ```
 */
export function mergeBasis(parts: readonly Basis[]): Basis {
  let weakest = -1;
  for (const { status } of parts) {
    if (status !== null) weakest = Math.max(weakest, WEAKER_LAST.indexOf(status));
  }
  return {
    sources: [...new Set(parts.flatMap((part) => part.sources))],
    citations: [...new Set(parts.flatMap((part) => part.citations))],
    status: WEAKER_LAST[weakest] ?? null,
  };
}
