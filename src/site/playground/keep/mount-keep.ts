import type { FormatId } from '../../../core/index.ts';
import { sharedOf } from '../address/shared-of.ts';
import type { Notice } from '../page/notice.ts';
import { pace } from '../page/pace.ts';
import { part } from '../page/part.ts';
import type { PlaygroundState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { isReplaced, isWritten } from './is-replaced.ts';
import { KEYS, type KeepResult, keepIn } from './keep.ts';
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
  const former = keepIn(() => sessionStorage, known, KEYS.before);
  const formerly = former.load();
  const isLink = /^#v\d+=/.test(location.hash);
  // Between a change and the next address the text is newer than the link: a reload goes on with the text, and whoever follows
  // the link anew gets what the link says.
  const isSame = kept !== null && (!isLink || (kept.hash === location.hash && !isFollowed()));
  let told: KeepResult = 'all';
  let offered: Kept | null = null;
  /** The files as they last came in at once: of those that stand as they came, nothing is lost. */
  let came: PlaygroundState['files'] = [];

  const offer = (files: Kept | null) => {
    offered = files;
    bringBack.hidden = files === null;
    // Held by itself, so that it is there after a reload as well.
    if (files === null) former.clear();
    else former.save(files);
  };
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
    let result = keep.save(keptOf(state));
    if (result !== 'all' && offered !== null) {
      // What stands here counts more than what stood here before.
      former.clear();
      result = keep.save(keptOf(state));
    }
    if (result !== 'all' && result !== told) notice(SHORT_OF[result]);
    told = result;
  };
  const later = pace(save);

  if (kept !== null && isSame) open(kept);
  if (kept !== null && !isSame) offer(kept);
  else if (formerly !== null) offer(formerly);
  bringBack.addEventListener('click', () => {
    if (offered === null) return;
    const back = offered;
    offer(null);
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
    else if (offered === kept && kept !== null && !isWritten(kept, state.files)) offer(null);
    came = state.files;
  });
  globalThis.addEventListener('pagehide', save);
  // A phone may throw away a page that is not seen, without a word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  return isSame;
}

/** Whether the reader came by a link or an address, and not by a reload or by going back. */
function isFollowed(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}

function isBlank({ files }: PlaygroundState): boolean {
  return files.every(({ name, text }) => name === null && text === '');
}

function keptOf(state: PlaygroundState): Kept {
  return { ...sharedOf(state), others: state.others, hash: location.hash };
}
