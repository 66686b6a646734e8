import type { FormatId } from '../../../core/index.ts';
import type { Notice } from '../page/notice.ts';
import { pace } from '../page/pace.ts';
import { decodeShare, encodeShare } from '../share/share-link.ts';
import type { PlaygroundState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { type Beside, linkContents } from './link-contents.ts';

/** Safari allows 50 changes of the address in 30 seconds. */
const ADDRESS_DELAY_MS = 750;
/** Longer addresses are cut by some mail and chat programs. */
const LONGEST_HASH = 16_000;

/** What other rooms can ask of the address. */
export interface Address {
  /** The whole address with the files as they stand in it; null where they are too long for one. */
  link(): Promise<{ readonly address: string; readonly beside: Beside } | null>;
  /** Writes that address where the browser shows it; null where the files are too long for it. */
  write(): Promise<Beside | null>;
}

/** What the address is told when it is made. */
export interface AddressRules {
  /** The formats that a link may pin. */
  readonly known: readonly FormatId[];
  /** Whether what stands in the address is opened at once; not where the same files were kept and stand there already. */
  readonly opensNow: boolean;
  /** False where the files hold what should not stand in a browser's history by itself; the address is empty then. */
  mayWrite(state: PlaygroundState): boolean;
  /** The same of the texts beside the tabs, of which the address by itself has the names then. */
  mayHold(others: PlaygroundState['others']): boolean;
}

/** The address holds the files, in its hash, which is never sent to a host; and what stands in it is opened. */
export function mountAddress(
  store: Store,
  judge: () => void,
  notice: Notice,
  { known, opensNow, mayWrite, mayHold }: AddressRules,
): Address {
  const later = pace(() => {
    const state = store.state();
    if (linkContents(state, false).length > 0 && mayWrite(state)) void write(mayHold(state.others));
    else show('');
  });

  async function hash(contents: boolean): Promise<{ hash: string; beside: Beside } | null> {
    const state = store.state();
    if (isBlank(state)) return { hash: '', beside: 'nothing' };
    for (const { shared, beside } of linkContents(state, contents)) {
      const made = await encodeShare(shared);
      if (made.length <= LONGEST_HASH) return { hash: made, beside };
    }
    return null;
  }

  async function write(contents: boolean): Promise<Beside | null> {
    const { revision } = store.state();
    const made = await hash(contents);
    if (revision !== store.state().revision) return null;
    show(made?.hash ?? '');
    return made?.beside ?? null;
  }

  async function read(): Promise<void> {
    const link = await decodeShare(location.hash, known);
    if (link === null) return;
    if (!link.ok) {
      notice(link.message);
      return;
    }
    store.apply({ kind: 'opened', others: [], ...link.shared });
    judge();
  }

  store.subscribe((state, before) => {
    if (state.revision !== before.revision || state.active !== before.active) later.ask(ADDRESS_DELAY_MS);
  });
  globalThis.addEventListener('hashchange', () => void read());
  if (opensNow) void read();
  else later.ask(ADDRESS_DELAY_MS);
  return {
    link: async () => {
      const made = await hash(true);
      if (made === null) return null;
      return { address: location.href.replace(/#.*$/, '') + made.hash, beside: made.beside };
    },
    write: () => write(true),
  };
}

function show(hash: string): void {
  history.replaceState(null, '', location.pathname + location.search + hash);
}

function isBlank({ files }: PlaygroundState): boolean {
  return files.every(({ text }) => text === '');
}
