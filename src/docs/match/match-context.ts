/** Captured texts by name; `[NAME]` later must be the same text. */
export type Captures = ReadonlyMap<string, string>;

/** What matching needs to know about the run. */
export interface MatchContext {
  /** The example's workspace, for `[CWD]`. */
  readonly cwd: string;
  readonly captures: Captures;
}
