import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMonthIndex, toMonthIndex } from '../../src/calendar/index.js';
import { type ExplanationStep, explain } from '../../src/explain/index.js';
import { tenureOf } from '../../src/tenure/index.js';
import { period, statementOf } from '../tenure/statement-builder.js';
import { workedOut } from './formula.js';

const start = toMonthIndex('2010-01', 'start');
const lasting = (months: number | null) =>
  months === null ? null : period('2010-01', fromMonthIndex(start + months - 1));

const small = fc.integer({ min: 1, max: 12 });
const orNone = (months: fc.Arbitrary<number>) => fc.option(months, { freq: 4 });

/** What the step about a printed period makes of it; there must be one such step. */
function lengthOf(rule: string, steps: readonly ExplanationStep[]): string {
  const [step, ...others] = steps.filter((one) => one.rule === rule);
  if (step === undefined || others.length > 0) throw new Error(`${rule}: not one`);
  expect(String(workedOut(step))).toBe(String(step.value));
  return String(step.value);
}

describe('the readings of a tenure', () => {
  it('are added up from the parts that their names say', () => {
    const figures = fc.record({
      before1993: orNone(small),
      deemed: orNone(small),
      deemedPeriod: orNone(small),
      opening: orNone(small),
      openingPeriod: orNone(small),
      current: small,
      closing: orNone(fc.integer({ min: 12, max: 24 })),
    });
    let met = new Set<string>();
    fc.assert(
      fc.property(figures, (given) => {
        const { deemedPeriod, openingPeriod, current } = given;
        const tenure = tenureOf(
          statementOf(2020, {
            monthsBefore1993: given.before1993,
            deemed: { months: given.deemed, period: lasting(deemedPeriod) },
            opening: { months: given.opening, period: lasting(openingPeriod) },
            current: { months: current },
            closing: { months: given.closing },
          }),
        );
        const steps = explain(tenure, { locale: 'en' });
        const paidStep = steps.find(({ rule }) => rule === 'tenure.paid');
        const opening = given.opening ?? openingPeriod;
        if (given.closing === null && opening !== null) {
          expect(paidStep).toMatchObject({
            inputs: { opening, current },
            value: opening + current,
          });
        } else {
          expect(paidStep).toBeUndefined();
        }
        for (const step of steps.filter(({ rule }) => rule.startsWith('tenure.reading.'))) {
          const { inputs, value, rule } = step;
          met = met.add(rule);
          expect(String(workedOut(step))).toBe(String(value));
          const { before1993, deemed, ...paid } = inputs;
          expect(before1993).toBe(given.before1993 ?? 0);
          const byPeriod = rule.includes('deemed');
          expect(deemed).toBe(byPeriod ? deemedPeriod : (given.deemed ?? 0));
          if (byPeriod) expect(lengthOf('tenure.deemed.period', steps)).toBe(String(deemedPeriod));
          if (rule.includes('opening-period')) {
            expect(paid).toEqual({ opening: openingPeriod, current });
            expect(lengthOf('tenure.opening.period', steps)).toBe(String(openingPeriod));
          } else if (rule.includes('sections-sum')) {
            expect(paid).toEqual({ opening: given.opening, current });
          } else {
            expect(paid).toEqual({ paid: tenure.byKind.paid });
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(met.size).toBe(5);
  });
});
