import type { PageData } from '../page/page-data.ts';
import { part } from '../page/part.ts';
import { activeFile } from '../state/active-file.ts';
import { idBeside } from '../state/id-beside.ts';
import type { Store } from '../state/store.ts';
import type { Writing } from '../writing/mount-writing.ts';
import { type Actions, problemList } from './problem-list.ts';
import { sayLate } from './say-late.ts';
import { showJudgement, type WordsOf } from './show-judgement.ts';

/** Verdict, evidence and problems of the active file. */
export function mountJudgement(
  root: HTMLElement,
  store: Store,
  { formats }: PageData,
  writing: Writing,
  fix: Actions['fix'],
  judge: () => void,
): void {
  const wordsOf: WordsOf = (id) => formats.find((format) => format.id === id) ?? null;
  const goTo: Actions['goTo'] = (range, path) => {
    const state = store.state();
    const id = path === null ? state.active : idBeside(store, state.active, path);
    if (id !== null) writing.goTo(id, range);
    // One that lay beside the tabs has no verdict yet.
    if (store.state().revision !== state.revision) judge();
  };
  const parts = {
    root,
    verdict: part(root, 'verdict', HTMLElement),
    evidence: part(root, 'evidence', HTMLElement),
    problems: problemList(part(root, 'problems', HTMLOListElement), { goTo, fix }),
  };
  const retry = () => {
    store.apply({ kind: 'retried' });
    judge();
  };
  const again = () => {
    retry();
    // The button is gone, and the focus with it.
    writing.focus();
  };

  store.subscribe((state, before) => {
    const file = activeFile(state);
    const other = state.active !== before.active;
    if (file.outcome !== activeFile(before).outcome || other)
      showJudgement(parts, file, other, wordsOf, again);
  });
  sayLate(store, parts.verdict);
  globalThis.addEventListener('online', retry);
}
