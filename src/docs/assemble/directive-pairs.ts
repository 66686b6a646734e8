import type { DirectiveKey } from './directive.ts';

/** What is wrong with a directive, in words. */
export interface DirectiveFlaw {
  readonly message: string;
  readonly help: string;
}

/** The values of each key, in the order written. Only `files` can have several. */
export type DirectivePairs = ReadonlyMap<DirectiveKey, readonly string[]>;
