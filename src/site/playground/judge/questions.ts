import type { Completion, Hover, OutlineEntry } from '../../../core/assist/index.ts';
import type { Edit, FormatId, Judgement, NeighbourFile } from '../../../core/index.ts';
import type { Bindings, Meaning, RunLines } from '../../../core/meaning/index.ts';

/** A text as the worker is asked about it. */
export interface Subject {
  readonly text: string;
  /** Path or name; null where it has none. */
  readonly fileName: string | null;
  /** Pinned by the author; null lets name and text decide. */
  readonly format: FormatId | null;
  readonly neighbours: readonly NeighbourFile[];
}

/** A place in a text, in UTF-16 units. */
export interface Spot extends Subject {
  readonly offset: number;
}

/** A text whose meaning is asked for. */
export interface MeantSubject extends Subject {
  /** What the judge said of it. */
  readonly accepted: boolean;
}

/** A text that is to be run. */
export interface RunSubject extends MeantSubject {
  readonly bindings: Bindings;
}

/** What `fixAll` gives. */
export interface FixedAll {
  readonly text: string;
  /** Of the fixes that were made, in their order. */
  readonly titles: readonly string[];
}

/** All that the page asks the worker, by name: what it sends and what comes back. The one contract between the two. */
export interface Questions {
  judge: { readonly ask: Subject; readonly answer: Judgement };
  /** The text with every preferred fix made. */
  fixAll: { readonly ask: Subject; readonly answer: FixedAll };
  hover: { readonly ask: Spot; readonly answer: Hover | null };
  complete: { readonly ask: Spot; readonly answer: readonly Completion[] };
  outline: { readonly ask: Subject; readonly answer: readonly OutlineEntry[] };
  /** Null where the text cannot be laid out anew without changing what it means. */
  format: { readonly ask: Subject; readonly answer: readonly Edit[] | null };
  /** Null for a text of no format. */
  meaning: {
    readonly ask: MeantSubject & { readonly template: string | null };
    readonly answer: Meaning | null;
  };
  lines: { readonly ask: RunSubject; readonly answer: RunLines };
}

/** A question on its way to the worker. */
export interface Asked<Kind extends keyof Questions = keyof Questions> {
  readonly id: number;
  readonly kind: Kind;
  readonly ask: Questions[Kind]['ask'];
}

/** What comes from the worker: once that it has been loaded, then for each question a sign that it came, and one answer. */
export type Reply =
  | { readonly kind: 'ready' }
  /** A question has come, or parts of the judge are still on their way; who computes cannot say so. */
  | { readonly kind: 'alive' }
  /** All that judging and running needs has come, or could not be loaded. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Questions[keyof Questions]['answer'] }
  /** A part of the judge could not be loaded, which a browser may remember as long as the worker lives. */
  | { readonly kind: 'unloaded'; readonly id: number }
  /** A bug of ours. */
  | { readonly kind: 'broke'; readonly id: number; readonly reason: string };
