import pc from 'picocolors';
import type { Severity } from '../../statement/index.js';
import type { CommandIo } from '../io.js';

/** How parts of the output are set off; without colour they stay as they are. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly quiet: (text: string) => string;
}

/** Colours on a terminal, unless `NO_COLOR` is set or the terminal is a dumb one. */
export function styleFor({ isTerminal, environment }: CommandIo): Style {
  const plain = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  const colours = pc.createColors(isTerminal && !plain);
  return {
    heading: colours.bold,
    severity: { error: colours.red, warning: colours.yellow, info: colours.cyan },
    quiet: colours.dim,
  };
}
