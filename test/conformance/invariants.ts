import { Decimal } from 'decimal.js';
import { parseYearMonth } from '../../src/calendar/index.js';
import type { Place, Statement, StatementReading } from '../../src/statement/index.js';

/** Leaves that follow from others and have no place of their own. */
const DERIVED = new Set(['kind', 'layout', 'asOf', 'deemed.wordedUntil']);

/** Keys whose text must be an ISO month. */
const MONTH_KEYS = new Set(['asOf', 'start', 'end', 'month', 'wordedUntil']);

/**
 * What must hold for whatever the reader returns, however hostile the text.
 *
 * @returns one sentence for each invariant that is broken
 */
export function brokenInvariants(text: string, reading: StatementReading): string[] {
  const broken: string[] = [];
  const lines = lineStarts(text);
  const { statement, issues, places } = reading;
  if (statement === null && issues.length === 0) broken.push('refused without a word');
  for (const [path, place] of Object.entries(places)) {
    if (!standsAt(text, lines, place)) broken.push(`place of ${path} is not there: ${show(place)}`);
  }
  for (const issue of issues) {
    const start = lines[issue.line - 1];
    if (start === undefined || issue.column < 1 || start + issue.column - 1 > text.length) {
      broken.push(`issue ${issue.code} lies outside the text: ${issue.line}:${issue.column}`);
    }
    if (/[0-9０-９]{15}/u.test(issue.raw)) broken.push(`issue ${issue.code} shows an ID number`);
  }
  if (statement !== null) broken.push(...brokenValues(statement, places));
  return broken;
}

function brokenValues(statement: Statement, places: StatementReading['places']): string[] {
  const broken: string[] = [];
  const visit = (value: unknown, path: string, key: string): void => {
    if (value === null || path.startsWith('absent') || path.startsWith('unreadable')) return;
    if (Array.isArray(value)) {
      value.forEach((part, i) => {
        visit(part, `${path}[${i}]`, key);
      });
    } else if (typeof value === 'object' && !Decimal.isDecimal(value)) {
      for (const [name, part] of Object.entries(value)) {
        visit(part, path === '' ? name : `${path}.${name}`, name);
      }
    } else {
      broken.push(...brokenLeaf(value, path, key));
      if (!isDerived(value, path, key) && !hasPlace(places, path))
        broken.push(`${path} has no place`);
    }
  };
  visit(statement, '', '');
  return broken;
}

function brokenLeaf(value: unknown, path: string, key: string): string[] {
  if (Decimal.isDecimal(value)) {
    return value.isFinite() && !value.isNegative() ? [] : [`${path} is ${value.toString()}`];
  }
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value >= 0 ? [] : [`${path} is ${value}`];
  }
  if (typeof value === 'string' && MONTH_KEYS.has(key)) {
    return parseYearMonth(value) === null ? [`${path} is no month: ${value}`] : [];
  }
  return [];
}

function isDerived(value: unknown, path: string, key: string): boolean {
  return DERIVED.has(path) || key === 'paid' || (key === 'note' && value === '');
}

/** Whether a value, or the group it was read with, has a place. */
function hasPlace(places: StatementReading['places'], path: string): boolean {
  for (let own = path; own !== ''; own = own.slice(0, Math.max(0, own.lastIndexOf('.')))) {
    if (Object.hasOwn(places, own)) return true;
  }
  return false;
}

function standsAt(text: string, lines: readonly number[], place: Place): boolean {
  const start = lines[place.line - 1];
  if (start === undefined || place.column < 1 || place.raw === '') return false;
  return text.startsWith(place.raw, start + place.column - 1);
}

/** Offsets at which the lines of a text begin; LF, CRLF and CR end a line. */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
}

function show(place: Place): string {
  return `${place.line}:${place.column} ${JSON.stringify(place.raw.slice(0, 60))}`;
}
