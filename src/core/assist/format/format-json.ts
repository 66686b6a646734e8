import { applyEdits, format, type ParseError, parse } from 'jsonc-parser';
import type { Edit } from '../../problem.ts';
import type { Manner } from './manner.ts';

/** Lays JSON out with the indentation that it has, comments kept; null for a broken text. */
export function formatJson(text: string, { unit, eol }: Manner): Edit[] | null {
  const before = meaning(text);
  if (before === null) return null;
  const insertSpaces = !unit.startsWith('\t');
  const edits = format(text, undefined, { insertSpaces, tabSize: insertSpaces ? unit.length : 4, eol });
  if (meaning(applyEdits(text, edits)) !== before) return null;
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
}

/** What a text says, to compare; null where it is broken. */
function meaning(text: string): string | null {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  return errors.length > 0 ? null : JSON.stringify(value);
}
