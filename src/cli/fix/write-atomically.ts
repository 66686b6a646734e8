import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/**
 * Replace a file's content in one step: whoever reads it sees the old text or the new one. A symbolic link stays one; mode
 * and owner stay as they are; a failure leaves nothing behind.
 * @param isUnchanged asked last of all whether the file still holds what was mended
 * @throws UsageError where it cannot be written, or has changed meanwhile
 */
export function writeAtomically(path: string, text: string, isUnchanged: (path: string) => boolean): void {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    refuseOtherNames(path, stats);
    // Renaming would replace a file that its owner has locked.
    accessSync(target, constants.W_OK);
    const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      writeLike(stats, temporary, text);
      if (!isUnchanged(target)) {
        throw new UsageError(
          `${path} has changed while it was being mended`,
          'nothing was written; call again',
        );
      }
      renameSync(temporary, target);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${path} cannot be mended: ${reason(error)}`,
      'nothing was changed; check its permissions',
    );
  }
}

function writeLike(stats: Stats, path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    if (stats.uid !== process.getuid?.() || stats.gid !== process.getgid?.()) {
      fchownSync(file, stats.uid, stats.gid);
    }
    fchmodSync(file, stats.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function refuseOtherNames(path: string, { nlink }: Stats): void {
  if (nlink <= 1) return;
  throw new UsageError(
    `${path} has ${nlink} names (hard links), and mending it would part them`,
    'mend it through --fix - on standard input, or make it a file of its own',
  );
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
