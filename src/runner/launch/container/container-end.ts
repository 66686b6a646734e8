/** How the program of a run came to its end, as the engine and our watch saw it. */
export interface ContainerEnd {
  /** Of the program; null where none ran to its end. */
  readonly exitCode: number | null;
  /** Why we ended it; null where it ended by itself. */
  readonly stopped: 'timed-out' | 'cancelled' | null;
  /** True where the engine says that the limit of memory was hit. */
  readonly oomKilled: boolean;
  /** Processes that the kernel has killed at the limit. */
  readonly oomKills: number;
  readonly durationMs: number;
  /** The program around the command that failed, and with what code; null where none did. */
  readonly failedProgram: FailedProgram | null;
}

/** A program before or after the command that failed. */
export interface FailedProgram {
  readonly title: string;
  readonly about: string | null;
  readonly exitCode: number;
}
