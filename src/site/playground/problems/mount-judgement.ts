import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import { judgementOf } from '../state/judgement-of.ts';
import type { Store } from '../state/store.ts';
import { evidenceLine } from './evidence.ts';
import { type Actions, showProblems } from './problem-list.ts';
import { verdictLine } from './verdict.ts';

/** Verdict, evidence and problems of the active file. */
export function mountJudgement(
  root: HTMLElement,
  store: Store,
  titleOf: (format: string) => string,
  actions: Actions,
): void {
  const verdict = part(root, 'verdict', HTMLElement);
  const evidence = part(root, 'evidence', HTMLElement);
  const problems = part(root, 'problems', HTMLOListElement);

  store.subscribe((state, before) => {
    const { outcome, pinned } = activeFile(state);
    if (outcome === activeFile(before).outcome && state.active === before.active) return;
    const { tone, text } = verdictLine(outcome, titleOf);
    // Written only when its words change, so that a screen reader hears each once.
    if (verdict.textContent !== text) verdict.textContent = text;
    verdict.dataset['tone'] = tone;
    root.dataset['phase'] = outcome.kind;
    const judgement = judgementOf(outcome);
    evidence.textContent = judgement === null ? '' : evidenceLine(judgement, pinned !== null);
    // What is being judged keeps the rows of the text before, so that nothing flickers.
    if (outcome.kind !== 'judging') showProblems(problems, judgement?.problems ?? [], actions);
  });
}
