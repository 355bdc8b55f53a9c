import { InvalidInputError } from '../input/index.js';
import { deepFreeze } from './freeze.js';
import type { Law, Source } from './model.js';
import { CITY_RATES } from './sources/city-rates.js';
import { CITY_WAGES } from './sources/city-wages.js';
import { PUBLIC_CODE } from './sources/code.js';
import { NOTICES_ELSEWHERE } from './sources/elsewhere.js';
import { LAWS } from './sources/laws.js';
import { PRESS } from './sources/press.js';
import type { SourceRow } from './sources/row.js';

/** Id of a built-in source. */
export type SourceId =
  | keyof typeof LAWS
  | keyof typeof CITY_RATES
  | keyof typeof CITY_WAGES
  | keyof typeof NOTICES_ELSEWHERE
  | keyof typeof PRESS
  | keyof typeof PUBLIC_CODE;

/** Every built-in source by its id. */
export const SOURCES: Readonly<Record<string, Source>> = /* @__PURE__ */ toSources([
  LAWS,
  CITY_RATES,
  CITY_WAGES,
  NOTICES_ELSEWHERE,
  PRESS,
  PUBLIC_CODE,
]);

function toSources(
  lists: readonly Readonly<Record<string, SourceRow>>[],
): Readonly<Record<string, Source>> {
  const sources: Record<string, Source> = {};
  for (const list of lists) {
    for (const [id, row] of Object.entries(list)) {
      sources[id] = { id, documentNumber: null, date: null, inForce: null, address: null, ...row };
    }
  }
  return deepFreeze(sources);
}

/**
 * Where a figure or a rule comes from, and how far it was checked.
 *
 * @param id - id of a source, as in `sources` of a cell or of a result's `basis`
 * @param law - the law to look in; the built-in one when left out
 * @returns what is known of the source; null what is not
 * @throws InvalidInputError `choice` for an id that the law does not have
 *
 * @example
 * ```ts
 * sourceOf('law-2005').documentNumber; // => '沪劳保综发〔2005〕10号'
 * sourceOf('law-2005').checked; // => 'recorded by others'
 * ```
 */
export function sourceOf(id: string, law?: Law): Source {
  const sources = law?.sources ?? SOURCES;
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (source === undefined) {
    throw new InvalidInputError('choice', 'id', id, 'the id of a source');
  }
  return source;
}
