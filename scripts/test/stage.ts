/** What one stage of `npm test` found. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What was not run, as it passed before with all that it reads as it is now. */
  readonly unchanged?: number;
  /** What failed, a line each, where the stage can name it. */
  readonly failures?: readonly string[];
}

/** Takes what a stage's programs wrote; it is shown in one piece when the stage has ended. */
export type Print = (text: string) => void;

/** What the host must have for a stage. */
export type Need = 'engine' | 'browser' | 'actionlint';

/** All that decides about a stage's result. */
export interface Reads {
  /** Files of the checkout, as git takes them; `:!path` leaves out. */
  readonly paths: readonly string[];
  /** What else there is: versions, an engine's images. */
  readonly world?: () => readonly string[];
}

/** One kind of check. Stages run side by side, started in the order in which they are listed. */
export interface Stage {
  readonly title: string;
  /** Where the host lacks it, the stage is skipped and says why. */
  readonly needs?: Need;
  /** Titles of the stages that must have ended before, however they ended. */
  readonly after?: readonly string[];
  /** Where it is said, a stage that has passed is run again only when something of that has changed. */
  readonly reads?: Reads;
  readonly run: (print: Print) => StageResult | Promise<StageResult>;
}

export const PASSED: StageResult = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: StageResult = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED: StageResult = { passed: 0, failed: 0, skipped: 1 };
