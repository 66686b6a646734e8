import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { FormatId } from '../../../core/index.ts';
import { unpackZip } from '../../package/zip/unpack-zip.ts';
import { UsageError } from '../../usage-error.ts';
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
 * @throws UsageError as `unpackZip` and `openSource`
 */
export async function openZip(path: string, as: FormatId | undefined): Promise<OpenedZip> {
  const parent = mkdtempSync(join(tmpdir(), `${UNPACKED}${process.pid}-`));
  const close = () => rmSync(parent, { recursive: true, force: true });
  try {
    const folder = join(parent, 'package');
    mkdirSync(folder);
    unpackZip(path, folder);
    const source = await openFolder(folder, as);
    return { source: renamed(source, folder, path), close };
  } catch (error) {
    close();
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replaceAll(join(parent, 'package'), path), error.help);
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
