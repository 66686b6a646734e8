import type { Parse } from '../document/parse-with.ts';
import type { FormatId } from '../format.ts';
import type { FormatDefinition } from '../formats/format-definition.ts';

/** What judging is put together from: it is all there at once, or loaded part by part. */
export interface Parts {
  readonly parse: Parse;
  readonly definitionOf: (id: FormatId) => FormatDefinition;
}
