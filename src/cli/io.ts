/** What the command needs from its surroundings; `main.ts` gives it Node's. */
export interface CommandIo {
  /**
   * The bytes of a file. Errors of the file system come with their `code` (`ENOENT`, `EISDIR`) when
   * the first piece is asked for.
   */
  readonly openFile: (path: string) => AsyncIterable<Uint8Array>;
  readonly openStandardInput: () => AsyncIterable<Uint8Array>;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether the output goes to a terminal. */
  readonly isTerminal: boolean;
  /** Width of the terminal in columns, when there is one. */
  readonly columns: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Version of the package. */
  readonly version: string;
}
