import type { FormatId } from '../../../core/index.ts';
import type { Notice } from '../page/notice.ts';
import { pace } from '../page/pace.ts';
import { decodeShare, encodeShare } from '../share/share-link.ts';
import type { PlaygroundState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { sharedOf } from './shared-of.ts';

/** Safari allows 50 changes of the address in 30 seconds. */
const ADDRESS_DELAY_MS = 750;
/** Longer addresses are cut by some mail and chat programs. */
const LONGEST_HASH = 16_000;
/** Longer texts do not fit however well they are packed; in characters. */
const LONGEST_TEXT = 200_000;

/** What other rooms can ask of the address. */
export interface Address {
  /** The whole address with the files as they stand in it; null where they are too long for one. */
  link(): Promise<string | null>;
  /** Writes that address where the browser shows it; false where the files are too long for it. */
  write(): Promise<boolean>;
}

/** What the address is told when it is made. */
export interface AddressRules {
  /** The formats that a link may pin. */
  readonly known: readonly FormatId[];
  /** Whether what stands in the address is opened at once; not where the same files were kept and stand there already. */
  readonly opensNow: boolean;
  /** False where the files hold what should not stand in a browser's history by itself; the address is empty then. */
  mayWrite(state: PlaygroundState): boolean;
}

/** The address holds the files, in its hash, which is never sent to a host; and what stands in it is opened. */
export function mountAddress(
  store: Store,
  judge: () => void,
  notice: Notice,
  { known, opensNow, mayWrite }: AddressRules,
): Address {
  const later = pace(() => {
    const state = store.state();
    if (isShort(state) && mayWrite(state)) void write();
    else show('');
  });

  async function hash(): Promise<string | null> {
    const state = store.state();
    if (isBlank(state)) return '';
    const made = await encodeShare(sharedOf(state));
    return made.length <= LONGEST_HASH ? made : null;
  }

  async function write(): Promise<boolean> {
    const { revision } = store.state();
    const made = await hash();
    if (revision !== store.state().revision) return false;
    show(made ?? '');
    return made !== null;
  }

  async function read(): Promise<void> {
    const link = await decodeShare(location.hash, known);
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
  if (opensNow) void read();
  else later.ask(ADDRESS_DELAY_MS);
  return {
    link: async () => {
      const made = await hash();
      return made === null ? null : location.href.replace(/#.*$/, '') + made;
    },
    write,
  };
}

function show(hash: string): void {
  history.replaceState(null, '', location.pathname + location.search + hash);
}

function isShort({ files }: PlaygroundState): boolean {
  return files.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TEXT;
}

function isBlank({ files }: PlaygroundState): boolean {
  return files.every(({ text }) => text === '');
}
