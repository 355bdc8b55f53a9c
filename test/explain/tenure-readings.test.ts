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
          expect(paidStep && String(workedOut(paidStep))).toBe(String(opening + current));
        } else {
          expect(paidStep).toBeUndefined();
        }
        const labels = tenure.readings.map(({ label }) => label as string);
        const named = (part: string) => labels.some((label) => label.includes(part));
        const rules = steps.map(({ rule }) => rule);
        expect(rules.includes('tenure.opening.period')).toBe(named('opening-period'));
        expect(rules.includes('tenure.deemed.period')).toBe(named('deemed'));
        const left = tenure.overlaps.length === 0 ? 0 : 1;
        for (const step of steps.filter(({ rule }) => rule.startsWith('tenure.reading.'))) {
          const { inputs, value, rule, assumptions } = step;
          expect(assumptions).toHaveLength(left);
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

  it('name the periods whose months they take', () => {
    const statement = statementOf(2020, {
      deemed: { months: 3, period: lasting(5) },
      opening: { period: lasting(7) },
      current: { months: 12 },
    });
    const texts = explain(tenureOf(statement), { locale: 'en' }).map(({ text }) => text);
    expect(texts).toContain(
      'As printed: period of the deemed contribution time, 2010-01 to 2010-05, that is 5 months.',
    );
    expect(texts).toContain(
      'As printed: (1) contribution period to the end of the year before, 2010-01 to 2010-07, that is 7 months.',
    );
    expect(texts).toContain(
      'Contributions paid are sections (1) and (2): 7 months and 12 months, 19 months together.',
    );
  });

  it('of a tenure without the figures of its statement are sums of the kinds', () => {
    const readings = [
      { months: 35, label: 'printed-counts' },
      { months: 41, label: 'deemed-period' },
      { months: 45, label: 'opening-period' },
      { months: 51, label: 'deemed-and-opening-period' },
    ] as const;
    const { figures: _, ...statement } = tenureOf(statementOf(2020));
    const byKind = { before1993: 5, deemed: 10, paid: 20 };
    const steps = explain({ ...statement, months: 35, byKind, readings }, { locale: 'en' });
    const shown = steps.filter(({ rule }) => /^tenure\.(?:reading|paid|.*period)/.test(rule));
    expect(shown.map(({ inputs, value }) => [inputs, value])).toEqual([
      [{ before1993: 5, deemed: 16, paid: 20 }, 41],
      [{ before1993: 5, deemed: 10, paid: 30 }, 45],
      [{ before1993: 5, deemed: 16, paid: 30 }, 51],
    ]);
  });

  it('that do not add up to their sections are sums of the kinds', () => {
    const readings = [
      { months: 30, label: 'sections-sum' },
      { months: 31, label: 'opening-period' },
    ] as const;
    const statement = tenureOf(statementOf(2020));
    const figures = { deemedPeriod: null, openingPeriod: null, opening: 20, current: 9 };
    const byKind = { before1993: 0, deemed: 0, paid: 30 };
    const tenure = { ...statement, months: 30, byKind, readings, figures };
    const steps = explain(tenure, { locale: 'en' });
    expect(steps.map(({ rule }) => rule)).not.toContain('tenure.paid');
    const last = steps.at(-1);
    expect([last?.rule, last?.inputs]).toEqual([
      'tenure.reading.opening-period',
      { before1993: 0, deemed: 0, paid: 31 },
    ]);
  });
});
