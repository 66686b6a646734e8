import type { FormatId } from '../../../core/index.ts';
import type { Kept } from './kept.ts';
import { keptOfText, textOfKept } from './kept-text.ts';

/** What the storage calls the files that stand here, and those that others took the place of. */
export const KEYS = { here: 'waybill-playground', before: 'waybill-playground-before' } as const;

/** Browsers keep about 5 million characters for a site; so much is not even tried. */
const MOST_CHARACTERS = 5_000_000;

/** The part of a browser's storage that is used here. */
export type KeepStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What became of what was to be kept: all of it, only the tabs, or nothing. */
export type KeepResult = 'all' | 'tabs' | 'nothing';

/** Keeps the files over a reload, in this tab of the browser. */
export interface Keep {
  /** Where all is too much, what lies beside the tabs is left out first. */
  save(kept: Kept): KeepResult;
  /** What was kept; null where there is nothing of use. */
  load(): Kept | null;
  clear(): void;
}

/**
 * @param storage gives the browser's storage for this tab; throws where the reader does not allow it, and is null in some
 *   programs that show pages
 * @param known the formats that may be pinned
 */
export function keepIn(
  storage: () => KeepStorage | null,
  known: readonly FormatId[],
  key: string = KEYS.here,
): Keep {
  const write = (text: string): boolean =>
    text.length <= MOST_CHARACTERS &&
    allowed(() => {
      const room = storage();
      room?.setItem(key, text);
      return room !== null;
    }) === true;
  const clear = () => void allowed(() => storage()?.removeItem(key));
  return {
    save: (kept) => {
      if (write(textOfKept(kept))) return 'all';
      if (kept.others.length > 0 && write(textOfKept({ ...kept, others: [] }))) return 'tabs';
      // What was kept before is no longer what stands there.
      clear();
      return 'nothing';
    },
    load: () => {
      const text = allowed(() => storage()?.getItem(key)) ?? null;
      return text === null ? null : keptOfText(text, known);
    },
    clear,
  };
}

/** Null where the browser has no room or the reader does not allow it, which both are errors of the browser. */
function allowed<Value>(use: () => Value): Value | null {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
