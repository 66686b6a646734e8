import { nameMatcher } from '../../python/match-name.ts';
import { matchSequence, type Part } from '../../python/match-sequence.ts';

/** A glob and what Python says of it; `refused` continues the sentence "The glob …". */
export type Glob =
  | { readonly kind: 'matcher'; readonly matches: (path: string) => boolean }
  | { readonly kind: 'refused'; readonly refused: string };

/**
 * A glob as `Path.rglob` takes it, for files below a folder, paths with `/` (pathlib.py, CPython 3.11): looked for at every
 * depth, hidden files too, and a pattern that ends with `/` or `**` finds folders only.
 */
export function readGlob(pattern: string): Glob {
  if (pattern.startsWith('/')) return { kind: 'refused', refused: 'is absolute' };
  const names = pattern.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..')) return { kind: 'refused', refused: 'leads upwards' };
  if (names.some((name) => name !== '**' && name.includes('**')))
    return { kind: 'refused', refused: 'has ** beside other signs in one name' };
  const last = names.at(-1);
  if (last === undefined || last === '**' || pattern.endsWith('/'))
    return { kind: 'matcher', matches: () => false };
  const parts: Part<string>[] = ['many', ...names.map((name) => (name === '**' ? 'many' : partOf(name)))];
  return { kind: 'matcher', matches: (path) => matchSequence(parts, path.split('/')) };
}

/** Without a sign of a pattern the name itself is looked up. */
function partOf(name: string): Part<string> {
  return /[*?[]/.test(name) ? nameMatcher(name) : (other) => other === name;
}
