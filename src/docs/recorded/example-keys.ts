import type { Example } from '../guide.ts';
import { exampleKey, type KeyFile } from './example-key.ts';

/**
 * Today's key of every example of a page, by id; an example that continues another has that one's key in its own.
 * @param filesOf the files beside the page that an example reads
 * @param sha256 of a text, in hex
 */
export function exampleKeys(
  examples: readonly Example[],
  filesOf: (example: Example) => readonly KeyFile[],
  sha256: (text: string) => string,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  // An example continues an earlier one only, so page order has each key ready when it is needed.
  for (const example of examples) {
    const continued = example.continues === null ? null : (keys.get(example.continues) ?? null);
    keys.set(example.id, exampleKey(example, filesOf(example), sha256, continued));
  }
  return keys;
}
