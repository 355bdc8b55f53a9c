/** Advice on findings of one statement and of several. */
export const ASK = 'Ask the social insurance agency to check it.';
