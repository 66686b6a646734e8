import type { NeighbourFile } from '../../src/core/index.ts';

/** One text to be judged by both sides. */
export interface Case {
  readonly text: string;
  readonly fileName: string;
  /** The manifest beside a configuration; empty for what is judged alone. */
  readonly neighbours: readonly NeighbourFile[];
}
