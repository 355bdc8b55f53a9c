import type { DateSpan, Gap, TableName } from './model.js';

/**
 * Thrown when a table has no value for the time that is asked for. A neighbour's value is never
 * used in its place.
 */
export class RuleNotKnownError extends RangeError {
  /** Discriminator shared with every other result. */
  readonly kind = 'rule-not-known';
  /** Name of the table. */
  readonly table: TableName;
  /** The month or day that was asked for. */
  readonly on: string;
  /** The times for which the table has values, cells that adjoin taken together. */
  readonly held: readonly DateSpan[];
  /** The gap that the table declares there, with what the sources offer; else null. */
  readonly gap: Gap | null;

  constructor(table: TableName, on: string, held: readonly DateSpan[], gap: Gap | null) {
    super(`${table}: no value for ${on}; held: ${held.map(show).join(', ')}`);
    this.name = 'RuleNotKnownError';
    this.table = table;
    this.on = on;
    this.held = held;
    this.gap = gap;
  }
}

function show({ from, to }: DateSpan): string {
  return to === null ? `${from} on` : `${from} to ${to}`;
}
