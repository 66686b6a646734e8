import { BoundPassed, type Budget } from '../budget.ts';
import { compilePattern } from './compile-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { Program } from './program.ts';
import { searchPattern } from './search-pattern.ts';

/** What is wrong with a regular expression to Python's `re.compile`: a half sentence such as `a list [ has no end ]`; null where nothing is. */
export function patternComplaint(pattern: string): string | null {
  try {
    compilePattern(pattern);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    if (error instanceof BoundPassed) return null;
    throw error;
  }
}

/** Compiled patterns of one interpretation, so that one that is asked often is read once. */
export class Patterns {
  private readonly programs = new Map<string, Program>();

  /** As `re.search`. @throws PatternError, BoundPassed */
  matches(pattern: string, text: string, budget: Budget): boolean {
    const program = this.programs.get(pattern) ?? compilePattern(pattern);
    this.programs.set(pattern, program);
    return searchPattern(program, text, budget);
  }
}
