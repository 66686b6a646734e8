import { bigInteger } from './big-integers.ts';
import { ANY_LINES } from './match-blocks.ts';
import type { Captures, MatchContext } from './match-context.ts';
import { rewriteTowards } from './rewrite-towards.ts';

/** One place where a JSON value is not what a page says; a side that lacks the value is null, else a short description. */
export interface JsonDifference {
  readonly path: (string | number)[];
  readonly page: string | null;
  readonly actual: string | null;
}

/** All differences between a page's JSON value and an output's, with the captures that matching strings added. */
export function jsonDifferences(
  page: unknown,
  actual: unknown,
  context: MatchContext,
): { readonly differences: readonly JsonDifference[]; readonly captures: Captures } {
  const differences: JsonDifference[] = [];
  let { captures } = context;
  compare(page, actual, []);
  return { differences, captures };

  function compare(expected: unknown, found: unknown, path: (string | number)[]): void {
    if (expected === ANY_LINES) return;
    const [wantedDigits, foundDigits] = [bigInteger(expected), bigInteger(found)];
    if (wantedDigits !== null || foundDigits !== null) {
      // Only one of them has all its digits: `1e20` is still 100000000000000000000.
      if (wantedDigits === foundDigits) return;
      if (typeof expected === 'number' && expected === Number(foundDigits)) return;
      if (typeof found === 'number' && found === Number(wantedDigits)) return;
    } else if (typeof expected === 'string' && typeof found === 'string') {
      const rewritten = rewriteTowards(expected.split('\n'), found, { ...context, captures });
      captures = rewritten.captures;
      if (rewritten.matched) return;
    } else if (Array.isArray(expected) && Array.isArray(found)) {
      for (let index = 0; index < Math.max(expected.length, found.length); index += 1) {
        entry(expected, found, index, path);
      }
      return;
    } else if (isObject(expected) && isObject(found)) {
      const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
      for (const key of keys) entry(expected, found, key, path);
      return;
    } else if (expected === found) return;
    differences.push({ path, page: describe(expected), actual: describe(found) });
  }

  function entry(expected: object, found: object, key: string | number, path: (string | number)[]): void {
    const at = [...path, key];
    const [left, right] = [valueAt(expected, key), valueAt(found, key)];
    if (left !== undefined && right !== undefined) compare(left, right, at);
    else differences.push({ path: at, page: describe(left), actual: describe(right) });
  }
}

/** Undefined, which no JSON value is, where there is no such entry. */
function valueAt(value: object, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Short, and without walking into a value that a program may have nested as deep as it likes. */
function describe(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return `[a list of ${value.length}]`;
  const digits = bigInteger(value);
  if (digits !== null) return digits;
  if (isObject(value)) return `{an object with ${Object.keys(value).join(', ') || 'no keys'}}`.slice(0, 200);
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
