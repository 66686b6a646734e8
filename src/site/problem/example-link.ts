import { isName } from '../playground/files/is-name.ts';
import { builtLink } from '../playground/share/built-link.ts';
import type { ProblemExample } from './problem-example.ts';

/**
 * The playground with all files of the example in it, as a path of the site; null where it could not show the problem, as it
 * holds texts, not bytes, and where the files are too long for an address.
 */
export function exampleLink({ judged, neighbours, latin1 }: ProblemExample): string | null {
  const files = [judged, ...neighbours];
  if (latin1 || !files.every(({ path }) => isName(path))) return null;
  return builtLink({ files: files.map(({ path, text }) => ({ name: path, text, format: null })), active: 0 });
}
