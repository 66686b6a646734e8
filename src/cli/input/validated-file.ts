import type { Judgement } from '../../core/index.ts';

/** One judged file of `waybill validate`: the text is kept for the excerpt, and is not part of the JSON. */
export interface ValidatedFile {
  readonly path: string;
  readonly text: string;
  readonly judgement: Judgement;
}
