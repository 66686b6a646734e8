import type { Anchor, Matches } from './pattern-node.ts';

/** One step of a compiled pattern; numbers are addresses of other steps. */
export type Instruction =
  | { readonly op: 'character'; readonly matches: Matches }
  | { readonly op: 'anchor'; readonly anchor: Anchor; readonly ascii: boolean }
  /** Goes on at both; `first` is tried first. */
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'save'; readonly slot: number }
  /** Fails where nothing has been matched since the slot was saved: an empty round of a loop. */
  | { readonly op: 'progress'; readonly slot: number }
  | { readonly op: 'reference'; readonly group: number; readonly fold: boolean }
  | { readonly op: 'look'; readonly width: number | null; readonly negated: boolean; readonly body: Program }
  | { readonly op: 'atomic'; readonly body: Program }
  | { readonly op: 'if-group'; readonly group: number; otherwise: number }
  | { readonly op: 'match' };

/** A compiled pattern. */
export interface Program {
  readonly instructions: readonly Instruction[];
  /** True where what a group matched decides what comes later; then nothing learnt at one place holds again. */
  readonly remembers: boolean;
}
