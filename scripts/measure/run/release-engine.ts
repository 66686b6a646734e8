import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { OwnEngine } from '../guides/own-engine.ts';

const TRIES = 20;
const PAUSE_MS = 250;

/** Ends an engine for good, with all that one that was killed has left mounted in its folder. */
export async function releaseEngine(engine: OwnEngine, folder: string): Promise<void> {
  await engine.stop();
  for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
  // What holds a mount, a containerd that outlived its engine for instance, may take a moment to go.
  for (let tries = 0; tries < TRIES && mountsIn(folder).length > 0; tries += 1) {
    for (const mount of mountsIn(folder)) spawnSync('umount', [mount]);
    if (mountsIn(folder).length > 0) await wait(PAUSE_MS);
  }
}

/** The deepest first. */
function mountsIn(folder: string): readonly string[] {
  const mounts = readFileSync('/proc/self/mounts', 'utf8').split('\n');
  return mounts
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${folder}/`))
    .toReversed();
}

/** Containers that were being made when their engine was killed, and what watches them: nobody else ends those. */
function processesOf(folder: string): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const watching = all.filter((pid) => readProcess(pid, 'cmdline').includes(`${folder}/exec/`));
  const watched = all.filter((pid) => watching.includes(parentOf(pid)));
  return [...watched, ...watching].map(Number);
}

function parentOf(pid: string): string {
  return /^PPid:\s+(\d+)$/m.exec(readProcess(pid, 'status'))?.[1] ?? '';
}

/** Empty for one that has just gone. */
function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
