import type { FormatId, Judgement } from '../../core/index.ts';

/** What the page sends to the worker. */
export interface JudgeRequest {
  /** Comes back with the answer. */
  readonly revision: number;
  readonly text: string;
  readonly format: FormatId | null;
  /** What is asked for: a judgement, or the text with every preferred fix made. */
  readonly want: 'judgement' | 'fixes';
}

/** What the worker answers, once for each request. */
export type JudgeReply =
  | { readonly revision: number; readonly kind: 'judged'; readonly judgement: Judgement }
  /** `titles` are of the fixes that were made. */
  | {
      readonly revision: number;
      readonly kind: 'fixed';
      readonly text: string;
      readonly titles: readonly string[];
    }
  | { readonly revision: number; readonly kind: 'broke'; readonly message: string };
