import type { FoundFile } from './found-file.ts';
import { foundFile } from './found-in-list.ts';
import { isJunkFolder } from './junk-in.ts';
import { likelyFirst } from './likely-first.ts';

/** More names in a dropped folder are not looked at, and more files are not asked for. */
const MOST_NAMES = 50_000;
const MOST_FILES = 5000;
/** More folders in each other are not looked into; a link may lead round in a circle. */
const DEEPEST = 16;

/** What was dropped, and sentences about what was not looked at. */
export interface Dropped {
  readonly found: readonly FoundFile[];
  readonly remarks: readonly string[];
}

/**
 * What lies in what was dropped. It has to be called before anything is awaited, as a drop is readable only so long.
 * @param items `dataTransfer.items` of the event
 */
export function foundInDrop(items: Iterable<DataTransferItem>): Promise<Dropped> {
  const entries: FileSystemEntry[] = [];
  const plain: FoundFile[] = [];
  for (const item of items) {
    const entry = item.webkitGetAsEntry?.() ?? null;
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    else if (file !== null) plain.push(foundFile(file, file.name));
  }
  return walked(entries, plain);
}

async function walked(entries: readonly FileSystemEntry[], plain: FoundFile[]): Promise<Dropped> {
  const leftOut = new Set<string>();
  const remarks: string[] = [];
  // A folder that was dropped alone is the root, so its own name is left off.
  const [only] = entries;
  const refused = (path: string) => () => void remarks.push(`${path} could not be read.`);
  const root =
    entries.length === 1 && plain.length === 0 && isFolder(only)
      ? await entriesOf(only, refused(only.name))
      : entries;
  const files: { readonly entry: FileSystemFileEntry; readonly path: string }[] = [];
  let level = root.map((entry) => ({ entry, path: entry.name }));
  let names = level.length;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: typeof level = [];
    for (const { entry, path } of level) {
      if (isFile(entry)) files.push({ entry, path });
      else if (isFolder(entry) && isJunkFolder(entry.name)) leftOut.add(entry.name);
      else if (isFolder(entry) && names < MOST_NAMES) {
        const inside = await entriesOf(entry, refused(path));
        names += inside.length;
        for (const one of inside) next.push({ entry: one, path: `${path}/${one.name}` });
      }
    }
    level = next;
  }
  const found = [...plain];
  for (const { entry, path } of likelyFirst(files).slice(0, MOST_FILES)) {
    const file = await fileOf(entry);
    if (file === null) refused(path)();
    else found.push(foundFile(file, path));
  }
  if (leftOut.size > 0) remarks.push(`Left out: ${[...leftOut].join(', ')}.`);
  if (names >= MOST_NAMES || files.length > MOST_FILES) {
    remarks.push(
      `The folder has more than ${MOST_FILES.toLocaleString('en-GB')} files; not all of them were looked at.`,
    );
  }
  if (level.length > 0) remarks.push(`Folders deeper than ${DEEPEST} levels were not looked into.`);
  return { found, remarks };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry | undefined): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

/** Null where the browser may not read it. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((done) => entry.file(done, () => done(null)));
}

/**
 * All of them: a browser gives them in parts, and ends with an empty one.
 * @param refused is called where the rest may not be read
 */
async function entriesOf(folder: FileSystemDirectoryEntry, refused: () => void): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[] | null>((done) => {
      reader.readEntries(done, () => done(null));
    });
    if (part === null) refused();
    if (part === null || part.length === 0) return all;
    all.push(...part);
    if (all.length >= MOST_NAMES) return all;
  }
}
