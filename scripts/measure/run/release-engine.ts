import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { OwnEngine } from '../guides/own-engine.ts';

/** Ends an engine for good, with all that a killed one has left mounted in its folder. */
export async function releaseEngine(engine: OwnEngine, folder: string): Promise<void> {
  await engine.stop();
  // dockerd mounts its data folder upon itself, and one that was killed did not take that back.
  while (spawnSync('umount', [join(folder, 'data')]).status === 0);
}
