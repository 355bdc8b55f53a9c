/** Advice on findings of one statement and of several. */
export const ASK = '请向社保经办机构核对。';
