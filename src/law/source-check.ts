import { toIsoDate } from '../calendar/index.js';
import { checkChoice, checkRecord, InvalidInputError } from '../input/index.js';
import { checkText } from './cell-check.js';
import type { Source } from './model.js';

const CHECKED: readonly Source['checked'][] = ['read', 'excerpt', 'recorded by others'];

/**
 * Checks a source that a caller gives and copies it.
 *
 * @param given - what the caller passed
 * @param path - where it stands in the arguments
 * @param isTaken - whether an id has a source already
 * @throws InvalidInputError for whatever is not as it should be, an id that is taken included
 */
export function checkSource(
  given: unknown,
  path: string,
  isTaken: (id: string) => boolean,
): Source {
  const fields = checkRecord(given, path);
  const id = checkText(fields['id'], `${path}.id`);
  if (!/^[a-z0-9-]+$/.test(id)) {
    throw new InvalidInputError('shape', `${path}.id`, id, 'small letters, digits and hyphens');
  }
  if (isTaken(id)) {
    throw new InvalidInputError('choice', `${path}.id`, id, 'an id that no source has yet');
  }
  const { documentNumber, date, inForce = null, address, note } = fields;
  return {
    id,
    title: checkText(fields['title'], `${path}.title`),
    issuer: checkText(fields['issuer'], `${path}.issuer`),
    documentNumber:
      documentNumber === null ? null : checkText(documentNumber, `${path}.documentNumber`),
    date: date === null ? null : toIsoDate(date, `${path}.date`),
    inForce: inForce === null ? null : toIsoDate(inForce, `${path}.inForce`),
    address: address === null ? null : checkText(address, `${path}.address`),
    checked: checkChoice(fields['checked'], `${path}.checked`, CHECKED),
    ...(note === undefined ? {} : { note: checkText(note, `${path}.note`) }),
  };
}
