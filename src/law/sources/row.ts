import type { Source } from '../model.js';

/** A source as it stands in the lists of this folder; what is left out is not known. */
export type SourceRow = Pick<Source, 'title' | 'issuer' | 'checked' | 'note'> & {
  readonly documentNumber?: string;
  readonly date?: NonNullable<Source['date']>;
  readonly inForce?: NonNullable<Source['inForce']>;
  readonly address?: string;
};
