/** Names of hostile texts: every piece alone, behind the title of a sheet, and inside its list. */
export declare const HOSTILE_NAMES: readonly string[];

/** A hostile text of `size` UTF-16 code units. */
export declare function hostileText(name: string, size: number): string;

/**
 * How many times as much a character costs in a hostile text of 1 000 000 characters as in one of
 * 10 000; `small` and `large` in nanoseconds a character.
 */
export declare function costPerCharacter(
  read: (text: string) => unknown,
  name: string,
): { readonly small: number; readonly large: number; readonly ratio: number };
