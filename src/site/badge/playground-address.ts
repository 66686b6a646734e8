import { deflateRawSync } from 'node:zlib';
import { type FormatId, judge } from '../../core/index.ts';

/** Longer addresses are cut by some programs, and stand in the page as they are. */
const LONGEST_TEXT = 8000;

/**
 * The playground with a manifest in it, as a path of the site: what `encodeShare` makes, at once, while pages are built. The
 * format is pinned where the text alone does not tell it.
 * @returns null for a text that is too long for an address
 */
export function playgroundAddress(text: string, format: FormatId): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const pinned = judge(text).format === format ? null : format;
  const json = JSON.stringify({ text, format: pinned });
  return `/playground/#v1=${deflateRawSync(json).toString('base64url')}`;
}
