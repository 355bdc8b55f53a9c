/**
 * Exit codes of the command.
 *
 * - `clean`: read, and no finding of severity error
 * - `errors`: read, with findings of severity error
 * - `unreadable`: not readable, or a figure of law that is not known
 * - `usage`: called in a wrong way
 * - `fault`: a fault of the command itself
 * - `output`: the output could not be written
 */
export const EXIT = {
  clean: 0,
  errors: 1,
  unreadable: 2,
  usage: 64,
  fault: 70,
  output: 74,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
