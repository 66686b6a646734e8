import { RE2JS } from 're2js';
import type { Captures, MatchContext } from './match-context.ts';
import { NAMED_PATTERNS } from './named-patterns.ts';
import { pageTokens } from './page-tokens.ts';

/** A line of a page as an expression that a whole line of output must match. */
export interface CompiledLine {
  readonly expression: RE2JS;
  /** Name of each group, in order; a name twice must be the same text twice. */
  readonly names: readonly string[];
}

/** By the captures that they were compiled with: a page's line is tried on many lines of output. */
const compiledLines = new WeakMap<Captures, Map<string, CompiledLine | null>>();

/** Null for a line that has nothing to match by: it can only be equal. */
export function compileLine(pageLine: string, context: MatchContext): CompiledLine | null {
  const known = compiledLines.get(context.captures) ?? new Map<string, CompiledLine | null>();
  compiledLines.set(context.captures, known);
  const key = `${context.cwd}\n${pageLine}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const compiled = compile(pageLine, context);
  known.set(key, compiled);
  return compiled;
}

function compile(pageLine: string, { cwd, captures }: MatchContext): CompiledLine | null {
  const here = new Map<string, string>();
  const names: string[] = [];
  let source = '';
  let end = 0;
  for (const { index, text, name, pattern } of pageTokens(pageLine)) {
    const meaning = name === null ? '.*' : tokenSource(name, pattern, cwd, captures, here);
    if (meaning === null) continue;
    const captured = name !== null && (pattern !== null || here.has(name));
    if (captured) names.push(name);
    if (captured && pattern !== null) here.set(name, meaning);
    source += RE2JS.quote(pageLine.slice(end, index)) + (captured ? `(${meaning})` : meaning);
    end = index + text.length;
  }
  if (end === 0) return null;
  source += RE2JS.quote(pageLine.slice(end));
  return { expression: RE2JS.compile(source), names };
}

/** The expression of `[NAME]` or `[NAME:=PATTERN]`, null where the page means these very letters. */
function tokenSource(
  name: string,
  pattern: string | null,
  cwd: string,
  captures: Captures,
  here: ReadonlyMap<string, string>,
): string | null {
  if (pattern !== null) return namedSource(pattern, cwd);
  const known = captures.get(name);
  return here.get(name) ?? (known === undefined ? namedSource(name, cwd) : RE2JS.quote(known));
}

function namedSource(name: string, cwd: string): string | null {
  if (name === 'CWD') return RE2JS.quote(cwd);
  return Object.hasOwn(NAMED_PATTERNS, name) ? (NAMED_PATTERNS[name] ?? null) : null;
}
