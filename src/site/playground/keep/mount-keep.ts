import type { FormatId } from '../../../core/index.ts';
import { sharedOf } from '../address/shared-of.ts';
import type { Notice } from '../page/notice.ts';
import { pace } from '../page/pace.ts';
import { part } from '../page/part.ts';
import type { PlaygroundState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
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
 * more; what was kept can be brought back by a button then.
 * @returns true where the files of before stand again
 */
export function mountKeep(
  root: HTMLElement,
  store: Store,
  judge: () => void,
  notice: Notice,
  known: readonly FormatId[],
): boolean {
  const bringBack = part(root, 'bring-back', HTMLButtonElement);
  const keep = keepIn(() => sessionStorage, known);
  const kept = keep.load();
  const isLink = /^#v\d+=/.test(location.hash);
  const isSame = kept !== null && (!isLink || kept.hash === location.hash);
  let told: KeepResult = 'all';

  const open = ({ files, others, active }: Kept) => {
    store.apply({ kind: 'opened', files, others, active });
    judge();
  };
  const save = () => {
    const state = store.state();
    if (isBlank(state)) {
      keep.clear();
      return;
    }
    const result = keep.save({ ...sharedOf(state), others: state.others, hash: location.hash });
    if (result !== 'all' && result !== told) notice(SHORT_OF[result]);
    told = result;
  };
  const later = pace(save);

  if (kept !== null && isSame) open(kept);
  if (kept !== null && !isSame) {
    bringBack.hidden = false;
    bringBack.addEventListener('click', () => {
      bringBack.hidden = true;
      open(kept);
      notice('The files of before stand here again.');
    });
  }
  store.subscribe((state, before) => {
    const isChanged = state.revision !== before.revision || state.active !== before.active;
    if (isChanged) later.ask(KEEP_DELAY_MS);
  });
  globalThis.addEventListener('pagehide', save);
  return isSame;
}

function isBlank({ files }: PlaygroundState): boolean {
  return files.every(({ name, text }) => name === null && text === '');
}
