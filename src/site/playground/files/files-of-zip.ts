import type { unzipSync } from 'fflate';
import { type FoundFile, UnreadableFile } from './found-file.ts';

/** More entries are not looked at; a directory that claims to have billions must not hold up the page. */
const MOST_ENTRIES = 20_000;

/** What unpacks a zip. */
export type Unzip = typeof unzipSync;

/**
 * The files of a zip, of which none is unpacked before it is read. Its folders are left out.
 * @throws UnreadableFile where it is no whole zip, or has too many entries
 */
export function filesOfZip(zip: Uint8Array, unzip: Unzip): FoundFile[] {
  const found: FoundFile[] = [];
  const isWhole = unzipped(() =>
    unzip(zip, {
      filter: ({ name, originalSize }) => {
        if (found.length >= MOST_ENTRIES) {
          throw new UnreadableFile(
            `holds more than ${MOST_ENTRIES.toLocaleString('en-GB')} files, which is all that is looked at.`,
          );
        }
        if (!/[/\\]$/.test(name)) {
          found.push({
            path: name,
            size: originalSize,
            read: async () => contentOf(zip, unzip, name, originalSize),
          });
        }
        return false;
      },
    }),
  );
  if (isWhole === null) throw new UnreadableFile('is no whole zip file. Pack it again.');
  return found;
}

function contentOf(zip: Uint8Array, unzip: Unzip, name: string, size: number): Uint8Array {
  const content = unzipped(() => unzip(zip, { filter: (entry) => entry.name === name }))?.[name];
  if (content?.length !== size) {
    throw new UnreadableFile('could not be unpacked: it is damaged in the zip, or locked with a password.');
  }
  return content;
}

/** Null where the zip is not as it should be, which fflate says by errors of several kinds. */
function unzipped(unzip: () => Record<string, Uint8Array>): Record<string, Uint8Array> | null {
  try {
    return unzip();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    return null;
  }
}
