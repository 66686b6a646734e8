/** What one stage of `npm test` found. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One kind of check; `needs` names what the host must have, else the stage is skipped and says why. */
export interface Stage {
  readonly title: string;
  readonly needs?: 'engine' | 'browser' | 'actionlint';
  readonly run: () => StageResult | Promise<StageResult>;
}

export const PASSED: StageResult = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: StageResult = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED: StageResult = { passed: 0, failed: 0, skipped: 1 };
