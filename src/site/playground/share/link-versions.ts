import type { FormatId } from '../../../core/index.ts';
import type { Shared } from './shared.ts';
import { fileOfValue, sharedOfValue } from './shared-value.ts';

/** Reads the JSON of one version; null where it holds something else. */
type Read = (value: unknown, known: readonly FormatId[]) => Shared | null;

/** The newest version; links are written in the oldest that has all of what they carry, which older pages open too. */
export const NEWEST_VERSION = 3;

/** How each version is read. A version stays for ever, as its links do; a test holds one of each. */
export const LINK_VERSIONS: ReadonlyMap<number, Read> = new Map([
  [1, readOne],
  [2, sharedOfValue],
  [NEWEST_VERSION, sharedOfValue],
]);

/** Version 2 has several files, version 3 also what lies beside them. */
export function versionOf({ others = [] }: Shared): number {
  return others.length === 0 ? 2 : NEWEST_VERSION;
}

/** Version 1: `{ text, format }`, one text without a name. */
function readOne(value: unknown, known: readonly FormatId[]): Shared | null {
  const file = fileOfValue(value, known);
  return file === null ? null : { files: [{ ...file, name: null }], active: 0 };
}
