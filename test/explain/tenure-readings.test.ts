import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMonthIndex, toMonthIndex } from '../../src/calendar/index.js';
import { explain } from '../../src/explain/index.js';
import { tenureOf } from '../../src/tenure/index.js';
import { period, statementOf } from '../tenure/statement-builder.js';
import { workedOut } from './formula.js';

const start = toMonthIndex('2010-01', 'start');
const lasting = (months: number | null) =>
  months === null ? null : period('2010-01', fromMonthIndex(start + months - 1));

const small = fc.integer({ min: 1, max: 12 });
const orNone = (months: fc.Arbitrary<number>) => fc.option(months, { freq: 4 });

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
        for (const step of steps.filter(({ rule }) => rule.startsWith('tenure.reading.'))) {
          const { inputs, value, rule } = step;
          met = met.add(rule);
          expect(String(workedOut(step))).toBe(String(value));
          expect(inputs['before1993']).toBe(given.before1993 ?? 0);
          const byPeriod = rule.includes('deemed');
          expect(inputs['deemed']).toBe(byPeriod ? deemedPeriod : (given.deemed ?? 0));
          if (rule.includes('opening-period')) {
            expect(inputs['paid']).toBe((openingPeriod ?? 0) + current);
          } else if (rule.includes('sections-sum')) {
            expect(inputs['paid']).toBe((given.opening ?? 0) + current);
          } else {
            expect(inputs['paid']).toBe(tenure.byKind.paid);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(met.size).toBe(5);
  });
});
