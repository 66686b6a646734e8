import { NAMED_PATTERNS } from './named-patterns.ts';

/** What stands for other text in a line of a page, or could: only `isPattern` of its names tells. */
export interface PageToken {
  readonly index: number;
  /** As written, brackets included. */
  readonly text: string;
  /** Null for `[..]`. */
  readonly name: string | null;
  /** Of `[NAME:=PATTERN]`, else null. */
  readonly pattern: string | null;
}

const TOKEN = /\[(?:\.\.|(?<name>[A-Za-z_]\w*)(?::=(?<pattern>[A-Z][A-Z0-9_]*))?)\]/g;

/** The bracketed words of a line that may mean something, in their order. */
export function pageTokens(line: string): readonly PageToken[] {
  return [...line.matchAll(TOKEN)].map((match) => {
    const { name = null, pattern = null } = match.groups ?? {};
    return { index: match.index, text: match[0], name, pattern };
  });
}

/** True for the name of a pattern of FENCES.md, "Matching". */
export function isPattern(name: string): boolean {
  return name === 'CWD' || Object.hasOwn(NAMED_PATTERNS, name);
}

/** True for `[NAME:=PATTERN]` with a pattern that there is. */
export function isCapture({ pattern }: PageToken): boolean {
  return pattern !== null && isPattern(pattern);
}
