import { expect } from 'vitest';
import type { Outcome } from './fake-io.js';

const CJK = /[\u3400-\u9fff]/u;

/**
 * Expects a wrong use to end with code 64 and one sentence in each language, which names the option.
 *
 * @param runIn - runs the command with these arguments at its end
 * @param named - what both sentences name
 * @param zh - part of the Chinese sentence
 * @param en - part of the English one
 */
export async function expectUsageFault(
  runIn: (lang: readonly string[]) => Promise<Outcome>,
  named: string,
  zh: string,
  en: string,
): Promise<void> {
  for (const [lang, part] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const { code, out, err } = await runIn(['--lang', lang]);
    expect([code, out]).toEqual([64, '']);
    const [sentence = '', hint = '', ...more] = err.split('\n');
    expect(more).toEqual(['']);
    expect(hint).toContain('shanghai-pension help');
    expect(sentence).toContain(named);
    expect(sentence).toContain(part);
    expect(CJK.test(sentence)).toBe(lang === 'zh');
  }
}
