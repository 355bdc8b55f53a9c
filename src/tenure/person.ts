import { InvalidInputError } from '../input/index.js';
import type { Statement } from '../statement/index.js';
import { type WorkingTimeFigures, workingTimeFigures } from './figures.js';
import { isPaidKnown, paidMonths } from './paid-time.js';

/**
 * Brings the statements of one person together: the newest, and what it does not print taken from
 * the newest other statement that prints it. Counts of two statements are never added: each
 * statement counts from the beginning.
 *
 * @throws InvalidInputError `shape` for an empty list or something that is no statement, `choice`
 *   for statements of two persons
 */
export function figuresOfPerson(statements: readonly Statement[]): WorkingTimeFigures {
  const [newest, ...older] = statements
    .map((statement, i) => workingTimeFigures(statement, `statements[${i}]`))
    .sort(compareByAge);
  if (!newest) {
    throw new InvalidInputError('shape', 'statements', statements, 'at least one statement');
  }
  checkOnePerson(statements);
  const all = [newest, ...older];
  const withDeemed =
    all.find(({ deemed }) => deemed.months !== null) ??
    all.find(({ deemed }) => deemed.window !== null) ??
    newest;
  const withPaid = newestPaid(newest, all);
  return {
    ...newest,
    before1993: all.find(({ before1993 }) => before1993 !== null)?.before1993 ?? null,
    deemed: {
      months: withDeemed.deemed.months,
      window: newest.deemed.window ?? withDeemed.deemed.window,
    },
    paid: withPaid.paid,
    paidIsOlder: endOf(withPaid) < endOf(newest),
    inArrears: newest.inArrears || withPaid.inArrears,
  };
}

/**
 * The newest statement whose paid months are known. The newest of all comes first even with a part
 * of its paid months unknown, when the rest is already as many: all are counts from the beginning.
 */
function newestPaid(
  newest: WorkingTimeFigures,
  all: readonly WorkingTimeFigures[],
): WorkingTimeFigures {
  const known = all.find(({ paid }) => isPaidKnown(paid));
  return known && paidMonths(known.paid) > paidMonths(newest.paid) ? known : newest;
}

/**
 * Newest first. Of two statements of one date, the one that prints more; the text of the figures
 * decides at last, so that the order in which they were passed never does.
 */
function compareByAge(a: WorkingTimeFigures, b: WorkingTimeFigures): number {
  return endOf(b) - endOf(a) || knownParts(b) - knownParts(a) || compareText(a, b);
}

function endOf({ asOf, yearEnd }: WorkingTimeFigures): number {
  return asOf ?? yearEnd ?? 0;
}

function knownParts(figures: WorkingTimeFigures): number {
  const known = [
    figures.before1993 !== null,
    figures.deemed.months !== null,
    isPaidKnown(figures.paid),
  ];
  return known.filter(Boolean).length;
}

function compareText(a: WorkingTimeFigures, b: WorkingTimeFigures): number {
  const [textOfA, textOfB] = [JSON.stringify(a), JSON.stringify(b)];
  if (textOfA === textOfB) return 0;
  return textOfA < textOfB ? 1 : -1;
}

function checkOnePerson(statements: readonly Statement[]): void {
  let first: string | null = null;
  for (const [i, { idNumber }] of statements.entries()) {
    const id = completeIdNumber(idNumber);
    if (id === null) continue;
    first ??= id;
    if (!isSamePerson(first, id)) {
      const path = `statements[${i}].idNumber`;
      throw new InvalidInputError('choice', path, idNumber, 'the ID number of the same person');
    }
  }
}

/** An ID number without blanks and with half-width digits; null when a part of it is masked. */
function completeIdNumber(printed: string | null): string | null {
  const id = (printed ?? '').normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  return /^(?:\d{15}|\d{17}[\dX])$/u.test(id) ? id : null;
}

/** The number of 15 digits from before 1999 is the later one without century and check digit. */
function isSamePerson(a: string, b: string): boolean {
  if (a.length === b.length) return a === b;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short.slice(0, 6)}19${short.slice(6)}`);
}
