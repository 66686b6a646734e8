import { deflateRawSync } from 'node:zlib';

import { versionOf } from './link-versions.ts';
import { hashOf } from './share-link.ts';
import type { Shared } from './shared.ts';
import { valueOfShared } from './shared-value.ts';

/** Longer addresses are cut by some programs, and stand in the page as they are. */
const LONGEST_TEXT = 8000;

/**
 * The playground with some files in it, as a path of the site: what `encodeShare` makes, at once, while pages are built.
 * @returns null for texts that are too long for an address
 */
export function builtLink(shared: Shared): string | null {
  const length = shared.files.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TEXT) return null;
  return `/playground/${hashOf(deflateRawSync(JSON.stringify(valueOfShared(shared))), versionOf(shared))}`;
}
