import { isSpace, skipSpaceBack } from '../go-space.ts';

/** Comments at the top that speak to BuildKit: `# escape=`, `# syntax=`, `# check=`. */
export interface Directives {
  escape: '\\' | '`';
  syntax: string | null;
  readonly seen: Set<string>;
  /** True where blanks stand in front of one: the reader of `# check=` stops there, the others do not. */
  indented: boolean;
  /** True behind the first line that is no directive. */
  done: boolean;
}

/** What BuildKit rejects: the same name twice, or a value that it cannot use. */
export type DirectiveFault = 'repeated' | 'escape' | 'check';

const DIRECTIVE =
  /^#[\t\n\v\f\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+)$/;

/**
 * Takes a line, blanks in front of it cut off, for a directive where it is one
 * (frontend/dockerfile/parser/directives.go, BuildKit 0.34.2).
 *
 * @returns what BuildKit rejects, or null
 */
export function readDirective(line: string, directives: Directives): DirectiveFault | null {
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
  // Only the first word of it is read.
  if (key === 'check') return directives.indented || isCheck(value.split(' ', 1)[0] ?? '') ? null : 'check';
  if (key !== 'escape') return null;
  if (value !== '\\' && value !== '`') return 'escape';
  directives.escape = value;
  return null;
}

/** `skip=…;error=true`: the options of `# check=` (ParseLintOptions in frontend/dockerfile/linter/linter.go, BuildKit 0.34). */
function isCheck(value: string): boolean {
  return value
    .trim()
    .split(';')
    .every((part, index, parts) => {
      const [, key = '', setting = ''] = /^\s*([^=]*?)\s*=(.*)$/s.exec(part) ?? [];
      // Go parts at the first two semicolons only, so what follows belongs to the third option.
      if (index > 2) return true;
      const rest = index === 2 ? [setting, ...parts.slice(3)].join(';') : setting;
      if (key === 'error') return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(rest.trim());
      return key === 'skip' || key === 'experimental';
    });
}

/** True for a comment, blanks in front of it allowed. */
export function isComment(line: string): boolean {
  let at = 0;
  while (isSpace(line[at])) at += 1;
  return line[at] === '#';
}
