import type { Decimal } from 'decimal.js';
import { creditRange } from '../audit/figures/index.js';
import { checkStatementInterest } from '../audit/index.js';
import {
  accountCredit,
  baseLimits,
  contributionBase,
  monthlyContribution,
} from '../contribution/index.js';
import { explainBaseLimits } from './base-limits.js';
import { explainContributionBase } from './contribution-base.js';
import { yuanText } from './figure-text.js';
import { type FindingCase, type Grounds, groundStep } from './finding-case.js';
import { explainAccountCredit, explainMonthlyContribution } from './monthly-contribution.js';
import { explainStatementInterest } from './statement-interest.js';

/** The check of the interest, and what of its range is nearest; that it lies outside is the finding. */
export function interestRange(about: FindingCase): Grounds {
  const { statement, words, law } = about;
  const result = checkStatementInterest(statement, law);
  const { printed, range = null } = result.check ?? {};
  if (range === null || printed === undefined) return {};
  const { minimum, maximum } = range;
  const nearest = printed.lt(minimum) ? minimum : maximum;
  const steps = explainStatementInterest(result, words);
  return {
    expected: [
      ...steps.filter(({ rule }) => rule !== 'printed-interest.unexplained'),
      groundStep(about, 'expected', {
        text: words.grounds.nearest(yuanText(nearest, words.figures)),
        inputs: { minimum, maximum, printed },
        formula: 'max(minimum, min(maximum, printed))',
        value: nearest,
      }),
    ],
  };
}

/**
 * What the passed bound of the credited amount rests on: the months that a printed base tells, and
 * the others, of which there is always one, at the limit.
 */
export function creditedAmount(about: FindingCase): Grounds {
  const { statement, words, law } = about;
  const range = creditRange(statement, law);
  const { credited } = statement.current;
  if (range === null || credited === null) return {};
  const { year, months, base, known, least, most, minimum, maximum } = range;
  const isLess = credited.lt(minimum);
  const nearest = isLess ? minimum : maximum;
  const { value, from } = isLess ? least : most;
  const creditOf = (of: Decimal.Value) => accountCredit({ base: of, on: `${year}-12` }, law);
  const atLimit = creditOf(isLess ? value.lower : value.upper);
  const atBase = base === null || known === 0 ? null : creditOf(base);
  const other = months - known;
  const ofBase = atBase === null ? '' : `${known} × ${atBase.amount.toFixed(2)} + `;
  const ofLimit = `${other} × ${atLimit.amount.toFixed(2)}`;
  const rounding = `${months} × 0.10 = ${yuanText(nearest, words.figures)}`;
  return {
    expected: [
      // The figures alone: how limits follow from an average wage is not what a credit rests on.
      ...explainBaseLimits(baseLimits(from, law), words).slice(0, 1),
      ...explainAccountCredit(atLimit, words),
      ...(atBase === null ? [] : explainAccountCredit(atBase, words)),
      groundStep(about, 'expected', {
        text: words.grounds.credited(`${ofBase}${ofLimit} ${isLess ? '−' : '+'} ${rounding}`),
        inputs: {
          ...(atBase === null ? {} : { known, ofBase: atBase.amount }),
          other,
          ofLimit: atLimit.amount,
          months,
        },
        formula: `${atBase === null ? '' : 'known * ofBase + '}other * ofLimit ${isLess ? '-' : '+'} months * 0.1`,
        value: nearest,
      }),
    ],
  };
}

/** The limits, and the nearer one. */
export function baseOutsideLimits(about: FindingCase): Grounds {
  const { statement, words, law } = about;
  const { year = null, amount: base = null } = statement.supplement.contributionBase ?? {};
  if (year === null || base === null) return {};
  const limits = baseLimits(`${year}-12`, law);
  const { lower, upper } = limits;
  const [nearest, limit] = base.lt(lower)
    ? ([lower, 'lower'] as const)
    : ([upper, 'upper'] as const);
  return {
    expected: [
      ...explainBaseLimits(limits, words, law),
      groundStep(about, 'expected', {
        text: words.contribution.clamped[limit](
          yuanText(base, words.figures),
          yuanText(nearest, words.figures),
        ),
        inputs: { base, lower, upper },
        formula: 'max(lower, min(upper, base))',
        value: nearest,
      }),
    ],
  };
}

/** The person's part of a monthly contribution. */
export function personalContribution({ statement, words, law }: FindingCase): Grounds {
  const { year = null, amount: base = null } = statement.supplement.contributionBase ?? {};
  if (year === null || base === null) return {};
  const result = monthlyContribution({ base, on: `${year}-12` }, law);
  const steps = explainMonthlyContribution(result, words);
  const [first, ...others] = steps.filter(({ rule }) => EMPLOYEE.test(rule));
  // The steps of all parts say at their beginning what they rest on.
  const onLaw = { ...result.basis, assumptions: steps[0]?.assumptions ?? [] };
  return { expected: first === undefined ? [] : [{ ...first, ...onLaw }, ...others] };
}

const EMPLOYEE = /^monthly-contribution\.employee/;

/** The base that follows from the average wage of the year before. */
export function baseFromWage({ statement, words, law }: FindingCase): Grounds {
  const { amount: wage = null } = statement.supplement.averageMonthlyWage ?? {};
  const { year = null } = statement.supplement.contributionBase ?? {};
  if (wage === null || year === null) return {};
  const base = contributionBase({ kind: 'annual', wage, on: `${year}-12` }, law);
  return { expected: explainContributionBase(base, words, law) };
}
