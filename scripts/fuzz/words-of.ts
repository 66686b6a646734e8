import { FORMATS, type FormatId } from '../../src/core/index.ts';

/** The keys of a format and the values that its schema lists, to be put where others stand. */
export function wordsOf(id: FormatId): unknown[] {
  const fields = FORMATS.find((format) => format.id === id)?.fields ?? [];
  const words = fields.flatMap(({ pointer, allowed = [] }) => [...pointer.split('/'), ...allowed]);
  return [...new Set([...words, '__proto__', 'constructor'])].filter((word) => word !== '' && word !== '*');
}
