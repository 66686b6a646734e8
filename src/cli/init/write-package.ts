import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OutputError } from '../output/output-error.ts';
import { UsageError } from '../usage-error.ts';
import { refuseExisting } from './new-places.ts';
import type { NewFile } from './package-spec.ts';

/** Something new, and how it goes again. */
interface Made {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Writes the files of a new package: all of them, or none. Nothing that was there before is touched.
 * @throws UsageError where something is in the way, or the place cannot be written to
 * @throws OutputError where the disk is full
 */
export function writePackage(folder: string, files: readonly NewFile[]): void {
  const made: Made[] = [];
  try {
    refuseExisting(folder, files);
    for (const inner of new Set(files.map(({ path }) => dirname(join(folder, path)))))
      makeFolder(inner, made);
    for (const { path, text } of files) writeNew(join(folder, path), text, made);
  } catch (error) {
    throw inWords(folder, error, made.reverse().filter(isLeft));
  }
}

/** Codes of a new folder into which somebody else has put something meanwhile, which is theirs now, or that they removed. */
const THEIRS: ReadonlySet<unknown> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);

/** Removes it; true where that cannot be done, which is told beside why the package could not be written. */
function isLeft({ remove }: Made): boolean {
  try {
    remove();
    return false;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return !THEIRS.has(error.code);
  }
}

/** With the folders above it that are missing; the inner ones are removed before the outer ones. */
function makeFolder(path: string, made: Made[]): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  const folders = [path];
  for (let at = path; at.length > first.length; at = dirname(at)) folders.push(dirname(at));
  made.push(...folders.reverse().map((folder) => ({ path: folder, remove: () => rmdirSync(folder) })));
}

/** Fails where the file has come to be meanwhile, and does not follow a link. */
function writeNew(path: string, text: string, made: Made[]): void {
  writeFileSync(path, '', { flag: 'wx' });
  made.push({ path, remove: () => rmSync(path, { force: true }) });
  writeFileSync(path, text);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'this file system is read-only',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'something is there already',
};

function inWords(folder: string, error: unknown, left: readonly Made[]): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const code = String(error.code);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO') return new OutputError(error);
  return new UsageError(
    `${folder} cannot be made: ${REASONS[code] ?? error.message}`,
    `${left.length === 0 ? 'nothing was left behind' : `remove ${left.map(({ path }) => path).join(', ')}, which could not be removed again`}; name a folder that you may write to`,
  );
}
