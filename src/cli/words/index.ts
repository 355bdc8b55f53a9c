import type { Locale } from '../../explain/index.js';
import { EN_WORDS } from './en.js';
import type { CommandWords } from './words.js';
import { ZH_WORDS } from './zh.js';

export type { CommandWords } from './words.js';

const WORDS: Readonly<Record<Locale, CommandWords>> = { zh: ZH_WORDS, en: EN_WORDS };

/** The words of a language. */
export function wordsOf(locale: Locale): CommandWords {
  return WORDS[locale];
}
