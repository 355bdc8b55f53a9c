import { maskIdNumbers } from '../../input/index.js';

/**
 * A text from a statement, fit for a terminal: one line, no control characters, which could move
 * the cursor or hide text, and no ID number whole.
 */
export function printable(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(UNSAFE, '');
  return maskIdNumbers(line);
}

/** Control characters and invisible signs, such as those that turn the direction of the text. */
const UNSAFE = /[\p{Cc}\p{Cf}]/gu;
