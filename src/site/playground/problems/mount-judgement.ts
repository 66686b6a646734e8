import type { PageData } from '../page/page-data.ts';
import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import { judgementOf } from '../state/judgement-of.ts';
import { fileBeside } from '../state/neighbours-of.ts';
import type { Store } from '../state/store.ts';
import type { Writing } from '../writing/mount-writing.ts';
import { evidenceLine } from './evidence.ts';
import { type Actions, showProblems } from './problem-list.ts';
import { verdictLine } from './verdict.ts';

/** Verdict, evidence and problems of the active file. */
export function mountJudgement(
  root: HTMLElement,
  store: Store,
  { formats }: PageData,
  writing: Writing,
  fix: Actions['fix'],
): void {
  const verdict = part(root, 'verdict', HTMLElement);
  const evidence = part(root, 'evidence', HTMLElement);
  const problems = part(root, 'problems', HTMLOListElement);
  const formatOf = (id: string | null) => formats.find((format) => format.id === id) ?? null;
  const goTo: Actions['goTo'] = (range, path) => {
    const state = store.state();
    const file = path === null ? activeFile(state) : fileBeside(state, state.active, path);
    if (file !== null) writing.goTo(file.id, range);
  };

  store.subscribe((state, before) => {
    const { outcome, pinned } = activeFile(state);
    if (outcome === activeFile(before).outcome && state.active === before.active) return;
    const { tone, text } = verdictLine(outcome, (id) => formatOf(id)?.title ?? id);
    // Written only when its words change, so that a screen reader hears each once.
    if (verdict.textContent !== text) verdict.textContent = text;
    verdict.dataset['tone'] = tone;
    root.dataset['phase'] = outcome.kind;
    const judgement = judgementOf(outcome);
    evidence.textContent = judgement === null ? '' : evidenceLine(judgement, pinned !== null);
    // What is being judged keeps the rows of the text before, so that nothing flickers.
    if (outcome.kind === 'judging' && state.active === before.active) return;
    const platform = formatOf(judgement?.format ?? null)?.platform ?? null;
    showProblems(problems, judgement?.problems ?? [], platform, { goTo, fix });
  });
}
