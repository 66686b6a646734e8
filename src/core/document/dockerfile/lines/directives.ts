import { isSpace, skipSpaceBack } from '../go-space.ts';

/** Comments at the top that speak to BuildKit: `# escape=`, `# syntax=`, `# check=`. */
export interface Directives {
  escape: '\\' | '`';
  syntax: string | null;
  readonly seen: Set<string>;
  /** True behind the first line that is no directive. */
  done: boolean;
}

const DIRECTIVE =
  /^#[\t\n\v\f\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+)$/;

/**
 * Takes a line, blanks in front of it cut off, for a directive where it is one
 * (frontend/dockerfile/parser/directives.go, BuildKit 0.34.2).
 *
 * @returns what BuildKit rejects, or null
 */
export function readDirective(line: string, directives: Directives): 'repeated' | 'escape' | null {
  if (directives.done) return null;
  const [, name = '', value = ''] = DIRECTIVE.exec(line.slice(0, skipSpaceBack(line, 0, line.length))) ?? [];
  const key = name.toLowerCase();
  if (!['syntax', 'escape', 'check'].includes(key)) {
    directives.done = true;
    return null;
  }
  if (directives.seen.has(key)) return 'repeated';
  directives.seen.add(key);
  if (key === 'syntax') directives.syntax = value;
  if (key !== 'escape') return null;
  if (value !== '\\' && value !== '`') return 'escape';
  directives.escape = value;
  return null;
}

/** True for a comment, blanks in front of it allowed. */
export function isComment(line: string): boolean {
  let at = 0;
  while (isSpace(line[at])) at += 1;
  return line[at] === '#';
}
