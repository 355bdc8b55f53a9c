/**
 * Text as it is compared: compatibility forms mapped (NFKC), white space removed. A line break
 * inside a printed cell is no other name.
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
