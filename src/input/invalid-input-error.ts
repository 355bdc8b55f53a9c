/**
 * What a caller did wrong, as a stable code.
 *
 * - `month`: not an ISO month `YYYY-MM`
 * - `date`: not an ISO date `YYYY-MM-DD` that the calendar has
 * - `amount`: not a finite decimal number of yuan
 * - `integer`: not a whole number in the range that is asked for
 * - `range`: an end before its beginning, or something outside of the range it must lie in
 * - `choice`: not one of the listed values
 * - `shape`: an object, list or text of another form
 */
export type InvalidInputCode =
  | 'month'
  | 'date'
  | 'amount'
  | 'integer'
  | 'range'
  | 'choice'
  | 'shape';

/**
 * Thrown when a caller passes something that no rule can take.
 *
 * What is wrong with *data*, a statement that contradicts itself, is never thrown:
 * it comes back as issues and findings.
 */
export class InvalidInputError extends TypeError {
  /** Discriminator shared with every other result. */
  readonly kind = 'invalid-input';
  /** Stable code of the fault. */
  readonly code: InvalidInputCode;
  /** Where in the arguments, e.g. `credits[3].month`. */
  readonly path: string;
  /** What was passed, as short text in which no ID number stands whole. */
  readonly received: string;
  /** What would have been right, as short English. */
  readonly expected: string;

  constructor(code: InvalidInputCode, path: string, received: unknown, expected: string) {
    const shown = describe(received);
    super(`${path}: expected ${expected}, received ${shown}`);
    this.name = 'InvalidInputError';
    this.code = code;
    this.path = path;
    this.received = shown;
    this.expected = expected;
  }
}

const LONGEST_SHOWN = 40;

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(maskIdNumbers(value)));
  // As text it would be 0, which is what was expected.
  if (Object.is(value, -0)) return '-0';
  if (value === null || typeof value !== 'object') return shorten(maskIdNumbers(String(value)));
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const ID_NUMBER_DIGITS = 15;

/**
 * Masks whatever in a text could be an ID number (公民身份号码): in a run of fifteen or
 * more digits, the part between the first six (area) and the last four.
 *
 * @param text - any text
 * @returns the same text, every such run masked with `*`
 *
 * @example
 * ```ts
 * maskIdNumbers('310101196804150007'); // => '310101********0007'
 * ```
 */
export function maskIdNumbers(text: string): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; ) {
    const start = i;
    while (i < text.length && isAsciiOrWideDigit(text.charCodeAt(i))) i++;
    if (i === start) {
      i++;
      continue;
    }
    const end = /^[Xx]/u.test(text.slice(i, i + 1)) ? i + 1 : i;
    if (end - start >= ID_NUMBER_DIGITS) {
      out +=
        text.slice(copied, start + 6) + '*'.repeat(end - start - 10) + text.slice(end - 4, end);
      copied = end;
    }
    i = end;
  }
  return out + text.slice(copied);
}

function isAsciiOrWideDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
