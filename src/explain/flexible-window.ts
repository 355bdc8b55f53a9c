import { basisOf } from '../law/index.js';
import {
  type FlexibleWindow,
  type RetirementNotice,
  type StatutoryRetirement,
  statutoryRetirement,
} from '../retirement/index.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { ageText } from './month-text.js';
import { explainStatutoryRetirement } from './statutory-retirement.js';
import { type ExplanationStep, PLAIN_STEP } from './step.js';

/** Flexible window: the statutory month it lies around, then both ends and what each needs. */
export function explainFlexibleWindow(
  window: FlexibleWindow,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { category, birth } = window;
  const statutory = statutoryRetirement({ category, birth });
  return [
    ...explainStatutoryRetirement(statutory, words),
    ...windowSteps(window, statutory, words),
  ];
}

/** Both ends of the window around a statutory retirement that is explained already. */
export function windowSteps(
  window: FlexibleWindow,
  statutory: StatutoryRetirement,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { earlyNotice, lateAgreement, earliest } = window;
  if (earlyNotice === null || lateAgreement === null) {
    const sentence = words.retirement.window.none(window.statutory);
    return [
      { ...PLAIN_STEP, ...basisOf(['flexible-choice']), rule: 'flexible-window', text: sentence },
    ];
  }
  return [
    ...earliestSteps(window, statutory, words),
    earlyNoticeStep(earliest, earlyNotice, words),
    ...latestSteps(window, statutory, words),
    agreementStep(statutory.month, lateAgreement, words),
    ...conditionSteps(window, words),
  ];
}

/** Months before and after the statutory age that may be chosen at most. */
const MOST_MONTHS = 36;

function earliestSteps(
  { birth, earliest, earliestAgeMonths }: FlexibleWindow,
  { ageMonths, originalAgeMonths }: StatutoryRetirement,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, retirement } = words;
  const age = figures.months(ageMonths);
  const difference = `${age} − ${figures.months(MOST_MONTHS)} = ${figures.months(ageMonths - MOST_MONTHS)}`;
  const sentence = retirement.window.earliestAge(
    difference,
    figures.months(originalAgeMonths),
    ageText(earliestAgeMonths, words),
  );
  return [
    {
      ...PLAIN_STEP,
      ...basisOf(['flexible-choice']),
      rule: 'flexible-window.earliest-age',
      text: sentence,
      inputs: { ageMonths, originalAgeMonths },
      formula: `max(originalAgeMonths, ageMonths - ${MOST_MONTHS})`,
      value: earliestAgeMonths,
    },
    {
      ...PLAIN_STEP,
      rule: 'flexible-window.earliest',
      text: retirement.window.earliest(figures.months(earliestAgeMonths), birth, earliest),
      inputs: { birth, earliestAgeMonths },
      formula: 'birth + earliestAgeMonths',
      value: earliest,
      assumptions: [retirement.window.needsMinimum],
    },
  ];
}

/** Written notice to the employer for a month before the statutory one. */
export function earlyNoticeStep(
  chosen: string,
  { monthsBefore, by }: RetirementNotice,
  words: Catalogue,
): ExplanationStep {
  const { figures, retirement } = words;
  const sentence = retirement.window.earlyNotice(figures.months(monthsBefore), chosen, by);
  return {
    ...PLAIN_STEP,
    ...basisOf(['flexible-notice']),
    rule: 'flexible-window.early-notice',
    text: sentence,
    inputs: { chosen, monthsBefore },
    formula: 'chosen - monthsBefore',
    value: by,
  };
}

function latestSteps(
  { birth, latest, latestAgeMonths }: FlexibleWindow,
  { ageMonths }: StatutoryRetirement,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, retirement } = words;
  const sum = `${figures.months(ageMonths)} + ${figures.months(MOST_MONTHS)}`;
  const sentence = retirement.window.latestAge(`${sum} = ${ageText(latestAgeMonths, words)}`);
  return [
    {
      ...PLAIN_STEP,
      ...basisOf(['flexible-choice']),
      rule: 'flexible-window.latest-age',
      text: sentence,
      inputs: { ageMonths },
      formula: `ageMonths + ${MOST_MONTHS}`,
      value: latestAgeMonths,
    },
    {
      ...PLAIN_STEP,
      rule: 'flexible-window.latest',
      text: retirement.window.latest(figures.months(latestAgeMonths), birth, latest),
      inputs: { birth, latestAgeMonths },
      formula: 'birth + latestAgeMonths',
      value: latest,
    },
  ];
}

function agreementStep(
  statutory: string,
  { monthsBefore, by }: RetirementNotice,
  words: Catalogue,
): ExplanationStep {
  const { figures, retirement } = words;
  const { lateAgreement, notProlonged } = retirement.window;
  const sentence = lateAgreement(figures.months(monthsBefore), by);
  return {
    ...PLAIN_STEP,
    ...basisOf(['flexible-notice']),
    rule: 'flexible-window.late-agreement',
    text: figures.sentences([sentence, notProlonged]),
    inputs: { statutory, monthsBefore },
    formula: 'statutory - monthsBefore',
    value: by,
  };
}

function conditionSteps(
  { lateExcluded }: FlexibleWindow,
  words: Catalogue,
): readonly ExplanationStep[] {
  const { figures, retirement } = words;
  const { excluded, lateExcluded: sentence, voluntary } = retirement.window;
  const who = figures.list(lateExcluded.map((group) => excluded[group]));
  return [
    {
      ...PLAIN_STEP,
      ...basisOf(['flexible-notice']),
      rule: 'flexible-window.late-excluded',
      text: sentence(who),
    },
    {
      ...PLAIN_STEP,
      ...basisOf(['flexible-choice']),
      rule: 'flexible-window.voluntary',
      text: voluntary,
    },
  ];
}
