import { basisOf } from '../law/index.js';
import type { Eligibility, InsuredGroupReason } from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { figureText } from './figure-text.js';
import { monthAfter } from './month-text.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

const WORKING_AGE = 16 * 12;

/** Month from which staff of government bodies and institutions pay contributions. */
const END_OF_DEEMED_TIME = '2014-10';

/** The group of insured persons, what it follows from, and what parts of a pension it means. */
export function groupStep(result: Eligibility, words: Catalogue): ExplanationStep {
  const { group, groupReason, groupFacts, statutory, retirement } = result;
  const { groups, groupParts, groupReasons, deemedAssumedNone } = words.eligibility;
  const { monthsBefore1993, deemedMonths, firstInsured } = groupFacts;
  const workingAge = monthAfter(statutory.birth, WORKING_AGE);
  const isAssumed = group === '新人' && deemedMonths === null && workingAge < END_OF_DEEMED_TIME;
  const facts: Readonly<Record<InsuredGroupReason, string | number | null>> = {
    'retired-before-1998': retirement.month,
    'service-before-1993': monthsBefore1993,
    'insured-before-1993': firstInsured,
    'deemed-months': deemedMonths,
    'no-service-before-1993': monthsBefore1993,
    'too-young-in-1992': workingAge,
    'service-before-1993-not-known': monthsBefore1993,
  };
  const reason = groupReasons[groupReason](figureText(facts[groupReason], words.figures));
  const sentence = words.eligibility.group(groups[group], reason, groupParts[group]);
  return {
    ...PLAIN_STEP,
    ...basisOf(['insured-groups', 'group-dates']),
    rule: 'eligibility.group',
    text: sentence,
    inputs: {
      birth: statutory.birth,
      retirement: retirement.month,
      monthsBefore1993,
      deemedMonths,
      firstInsured,
    },
    value: group,
    assumptions: isAssumed ? [deemedAssumedNone] : [],
  };
}
