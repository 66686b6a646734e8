import { judge } from '../judge.ts';
import { applyFixesWith, type FixedText, type FixOptions } from './apply-fixes-with.ts';

/**
 * Makes the preferred fix of every problem, judges again, and goes on until none is left. A fix that leaves the text
 * unreadable is not made. A text with bytes that are no UTF-8 stays as it is, as it is not what the file holds.
 */
export function applyFixes(text: string, options: FixOptions = {}): FixedText {
  return applyFixesWith(judge, text, options);
}
