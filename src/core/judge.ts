import type { JudgeOptions } from './judge-options.ts';
import type { Judgement } from './judgement.ts';
import { ALL_PARTS } from './parts/all-parts.ts';
import { judgeWith } from './parts/judge-with.ts';

/**
 * Judges one text: the same answer for playground, command line and guides.
 * Pure and synchronous, never throws, and bounded in time by the bounds of length and depth.
 */
export function judge(text: string, options: JudgeOptions = {}): Judgement {
  return judgeWith(ALL_PARTS, text, options);
}
