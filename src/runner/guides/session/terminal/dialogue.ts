import type { TtyInput } from '../../../../docs/index.ts';

/** How far what a command has shown is what the page says: it is all there, it may still come, or it is something else. */
export type Appearance = 'appeared' | 'not-yet' | 'other';

/** What a page types into a running command, and how it knows that the time for it has come. */
export interface Dialogue {
  readonly inputs: readonly TtyInput[];
  readonly prompt: string | null;
  /**
   * Whether the expected lines before `index` have appeared.
   * @param shown all lines so far; the last is that of the cursor
   */
  appeared(index: number, shown: string): Appearance;
}

/** What a command waits for in vain, in a sentence with the page's line; null where nothing is left to type. */
export type Awaited = string | null;
