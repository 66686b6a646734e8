import type { Fate, Judged } from '../fence.ts';
import { folderDepth } from '../folder-depth.ts';
import type { GuideProblem } from '../guide.ts';
import type { PlanWorld } from '../judge.ts';
import type { LexedFence } from '../lex/lexed-page.ts';
import { problemAt } from '../problem-at.ts';
import { readDuration } from '../read-units.ts';
import { fatesProblem } from './fates-problem.ts';
import { askedFate, type FenceQuestion } from './fence-question.ts';
import { readFenceWords } from './fence-words.ts';
import { judgedFormat } from './judged-format.ts';
import { missingFate } from './missing-fate.ts';
import { parseConsole } from './parse-console.ts';
import { pathProblem } from './path-problem.ts';
import { promptProblem } from './prompt-problem.ts';
import { readReason, reasonProblem } from './shown-reason.ts';
import { wordsProblem } from './words-problem.ts';

/** A fence's one fate, or the one problem for which it has none (a console fence without commands has both, a script with a warning too). */
export interface ChosenFate {
  readonly fate: Fate | null;
  readonly problem: GuideProblem | null;
}

/** In the order of FENCES.md: the first that finds something speaks. */
const CHECKS = [pathProblem, reasonProblem, fatesProblem, wordsProblem];

/** Gives a fence its fate from its words, its language and its content, in this order. */
export function chooseFate(fence: LexedFence, world: PlanWorld): ChosenFate {
  const words = readFenceWords(fence.meta);
  const { title = null, check = null } = words.values;
  const question: FenceQuestion = {
    fence,
    language: fence.language.toLowerCase(),
    words,
    format: fence.kind !== 'fence' ? null : judgedFormat(fence, title, check, world.judge),
    folderDepth: folderDepth(world),
  };
  for (const check of CHECKS) {
    const problem = check(question);
    if (problem !== null) return { fate: null, problem };
  }
  return decide(question);
}

function decide(question: FenceQuestion): ChosenFate {
  const { words, language } = question;
  const { title = '', of = null, schema = null, shown = '' } = words.values;
  const judged = judgedBy(question);
  switch (askedFate(question)) {
    case 'file':
      return only({ kind: 'file', path: title, judged });
    case 'console':
      return consoleFate(question);
    case 'script':
      return {
        fate: { kind: 'run', how: 'script', retryMs: retryOf(question) },
        problem: promptProblem(question.fence),
      };
    case 'output':
      return only({ kind: 'output', of, json: language === 'json', schema });
    case 'shown': {
      const reason = readReason(shown);
      return reason === null ? none(question) : only({ kind: 'shown', ...reason, explicit: true });
    }
    case 'mermaid':
      return only({ kind: 'shown', reason: 'illustration', note: null, explicit: false });
    case 'checked':
      return judged === null ? none(question) : only({ kind: 'checked', judged });
    case null:
      return { fate: null, problem: missingFate(question) };
  }
}

function consoleFate(question: FenceQuestion): ChosenFate {
  const { fence, words } = question;
  const prompt = words.values.prompt ?? null;
  const { commands, flaw } = parseConsole(fence.text, fence.textLine, prompt);
  const tty = words.words.has('tty') ? { prompt } : null;
  const fate: Fate = { kind: 'run', how: 'console', commands, tty, retryMs: retryOf(question) };
  if (flaw === null) return only(fate);
  const help = 'Start each command with `$ `, or write the fence as `text output` where it is output only.';
  return {
    fate,
    problem: problemAt(fence, 'fence/no-command', `This console fence cannot be typed: ${flaw}.`, help),
  };
}

function judgedBy({ words, format }: FenceQuestion): Judged | null {
  const expect = (words.values.expect ?? '').split(/[\s,]+/).filter((id) => id !== '');
  return format === null ? null : { format, expect };
}

function retryOf({ words }: FenceQuestion): number | null {
  return words.values.retry === undefined ? null : readDuration(words.values.retry);
}

function only(fate: Fate): ChosenFate {
  return { fate, problem: null };
}

function none(question: FenceQuestion): ChosenFate {
  return { fate: null, problem: missingFate(question) };
}
