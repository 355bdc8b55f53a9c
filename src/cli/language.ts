import type { Locale } from '../explain/index.js';

/**
 * The language a user expects: that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set,
 * Chinese or else English.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const name = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return name.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
