import type { Basis } from '../law/index.js';

/** One basis serves many results, so nobody may change it. */
export function frozenBasis(basis: Basis): Basis {
  return Object.freeze({ ...basis, sources: Object.freeze(basis.sources) });
}
