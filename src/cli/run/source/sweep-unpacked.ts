import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Begins the names of folders that zip files are unpacked to; the number of the process follows. */
export const UNPACKED = 'waybill-zip-';
const OURS = new RegExp(`^${UNPACKED}(\\d+)-`);

/**
 * Removes what killed processes have left of such folders. Who reuses the number of a dead process keeps its folder until it ends
 * itself.
 */
export function sweepUnpacked(): void {
  for (const name of namesIn(tmpdir())) {
    const [, pid] = OURS.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // It is another user's.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Whoever needs it says so.
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
