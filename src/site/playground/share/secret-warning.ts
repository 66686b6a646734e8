import type { Secret } from './secrets/secrets-in.ts';

/** So many places are listed. */
const MOST_PLACES = 8;

/**
 * The places that look like secrets, a sentence each, as they are shown before files leave the page.
 * @param names of the files, in their order
 */
export function secretWarning(secrets: readonly Secret[], names: readonly string[]): string[] {
  const shown = secrets
    .slice(0, MOST_PLACES)
    .map(({ file, line, what }) => `${names[file] ?? 'untitled'}, line ${line}: ${what}`);
  const more = secrets.length - MOST_PLACES;
  return more > 0 ? [...shown, `and ${more} more`] : shown;
}
