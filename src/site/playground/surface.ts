import type { Edit, Problem, Range } from '../../core/index.ts';

/** What the page needs of a place to write in: a plain text field, or the full editor. Each lives as long as the page. */
export interface Surface {
  text(): string;
  /** Replaces the text without telling `onChange`. */
  show(text: string): void;
  /** Marks problems at their places, where it can. */
  mark(problems: readonly Problem[]): void;
  /** Changes parts of the text as an author would: it can be undone, and `onChange` is told. */
  edit(edits: readonly Edit[]): void;
  /** Moves the caret to a place, selects it and takes the focus. */
  select(range: Range): void;
  focus(): void;
}

/** Tells of a change; `pasted` where it came at once rather than key by key. */
export type OnChange = (change: { readonly text: string; readonly pasted: boolean }) => void;
