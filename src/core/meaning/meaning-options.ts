import type { FormatId } from '../format.ts';
import type { NeighbourFile } from '../neighbour-file.ts';

/** What is known of a text besides itself. */
export interface MeaningOptions {
  /** Null for a text without one, which then gets the usual name of its format. */
  readonly fileName: string | null;
  /** Null lets content and name decide. */
  readonly format: FormatId | null;
  /** The other files of the same package, as the judge takes them. */
  readonly neighbours: readonly NeighbourFile[];
  /** The template of a processing container; null or absent is the first. */
  readonly template?: string | null;
  /** Whether the judge accepted the text, where the caller has asked it; absent, it is asked. */
  readonly accepted?: boolean;
}
