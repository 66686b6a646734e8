import { type FormatId, judge } from '../../core/index.ts';
import { builtLink } from '../playground/share/built-link.ts';

/**
 * The playground with a manifest in it, as a path of the site. The format is pinned where neither the name nor the text tells
 * it.
 * @param name null where the text has none
 * @returns null for a text that is too long for an address
 */
export function playgroundAddress(name: string | null, text: string, format: FormatId): string | null {
  const pinned = judge(text, { fileName: name }).format === format ? null : format;
  return builtLink({ files: [{ name, text, format: pinned }], active: 0 });
}
