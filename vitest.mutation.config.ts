import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      // They read the sources as text, and a mutant is another text.
      'test/architecture/**',
      'test/docs/**',
      'test/examples/**',
      'test/conformance/known-faults.test.ts',
      'test/explain/every-export.test.ts',
    ],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
});
