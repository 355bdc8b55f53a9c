import type { Statement } from '../../statement/index.js';
import { yuanOf } from '../figures.js';
import {
  type BaseOfStatement,
  type InterestOfStatement,
  type MoneyChecks,
  moneyChecks,
} from '../money-checks.js';
import { type Page, paragraph, section } from '../page.js';
import { explainedSteps, stepLines } from './explained.js';

/** Whether the interest of the year and the contribution base are what they should be. */
export function moneyCheckLines(page: Page, statement: Statement): string[] {
  const checks = moneyChecks(statement);
  const { headings, money } = page.words;
  const sentences = isNothingPrinted(checks)
    ? [money.checks.nothingPrinted]
    : [
        ...interestTexts(page, checks.interest),
        ...baseTexts(page, checks.base, statement.supplement.contributionBase),
      ];
  const lines = sentences.flatMap((text) => paragraph(page, text));
  return section(page, headings.moneyChecks, [...lines, ...checkSteps(page, checks, statement)]);
}

function isNothingPrinted({ interest, base }: MoneyChecks): boolean {
  return interest.obstacle === 'not-printed' && base.year === null;
}

function interestTexts(page: Page, { check, obstacle, missing }: InterestOfStatement): string[] {
  const { interest, obstacles } = page.words.money.checks;
  if (check !== null) {
    const verdict = explainedSteps(page, check).at(-1)?.text ?? '';
    const unsure = check.status === null ? null : page.catalogue.law.unsure[check.status];
    return [interest(verdict), ...(unsure === null ? [] : [unsure])];
  }
  if (obstacle === null) return [];
  const { figures, labels } = page.catalogue;
  const names: Readonly<Record<string, string>> = labels.fields;
  return [obstacles[obstacle](figures.list(missing.map((path) => names[path] ?? path)))];
}

function baseTexts(
  page: Page,
  { year, limits, position }: BaseOfStatement,
  printed: Statement['supplement']['contributionBase'],
): string[] {
  const { checks } = page.words.money;
  const amount = printed?.amount ?? null;
  if (year === null || amount === null) return [checks.baseNotPrinted];
  if (limits === null || position === null) return [checks.baseWithoutLimits(String(year))];
  const span = checks.span(
    page.catalogue.figures.days(limits.from, limits.to),
    yuanOf(page, limits.lower),
    yuanOf(page, limits.upper),
  );
  const sentence = position === 'within' ? checks.baseWithin : checks.baseOutside[position];
  return [sentence(String(year), yuanOf(page, amount), span)];
}

/** How the interest was checked, from the figures that the sheet prints. */
function checkSteps(
  page: Page,
  { interest: { check, months } }: MoneyChecks,
  { opening, current }: Statement,
): string[] {
  if (check === null || opening.balance === null || current.credited === null) return [];
  const printed = { opening: opening.balance, credited: current.credited, months };
  return stepLines(page, [{ ...check, ...printed }]);
}
