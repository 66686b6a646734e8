import { compileLine } from './compile-line.ts';
import type { Captures, MatchContext } from './match-context.ts';

/**
 * Matches one plain line of output with one line of a page: the captures it adds, or null where it differs. A line equal
 * to the page's matches whatever it contains. Linear in the line's length (RE2), whatever the page or the program writes.
 */
export function matchLine(pageLine: string, actual: string, context: MatchContext): Captures | null {
  const equal = pageLine === actual;
  if (equal && !pageLine.includes(':=')) return NOTHING;
  const compiled = compileLine(pageLine, context);
  if (compiled === null) return equal ? NOTHING : null;
  if (compiled.names.length === 0) return equal || compiled.expression.testExact(actual) ? NOTHING : null;
  const match = compiled.expression.matcher(actual);
  if (!match.matches()) return equal ? NOTHING : null;
  const captures = new Map<string, string>();
  for (const [index, name] of compiled.names.entries()) {
    const text = match.group(index + 1) ?? '';
    if ((captures.get(name) ?? text) !== text) return null;
    captures.set(name, text);
  }
  return captures;
}

const NOTHING: Captures = new Map();
