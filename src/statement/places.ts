import { foldText } from './folded-text.js';
import { type LineIndex, placeAt } from './line-index.js';
import type { ReadRow } from './read-row.js';
import type { Place, StatementReading } from './reading.js';

/** Path of a value, its first character and the one after its last, in turn. */
export type Spans = (string | number)[];

/** In place of a character: the value turned out to be none. */
export const NO_PLACE = -1;

/** What places are made of, and the places once they are made. */
export interface PlaceSource {
  readonly lines: LineIndex;
  readonly spans: Spans;
  readonly rows: readonly ReadRow[];
  places: StatementReading['places'] | null;
}

const SOURCE: unique symbol = /* @__PURE__ */ Symbol('source of the places');

/**
 * One getter for all readings. With one for each, as an object literal has it, each reading gets a
 * shape of its own, and the engine keeps what hangs on it until it collects all its garbage.
 */
const LATE_PLACES: PropertyDescriptor & ThisType<{ readonly [SOURCE]: PlaceSource }> = {
  enumerable: true,
  configurable: true,
  get() {
    const source = this[SOURCE];
    source.places ??= placesOf(source);
    return source.places;
  },
};

/**
 * Adds the places to a reading. Most callers never look at them, and making them costs more than
 * reading: they are made when they are asked for.
 */
export function withPlaces(
  reading: Omit<StatementReading, 'places'>,
  source: PlaceSource,
): StatementReading {
  Object.defineProperty(reading, SOURCE, { value: source });
  return Object.defineProperty(reading, 'places', LATE_PLACES) as StatementReading;
}

/** What a row has places for. */
const COLUMNS = ['sequence', 'month', 'employer', 'months', 'status', 'note'] as const;

function placesOf({ lines, spans, rows }: PlaceSource): StatementReading['places'] {
  // The arrays of the text hold another one by now.
  lines.at ??= placesInSource(lines.source);
  const { at } = lines;
  const place = (start: number, end: number): Place =>
    placeAt(lines, at[start] as number, (at[end - 1] as number) + 1);
  const places: Record<string, Place> = {};
  for (let i = 0; i < spans.length; i += 3) {
    const [path, start, end] = spans.slice(i, i + 3) as [string, number, number];
    if (start === NO_PLACE) delete places[path];
    else places[path] = place(start, end);
  }
  for (const { paths, cells, contribution } of rows) {
    for (const name of COLUMNS) {
      const span = cells[name];
      const value = contribution[name];
      if (span !== null && value !== null && value !== '') {
        places[paths[name]] = place(span.start, span.end);
      }
    }
  }
  return places;
}

/** Where the folded characters of a text stand. */
function placesInSource(source: string): Int32Array {
  const { at, length } = foldText(source);
  return at.slice(0, length);
}
