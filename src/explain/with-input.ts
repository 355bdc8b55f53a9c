/**
 * A result, and of what it was worked out from whatever the caller puts beside it. A result does not
 * repeat its whole input; with it the explanation also shows the values before rounding.
 */
export type WithInput<Result, Input> = Result & Partial<Input>;
