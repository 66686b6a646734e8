import type { Document } from '../../../src/core/document/document.ts';
import { parse } from '../../../src/core/document/parse.ts';
import type { Edit } from '../../../src/core/index.ts';

/** The document that a text is, which must be readable. */
export function read(text: string, language: 'json' | 'yaml'): Document {
  const { document } = parse(text, `a.${language}`);
  if (document === null) throw new Error(`cannot be read: ${text}`);
  return document;
}

/** The text after the edits, which must not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  return sorted.reduce((rest, { start, end, text: put }, index) => {
    const behind = sorted[index - 1];
    if (behind !== undefined && end > behind.start) throw new Error('edits overlap');
    return rest.slice(0, start) + put + rest.slice(end);
  }, text);
}
