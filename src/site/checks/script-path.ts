import { posix } from 'node:path';

/**
 * The path of a page's `verify=` script from the site's root; null for one outside of it, which no site serves.
 * @param page from the site's root, `/` as separator
 * @param file as written on the page
 */
export function scriptPath(page: string, file: string): string | null {
  const path = posix.join(posix.dirname(page), file);
  return path.startsWith('../') ? null : path;
}

/** Where the site serves a script, from its base: as text, whatever a host makes of the script's own ending. */
export function scriptAddress(path: string): string {
  return `/checks/${path}.txt`;
}
