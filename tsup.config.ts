import { defineConfig } from 'tsup';

const target = 'node20';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      statement: 'src/statement/index.ts',
      audit: 'src/audit/index.ts',
      tenure: 'src/tenure/index.ts',
      contribution: 'src/contribution/index.ts',
      account: 'src/account/index.ts',
      arrears: 'src/arrears/index.ts',
      retirement: 'src/retirement/index.ts',
      benefit: 'src/benefit/index.ts',
      law: 'src/law/index.ts',
      explain: 'src/explain/index.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    clean: true,
    splitting: true,
    treeshake: true,
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    target,
    platform: 'node',
    // The command carries its two small terminal libraries with it, so that the
    // library keeps two dependencies.
    noExternal: ['string-width', 'picocolors'],
    clean: false,
  },
]);
