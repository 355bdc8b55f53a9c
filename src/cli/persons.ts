import { InvalidInputError } from '../input/index.js';
import type { Statement } from '../statement/index.js';
import { type Tenure, tenureOf } from '../tenure/index.js';

/** The statements of one person. */
export interface Person {
  /** Where they stand in the list that was passed. */
  readonly indices: readonly number[];
  readonly statements: readonly Statement[];
  /** The working years that they prove together. */
  readonly tenure: Tenure;
}

/**
 * Sorts statements by person. A statement without a whole ID number goes with the first person it
 * does not contradict.
 *
 * @param statements - in any order
 * @returns at least one statement for each person
 */
export function personsOf(statements: readonly Statement[]): Person[] {
  const persons: Person[] = [];
  for (const [index, statement] of statements.entries()) {
    const alone = { indices: [index], statements: [statement], tenure: tenureOf(statement) };
    const at = persons.findIndex((person) => isOnePerson(person, alone));
    const known = persons[at];
    if (known === undefined) persons.push(alone);
    else persons[at] = together(known, alone);
  }
  return persons;
}

function isOnePerson(person: Person, other: Person): boolean {
  try {
    together(person, other);
    return true;
  } catch (error) {
    // This is how the working years say that two ID numbers are not one.
    if (error instanceof InvalidInputError && error.code === 'choice') return false;
    throw error;
  }
}

function together(person: Person, other: Person): Person {
  const statements = [...person.statements, ...other.statements];
  const indices = [...person.indices, ...other.indices];
  return { indices, statements, tenure: tenureOf(statements) };
}
