import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder } from '../../journal/make-private-folder.ts';
import { type Pass, parsePass } from './pass.ts';

const MOST_BYTES = 1024 * 1024;

/** The last pass of each example, one file each. Nothing that is wrong with the folder ends a run. */
export interface PassStore {
  /** The last pass of what has this name; null where there is none that can be read. */
  read(name: string): Pass | null;
  write(name: string, pass: Pass): void;
}

/**
 * Opens a folder of passes, which need not be there yet.
 * @param onFault told once, with why the folder or a file in it is of no use
 */
export function openPassStore(folder: string, onFault: (why: string) => void): PassStore {
  let isTold = false;
  const tell = (why: string): void => {
    if (!isTold) onFault(why);
    isTold = true;
  };
  const place = (name: string): string =>
    join(folder, `${createHash('sha256').update(name).digest('hex')}.json`);
  return {
    read: (name) => {
      const file = place(name);
      try {
        const found = lstatSync(file, { throwIfNoEntry: false });
        if (found === undefined) return null;
        // Of a pipe or an endless file nothing is read.
        const pass =
          found.isFile() && found.size <= MOST_BYTES ? parsePass(readFileSync(file, 'utf8')) : null;
        if (pass === null) tell(`${file} is no pass that Waybill has written`);
        return pass;
      } catch (error) {
        tell(faultWords(error));
        return null;
      }
    },
    write: (name, pass) => {
      const file = place(name);
      const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
      try {
        makePrivateFolder(folder);
        // Whole or not at all, also where two processes write it and one dies.
        writeFileSync(draft, JSON.stringify(pass), { mode: 0o600, flag: 'wx' });
        renameSync(draft, file);
      } catch (error) {
        tell(faultWords(error));
        removeDraft(draft);
      }
    },
  };
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch (error) {
    // It is in a folder that cannot be written to, which has been told.
    faultWords(error);
  }
}

/** Throws what is no fault of the file system. */
function faultWords(error: unknown): string {
  if (error instanceof Error && 'code' in error) return error.message;
  throw error;
}
