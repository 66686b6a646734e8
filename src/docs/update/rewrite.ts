/** One expected output of a page, as a run has rewritten it towards the page (FENCES.md, "Matching"). */
export interface Rewrite {
  /** Line of the page: of a console command its `$ `, of an `output` fence its opening line. */
  readonly line: number;
  /** The text that stands there after an update, a line each; equal to the page's where nothing differs. */
  readonly lines: readonly string[];
}
