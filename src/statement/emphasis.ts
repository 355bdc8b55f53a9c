/** The code unit of `*`. */
export const STAR = 0x2a;

/** `**label**：` or `**label：**` after a gap, where the stars are neither more nor a mask. */
const EMPHASIZED =
  /(?<=^|[\s|>])\*\*(?![\s*])([^*\n]{1,24})(?:(?<=[:：])\*\*|\*\*\s?(?=[:：]))(?!\*)/gu;

/**
 * Where the stars stand with which Markdown makes a label bold. Other stars are left alone: they mask
 * a value.
 *
 * @returns null when there are none
 */
export function emphasisOf(source: string): ReadonlySet<number> | null {
  if (!source.includes('**')) return null;
  const places = new Set<number>();
  for (const { index, 1: label = '' } of source.matchAll(EMPHASIZED)) {
    const behind = index + 2 + label.length;
    for (const place of [index, index + 1, behind, behind + 1]) places.add(place);
  }
  return places;
}
