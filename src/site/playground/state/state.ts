import type { FormatId, Judgement, NeighbourFile } from '../../../core/index.ts';
import type { History } from './history.ts';

/**
 * The playground at one moment. The page is drawn from it, but for what a room keeps to itself: what was typed into the form,
 * which editor is open, what can be brought back.
 */
export interface PlaygroundState {
  /** In the order of their tabs; there is always one. */
  readonly files: readonly PlaygroundFile[];
  /** `id` of the file that is shown. */
  readonly active: number;
  /** What else lay in the opened folder: no tab, but rules of several files see it. */
  readonly others: readonly NeighbourFile[];
  /** Counts changes of what is judged, so that the answer to an older state is told apart. */
  readonly revision: number;
  /** `id` of the next file. */
  readonly next: number;
}

/** One file, a tab of its own. */
export interface PlaygroundFile {
  /** Stays the same when the file gets another name. */
  readonly id: number;
  /** Path in the opened folder or a plain name, `/` as separator; null for a text that nobody has named. */
  readonly name: string | null;
  readonly text: string;
  /** The format that the author chose; null lets name and text decide. */
  readonly pinned: FormatId | null;
  readonly outcome: Outcome;
  /** Whether it lay beside the tabs before, where it lies again when it is closed. */
  readonly isOther: boolean;
  /** What was done to the text since the file came in. */
  readonly history: History;
}

/** What is known of a file as it stands. */
export type Outcome =
  | { readonly kind: 'empty' }
  /** `last` stays on show meanwhile, so that nothing flickers. */
  | { readonly kind: 'judging'; readonly last: Judgement | null }
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'broken'; readonly message: string };

/** A file that comes in: opened, dropped, shared, or an example. */
export interface GivenFile {
  readonly name: string | null;
  readonly text: string;
  readonly format: FormatId | null;
}

/** What happens to the playground: what a person does, and what the worker answers. */
export type PlaygroundEvent =
  /** The text of a file: `typed` where it came key by key, and not at once by a paste or a fix. */
  | { readonly kind: 'edited'; readonly id: number; readonly text: string; readonly typed?: boolean }
  /** The place to write in has line ends of its own: the text is the same to its author. */
  | { readonly kind: 'settled'; readonly id: number; readonly text: string }
  /** The last change is taken back, or made again. */
  | { readonly kind: 'undone' | 'redone'; readonly id: number }
  | { readonly kind: 'pinned'; readonly id: number; readonly format: FormatId | null }
  /** A file gets a name; one that another file has is made unique. */
  | { readonly kind: 'renamed'; readonly id: number; readonly name: string }
  | { readonly kind: 'activated'; readonly id: number }
  /** Tabs are added and the first of them is shown; an empty nameless tab makes room. */
  | {
      readonly kind: 'added';
      readonly files: readonly GivenFile[];
      readonly others: readonly NeighbourFile[];
    }
  /** All that was there gives way. `active` counts from 0. */
  | {
      readonly kind: 'opened';
      readonly files: readonly GivenFile[];
      readonly others: readonly NeighbourFile[];
      readonly active: number;
    }
  /** A file that lay beside the tabs becomes one and is shown; its text as it was read anew, where it was not known. */
  | { readonly kind: 'taken'; readonly other: NeighbourFile }
  | { readonly kind: 'closed'; readonly id: number }
  /** What had no verdict is judged again, as it stands. */
  | { readonly kind: 'retried' }
  | {
      readonly kind: 'judged';
      readonly id: number;
      readonly revision: number;
      readonly judgement: Judgement;
    }
  | { readonly kind: 'broke'; readonly id: number; readonly revision: number; readonly message: string };
