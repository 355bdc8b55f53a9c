const MODULUS = 11;

/**
 * The check character of a citizen ID number (公民身份号码) by ISO 7064 MOD 11-2 (GB 11643-1999); 10 is
 * written X.
 *
 * @param digits - the first 17 characters, all of them digits
 *
 * @example
 * ```ts
 * checkCharacterOf('31010119680415000'); // => '7'
 * ```
 */
export function checkCharacterOf(digits: string): string {
  let product = 0;
  for (const digit of digits) product = ((product + Number(digit)) * 2) % MODULUS;
  const check = (1 - product + MODULUS) % MODULUS;
  return check === 10 ? 'X' : String(check);
}
