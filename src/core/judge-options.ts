import type { FormatId } from './format.ts';
import type { NeighbourFile } from './neighbour-file.ts';

/** What is known of a text besides itself. */
export interface JudgeOptions {
  /** Name or path of the text; null or absent where it has none. */
  readonly fileName?: string | null;
  /** Pins the format; absent, content and name decide. */
  readonly format?: FormatId;
  /** Offset of the first character that stands for bytes that are no UTF-8; absent where there are none. */
  readonly notUtf8At?: number;
  /** The other files of the same package, whose names and contents must agree with this one. */
  readonly neighbours?: readonly NeighbourFile[];
}
