import { BoundPassed, Budget } from '../../../fragment/budget.ts';
import { compilePattern } from '../../../fragment/pattern/compile-pattern.ts';
import { PatternError } from '../../../fragment/pattern/pattern-error.ts';
import { searchPattern } from '../../../fragment/pattern/search-pattern.ts';

/** A regular expression, or why there is none: continues the sentence "The scale rule …". */
export type WholePattern =
  | { readonly kind: 'matcher'; readonly matches: (path: string) => boolean }
  | { readonly kind: 'refused'; readonly refused: string };

/**
 * A regular expression as `re.compile` and `fullmatch` take it, in bounded time. Switches at the front stay there, and the line
 * break ends a comment that the pattern may end with where it is a verbose one.
 */
export function wholePattern(pattern: string): WholePattern {
  const switches = /^\(\?[aiLmsux]+\)/.exec(pattern)?.[0] ?? '';
  const end = switches.includes('x') ? '\n' : '';
  try {
    compilePattern(pattern);
    const program = compilePattern(`${switches}\\A(?:${pattern.slice(switches.length)}${end})\\Z`);
    return { kind: 'matcher', matches: (path) => searchPattern(program, path, new Budget()) };
  } catch (error) {
    if (error instanceof PatternError)
      return { kind: 'refused', refused: `has an expression that Python refuses: ${error.message}` };
    if (error instanceof BoundPassed) return { kind: 'refused', refused: error.message };
    throw error;
  }
}
