import { settle } from './draft.js';
import type { FieldContext } from './fields.js';
import type { ReadRow } from './read-row.js';
import { addUnknownText } from './recorder.js';
import type { Parsed } from './value.js';
import { isCompleteName } from './wrapped-rows.js';

/**
 * Settles the employer of the head (参保单位名称), which may go on in the lines below its label:
 * the reading that the list of months confirms, else the first line when its name is complete,
 * else the first longer reading that is.
 */
export function settleEmployer(context: FieldContext, rows: readonly ReadRow[]): void {
  const { recorder, draft, employers } = context;
  const chosen = choose(employers, rows);
  if (chosen === undefined) return;
  settle(recorder, draft, 'employer', chosen);
  addUnknownText(recorder, chosen.end, context.employerEnd);
}

function choose(
  readings: readonly Parsed<string>[],
  rows: readonly ReadRow[],
): Parsed<string> | undefined {
  const [first] = readings;
  if (first === undefined || first.value === null || readings.length === 1) return first;
  const known = new Set(rows.map(({ contribution }) => contribution.employer));
  return (
    readings.find(({ value }) => known.has(value)) ??
    readings.find(({ value }) => value !== null && isCompleteName(value)) ??
    first
  );
}
