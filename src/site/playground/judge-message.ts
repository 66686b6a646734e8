import type { FormatId, Judgement } from '../../core/index.ts';

/** What the page sends to the worker. */
export interface JudgeRequest {
  /** Comes back with the answer. */
  readonly revision: number;
  readonly text: string;
  readonly format: FormatId | null;
}

/** What the worker answers, once for each request. */
export type JudgeReply =
  | { readonly revision: number; readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly revision: number; readonly kind: 'broke'; readonly message: string };
