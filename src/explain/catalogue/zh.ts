import type { Catalogue } from './catalogue.js';
import { ZH_ACCOUNT } from './zh/account.js';
import { ZH_ARREARS } from './zh/arrears.js';
import { ZH_BENEFIT } from './zh/benefit.js';
import { ZH_CONTRIBUTION, ZH_ROUNDING } from './zh/contribution.js';
import { ZH_ELIGIBILITY } from './zh/eligibility.js';
import { ZH_INVALID_BIRTH, ZH_INVALID_INPUT, ZH_JSON_ISSUES } from './zh/errors.js';
import { ZH_FIGURES } from './zh/figures.js';
import { ZH_FINDINGS } from './zh/findings.js';
import { ZH_GROUNDS } from './zh/grounds.js';
import { ZH_ISSUES, ZH_SHEETS } from './zh/issues.js';
import { ZH_LABELS } from './zh/labels.js';
import { ZH_LAW } from './zh/law.js';
import { ZH_READING } from './zh/reading.js';
import { ZH_RETIREMENT } from './zh/retirement.js';
import { ZH_SHORTFALL } from './zh/shortfall.js';
import { ZH_TENURE } from './zh/tenure.js';

/** Chinese, in the words of the statement and of law. */
export const ZH: Catalogue = {
  figures: ZH_FIGURES,
  labels: ZH_LABELS,
  severities: { error: '错误', warning: '疑问', info: '提示' },
  issues: ZH_ISSUES,
  place: (line, column) => `第 ${line} 行第 ${column} 列：`,
  sheets: ZH_SHEETS,
  placeName: (name) => name,
  findings: ZH_FINDINGS,
  likely: (suggestion) => `可能应为 ${suggestion}。`,
  grounds: ZH_GROUNDS,
  invalidInput: ZH_INVALID_INPUT,
  invalidBirth: ZH_INVALID_BIRTH,
  jsonIssues: ZH_JSON_ISSUES,
  tenure: ZH_TENURE,
  reading: ZH_READING,
  law: ZH_LAW,
  rounding: ZH_ROUNDING,
  contribution: ZH_CONTRIBUTION,
  account: ZH_ACCOUNT,
  arrears: ZH_ARREARS,
  benefit: ZH_BENEFIT,
  retirement: ZH_RETIREMENT,
  eligibility: ZH_ELIGIBILITY,
  shortfall: ZH_SHORTFALL,
};
