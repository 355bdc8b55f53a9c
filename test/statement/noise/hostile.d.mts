/** Names of hostile texts: every piece alone, behind the title of a sheet, and inside its list. */
export declare const HOSTILE_NAMES: readonly string[];

/** A hostile text of about `bytes` bytes in UTF-8. */
export declare function hostileText(name: string, bytes: number): string;

/**
 * How many times as much a byte costs in a hostile text of 1 MB as in one of 10 kB; `small` and
 * `large` in nanoseconds a byte.
 */
export declare function costPerByte(
  read: (text: string) => unknown,
  name: string,
): { readonly small: number; readonly large: number; readonly ratio: number };
