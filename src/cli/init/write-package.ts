import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OutputError } from '../output/output-error.ts';
import { UsageError } from '../usage-error.ts';
import { refuseExisting } from './new-places.ts';
import type { NewFile } from './package-spec.ts';

/**
 * Writes the files of a new package: all of them, or none. Nothing that was there before is touched.
 * @throws UsageError where something is in the way, or the place cannot be written to
 * @throws OutputError where the disk is full
 */
export function writePackage(folder: string, files: readonly NewFile[]): void {
  const undo: (() => void)[] = [];
  try {
    refuseExisting(folder, files);
    for (const inner of new Set(files.map(({ path }) => dirname(join(folder, path)))))
      makeFolder(inner, undo);
    for (const { path, text } of files) writeNew(join(folder, path), text, undo);
  } catch (error) {
    for (const step of undo.reverse()) unlessInUse(step);
    throw inWords(folder, error);
  }
}

/**
 * Somebody else may have put something into a new folder meanwhile: then it stays. Whatever keeps a file from being
 * removed, what is told is why the package could not be written.
 */
function unlessInUse(remove: () => void): void {
  try {
    remove();
  } catch {}
}

/** With the folders above it that are missing; the inner ones are removed before the outer ones. */
function makeFolder(path: string, undo: (() => void)[]): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  const made = [path];
  for (let at = path; at.length > first.length; at = dirname(at)) made.push(dirname(at));
  undo.push(...made.reverse().map((folder) => () => rmdirSync(folder)));
}

/** Fails where the file has come to be meanwhile, and does not follow a link. */
function writeNew(path: string, text: string, undo: (() => void)[]): void {
  writeFileSync(path, '', { flag: 'wx' });
  undo.push(() => rmSync(path, { force: true }));
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

function inWords(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const code = String(error.code);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO') return new OutputError(error);
  return new UsageError(
    `${folder} cannot be made: ${REASONS[code] ?? error.message}`,
    'nothing was left behind; name a folder that you may write to',
  );
}
