import { parse } from '../document/parse.ts';
import type { FormatId } from '../format.ts';
import type { FormatDefinition } from '../formats/format-definition.ts';
import { FORMATS } from '../formats/formats.ts';
import type { Parts } from './parts.ts';

/** The parts where all are there from the start. */
export const ALL_PARTS: Parts = { parse, definitionOf };

function definitionOf(id: FormatId): FormatDefinition {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(`there is no format ${id}`);
  return format;
}
