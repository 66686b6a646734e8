/** What an update makes of a page. */
export interface PageUpdate {
  /** The page with its expected outputs rewritten; the same text where nothing differs. */
  readonly text: string;
  /** Places whose output differs and that only a person can mend. */
  readonly refusals: readonly UpdateRefusal[];
  /** Where a line that is no expected output stands now. */
  readonly lineNow: (line: number) => number;
}

/** Why an output was not written at its place. */
export interface UpdateRefusal {
  /** Line of the page as it is now. */
  readonly line: number;
  readonly message: string;
  readonly help: string;
}
