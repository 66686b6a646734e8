/** How one command of a session ended. A failure has the same shape as a success. */
export interface Outcome {
  /** Null where the command was stopped (time-out, cancelled) before it could say. */
  readonly exitCode: number | null;
  /** Standard output and standard error in the order written. */
  readonly output: string;
  /** Bytes left out of the middle of `output`, because there were too many. */
  readonly omittedBytes: number;
  /** `waiting`: at its prompt, when the page types nothing more. */
  readonly stopped: 'timed-out' | 'cancelled' | 'waiting' | null;
  /** The session is over: bash itself ended (`exit`, `exec`, a stopped or failed script). */
  readonly sessionEnded: boolean;
  /** Line of the command that failed, from 1 in the script; null where nothing failed or bash could not say. */
  readonly failedLine: number | null;
  /** What a page would have typed into it next, in a sentence with its line; null where nothing was left. */
  readonly awaited: string | null;
  readonly durationMs: number;
}
