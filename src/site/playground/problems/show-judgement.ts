import { button } from '../page/element.ts';
import type { PageFormat } from '../page/page-data.ts';
import { judgementOf } from '../state/judgement-of.ts';
import type { PlaygroundFile } from '../state/state.ts';
import { evidenceLine } from './evidence.ts';
import type { ShowProblems } from './problem-list.ts';
import { verdictLine } from './verdict.ts';

/** How people call a format, who reads it, and of when its measure is; null for one that is not known. */
export type WordsOf = (format: string | null) => Pick<PageFormat, 'title' | 'platform' | 'date'> | null;

/** Where a judgement is shown. */
export interface JudgementParts {
  /** Gets what is known of the text as `data-phase`. */
  readonly root: HTMLElement;
  readonly verdict: HTMLElement;
  readonly evidence: HTMLElement;
  readonly problems: ShowProblems;
}

/**
 * Shows what is known of a file.
 * @param other whether it is another file than the one whose rows are on show
 * @param again judges once more, where there was no answer
 */
export function showJudgement(
  parts: JudgementParts,
  file: PlaygroundFile,
  other: boolean,
  wordsOf: WordsOf,
  again: () => void,
): void {
  const { outcome, pinned } = file;
  parts.root.dataset['phase'] = outcome.kind;
  // What is being judged keeps what was said of the text before, so that nothing flickers.
  if (outcome.kind === 'judging' && outcome.last !== null && !other) return;
  const { tone, text } = verdictLine(outcome, (id) => wordsOf(id)?.title ?? id);
  // Written only when its words change, so that a screen reader hears each once.
  if (parts.verdict.textContent !== text) parts.verdict.textContent = text;
  parts.verdict.dataset['tone'] = tone;
  const judgement = judgementOf(outcome);
  const words = wordsOf(judgement?.format ?? null);
  parts.evidence.textContent =
    judgement === null ? '' : evidenceLine(judgement, pinned !== null, words?.date ?? null);
  if (outcome.kind === 'broken') parts.evidence.append(button('tool', ['Judge again'], again));
  parts.problems(judgement?.problems ?? [], words?.platform ?? null);
}
