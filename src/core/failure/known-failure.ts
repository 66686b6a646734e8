/** When a failure shows: while an image is built or pulled, while a container is started, or while its program runs. */
export type FailurePhase = 'build' | 'pull' | 'start' | 'run';

/** What is to be said where the first group of a pattern names something in particular. */
interface Closer {
  /** Tried on the group. */
  readonly names: RegExp;
  readonly cause: string;
  readonly remedy: string;
}

/** A failure that many people meet, how to recognise it, and how to mend it. Data; `explain-output.ts` applies it. */
export interface KnownFailure {
  /** Stable; part of an address on the site: `gpu-not-available`. */
  readonly id: string;
  readonly phase: FailurePhase;
  /** What happened, in one sentence that a reader would search for. */
  readonly title: string;
  /**
   * Each is tried on one line at a time. Groups are kept for `title`, `cause` and `remedy`, where `$1` stands for the first.
   * No pattern has nested or adjacent open-ended repetition, so that hostile output costs linear time.
   */
  readonly patterns: readonly RegExp[];
  /** True where the engine must have said that the memory limit was hit. */
  readonly outOfMemory?: boolean;
  /** True where programs go on and end with 0, so that it counts in a run that went well, too. */
  readonly goesOn?: boolean;
  readonly cause: string;
  readonly remedy: string;
  /** The first that fits stands in for cause and remedy. */
  readonly closer?: readonly Closer[];
  /** Where people met it: threads on GitHub as `owner/repository#number`, or a document. */
  readonly seen: readonly string[];
}
