import { comparable } from '../comparable-text.js';
import type { Finding } from '../finding.js';
import { type PlacedStatement, pathIn } from './place.js';

const MASK = /[*＊○□]/u;

/** The names that are printed whole are the same. A person may change it: warning. */
export function careerName(statements: readonly PlacedStatement[]): Finding[] {
  const [first, ...others] = statements.flatMap((placed) => {
    const { name } = placed.statement;
    return name !== null && !MASK.test(name) ? [{ placed, name }] : [];
  });
  if (first === undefined) return [];
  return others
    .filter(({ name }) => comparable(name) !== comparable(first.name))
    .map(({ placed, name }) => ({
      kind: 'finding',
      code: 'career-name',
      severity: 'warning',
      fields: [pathIn(first.placed, 'name'), pathIn(placed, 'name')],
      printed: name,
      expected: first.name,
    }));
}
