import type { Catalogue } from './catalogue.js';
import { EN_ACCOUNT } from './en/account.js';
import { EN_ARREARS } from './en/arrears.js';
import { EN_BENEFIT } from './en/benefit.js';
import { EN_CONTRIBUTION, EN_ROUNDING } from './en/contribution.js';
import { EN_ELIGIBILITY } from './en/eligibility.js';
import { EN_INVALID_BIRTH, EN_INVALID_INPUT, EN_JSON_ISSUES } from './en/errors.js';
import { EN_FIGURES } from './en/figures.js';
import { EN_FINDINGS } from './en/findings.js';
import { EN_GROUNDS } from './en/grounds.js';
import { EN_ISSUES, EN_PLACES, EN_SHEETS } from './en/issues.js';
import { EN_LABELS } from './en/labels.js';
import { EN_LAW } from './en/law.js';
import { EN_READING } from './en/reading.js';
import { EN_RETIREMENT } from './en/retirement.js';
import { EN_SHORTFALL } from './en/shortfall.js';
import { EN_TENURE } from './en/tenure.js';

/** Plain English. */
export const EN: Catalogue = {
  figures: EN_FIGURES,
  labels: EN_LABELS,
  severities: { error: 'error', warning: 'warning', info: 'note' },
  issues: EN_ISSUES,
  place: (line, column) => `Line ${line}, column ${column}: `,
  sheets: EN_SHEETS,
  placeName,
  findings: EN_FINDINGS,
  likely: (suggestion) => `Probably ${suggestion} is meant.`,
  grounds: EN_GROUNDS,
  invalidInput: EN_INVALID_INPUT,
  invalidBirth: EN_INVALID_BIRTH,
  jsonIssues: EN_JSON_ISSUES,
  tenure: EN_TENURE,
  reading: EN_READING,
  law: EN_LAW,
  rounding: EN_ROUNDING,
  contribution: EN_CONTRIBUTION,
  account: EN_ACCOUNT,
  arrears: EN_ARREARS,
  benefit: EN_BENEFIT,
  retirement: EN_RETIREMENT,
  eligibility: EN_ELIGIBILITY,
  shortfall: EN_SHORTFALL,
};

/** A sheet may name the place with its rank, 北京市, or a city behind its province. */
function placeName(name: string): string | null {
  const known = Object.entries(EN_PLACES).find(([chinese]) => name.includes(chinese));
  return known === undefined ? null : known[1];
}
