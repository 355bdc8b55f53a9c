import { describe, expect, it } from 'vitest';
import { accountInterest } from '../../src/account/index.js';
import { lateFee } from '../../src/arrears/index.js';
import { monthlyContribution } from '../../src/contribution/index.js';
import { fromFen, toFen } from '../../src/money/index.js';

/** A small generator of its own, so that every machine tries the same million inputs. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function halfUp(numerator: bigint, denominator: bigint): number {
  return Number((numerator * 2n + denominator) / (denominator * 2n));
}

const DAYS = Array.from({ length: 6000 }, (_, i) => {
  const day = new Date(Date.UTC(2012, 0, 1 + i)).toISOString().slice(0, 10);
  return day as `${number}-${number}-${number}`;
});
const FEN = 1_000_000_000;

/** Results that differ from whole-number arithmetic; none may. */
function differences(count: number, one: (random: (below: number) => number) => boolean): number {
  const random = randomNumbers(count);
  let wrong = 0;
  for (let i = 0; i < count; i++) if (!one(random)) wrong++;
  return wrong;
}

describe('a million amounts', () => {
  it('late fee: due × days × 0.05 %, half up to a fen', () => {
    const wrong = differences(500_000, (random) => {
      const [due, first, more] = [random(FEN), random(3000), random(3000)];
      const [from, to] = [DAYS[first], DAYS[first + more]];
      if (from === undefined || to === undefined) return false;
      const { fee } = lateFee({ due: fromFen(due), from, to, premiumMonth: '2011-12' });
      return toFen(fee) === halfUp(BigInt(due) * BigInt(more + 1) * 5n, 10_000n);
    });
    expect(wrong).toBe(0);
  });

  it('interest of 2021: 6.69 % a year, the month of crediting counts', () => {
    const wrong = differences(250_000, (random) => {
      const [opening, amount, month] = [random(FEN), random(FEN), 1 + random(12)];
      const { interest } = accountInterest({
        year: 2021,
        opening: fromFen(opening),
        credits: [{ month, amount: fromFen(amount) }],
        rounding: 'fen',
      });
      const product = BigInt(opening) * 12n + BigInt(amount) * BigInt(13 - month);
      return toFen(interest) === halfUp(product * 669n, 120_000n);
    });
    expect(wrong).toBe(0);
  });

  it('contribution of 2025: 16 % and 8 % of the base', () => {
    const wrong = differences(250_000, (random) => {
      const base = random(10_000_000);
      const { employer, employee } = monthlyContribution({ base: fromFen(base), on: '2025-08' });
      return (
        toFen(employer) === halfUp(BigInt(base) * 16n, 100n) &&
        toFen(employee) === halfUp(BigInt(base) * 8n, 100n)
      );
    });
    expect(wrong).toBe(0);
  });
});
