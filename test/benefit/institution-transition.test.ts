import { describe, expect, it } from 'vitest';
import { institutionTransition } from '../../src/benefit/index.js';
import type { YearMonth } from '../../src/calendar/index.js';
import { refusal } from './refusal.js';

const SHARES: readonly (readonly [YearMonth, string])[] = [
  ['2014-10', '0.1'],
  ['2014-12', '0.1'],
  ['2015-01', '0.1'],
  ['2015-12', '0.1'],
  ['2016-01', '0.2'],
  ['2017-06', '0.3'],
  ['2018-12', '0.4'],
  ['2019-01', '0.5'],
  ['2020-07', '0.6'],
  ['2021-07', '0.7'],
  ['2022-07', '0.8'],
  ['2023-12', '0.9'],
  ['2024-01', '1'],
  ['2024-09', '1'],
];

describe('institutionTransition', () => {
  it.each(SHARES)('retired %s: %s of the difference', (retireOn, share) => {
    const more = institutionTransition({ oldAmount: 4000, newAmount: 5000, retireOn });
    expect(more).toMatchObject({ kind: 'institution-transition', paid: 'difference', retireOn });
    expect(more.share?.toString()).toBe(share);
    expect(more.amount.toString()).toBe(String(4000 + 1000 * Number(share)));
    for (const newAmount of [3700, 4000]) {
      const less = institutionTransition({ oldAmount: 4000, newAmount, retireOn });
      expect([less.paid, less.amount.toString()]).toEqual(['old', '4000']);
    }
  });

  it('has the published example and its counterpart', () => {
    const amount = (newAmount: number) =>
      institutionTransition({ oldAmount: 4000, newAmount, retireOn: '2017-03' }).amount.toFixed(2);
    expect(amount(3700)).toBe('4000.00');
    expect(amount(5000)).toBe('4300.00');
  });

  it('pays the new amount alone from 2024-10 on', () => {
    for (const oldAmount of [4000, null]) {
      const result = institutionTransition({ oldAmount, newAmount: 3700, retireOn: '2024-10' });
      expect([result.paid, result.amount.toString()]).toEqual(['new', '3700']);
      expect(result.share).toBeNull();
      expect(result.oldAmount?.toNumber() ?? null).toBe(oldAmount);
    }
  });

  it('rounds to fen, or up to jiao when asked', () => {
    const input = { oldAmount: '4000.00', newAmount: '4000.05', retireOn: '2015-01' } as const;
    expect(institutionTransition(input).amount.toFixed(3)).toBe('4000.010');
    const up = institutionTransition({ ...input, rounding: 'jiao-up' });
    expect([up.amount.toFixed(2), up.rounding]).toEqual(['4000.10', 'jiao-up']);
    expect(institutionTransition({ ...input, newAmount: '4000.04' }).amount.toFixed(2)).toBe(
      '4000.00',
    );
  });

  it('shows what it rests on', () => {
    const result = institutionTransition({ oldAmount: 1, newAmount: 2, retireOn: '2015-01' });
    expect(result.basis).toEqual({
      sources: ['institutions-4hw'],
      citations: ['institution-transition'],
      status: null,
    });
    expect([result.oldAmount?.toNumber(), result.newAmount.toNumber()]).toEqual([1, 2]);
    expect(result.rounding).toBe('fen');
  });

  const good = { oldAmount: 4000, newAmount: 5000, retireOn: '2017-03' };
  it.each([
    [undefined, 'shape', 'input'],
    [{ ...good, retireOn: '2014-09' }, 'range', 'retireOn'],
    [{ ...good, retireOn: '2017-13' }, 'month', 'retireOn'],
    [{ ...good, oldAmount: null }, 'amount', 'oldAmount'],
    [{ ...good, oldAmount: null, retireOn: '2024-09' }, 'amount', 'oldAmount'],
    [{ ...good, oldAmount: undefined, retireOn: '2024-10' }, 'amount', 'oldAmount'],
    [{ ...good, newAmount: -1 }, 'amount', 'newAmount'],
    [{ ...good, rounding: 'yuan' }, 'choice', 'rounding'],
  ])('refuses %j', (input, code, path) => {
    expect(() => institutionTransition(input as never)).toThrow(refusal(code, path));
  });
});
