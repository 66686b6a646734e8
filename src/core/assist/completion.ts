import type { Edit } from '../problem.ts';

/** What can be written at a place. */
export interface Completion {
  /** What the list shows. It begins as the text between `start` and the cursor does where that text leads here. */
  readonly label: string;
  readonly kind: 'field' | 'value' | 'snippet';
  /** A few words beside the label: `text, required`. */
  readonly detail: string;
  readonly markdown: string;
  /**
   * The text in the syntax of LSP snippets (`${1:x}`), with all blanks that it needs: the editor must not indent it again
   * (`KeepWhitespace` in Monaco).
   */
  readonly insert: string;
  /** What is replaced, in one line, with the cursor in it. */
  readonly start: number;
  readonly end: number;
  /** Edits of other places that belong to it, a comma behind the entry before; they do not touch what is replaced. */
  readonly also: readonly Edit[];
  /** The place in the list, from 0. */
  readonly order: number;
  /** True for the one that is chosen when nobody chooses. */
  readonly preferred: boolean;
}
