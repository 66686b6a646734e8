import { applyEdits, format, type ParseError, parse } from 'jsonc-parser';
import { layoutOf } from '../edit/print/layout.ts';
import type { Edit } from '../problem.ts';
import type { AssistOptions } from './assist-options.ts';
import { readForHelp } from './reading.ts';

/**
 * The edits that lay a text out evenly, comments kept, one for each stretch that changes.
 * @returns null where it cannot be done without changing what the text means: a Dockerfile, a broken text
 */
export function formatEdits(text: string, options: AssistOptions): readonly Edit[] | null {
  const { language } = readForHelp(text, options);
  return language === 'json' ? jsonEdits(text) : null;
}

function jsonEdits(text: string): Edit[] | null {
  const before = meaning(text);
  if (before === null) return null;
  const { unit, eol } = layoutOf({ text, language: 'json', value: null, places: new Map() });
  const edits = format(text, undefined, {
    insertSpaces: !unit.startsWith('\t'),
    tabSize: unit.startsWith('\t') ? 4 : unit.length,
    eol,
    keepLines: false,
  });
  if (meaning(applyEdits(text, edits)) !== before) return null;
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
}

/** What a text says, to compare; null for a broken one. */
function meaning(text: string): string | null {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  return errors.length > 0 ? null : JSON.stringify(value);
}
