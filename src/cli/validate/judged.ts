import type { JudgeOptions } from '../../core/index.ts';

/** A text with all that the judge is told about it. */
export interface Judged {
  /** The name that it is judged and reported under. */
  readonly path: string;
  readonly text: string;
  readonly options: JudgeOptions;
}
