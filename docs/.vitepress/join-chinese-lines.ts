import type { MarkdownRenderer } from 'vitepress';

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;

/**
 * Takes away the line breaks between Chinese characters: the source is wrapped at a hundred columns, and
 * a browser would show each break as a space in the middle of a sentence.
 */
export function joinChineseLines(markdown: MarkdownRenderer): void {
  markdown.core.ruler.after('inline', 'join-chinese-lines', ({ tokens }) => {
    for (const { children } of tokens) {
      const pieces = children?.filter(
        ({ type, content }) => type === 'softbreak' || content !== '',
      );
      pieces?.forEach((piece, k) => {
        if (piece.type !== 'softbreak') return;
        const before = pieces[k - 1]?.content.at(-1) ?? '';
        const after = pieces[k + 1]?.content.at(0) ?? '';
        if (WIDE.test(before) && WIDE.test(after))
          Object.assign(piece, { type: 'text', content: '' });
      });
    }
  });
}
