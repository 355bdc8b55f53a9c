import type { StatementInterestCheck } from '../../audit/index.js';
import type { Statement } from '../../statement/index.js';
import { yuanOf } from '../figures.js';
import { type BaseOfStatement, type MoneyChecks, moneyChecks } from '../money-checks.js';
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
  const steps = checks.interest.check === null ? [] : stepLines(page, [checks.interest]);
  return section(page, headings.moneyChecks, [...lines, ...steps]);
}

function isNothingPrinted({ interest, base }: MoneyChecks): boolean {
  return interest.obstacle === 'not-printed' && base.year === null;
}

function interestTexts(page: Page, interest: StatementInterestCheck): string[] {
  const verdict = explainedSteps(page, interest).at(-1)?.text ?? '';
  if (interest.check === null) return [verdict];
  const { status } = interest.check;
  const unsure = status === null ? null : page.catalogue.law.unsure[status];
  return [page.words.money.checks.interest(verdict), ...(unsure === null ? [] : [unsure])];
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
