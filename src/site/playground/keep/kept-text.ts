import type { FormatId } from '../../../core/index.ts';
import { parsedJson } from '../share/parsed-json.ts';
import { field, sharedOfValue, valueOfShared } from '../share/shared-value.ts';
import type { Kept } from './kept.ts';

/** A page that was changed meanwhile leaves what an older one kept. */
const VERSION = 1;

/** What is kept, as one text for the browser's storage. */
export function textOfKept({ hash, ...shared }: Kept): string {
  return JSON.stringify({ version: VERSION, ...valueOfShared(shared), hash });
}

/**
 * Reads it back; null where it was kept by another version of the page, or is something else.
 * @param known the formats that may be pinned
 */
export function keptOfText(text: string, known: readonly FormatId[]): Kept | null {
  const value = parsedJson(text);
  const shared = field(value, 'version') === VERSION ? sharedOfValue(value, known) : null;
  const hash = field(value, 'hash');
  if (shared === null || typeof hash !== 'string') return null;
  return { others: [], ...shared, hash };
}
