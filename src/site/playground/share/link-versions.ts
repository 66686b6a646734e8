import type { FormatId } from '../../../core/index.ts';
import type { Shared } from './shared.ts';
import { fileOfValue, sharedOfValue } from './shared-value.ts';

/** Reads the JSON of one version; null where it holds something else. */
type Read = (value: unknown, known: readonly FormatId[]) => Shared | null;

/** The version that links are written in. */
export const NEWEST_VERSION = 2;

/** How each version is read. A version stays for ever, as its links do; a test holds one of each. */
export const LINK_VERSIONS: ReadonlyMap<number, Read> = new Map([
  [1, readOne],
  [NEWEST_VERSION, sharedOfValue],
]);

/** Version 1: `{ text, format }`, one text without a name. */
function readOne(value: unknown, known: readonly FormatId[]): Shared | null {
  const file = fileOfValue(value, known);
  return file === null ? null : { files: [{ ...file, name: null }], active: 0 };
}
