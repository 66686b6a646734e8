import { nameMatcher } from './match-name.ts';

type Part = '**' | ((name: string) => boolean);

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
  const parts: Part[] = ['**', ...names.map((name) => (name === '**' ? name : partOf(name)))];
  return { kind: 'matcher', matches: (path) => matchParts(parts, path.split('/')) };
}

/** Without a sign of a pattern the name itself is looked up. */
function partOf(name: string): Part {
  return /[*?[]/.test(name) ? nameMatcher(name) : (other) => other === name;
}

/** As for a single name: `**` stands for any number of folders, and only the last one is ever taken back. */
function matchParts(parts: readonly Part[], names: readonly string[]): boolean {
  let part = 0;
  let name = 0;
  let star = -1;
  let from = 0;
  while (name < names.length) {
    const wanted = parts[part];
    if (wanted === '**') {
      star = part;
      from = name;
      part += 1;
    } else if (wanted?.(names[name] ?? '') === true) {
      part += 1;
      name += 1;
    } else if (star >= 0) {
      from += 1;
      name = from;
      part = star + 1;
    } else return false;
  }
  return part === parts.length;
}
