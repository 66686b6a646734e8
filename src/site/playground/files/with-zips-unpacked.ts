import { type FoundFile, UnreadableFile } from './found-file.ts';
import { sizeInWords } from './size-in-words.ts';
import { filesOfZip } from './zip/files-of-zip.ts';

/** Longer zips are not held in memory, in bytes. */
const LONGEST_ZIP = 100_000_000;

/** Files, and sentences about what is not among them. */
export interface Unpacked {
  readonly found: readonly FoundFile[];
  readonly remarks: readonly string[];
}

/** Puts the files of a zip in the place of the zip. One that lies in a folder or in another zip stays a file. */
export async function withZipsUnpacked(found: readonly FoundFile[]): Promise<Unpacked> {
  const remarks: string[] = [];
  const unpacked: FoundFile[] = [];
  for (const file of found) {
    if (!/^[^/\\]+\.zip$/i.test(file.path)) {
      unpacked.push(file);
      continue;
    }
    try {
      const inside = await unpack(file);
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

async function unpack(file: FoundFile): Promise<FoundFile[]> {
  if (file.size > LONGEST_ZIP) {
    throw new UnreadableFile(
      `has ${sizeInWords(file.size)}; zips of up to ${sizeInWords(LONGEST_ZIP)} are opened. Drop its folder instead.`,
    );
  }
  return filesOfZip(await file.read());
}
