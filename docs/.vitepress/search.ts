import type { DefaultTheme } from 'vitepress';

/**
 * Words of a text: Chinese has no spaces, so each pair of neighbouring characters is one; a name such as
 * `baseLimits` is found by each of its parts too. The function is sent to the browser as text and so
 * may use nothing from outside.
 */
function wordsOf(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) {
      const parts = run.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];
      return parts.length > 1 ? [run, ...parts] : [run];
    }
    const characters = [...run];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, k) => `${characters[k]}${character}`);
  });
}

/**
 * A Chinese word is looked up in the guides first: the reference, which is in English, has it in brackets
 * only. Sent to the browser as text, too.
 */
function weightOf(address: string, word: string): number {
  return /\p{Script=Han}/u.test(word) && address.includes('/guide/') ? 4 : 1;
}

/** Search within the site, without any service. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    miniSearch: {
      options: { tokenize: wordsOf },
      searchOptions: { combineWith: 'AND', fuzzy: 0.2, prefix: true, boostDocument: weightOf },
    },
    locales: {
      zh: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            displayDetails: '显示详细列表',
            resetButtonTitle: '清除',
            backButtonTitle: '关闭',
            noResultsText: '没有找到',
            footer: {
              selectText: '选择',
              selectKeyAriaLabel: '回车',
              navigateText: '切换',
              navigateUpKeyAriaLabel: '上箭头',
              navigateDownKeyAriaLabel: '下箭头',
              closeText: '关闭',
              closeKeyAriaLabel: 'Esc',
            },
          },
        },
      },
    },
  },
};
