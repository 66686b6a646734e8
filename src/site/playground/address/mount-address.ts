import { FORMAT_IDS } from '../../../core/index.ts';
import type { Notice } from '../page/notice.ts';
import { pace } from '../page/pace.ts';
import { decodeShare, encodeShare } from '../share/share-link.ts';
import type { Shared } from '../share/shared.ts';
import type { PlaygroundState } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** Safari allows 50 changes of the address in 30 seconds. */
const ADDRESS_DELAY_MS = 750;
/** Longer addresses are cut by some mail and chat programs. */
const LONGEST_HASH = 16_000;

/** What other rooms can ask of the address. */
export interface Address {
  /** Writes the files as they stand into the address; false where they are too long for it. */
  write(): Promise<boolean>;
}

/**
 * The address holds the files, in its hash, which is never sent to a host; and what stands in it is opened.
 * @param mayWrite false where the files hold what should not be kept in a browser's history by itself
 */
export function mountAddress(
  store: Store,
  judge: () => void,
  notice: Notice,
  mayWrite: (state: PlaygroundState) => boolean,
): Address {
  const later = pace(() => void (mayWrite(store.state()) && write()));

  async function write(): Promise<boolean> {
    const state = store.state();
    const hash = isBlank(state) ? '' : await encodeShare(sharedOf(state));
    if (state.revision !== store.state().revision) return false;
    const fits = hash.length <= LONGEST_HASH;
    history.replaceState(null, '', location.pathname + location.search + (fits ? hash : ''));
    return fits;
  }

  async function read(): Promise<void> {
    const link = await decodeShare(location.hash, FORMAT_IDS);
    if (link === null) return;
    if (!link.ok) {
      notice(link.message);
      return;
    }
    store.apply({ kind: 'opened', files: link.shared.files, others: [], active: link.shared.active });
    judge();
  }

  store.subscribe((state, before) => {
    if (state.revision !== before.revision || state.active !== before.active) later.ask(ADDRESS_DELAY_MS);
  });
  globalThis.addEventListener('hashchange', () => void read());
  void read();
  return { write };
}

/** What a link to the playground as it stands carries. */
export function sharedOf({ files, active }: PlaygroundState): Shared {
  return {
    files: files.map(({ name, text, pinned }) => ({ name, text, format: pinned })),
    active: Math.max(
      0,
      files.findIndex(({ id }) => id === active),
    ),
  };
}

function isBlank({ files }: PlaygroundState): boolean {
  return files.every(({ text }) => text === '');
}
