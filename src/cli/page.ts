import { type Catalogue, catalogueOf, type Locale } from '../explain/index.js';
import type { CommandIo } from './io.js';
import { type Style, styleFor } from './layout/style.js';
import { hanging } from './layout/wrap.js';
import { type CommandWords, wordsOf } from './words/index.js';

/** What output for people is written with. */
export interface Page {
  readonly locale: Locale;
  readonly words: CommandWords;
  readonly catalogue: Catalogue;
  readonly style: Style;
  /** Columns of a line. */
  readonly width: number;
  /** Whether it also shows how each figure comes about, step by step. */
  readonly steps: boolean;
}

const NARROWEST = 40;
const WIDEST = 100;
const USUAL = 80;

/** The page for a terminal as wide as it is, or for a file; without steps. */
export function pageFor(locale: Locale, io: CommandIo): Page {
  const columns = io.isTerminal ? (io.columns ?? USUAL) : WIDEST;
  return {
    locale,
    words: wordsOf(locale),
    catalogue: catalogueOf(locale),
    style: styleFor(io),
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    steps: false,
  };
}

/** A part of the output: its heading with a blank line before, and its lines. */
export function section(page: Page, heading: string, lines: readonly string[]): string[] {
  return ['', page.style.heading(heading), ...lines];
}

/** A paragraph of a part, indented. */
export function paragraph(page: Page, text: string): string[] {
  return hanging('  ', text, page.width);
}

/** Texts one below the other, each with a dash before it. */
export function items(page: Page, texts: readonly string[]): string[] {
  return texts.flatMap((text) => hanging('  - ', text, page.width));
}
