import type { Judgement } from '../judgement.ts';

/** One judged file as reports show it. */
export interface ReportedFile {
  /** As the caller named it, `/` as separator. */
  readonly path: string;
  /** Kept for the excerpt; no part of the JSON. */
  readonly text: string;
  readonly judgement: Judgement;
}
