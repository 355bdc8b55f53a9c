import fc from 'fast-check';

/**
 * Properties run with the same random numbers every time, so that a check that passed once passes
 * on every machine. `FUZZ_SEED=$RANDOM npx vitest run` looks elsewhere.
 */
const { FUZZ_SEED } = process.env;
fc.configureGlobal({ seed: FUZZ_SEED === undefined ? 20_261_121 : Number(FUZZ_SEED) });
