import type { FormatId, NeighbourFile } from '../../../core/index.ts';
import type { GivenFile } from '../state/state.ts';
import { type FoundFile, UnreadableFile } from './found-file.ts';
import { kindOfName } from './kind-of-name.ts';
import type { OpenedFiles } from './opened-files.ts';
import { type Placed, place } from './place.ts';
import { sizeInWords } from './size-in-words.ts';
import { textOfBytes } from './text-of-bytes.ts';
import { unansweredRemark } from './unanswered-remark.ts';
import { type Unread, unreadRemarks } from './unread-remarks.ts';

/** Longer files do not become tabs, in bytes: twice what is judged. */
const LONGEST_TAB = 4_000_000;
/** Longer files beside the tabs are known by their names alone, in bytes. */
const LONGEST_OTHER = 200_000;
/** How much is read of what becomes a tab, in bytes. */
const MOST_READ_TABS = 40_000_000;
/** How much of the other files is read, in bytes and in files. */
const MOST_READ = 5_000_000;
const MOST_READ_FILES = 500;
/** More tabs cannot be told apart. */
const MOST_TABS = 20;

/** The judge is asked in vain so many times; a judge that is not there would keep a folder waiting for each of its files. */
const MOST_UNANSWERED = 3;

/**
 * Tells the format of a text from its content, null where it has none; `beside` are those that became tabs by their names.
 * Where the judge does not answer, nobody knows.
 */
export type Detect = (
  file: NeighbourFile,
  beside: readonly NeighbourFile[],
) => Promise<FormatId | null | 'no-answer'>;

/**
 * Sorts what was chosen or dropped: manifests and Dockerfiles become tabs, the nearest to the root first; everything else lies
 * beside them. A single file becomes a tab whatever it is called. Nothing is left out without being told.
 */
export async function openFiles(found: readonly FoundFile[], detect: Detect): Promise<OpenedFiles> {
  const remarks: string[] = [];
  const placed = place(found, remarks);
  const unread: Unread[] = [];
  const [only] = placed;
  if (only !== undefined && found.length === 1) {
    const file = await readTab(only, remarks, unread);
    return {
      files: file === null ? [] : [given(file)],
      others: [],
      unread: new Map(),
      remarks: [...remarks, ...unreadRemarks(unread)],
    };
  }
  const ofKind = (kind: ReturnType<typeof kindOfName>) =>
    placed.filter(({ path }) => kindOfName(path) === kind);
  const tabs: NeighbourFile[] = [];
  const others: NeighbourFile[] = [];
  let left = MOST_READ_TABS;
  for (const file of ofKind('tab')) {
    const mayBeRead = tabs.length < MOST_TABS && file.found.size <= left;
    const read = mayBeRead ? await readTab(file, remarks, unread) : null;
    if (mayBeRead && file.found.size <= LONGEST_TAB) left -= file.found.size;
    if (read === null) others.push(nameAlone(file));
    else tabs.push(read);
  }
  const sure = [...tabs];
  const unanswered: NeighbourFile[] = [];
  const budget = { bytes: MOST_READ, files: MOST_READ_FILES };
  for (const file of [...ofKind('perhaps'), ...ofKind('other')]) {
    const read = await readOther(file, budget, unread);
    const mayBeTab = read.text !== '' && tabs.length < MOST_TABS && kindOfName(read.path) === 'perhaps';
    const asks = unanswered.length < MOST_UNANSWERED;
    const format = mayBeTab ? await (asks ? detect(read, sure) : 'no-answer') : null;
    if (format === 'no-answer') unanswered.push(read);
    if (format === null || format === 'no-answer') others.push(read);
    else tabs.push(read);
  }
  if (ofKind('tab').length > MOST_TABS) {
    remarks.push(
      `Only the first ${MOST_TABS} manifests and Dockerfiles became tabs; the others are listed beside them.`,
    );
  }
  const [likely] = unanswered;
  if (likely !== undefined) {
    remarks.push(
      unansweredRemark(
        unanswered.map(({ path }) => path),
        tabs.length,
      ),
    );
    // Nothing else may be meant.
    if (tabs.length === 0 && unanswered.length === 1) tabs.push(...others.splice(others.indexOf(likely), 1));
  } else if (tabs.length === 0 && others.length > 0) {
    remarks.push(
      'None of these files is a manifest or a Dockerfile by its name or content. Open the one you mean by itself.',
    );
  }
  const empty = new Set(others.filter(({ text }) => text === '').map(({ path }) => path));
  return {
    files: tabs.map(given),
    others,
    unread: new Map(
      placed.filter(({ path }) => empty.has(path)).map(({ path, found: file }) => [path, file]),
    ),
    remarks: [...remarks, ...unreadRemarks(unread)],
  };
}

/** A file of the others that is to become a tab after all; or why it cannot, in sentences. */
export async function readAsTab(
  path: string,
  found: FoundFile,
): Promise<{ readonly file: NeighbourFile | null; readonly remarks: readonly string[] }> {
  const remarks: string[] = [];
  const unread: Unread[] = [];
  const file = await readTab({ path, found }, remarks, unread);
  return { file, remarks: [...remarks, ...unreadRemarks(unread)] };
}

async function readTab(
  { path, found }: Placed,
  remarks: string[],
  unread: Unread[],
): Promise<NeighbourFile | null> {
  if (found.size > LONGEST_TAB) {
    remarks.push(
      `${path} has ${sizeInWords(found.size)}; files of up to ${sizeInWords(LONGEST_TAB)} are opened.`,
    );
    return null;
  }
  const bytes = await bytesOf(found);
  if (typeof bytes === 'string') {
    unread.push({ path, why: bytes });
    return null;
  }
  const read = textOfBytes(bytes);
  if (!read.ok) {
    remarks.push(`${path} ${read.why}`);
    return null;
  }
  if (read.hasMark) remarks.push(`${path} begins with a byte order mark, which was kept.`);
  return { path, text: read.text };
}

/** What is no text, or too much, is known by its name. */
async function readOther(
  file: Placed,
  budget: { bytes: number; files: number },
  unread: Unread[],
): Promise<NeighbourFile> {
  const { size } = file.found;
  if (size > LONGEST_OTHER || size > budget.bytes || budget.files === 0) return nameAlone(file);
  budget.bytes -= size;
  budget.files -= 1;
  const bytes = await bytesOf(file.found);
  if (typeof bytes === 'string') unread.push({ path: file.path, why: bytes });
  const read = typeof bytes === 'string' ? null : textOfBytes(bytes);
  return read?.ok === true ? { path: file.path, text: read.text } : nameAlone(file);
}

/** The content, or why it could not be read. */
async function bytesOf(found: FoundFile): Promise<Uint8Array | string> {
  try {
    return await found.read();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

function nameAlone({ path }: Placed): NeighbourFile {
  return { path, text: '' };
}

function given({ path, text }: NeighbourFile): GivenFile {
  return { name: path, text, format: null };
}
