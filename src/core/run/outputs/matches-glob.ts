import { nameMatcher } from '../python/match-name.ts';

/**
 * True where Python's `glob.glob`, called in the root of `path`, finds it: part for part, `**` is an ordinary `*`, and a
 * name that begins with a dot needs a pattern that does. Upstream makes the pattern absolute before, which takes out `.`,
 * `..` and a last `/` (curious-containers e6b4f13, cc-core/cc_core/agent/restricted_red/__main__.py, line 821).
 *
 * @param path from the root, `/` as separator
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = normalised(pattern);
  const parts = path.split('/');
  if (wanted === null || wanted.length !== parts.length) return false;
  return wanted.every((part, index) => {
    const name = parts[index] ?? '';
    return (part.startsWith('.') || !name.startsWith('.')) && nameMatcher(part)(name);
  });
}

/** The parts of a pattern; null for one that leaves the root. */
function normalised(pattern: string): readonly string[] | null {
  if (pattern.startsWith('/')) return null;
  const parts: string[] = [];
  for (const part of pattern.split('/')) {
    if (part === '..' && parts.length === 0) return null;
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts;
}
