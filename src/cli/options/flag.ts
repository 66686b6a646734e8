/** One option of a command, as plain data: the quick reader and the full one are made from it. */
export interface Flag {
  /** Without the hyphens. */
  readonly name: string;
  /** What its value is called; absent for an option without a value. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly help: string;
}
