import type { FormatId } from '../format.ts';
import type { NeighbourFile } from '../neighbour.ts';

/** What is known of a text besides itself. */
export interface AssistOptions {
  /** Name or path of the text; null where it has none. */
  readonly fileName: string | null;
  /** Pins the format; null lets content and name decide, which costs a reading of the whole text. */
  readonly format: FormatId | null;
  /** The other files of the same package. */
  readonly neighbours: readonly NeighbourFile[];
}
