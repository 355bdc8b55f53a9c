import { Decimal } from 'decimal.js';
import { expect } from 'vitest';
import type { ExplanationStep } from '../../src/explain/index.js';
import { monthWorkedOut, workedOut } from './formula.js';

const MONTH = /^\d{4}-\d{2}$/;

/** Holds the value of a step against what its formula gives; a step without one has nothing to show. */
export function expectWorkedOut(step: ExplanationStep): void {
  const { rule, formula, value } = step;
  if (formula === null) return;
  if (typeof value === 'string' && MONTH.test(value)) {
    expect([rule, formula, monthWorkedOut(step)]).toEqual([rule, formula, value]);
    return;
  }
  const expected = workedOut(step);
  if (typeof expected === 'boolean') {
    expect([rule, formula, value]).toEqual([rule, formula, expected]);
    return;
  }
  if (typeof value !== 'number' && !Decimal.isDecimal(value)) throw new Error(`${rule}: no number`);
  const isSame = new Decimal(value).minus(expected).abs().lt('1e-20');
  expect(isSame, `${rule}: ${formula} is ${expected}, not ${value}`).toBe(true);
}
