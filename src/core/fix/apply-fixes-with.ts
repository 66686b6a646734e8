import type { JudgeOptions } from '../judge-options.ts';
import type { Judgement } from '../judgement.ts';
import { applyFix } from './apply-fix.ts';
import { type Choice, chooseFixes } from './choose-fixes.ts';

/** Rounds of judging and mending; real files need fewer than ten. */
const MAX_ROUNDS = 100;

/**
 * So many characters are read in all, which bounds the time to a few seconds; a text of any length is
 * mended a few times. What is left then is mended when the fixes are asked for again.
 */
const MAX_READ = 1_500_000;

/** Finding the mends of broken YAML takes as long as reading so many characters more. */
const MENDING = 200_000;

/** Rounds that are made of a text of any length. */
const MIN_ROUNDS = 2;

/** How often the same fix of the same place may make a text longer: what did not help twice does not help. */
const MAX_REPEATS = 2;

/** What `applyFixes` did. */
export interface FixedText {
  readonly text: string;
  /** Each fix that was made, in the order in which they were made. */
  readonly applied: readonly { readonly id: string; readonly title: string }[];
  /** Of the text as it is now. */
  readonly judgement: Judgement;
}

/** How far `applyFixes` goes. */
export interface FixOptions extends JudgeOptions {
  /** True to make also fixes that invent a value; absent, they are left to the author. */
  readonly placeholders?: boolean;
}

/** Judges a text: with all parts at hand, or with those that were loaded. */
type Judge = (text: string, options: JudgeOptions) => Judgement;

/**
 * Makes the preferred fix of every problem, judges again, and goes on until none is left. A fix that leaves the text
 * unreadable is not made. A text with bytes that are no UTF-8 stays as it is, as it is not what the file holds.
 */
export function applyFixesWith(judge: Judge, text: string, options: FixOptions): FixedText {
  const judgeIt = (mendedText: string) => judge(mendedText, options);
  const judgement = judgeIt(text);
  const mended: Mended = { text, judgement, applied: [], read: costOf(text, judgement) };
  const tried = new Map<string, number>();
  const seen = new Set([text]);
  const allowed = ({ key }: Choice) => (tried.get(key) ?? 0) < MAX_REPEATS;
  for (let round = 0; round < MAX_ROUNDS && options.notUtf8At === undefined; round += 1) {
    if (round >= MIN_ROUNDS && mended.read > MAX_READ) break;
    const choices = chooseFixes(mended.judgement.problems, options.placeholders === true, allowed);
    if (choices.length === 0) break;
    if (!makeAll(mended, choices, judgeIt, seen)) {
      // Together they do harm: one at a time shows which.
      const [first] = choices;
      const made = first !== undefined && choices.length > 1 && makeAll(mended, [first], judgeIt, seen);
      if (!made && first !== undefined) tried.set(first.key, MAX_REPEATS);
      continue;
    }
    for (const { key, fix } of choices) if (growth(fix.edits) > 0) tried.set(key, (tried.get(key) ?? 0) + 1);
  }
  return mended;
}

interface Mended {
  text: string;
  judgement: Judgement;
  readonly applied: { readonly id: string; readonly title: string }[];
  /** What all judgements so far have cost, in characters. */
  read: number;
}

/** @returns false, and nothing is changed, where the fixes lead to a text that was there before or cannot be read */
function makeAll(
  mended: Mended,
  choices: readonly Choice[],
  judge: (text: string) => Judgement,
  seen: Set<string>,
): boolean {
  const text = applyFix(mended.text, { edits: choices.flatMap(({ fix }) => fix.edits) });
  if (seen.has(text)) return false;
  seen.add(text);
  const judgement = judge(text);
  mended.read += costOf(text, judgement);
  if (isBroken(judgement) && !isBroken(mended.judgement)) return false;
  mended.text = text;
  mended.judgement = judgement;
  mended.applied.push(...choices.map(({ problem, fix }) => ({ id: problem.id, title: fix.title })));
  return true;
}

function isBroken({ problems }: Judgement): boolean {
  return problems.some(({ id, severity }) => severity === 'error' && id.endsWith('/syntax'));
}

function costOf(text: string, judgement: Judgement): number {
  const mending = judgement.problems.some(({ id }) => id === 'yaml/syntax');
  return text.length + (mending ? MENDING : 0);
}

function growth(edits: Choice['fix']['edits']): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}
