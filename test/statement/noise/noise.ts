/** A source of numbers from 0 to below 1. */
export type Random = () => number;

/**
 * In which order noises are laid over a text: what moves whole blocks first, what needs to find
 * labels or rows next, what only changes characters last.
 */
const STAGES = ['blocks', 'values', 'rows', 'table', 'lines', 'characters', 'file'] as const;

/**
 * Something that extraction or copying does to the text of a statement without touching a fact.
 */
export interface Noise {
  readonly name: string;
  readonly stage: (typeof STAGES)[number];
  /** Names of noises that would no longer keep the facts together with this one. */
  readonly excludes: readonly string[];
  readonly apply: (text: string, random: Random) => string;
}

/** A repeatable source of numbers (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of several choices. */
export function pick<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

/** Lays noises over a text in the order of their stages; those that exclude an earlier one are left out. */
export function applyNoises(text: string, noises: readonly Noise[], seed: number): string {
  const random = randomFrom(seed);
  const ordered = STAGES.flatMap((stage) => noises.filter((noise) => noise.stage === stage));
  const used: Noise[] = [];
  let noisy = text;
  for (const noise of ordered) {
    if (used.some((other) => excludeEachOther(noise, other))) continue;
    used.push(noise);
    noisy = noise.apply(noisy, random);
  }
  return noisy;
}

function excludeEachOther(a: Noise, b: Noise): boolean {
  return a.excludes.includes(b.name) || b.excludes.includes(a.name);
}

/** Changes each line of a text. */
export function mapLines(text: string, change: (line: string, i: number) => string): string {
  return text.split('\n').map(change).join('\n');
}

/** Whether a line is a row of the list: sequence number, month and more, apart by tabs. */
export function isRow(line: string): boolean {
  return /^\d+\t[^\t]+\t/.test(line);
}

/** Whether a line is the head of the list. */
export function isTableHead(line: string): boolean {
  return line.startsWith('序号\t');
}
