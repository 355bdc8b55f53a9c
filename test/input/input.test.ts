import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkChoice,
  checkInteger,
  checkRecord,
  InvalidInputError,
  maskIdNumbers,
} from '../../src/input/index.js';

describe('checks of what a caller passes', () => {
  it('takes whole numbers of a range, both ends included', () => {
    expect(checkInteger(0, 'n', 0, 5)).toBe(0);
    expect(checkInteger(5, 'n', 0, 5)).toBe(5);
    for (const value of [-1, 6, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null]) {
      expect(() => checkInteger(value, 'n', 0, 5)).toThrow(
        'n: expected a whole number from 0 to 5',
      );
    }
  });

  it('knows one zero only', () => {
    expect(Object.is(checkInteger(-0, 'n', 0, 5), 0)).toBe(true);
    expect(() => checkInteger(-0, 'n', 1, 5)).toThrow('received -0');
  });

  it('takes one of the choices', () => {
    expect(checkChoice('b', 'c', ['a', 'b'])).toBe('b');
    expect(() => checkChoice('d', 'c', ['a', 'b'])).toThrow(
      'c: expected one of a, b, received "d"',
    );
  });

  it('takes an object, not a list and not null', () => {
    expect(checkRecord({ a: 1 }, 'o')).toEqual({ a: 1 });
    for (const value of [null, [], 'x', 1, undefined]) {
      expect(() => checkRecord(value, 'o')).toThrow(InvalidInputError);
    }
  });

  it('shows what it received, short and without ID numbers', () => {
    const shown = (value: unknown): string =>
      new InvalidInputError('shape', 'x', value, 'something').received;
    expect(shown([1, 2])).toBe('a list of 2');
    expect(shown({})).toBe('an object');
    expect(shown(null)).toBe('null');
    expect(shown(undefined)).toBe('undefined');
    expect(shown(Number.NaN)).toBe('NaN');
    expect(shown('310101196804150007')).toBe('"310101********0007"');
    expect(shown('x'.repeat(50))).toBe(`"${'x'.repeat(40)}…"`);
    expect(shown('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`);
  });
});

describe('maskIdNumbers', () => {
  it.each([
    ['310101196804150007', '310101********0007'],
    ['31010119680415000X', '310101********000X'],
    ['31010119680415000x', '310101********000x'],
    ['310101680415000', '310101*****5000'],
    ['３１０１０１１９６８０４１５０００７', '３１０１０１********０００７'],
    ['姓名 310101196804150007，', '姓名 310101********0007，'],
    ['310101196804150007 310101196804150007', '310101********0007 310101********0007'],
    ['31010168041500', '31010168041500'],
    ['202101', '202101'],
    ['', ''],
  ])('%s', (text, masked) => {
    expect(maskIdNumbers(text)).toBe(masked);
  });

  it('keeps the length and leaves no run of fifteen digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789Xx 号') }), (text) => {
        const masked = maskIdNumbers(text);
        expect(masked).toHaveLength(text.length);
        expect(masked).not.toMatch(/\d{15}/);
      }),
    );
  });
});
