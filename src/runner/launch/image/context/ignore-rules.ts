/** What a `.dockerignore` leaves out of a build. */
export interface IgnoreRules {
  /** True for a path (from the context's root, `/` between its parts) that is not sent. */
  readonly leavesOut: (path: string) => boolean;
  /** True where an exception (`!`) may bring back something below a folder that is left out. */
  readonly mayBringBack: (folder: string) => boolean;
}

/** A line that is no pattern; the message names it. */
export class IgnorePatternError extends Error {
  override readonly name = 'IgnorePatternError';
}

interface Rule {
  readonly pattern: string;
  readonly isException: boolean;
  readonly matches: RegExp;
}

/**
 * Reads a `.dockerignore` as docker does: the last line that matches a path, or a folder above it, decides.
 * Source: github.com/moby/patternmatcher, `ignorefile/ignorefile.go` and `patternmatcher.go`.
 * @throws IgnorePatternError
 */
export function ignoreRules(text: string): IgnoreRules {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap(readLine);
  return {
    leavesOut: (path) => leavesOut(rules, path),
    // Docker compares texts here, so that `!docs/*/a` brings nothing back from a folder `docs/b` that is left out.
    mayBringBack: (folder) =>
      rules.some(
        ({ isException, pattern }) =>
          isException && `${pattern.replace(/\/\*{1,2}$/, '')}/`.startsWith(`${folder}/`),
      ),
  };
}

function leavesOut(rules: readonly Rule[], path: string): boolean {
  const parts = path.split('/');
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  let isOut = false;
  for (const { isException, matches } of rules) {
    // A rule that would change nothing is not asked.
    if (isException !== isOut) continue;
    if (paths.some((candidate) => matches.test(candidate))) isOut = !isException;
  }
  return isOut;
}

function readLine(line: string): Rule[] {
  if (line.startsWith('#')) return [];
  const trimmed = line.trim();
  const isException = trimmed.startsWith('!');
  const pattern = cleanPath(isException ? trimmed.slice(1).trim() : trimmed);
  if (pattern === null) return [];
  return [{ pattern, isException, matches: toRegExp(pattern, line) }];
}

/** As Go's `filepath.Clean`, without the slash in front: a pattern always starts at the context's root. */
function cleanPath(pattern: string): string | null {
  if (pattern === '') return null;
  const parts: string[] = [];
  for (const part of pattern.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !pattern.startsWith('/')) parts.push(part);
  }
  return parts.length === 0 ? null : parts.join('/');
}

/**
 * Only these five signs are escaped: docker takes all others as its regular expressions do, so that `c{1}*` leaves out
 * `cx` too (tried with docker 28.2). A pattern without stars and brackets is compared as it is.
 */
function toRegExp(pattern: string, line: string): RegExp {
  if (!/[*?[\]\\]/.test(pattern)) return new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    if (sign === '*' && pattern[at + 1] === '*') {
      at += pattern[at + 2] === '/' ? 2 : 1;
      source += at + 1 >= pattern.length ? '.*' : '(?:.*/)?';
    } else if (sign === '*') source += '[^/]*';
    else if (sign === '?') source += '[^/]';
    else if (sign === '\\') {
      at += 1;
      source += `\\${pattern[at] ?? '\\'}`;
    } else source += /[.+()$]/.test(sign) ? `\\${sign}` : sign;
  }
  try {
    return new RegExp(`^${source}$`, 's');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new IgnorePatternError(`"${line.trim()}" is no pattern`, { cause: error });
  }
}
