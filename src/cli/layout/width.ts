import stringWidth from 'string-width';

/** Columns a text takes on a terminal: two for a Chinese character, none for a colour. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** A text with blanks up to a width, behind it or before it. */
export function padded(text: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + blanks : blanks + text;
}
