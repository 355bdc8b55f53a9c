/** Paths of the values of a section; `amount` is its balance, or what was credited in the year. */
export const SECTION_PATHS = {
  opening: {
    date: 'opening.asOf',
    months: 'opening.months',
    period: 'opening.period',
    amount: 'opening.balance',
  },
  current: {
    date: 'current.year',
    months: 'current.months',
    period: 'current.period',
    amount: 'current.credited',
  },
  closing: {
    date: 'closing.asOf',
    months: 'closing.months',
    period: 'closing.period',
    amount: 'closing.balance',
  },
} as const;

/** Paths of a count and the period that may stand in its place. */
export interface CountPaths {
  readonly months: string;
  readonly period: string;
}

/** Paths of the deemed contribution period (视同缴费年限). */
export const DEEMED_PATHS = {
  months: 'deemed.months',
  period: 'deemed.period',
  wordedUntil: 'deemed.wordedUntil',
} as const;

/** Paths of a figure of the supplement; `printed` only says that its label was there. */
export interface FigurePaths {
  readonly path: string;
  readonly printed: string;
  readonly year: string;
  readonly amount: string;
}

const figures = /* @__PURE__ */ new Map<string, FigurePaths>();

/** The paths of a figure of the supplement (补充信息), made once for each. */
export function figurePaths(name: string): FigurePaths {
  let paths = figures.get(name);
  if (paths === undefined) {
    const path = `supplement.${name}`;
    paths = { path, printed: `${path}.printed`, year: `${path}.year`, amount: `${path}.amount` };
    figures.set(name, paths);
  }
  return paths;
}
