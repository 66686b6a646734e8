import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { FormatId } from '../../../core/index.ts';
import { unpackZip } from '../../package/zip/unpack-zip.ts';
import { openFolder } from './open-source.ts';
import type { RunSource } from './run-source.ts';

/** A source that lies in a folder of ours until it is closed. */
export interface OpenedZip {
  readonly source: RunSource;
  close(): void;
}

/** Begins the names of the folders; the number of the process follows. */
const PREFIX = 'waybill-zip-';
const OURS = new RegExp(`^${PREFIX}(\\d+)-`);

/**
 * Unpacks a zip into a private folder and looks at it as at any folder. What killed processes left of such folders is removed.
 * @throws UsageError as `unpackZip` and `openSource`
 */
export async function openZip(path: string, as: FormatId | undefined): Promise<OpenedZip> {
  sweep();
  const parent = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const close = () => rmSync(parent, { recursive: true, force: true });
  try {
    const folder = join(parent, 'package');
    mkdirSync(folder);
    unpackZip(path, folder);
    const source = await openFolder(folder, as);
    return { source: renamed(source, folder, path), close };
  } catch (error) {
    close();
    throw error;
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

/** Who reuses the number of a dead process keeps its folder until it ends itself. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = OURS.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // It is another user's.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
