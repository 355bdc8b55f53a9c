import { describe, expect, it } from 'vitest';
import { monthIndexOf } from '../../src/calendar/index.js';
import { sectionRoles } from '../../src/statement/section-roles.js';
import type { SectionToken } from '../../src/statement/token.js';

interface Section {
  readonly ordinal?: number;
  /** Year until whose end the totals are, null when it cannot be read. */
  readonly until?: number | null;
  readonly year?: number | null;
}

function token({ ordinal = 0, until, year }: Section): SectionToken {
  const shared = { start: 0, end: 1, dateStart: 0, dateEnd: 1, row: false, ordinal } as const;
  return until === undefined
    ? { kind: 'section', about: 'year', until: null, year: year ?? null, ...shared }
    : {
        kind: 'section',
        about: 'until',
        until: until === null ? null : monthIndexOf(until, 12),
        year: null,
        ...shared,
      };
}

function roles(sections: readonly Section[], titleYear: number | null = null) {
  const tokens = sections.map(token);
  const found = sectionRoles(tokens, titleYear);
  return {
    roles: tokens.map((one) => found.roles.get(one)),
    contradicting: found.contradicting.map((one) => tokens.indexOf(one)),
  };
}

const OPENING = { ordinal: 1, until: 2015 };
const CURRENT = { ordinal: 2, year: 2016 };
const CLOSING = { ordinal: 3, until: 2016 };

describe('sectionRoles', () => {
  it.each<[string, readonly Section[], number | null, readonly string[], readonly number[]]>([
    ['in order', [OPENING, CURRENT, CLOSING], 2016, ['opening', 'current', 'closing'], []],
    ['in another order', [CLOSING, OPENING, CURRENT], 2016, ['closing', 'opening', 'current'], []],
    [
      'with numbers against the years',
      [{ ...OPENING, ordinal: 3 }, CURRENT, { ...CLOSING, ordinal: 1 }],
      2016,
      ['opening', 'current', 'closing'],
      [0, 2],
    ],
    [
      'of the year with another number',
      [OPENING, { ...CURRENT, ordinal: 3 }, CLOSING],
      2016,
      ['opening', 'current', 'closing'],
      [1],
    ],
    ['without numbers', [{ until: 2016 }, { until: 2015 }], null, ['closing', 'opening'], []],
    ['closing alone, by the title', [{ until: 2016 }], 2016, ['closing'], []],
    ['opening alone, by the title', [{ until: 2015 }], 2016, ['opening'], []],
    [
      'the year of the section before that of the title',
      [{ until: 2016 }, { year: 2017 }],
      2016,
      ['opening', 'current'],
      [],
    ],
    [
      'the title where the section has no year',
      [{ until: 2015 }, { year: null }],
      2016,
      ['opening', 'current'],
      [],
    ],
    ['closing alone, by its number', [{ ordinal: 3, until: 2010 }], 2016, ['closing'], []],
    ['opening alone, by its number', [{ ordinal: 1, until: null }], 2016, ['opening'], []],
    ['by its number where no year is known', [{ ordinal: 3, until: 2016 }], null, ['closing'], []],
    [
      'two that cannot be read, by order',
      [{ until: null }, { until: null }],
      null,
      ['opening', 'closing'],
      [],
    ],
    [
      'two of the same year, by the title',
      [{ until: 2015 }, { until: 2015 }],
      2016,
      ['opening', 'opening'],
      [],
    ],
    [
      'two of the same year, by order',
      [{ until: 2010 }, { until: 2010 }],
      2016,
      ['opening', 'closing'],
      [],
    ],
    [
      'the later of three is the closing one',
      [{ until: 2015 }, { until: 2016 }, { until: 2017 }],
      2017,
      ['opening', 'opening', 'closing'],
      [],
    ],
    [
      'one that cannot be read beside one that can',
      [{ ordinal: 1, until: null }, CURRENT, CLOSING],
      null,
      ['opening', 'current', 'closing'],
      [],
    ],
  ])('tells %s', (_, sections, titleYear, expected, contradicting) => {
    expect(roles(sections, titleYear)).toEqual({ roles: expected, contradicting });
  });
});
