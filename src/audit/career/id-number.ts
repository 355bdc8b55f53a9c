import type { Finding } from '../finding.js';
import { isWholeIdNumber, personDigits, shownIdNumber } from '../id-number.js';
import { type PlacedStatement, pathIn } from './place.js';

/** The ID numbers (公民身份号码) that are printed whole are all of one person. */
export function careerIdNumber(statements: readonly PlacedStatement[]): Finding[] {
  const [first, ...others] = statements.flatMap((placed) => {
    const { idNumber } = placed.statement;
    return idNumber !== null && isWholeIdNumber(idNumber) ? [{ placed, idNumber }] : [];
  });
  if (first === undefined) return [];
  return others
    .filter(({ idNumber }) => personDigits(idNumber) !== personDigits(first.idNumber))
    .map(({ placed, idNumber }) => ({
      kind: 'finding',
      code: 'career-id-number',
      severity: 'error',
      fields: [pathIn(first.placed, 'idNumber'), pathIn(placed, 'idNumber')],
      printed: shownIdNumber(idNumber),
      expected: shownIdNumber(first.idNumber),
    }));
}
