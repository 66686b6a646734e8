import type { FormatId } from '../../../core/index.ts';
import { sharedOf } from '../address/shared-of.ts';
import type { Notice } from '../page/notice.ts';
import { pace } from '../page/pace.ts';
import { part } from '../page/part.ts';
import type { PlaygroundState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { isReplaced, isWritten } from './is-replaced.ts';
import { type KeepResult, keepIn } from './keep.ts';
import type { Kept } from './kept.ts';

/** After the last change, in milliseconds. Leaving the page keeps at once. */
const KEEP_DELAY_MS = 500;

const SHORT_OF: Readonly<Record<Exclude<KeepResult, 'all'>, string>> = {
  tabs: 'The files beside your tabs are too long for this browser to keep: after a reload, open their folder again.',
  nothing: 'This is too long for this browser to keep, or it keeps nothing: after a reload it is gone.',
};

/**
 * Keeps the files over a reload, in this tab of the browser alone. An address that holds other files than were kept counts
 * more; what was kept can be brought back by a button then. So can what somebody wrote and an example or a link replaced.
 * @param focusText puts the focus where the files stand again, as the button goes
 * @returns true where the files of before stand again
 */
export function mountKeep(
  root: HTMLElement,
  store: Store,
  judge: () => void,
  focusText: () => void,
  notice: Notice,
  known: readonly FormatId[],
): boolean {
  const bringBack = part(root, 'bring-back', HTMLButtonElement);
  const keep = keepIn(() => sessionStorage, known);
  const kept = keep.load();
  const isLink = /^#v\d+=/.test(location.hash);
  const isSame = kept !== null && (!isLink || kept.hash === location.hash);
  let told: KeepResult = 'all';
  let offered: Kept | null = null;
  /** The files as they last came in at once: of those that stand as they came, nothing is lost. */
  let came: PlaygroundState['files'] = [];

  const offer = (files: Kept) => {
    offered = files;
    bringBack.hidden = false;
  };
  const open = ({ files, others, active }: Kept) => {
    store.apply({ kind: 'opened', files, others, active });
    judge();
  };
  const save = () => {
    const state = store.state();
    if (isBlank(state)) {
      // What is offered is kept as long as nothing else stands here: a damaged link brings nothing.
      if (offered === null) keep.clear();
      else keep.save(offered);
      return;
    }
    const result = keep.save(keptOf(state));
    if (result !== 'all' && result !== told) notice(SHORT_OF[result]);
    told = result;
  };
  const later = pace(save);

  if (kept !== null && isSame) open(kept);
  if (kept !== null && !isSame) offer(kept);
  bringBack.addEventListener('click', () => {
    if (offered === null) return;
    const back = offered;
    bringBack.hidden = true;
    offered = null;
    open(back);
    // They are somebody's own, and no copy of them lies elsewhere.
    came = [];
    focusText();
    notice('The files of before stand here again.');
  });
  store.subscribe((state, before) => {
    const isChanged = state.revision !== before.revision || state.active !== before.active;
    if (isChanged) later.ask(KEEP_DELAY_MS);
    if (!isReplaced(state, before)) return;
    if (isWritten(before, came)) offer(keptOf(before));
    came = state.files;
  });
  globalThis.addEventListener('pagehide', save);
  return isSame;
}

function isBlank({ files }: PlaygroundState): boolean {
  return files.every(({ name, text }) => name === null && text === '');
}

function keptOf(state: PlaygroundState): Kept {
  return { ...sharedOf(state), others: state.others, hash: location.hash };
}
