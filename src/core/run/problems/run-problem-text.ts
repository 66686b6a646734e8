/** What a problem of runs means, for its page on the site and as the help of one that brings none of its own. Data. */
export interface RunProblemText {
  /** Stable, part of an address: `run/no-output`. */
  readonly id: string;
  /** In a few words, as a heading. */
  readonly title: string;
  /** What it means and why it matters, in one to three sentences. */
  readonly meaning: string;
  /** What to do about it, in one or two sentences. */
  readonly mend: string;
}
