import type { CliType } from '../../formats/red/cli-type.ts';

/** The section `cli` of a RED file, taken apart. */
export interface Cli {
  /** What the program does, in its author's words; null where there are none. */
  readonly doc: string | null;
  /** The program and what always stands behind it; empty where the file names none. */
  readonly baseCommand: readonly string[];
  /** In the order of the file. */
  readonly inputs: readonly CliInput[];
  readonly outputs: readonly CliOutput[];
  /** Files for what the program prints, from the folder that it runs in. */
  readonly stdout: string | null;
  readonly stderr: string | null;
}

/** An argument of the command. */
export interface CliInput {
  readonly name: string;
  readonly type: CliType;
  /** Counts only without a prefix. */
  readonly position: number;
  /** Null where there is none, or an empty one. */
  readonly prefix: string | null;
  readonly separate: boolean;
  /** Null where there is none, or an empty one. */
  readonly itemSeparator: string | null;
  readonly doc: string | null;
}

/** A result. */
export interface CliOutput {
  readonly name: string;
  /** Its name is `File`, `Directory`, `stdout` or `stderr`. */
  readonly type: CliType;
  /** Null for a stream. */
  readonly glob: string | null;
  readonly doc: string | null;
}
