/** A text in GB18030, of the characters that take one or two bytes; for tests only. */
export function encodeGb18030(text: string): Uint8Array {
  const codes = twoByteCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = codes.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(...pair);
    else throw new Error(`no two bytes for ${character}`);
  }
  return Uint8Array.from(bytes);
}

function twoByteCodes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second !== 0x7f) codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return codes;
}
