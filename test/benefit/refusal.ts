import { expect } from 'vitest';

/** What a refusal of input looks like. */
export const refusal = (code: string, path: string) =>
  expect.objectContaining({ name: 'InvalidInputError', kind: 'invalid-input', code, path });
