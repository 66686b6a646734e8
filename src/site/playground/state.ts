import type { FormatId, Judgement } from '../../core/index.ts';

/** The playground at one moment. Everything on the page is drawn from it. */
export interface PlaygroundState {
  readonly text: string;
  /** The format that the author chose; null lets the text decide. */
  readonly pinned: FormatId | null;
  /** Counts changes, so that the answer to an older text is told apart. */
  readonly revision: number;
  readonly outcome: Outcome;
}

/** What is known of the text as it stands. */
export type Outcome =
  | { readonly kind: 'empty' }
  /** `last` stays on show meanwhile, so that nothing flickers. */
  | { readonly kind: 'judging'; readonly last: Judgement | null }
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'broken'; readonly message: string };

/** What happens to the playground: what a person does, and what the worker answers. */
export type PlaygroundEvent =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'pinned'; readonly format: FormatId | null }
  | { readonly kind: 'restored'; readonly text: string; readonly format: FormatId | null }
  | { readonly kind: 'judged'; readonly revision: number; readonly judgement: Judgement }
  | { readonly kind: 'broke'; readonly revision: number; readonly message: string };
