import type { Token } from './token.js';

/** Where a scan stands: within the list of months, perhaps behind the title of another page. */
export interface ListPhase {
  readonly inList: boolean;
  readonly turned: boolean;
}

export const OUTSIDE_LIST: ListPhase = { inList: false, turned: false };
const IN_LIST: ListPhase = { inList: true, turned: false };
const TURNED: ListPhase = { inList: true, turned: true };

/** What the head of a page may repeat. */
const HEAD_FIELDS = ['name', 'idNumber', 'employer', 'accountNumber', 'accountNumber+idNumber'];

/** Whether the list of months begins with a token or goes on after it, at the turn of a page. */
export function phaseAfter(token: Token, phase: ListPhase): ListPhase {
  switch (token.kind) {
    case 'columns':
      return token.list ? IN_LIST : OUTSIDE_LIST;
    case 'list':
      return IN_LIST;
    case 'title':
      return phase.inList ? TURNED : OUTSIDE_LIST;
    case 'field':
      return phase.turned && HEAD_FIELDS.includes(token.name) ? phase : OUTSIDE_LIST;
    case 'boilerplate':
    case 'year':
    case 'sheet':
    case 'sheet-title':
      return phase;
    default:
      return OUTSIDE_LIST;
  }
}
