import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { FormatId } from '../../../core/index.ts';
import { unpackZip } from '../../package/zip/unpack-zip.ts';
import { UsageError } from '../../usage-error.ts';
import { keepUnpacked } from './keep-unpacked.ts';
import { openFolder } from './open-source.ts';
import type { RunSource } from './run-source.ts';
import { UNPACKED } from './sweep-unpacked.ts';

/** A source that lies in a folder of ours until it is closed. */
export interface OpenedZip {
  readonly source: RunSource;
  close(): void;
}

/**
 * Unpacks a zip into a private folder and looks at it as at any folder.
 * @param stays true where a line is printed that builds from the folder: it lies in the cache then, and that is noted
 * @throws UsageError as `unpackZip` and `openSource`
 */
export async function openZip(path: string, as: FormatId | undefined, stays: boolean): Promise<OpenedZip> {
  if (!stays) return openTemporary(path, as);
  const folder = keepUnpacked(path);
  const source = await looked(folder, path, as);
  const note = `The zip is unpacked to ${folder}, from which the line builds; the folder stays.`;
  return { source: { ...source, notes: [...source.notes, note] }, close: () => {} };
}

async function openTemporary(path: string, as: FormatId | undefined): Promise<OpenedZip> {
  const parent = temporary();
  const close = () => rmSync(parent, { recursive: true, force: true });
  try {
    const folder = join(parent, 'package');
    mkdirSync(folder);
    unpackZip(path, folder);
    return { source: await looked(folder, path, as), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** @throws UsageError where nothing can be made there */
function temporary(): string {
  try {
    return mkdtempSync(join(tmpdir(), `${UNPACKED}${process.pid}-`));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the zip cannot be unpacked: ${why}`, 'set TMPDIR to a folder of yours');
  }
}

async function looked(folder: string, path: string, as: FormatId | undefined): Promise<RunSource> {
  try {
    return renamed(await openFolder(folder, as), folder, path);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replaceAll(folder, path), error.help);
  }
}

/** Reports name the zip, not our folder. */
function renamed(source: RunSource, folder: string, zip: string): RunSource {
  const { judged } = source;
  const named = (text: string) => (text.startsWith(folder) ? zip + text.slice(folder.length) : text);
  const { fileName, ...options } = judged.options;
  return {
    ...source,
    name: basename(zip).replace(/\.zip$/i, ''),
    judged: {
      ...judged,
      path: named(judged.path),
      options: { ...options, ...(fileName == null ? {} : { fileName: named(fileName) }) },
    },
  };
}
