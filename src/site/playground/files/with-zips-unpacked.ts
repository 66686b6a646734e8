import { filesOfZip, type Unzip } from './files-of-zip.ts';
import { type FoundFile, UnreadableFile } from './found-file.ts';
import { sizeInWords } from './size-in-words.ts';

/** Longer zips are not held in memory, in bytes. */
const LONGEST_ZIP = 100_000_000;

/** Files, and sentences about what is not among them. */
export interface Unpacked {
  readonly found: readonly FoundFile[];
  readonly remarks: readonly string[];
}

/**
 * Puts the files of a zip in the place of the zip. One that lies in a folder or in another zip stays a file.
 * @param unzip fflate's `unzipSync`; null where it could not be loaded
 */
export async function withZipsUnpacked(found: readonly FoundFile[], unzip: Unzip | null): Promise<Unpacked> {
  const remarks: string[] = [];
  const unpacked: FoundFile[] = [];
  for (const file of found) {
    if (!/^[^/\\]+\.zip$/i.test(file.path)) {
      unpacked.push(file);
      continue;
    }
    try {
      const inside = await unpack(file, unzip);
      if (inside.length === 0) remarks.push(`${file.path} is empty.`);
      // Beside other files it is a folder of its own.
      const folder = found.length === 1 ? '' : `${file.path.slice(0, -4)}/`;
      for (const one of inside) unpacked.push({ ...one, path: folder + one.path });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      remarks.push(`${file.path} ${error.message}`);
    }
  }
  return { found: unpacked, remarks };
}

async function unpack(file: FoundFile, unzip: Unzip | null): Promise<FoundFile[]> {
  if (unzip === null) {
    throw new UnreadableFile(
      'cannot be unpacked: a part of this page could not be loaded. Check the connection.',
    );
  }
  if (file.size > LONGEST_ZIP) {
    throw new UnreadableFile(
      `has ${sizeInWords(file.size)}; zips of up to ${sizeInWords(LONGEST_ZIP)} are opened. Drop its folder instead.`,
    );
  }
  return filesOfZip(await file.read(), unzip);
}
