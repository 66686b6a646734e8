import type { JudgeOptions } from '../judge-options.ts';
import type { Judgement } from '../judgement.ts';
import { judgeReading } from './judge-reading.ts';
import type { Parts } from './parts.ts';
import { readText } from './read-text.ts';

/** Judges one text with parts that are there, or of which at least those are there that it needs. */
export function judgeWith(parts: Parts, text: string, options: JudgeOptions): Judgement {
  return judgeReading(readText(text, options, parts), options, parts);
}
