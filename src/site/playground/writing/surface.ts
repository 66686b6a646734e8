import type { Edit, Range } from '../../../core/index.ts';
import type { PlaygroundFile } from '../state/state.ts';

/** What the page needs of a place to write in: a plain text field, or the full editor. Each lives as long as the page. */
export interface Surface {
  /** The file that is shown, as it stands here. */
  text(): string;
  /**
   * Shows a file, without telling `onChange`. Line ends may become the surface's own. Where it is shown already with another
   * text, the caret goes to what has changed.
   */
  show(file: PlaygroundFile): void;
  /** Marks the problems of every file at their places and lets go of files that are no longer there, where it can. */
  mark(files: readonly PlaygroundFile[]): void;
  /** Changes parts of the shown file as an author would: it can be undone, and `onChange` is told. */
  edit(edits: readonly Edit[]): void;
  /** Moves the caret to a place of the shown file, selects it and takes the focus. */
  select(range: Range): void;
  focus(): void;
}

/** A change of the shown file. */
export interface Change {
  readonly text: string;
  /** Whether it came at once rather than key by key. */
  readonly pasted: boolean;
  /** When it began, as `performance.now()` counts; left out where it has just begun. In a long text a key takes a browser a while. */
  readonly since?: number;
}

/** Tells of a change of the shown file. */
export type OnChange = (change: Change) => void;

/** Asks for the last change of the shown file to be taken back, or to be made again. */
export type OnTurn = (to: 'undone' | 'redone') => void;
