import type { Period } from './model.js';
import { addIssue, dropPlace, keep, type Recorder } from './recorder.js';
import type { Parsed } from './value.js';

/** A value of the statement before it is put in its place: text, a number, or a period. */
export type DraftValue = string | number | Period;

/** Values by path, as they are found. */
export type Draft = Map<string, DraftValue>;

/**
 * Settles the value at a path. A label may stand twice, at the turn of a page: a value replaces a
 * missing one, the same value again changes nothing, two different values are none.
 */
export function settle<T extends DraftValue>(
  recorder: Recorder,
  draft: Draft,
  path: string,
  parsed: Parsed<T>,
): void {
  const before = draft.get(path);
  if (before === undefined) {
    if (recorder.conflicting?.has(path)) return;
    if (recorder.absent[path] !== undefined) {
      if (parsed.value === null) return;
      delete recorder.absent[path];
    }
    const value = keep(recorder, path, parsed);
    if (value !== null) draft.set(path, value);
    return;
  }
  if (parsed.value === null || sameValue(before, parsed.value)) return;
  addIssue(recorder, 'conflicting-values', parsed.start, parsed.end, { path });
  draft.delete(path);
  recorder.conflicting ??= new Set();
  recorder.conflicting.add(path);
  dropPlace(recorder, path);
  recorder.absent[path] = 'unreadable';
  recorder.unreadable[path] = `${shown(before)} / ${shown(parsed.value)}`;
}

function sameValue(a: DraftValue, b: DraftValue): boolean {
  return typeof a === 'object' && typeof b === 'object'
    ? a.start === b.start && a.end === b.end
    : a === b;
}

function shown(value: DraftValue): string {
  return typeof value === 'object' ? `${value.start}-${value.end ?? ''}` : String(value);
}
