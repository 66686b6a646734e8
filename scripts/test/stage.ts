/** What one stage of `npm test` found. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, a line each, where the stage can name it. */
  readonly failures?: readonly string[];
}

/** Takes what a stage's programs wrote; it is shown in one piece when the stage has ended. */
export type Print = (text: string) => void;

/** What the host must have for a stage. */
export type Need = 'engine' | 'browser' | 'actionlint';

/** One kind of check. Stages run side by side, started in the order in which they are listed. */
export interface Stage {
  readonly title: string;
  /** Where the host lacks it, the stage is skipped and says why. */
  readonly needs?: Need;
  /** Titles of the stages that must have ended before, however they ended. */
  readonly after?: readonly string[];
  readonly run: (print: Print) => StageResult | Promise<StageResult>;
}

export const PASSED: StageResult = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: StageResult = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED: StageResult = { passed: 0, failed: 0, skipped: 1 };
